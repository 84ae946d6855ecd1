package id.kejar.nomor;

import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;

/** The form of numbers used outside KEJAR, as it was typed: a refused one is shown again. */
record IsianCatatan(String dari, String sampai, String tanggal, String keperluan) {

    static final IsianCatatan KOSONG = new IsianCatatan("", "", "", "");

    /** @throws Penolakan for what is missing or cannot be read */
    CatatanLuar terbaca(JenisNaskah jenis) {
        var pertama = nomor(dari, "Nomor");
        return new CatatanLuar(
                jenis,
                pertama,
                sampai == null || sampai.isBlank() ? pertama : nomor(sampai, "Sampai nomor"),
                TanggalIsian.baca(tanggal, "Tanggal naskah"),
                keperluan);
    }

    private static NomorUrut nomor(String teks, String sebutan) {
        if (teks == null || teks.isBlank()) {
            throw Penolakan.aturan("%s belum diisi.".formatted(sebutan));
        }
        return NomorUrut.baca(teks)
                .orElseThrow(() -> Penolakan.aturan(
                        "%s diisi nomor urutnya saja, misalnya 19, atau 59.a bila bersisipan.".formatted(sebutan)));
    }
}
