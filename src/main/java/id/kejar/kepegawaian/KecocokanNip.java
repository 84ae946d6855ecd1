package id.kejar.kepegawaian;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a NIP says of a person beside what the office says of him (domain.md 1.4). Either may be wrong: it only warns. */
final class KecocokanNip {

    private KecocokanNip() {}

    /**
     * @param lahir, @param perempuan, @param mulai {@code null} where the office says nothing
     * @return a sentence for each misfit
     */
    static List<String> peringatan(Nip nip, JenisPegawai jenis, LocalDate lahir, Boolean perempuan, LocalDate mulai) {
        var peringatan = new ArrayList<String>();
        if (lahir != null && !lahir.equals(nip.tanggalLahir())) {
            peringatan.add("Tanggal lahir tidak sama dengan yang termuat dalam NIP. Periksa keduanya.");
        }
        if (perempuan != null && perempuan != nip.perempuan()) {
            peringatan.add("Jenis kelamin tidak sama dengan yang termuat dalam NIP (angka ke-15). Periksa keduanya.");
        }
        if (nip.pppk() && (jenis == JenisPegawai.PNS || jenis == JenisPegawai.CPNS)) {
            peringatan.add("NIP ini berbentuk nomor PPPK (angka ke-13 dan 14), sedangkan jenisnya %s."
                    .formatted(jenis.sebutan()));
        }
        if (!nip.pppk() && jenis == JenisPegawai.PPPK) {
            peringatan.add("NIP ini berbentuk nomor PNS (angka ke-13 dan 14 adalah bulan), sedangkan jenisnya PPPK.");
        }
        if (mulai != null && mulai.getYear() < nip.tahunMulai()) {
            peringatan.add("Hari pertama bertugas mendahului awal masa kerja yang termuat dalam NIP (%d)."
                    .formatted(nip.tahunMulai()));
        }
        return peringatan;
    }
}
