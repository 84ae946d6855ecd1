package id.kejar.kinerja;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import id.kejar.shared.Teks;
import java.util.Arrays;
import java.util.List;

/** The form of an absence as it was typed: a refused one is shown again with all that stood in it. */
record IsianKetidakhadiran(
        String pegawai, String jenis, String mulai, String sampai, String nomorSurat, String keterangan) {

    static final IsianKetidakhadiran KOSONG = new IsianKetidakhadiran("", "", "", "", "", "");

    /** @param boleh those who may be chosen; @throws Penolakan for what is missing or cannot be read */
    Ketidakhadiran terbaca(List<Pegawai> boleh) {
        return new Ketidakhadiran(
                orang(boleh).id(),
                jenisTerbaca(),
                TanggalIsian.baca(mulai, "Tanggal mulai"),
                TanggalIsian.baca(sampai, "Tanggal akhir"),
                Teks.opsional(nomorSurat, "Nomor surat", 80),
                Teks.opsional(keterangan, "Keterangan", 300));
    }

    private Pegawai orang(List<Pegawai> boleh) {
        if (pegawai == null || pegawai.isEmpty()) {
            throw Penolakan.aturan("Pegawai belum dipilih.");
        }
        return boleh.stream()
                .filter(satu -> satu.id().toString().equals(pegawai))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan(
                        "Pegawai ini tidak ada dalam daftar ASN satuan kerja Anda. Pilih dari daftar."));
    }

    private JenisKetidakhadiran jenisTerbaca() {
        return Arrays.stream(JenisKetidakhadiran.values())
                .filter(satu -> satu.name().equals(jenis))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Jenis ketidakhadiran belum dipilih."));
    }
}
