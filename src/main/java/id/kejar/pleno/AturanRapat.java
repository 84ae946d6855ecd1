package id.kejar.pleno;

import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rules of step 5 (Kudus 738/2024, langkah 5; UU 7/2017 on quorum and votes, as the satker's data). */
final class AturanRapat {

    private static final int PANJANG_ALASAN = 1_000;
    static final int PANJANG_PEMBAHASAN = 4_000;
    private static final int ALASAN_TERPENDEK = 10;
    /** A mistyped year must not become an invitation. */
    private static final int BULAN_TERJAUH = 3;

    private AturanRapat() {}

    /** A meeting is invited to for today or later, and not for another year by a slip. */
    static void periksaUndangan(LocalDate rapat, LocalDate hariIni) {
        if (rapat.isBefore(hariIni)) {
            throw Penolakan.aturan("Tanggal rapat sudah lewat. Pilih hari ini atau sesudahnya.");
        }
        if (rapat.isAfter(hariIni.plusMonths(BULAN_TERJAUH))) {
            throw Penolakan.aturan(
                    "Tanggal rapat terlalu jauh. Pilih paling lama %d bulan dari hari ini.".formatted(BULAN_TERJAUH));
        }
    }

    /** The day of the meeting: not to come, and not before the recap was declared complete. */
    static void periksaTanggal(LocalDate rapat, LocalDate rekapLengkap, LocalDate hariIni) {
        if (rapat.isAfter(hariIni)) {
            throw Penolakan.aturan("Rapat tanggal %s belum berlangsung. Catat hasilnya setelah rapat."
                    .formatted(TanggalIndonesia.tanggal(rapat)));
        }
        if (rapat.isBefore(rekapLengkap)) {
            throw Penolakan.aturan(
                    "Rapat tanggal %s mendahului selesainya himpunan data kinerja pada %s. Periksa tanggalnya."
                            .formatted(TanggalIndonesia.tanggal(rapat), TanggalIndonesia.tanggal(rekapLengkap)));
        }
    }

    /** The end of the meeting, where it was recorded: the SOP allows 120 minutes. */
    static void periksaSelesai(Instant mulai, Optional<Instant> selesai) {
        if (selesai.filter(akhir -> !akhir.isAfter(mulai)).isPresent()) {
            throw Penolakan.aturan("Pukul selesai harus sesudah pukul mulai rapat. Periksa kedua jamnya.");
        }
    }

    /** Only who was present votes, and once; the pleno's minutes keep every vote with its name. */
    static void periksaSuara(Collection<SuaraAnggota> suara, Set<UUID> hadir) {
        var pemilih = suara.stream().map(SuaraAnggota::pegawaiId).toList();
        if (pemilih.size() != new HashSet<>(pemilih).size()) {
            throw Penolakan.aturan(
                    "Suara seorang anggota tercatat lebih dari satu kali. Catat satu suara tiap anggota.");
        }
        if (!hadir.containsAll(pemilih)) {
            throw Penolakan.aturan(
                    "Suara tercatat untuk anggota yang tidak hadir. Periksa kehadiran, atau hapus suaranya.");
        }
    }

    /** Dissent is recorded with its reason. @return what is stored of a reason; {@code null} where none belongs */
    static String alasanSuara(Suara suara, String alasan) {
        if (suara == null) {
            throw Penolakan.aturan("Suara belum dipilih: setuju, tidak setuju, atau abstain.");
        }
        return switch (suara) {
            case SETUJU -> null;
            case ABSTAIN -> Teks.opsional(alasan, "Alasan abstain", PANJANG_ALASAN);
            case TIDAK_SETUJU -> alasan("Alasan tidak setuju", alasan, "agar pendapat berbeda tercatat dalam risalah");
        };
    }

    /** A refused proposal says why. @return what is stored of a reason; {@code null} where none belongs */
    static String alasanPutusan(PutusanUsul.Hasil hasil, String alasan) {
        if (hasil == null) {
            throw Penolakan.aturan("Putusan atas usul belum dipilih: sahkan atau tolak.");
        }
        return hasil == PutusanUsul.Hasil.DISAHKAN
                ? null
                : alasan("Alasan menolak usul", alasan, "agar pengusul tahu sebabnya");
    }

    /** What was asked for is given up only with a reason. @return the remark as it is stored */
    static String keteranganPerkembangan(TindakLanjut.Keadaan keadaan, String keterangan) {
        return keadaan == TindakLanjut.Keadaan.DIBATALKAN
                ? alasan("Alasan membatalkan tindak lanjut", keterangan, "agar rapat berikutnya tahu sebabnya")
                : Teks.opsional(keterangan, "Keterangan tindak lanjut", PANJANG_ALASAN);
    }

    private static String alasan(String sebutan, String alasan, String bagiSiapa) {
        return Teks.alasan(alasan, sebutan, ALASAN_TERPENDEK, PANJANG_ALASAN, bagiSiapa);
    }

    /** Everybody present has voted, and enough of them in favour (UU 7/2017: 3 of 5; the number is the satker's data). */
    static void periksaPenetapan(int hadir, Collection<SuaraAnggota> suara, int suaraPerlu) {
        var belum = hadir - suara.size();
        if (belum > 0) {
            throw Penolakan.aturan(
                    "Suara %d anggota yang hadir belum dicatat. Catat suara tiap anggota, atau mufakat, di tab Lembar, lalu kirim lagi."
                            .formatted(belum));
        }
        var setuju = suara.stream().filter(SuaraAnggota::setuju).count();
        if (setuju < suaraPerlu) {
            throw Penolakan.aturan(
                    "Baru %d suara setuju; penetapan memerlukan paling sedikit %d. Periksa suara di tab Lembar, atau pilih bahwa data kinerja dikembalikan."
                            .formatted(setuju, suaraPerlu));
        }
    }

    /** Months are adopted in their order, because the seal of one refers to that of the month before. */
    static String urutanBulan(String bulan, String sebelumnya) {
        return "%s belum ditetapkan, sedangkan bulan ditetapkan berurutan. Selesaikan %s sampai hasil plenonya dihimpun, lalu tetapkan %s."
                .formatted(sebelumnya, sebelumnya, bulan);
    }

    /** Proposals laid before the meeting are decided by it, one way or the other. */
    static void periksaUsulDiputuskan(List<UUID> menunggu, Set<UUID> diputuskan) {
        var belum = menunggu.stream().filter(usul -> !diputuskan.contains(usul)).count();
        if (belum > 0) {
            throw Penolakan.aturan(
                    "Masih ada %d usul koreksi yang belum diputuskan rapat. Sahkan atau tolak di tab Lembar, lalu kirim lagi."
                            .formatted(belum));
        }
    }
}
