package id.kejar.penugasan;

import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import id.kejar.shared.Teks;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The form of an order as it was typed: a refused one is shown again with all that stood in it but the file. */
record IsianSuratPerintah(String jenis, String nomor, String pejabat, String pelaksana, String mulai, String selesai) {

    static final IsianSuratPerintah KOSONG = new IsianSuratPerintah("", "", "", "", "", "");

    /** @throws Penolakan for what is missing or cannot be read */
    IsiSuratPerintah terbaca(List<Pegawai> calonPejabat, List<Pegawai> calonPelaksana) {
        return new IsiSuratPerintah(
                jenisTerbaca(),
                Teks.wajib(nomor, "Nomor Surat Perintah", AturanPenugasan.PANJANG_NOMOR),
                pilihan(pejabat, calonPejabat, "Pejabat yang digantikan"),
                pilihan(pelaksana, calonPelaksana, "Pejabat pengganti"),
                TanggalIsian.baca(mulai, "Tanggal mulai"),
                TanggalIsian.baca(selesai, "Tanggal akhir"));
    }

    private JenisPenugasan jenisTerbaca() {
        return Arrays.stream(JenisPenugasan.values())
                .filter(satu -> satu.name().equals(jenis))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Pilih jenis penugasan: Plh. atau Plt."));
    }

    private static UUID pilihan(String terpilih, List<Pegawai> calon, String sebutan) {
        if (terpilih == null || terpilih.isEmpty()) {
            throw Penolakan.aturan("%s belum dipilih.".formatted(sebutan));
        }
        return calon.stream()
                .map(Pegawai::id)
                .filter(id -> id.toString().equals(terpilih))
                .findFirst()
                .orElseThrow(
                        () -> Penolakan.aturan("%s tidak ada dalam daftar. Pilih dari daftar.".formatted(sebutan)));
    }
}
