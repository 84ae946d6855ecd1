package id.kejar.nomor;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.TanggalIsian;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The page of the register: those who write letters keep it, the auditor reads it. */
@Service
class PenyajiBukuNomor {

    /** Newest first; what cannot be counted stands behind. */
    private static final Comparator<NomorNaskah> TERBARU = Comparator.comparing(
            (NomorNaskah nomor) -> nomor.urut().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final BukuNomorService buku;
    private final OrganisasiService organisasi;
    private final TransactionTemplate transaksi;

    PenyajiBukuNomor(BukuNomorService buku, OrganisasiService organisasi, TransactionTemplate transaksi) {
        this.buku = buku;
        this.organisasi = organisasi;
        this.transaksi = transaksi;
    }

    /**
     * @param kode the kind; {@code null} for the first
     * @param tahun {@code null} for this year
     * @throws Penolakan 403 for those who neither keep nor watch over it
     */
    HalamanBukuNomor halaman(String akun, String kode, Integer tahun) {
        return transaksi.execute(status -> {
            var pembaca = pembaca(akun);
            var satker = organisasi.satker(pembaca.satker());
            return halaman(pembaca, satker, jenis(kode), Optional.ofNullable(tahun));
        });
    }

    private HalamanBukuNomor halaman(Pegawai pembaca, Satker satker, JenisNaskah jenis, Optional<Integer> diminta) {
        var hariIni = organisasi.hariIni(satker.kode());
        var tahun = diminta.orElse(hariIni.getYear());
        var daftarTahun = new TreeSet<>(buku.tahunTercatat(satker.kode()));
        daftarTahun.add(hariIni.getYear());
        if (!daftarTahun.contains(tahun)) {
            throw Penolakan.tidakAda(
                    "Tahun %d belum ada di Buku nomor. Pilih tahun dari halaman Buku nomor.".formatted(tahun));
        }
        var halangan = buku.halangan(satker.kode(), jenis);
        var nama = organisasi.namaMenurutAkun(satker.kode());
        return new HalamanBukuNomor(
                satker.nama(),
                jenis.kode(),
                jenis.sebutan(),
                tahun,
                Arrays.stream(JenisNaskah.values())
                        .map(satu -> new HalamanBukuNomor.Pilihan(satu.kode(), satu.sebutan()))
                        .toList(),
                List.copyOf(daftarTahun.descendingSet()),
                AturanNomor.PENCATAT.stream().anyMatch(pembaca::berperan),
                hariIni.toString(),
                halangan.isPresent() || tahun != hariIni.getYear() ? null : buku.usul(satker.kode(), jenis, hariIni),
                halangan.orElse(null),
                buku.isi(satker.kode(), jenis, tahun).stream()
                        .sorted(TERBARU.reversed())
                        .map(nomor -> baris(nomor, satker, nama))
                        .toList());
    }

    private static JenisNaskah jenis(String kode) {
        return kode == null ? JenisNaskah.BERITA_ACARA : JenisNaskah.berkode(kode);
    }

    private Pegawai pembaca(String akun) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        if (!pembaca.berperan(Peran.AUDITOR) && AturanNomor.PENCATAT.stream().noneMatch(pembaca::berperan)) {
            throw Penolakan.bukanWewenang(
                    "Buku nomor dicatat Sub Bagian Rendatin, Sekretaris, dan Operator KEJAR, dan dibaca auditor.");
        }
        return pembaca;
    }

    private static HalamanBukuNomor.Baris baris(NomorNaskah nomor, Satker satker, Map<String, String> nama) {
        return new HalamanBukuNomor.Baris(
                nomor.id(),
                nomor.teks(),
                TanggalIndonesia.tanggal(nomor.tanggal()),
                nomor.keterangan(),
                keadaan(nomor),
                oleh(nomor.dicatatPada(), nomor.dicatatOleh(), satker, nama),
                nomor.keadaan() == NomorNaskah.Keadaan.DIBATALKAN
                        ? "%s: %s"
                                .formatted(
                                        oleh(nomor.dibatalkanPada(), nomor.dibatalkanOleh(), satker, nama),
                                        nomor.alasanPembatalan())
                        : null);
    }

    private static HalamanBukuNomor.Keadaan keadaan(NomorNaskah nomor) {
        return switch (nomor.keadaan()) {
            case DIPESAN -> HalamanBukuNomor.Keadaan.DIPESAN;
            case DIBATALKAN -> HalamanBukuNomor.Keadaan.DIBATALKAN;
            case DIPAKAI ->
                nomor.acuan().isPresent() ? HalamanBukuNomor.Keadaan.DIPAKAI : HalamanBukuNomor.Keadaan.DI_LUAR;
        };
    }

    private static String oleh(Instant pada, String akun, Satker satker, Map<String, String> nama) {
        return "%s oleh %s"
                .formatted(
                        TanggalIndonesia.tanggal(LocalDate.ofInstant(pada, satker.zona())),
                        nama.getOrDefault(akun, akun));
    }

    /** What was done. @param tahun whose register shows it */
    record Selesai(int tahun, String pesan) {}

    Selesai pesan(String akun, String kode, IsianPesanan isian) {
        var tanggal = TanggalIsian.baca(isian.tanggal(), "Tanggal naskah");
        var nomor = buku.pesan(jenis(kode), tanggal, isian.keperluan(), akun);
        return new Selesai(
                nomor.tahun(),
                "Nomor %s dipesan. Tulis nomor itu pada naskahnya. Bila naskahnya dibuat di KEJAR, isikan nomor yang sama."
                        .formatted(nomor.teks()));
    }

    Selesai catatLuar(String akun, String kode, IsianCatatan isian) {
        var catatan = isian.terbaca(jenis(kode));
        buku.catatLuar(catatan, akun);
        return new Selesai(
                catatan.tanggal().getYear(),
                catatan.dari().equals(catatan.sampai())
                        ? "Nomor %s tercatat.".formatted(catatan.dari())
                        : "Nomor %s sampai %s tercatat.".formatted(catatan.dari(), catatan.sampai()));
    }

    Selesai batalkan(String akun, UUID nomorId, String alasan) {
        var nomor = buku.batalkan(nomorId, alasan, akun);
        return new Selesai(nomor.tahun(), "Nomor %s dibatalkan. Nomor itu tetap ada di buku.".formatted(nomor.teks()));
    }
}
