package id.kejar.kinerja;

import id.kejar.kalender.AturanKalender;
import id.kejar.kalender.HariTercatat;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.JenisLibur;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kinerja.HalamanKalender.AbsenTampil;
import id.kejar.kinerja.HalamanKalender.HariLiburTampil;
import id.kejar.kinerja.HalamanKalender.Orang;
import id.kejar.kinerja.HalamanKalender.PilihanJenis;
import id.kejar.kinerja.HalamanKalender.Tanggal;
import id.kejar.kinerja.PilihanBulan.BulanLain;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar that the operator keeps for his satker: days off, special working days, absences. It stands here and not
 * in {@code kalender} because it tells what an entry does to the months, which {@code kalender} does not know.
 */
@Service
@Transactional
class KalenderSatkerService {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final Clock jam;

    KalenderSatkerService(OrganisasiService organisasi, PeriodeService periode, KalenderService kalender, Clock jam) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** What was done, in a sentence, and in which month it can be seen. */
    record Selesai(String pesan, YearMonth bulan) {}

    /**
     * The page of a month.
     *
     * @param kunci the month, e.g. {@code 2026-11}; {@code null} for this one
     * @throws Penolakan 403 for anybody but the operator, 404 for a month outside the calendar
     */
    @Transactional(readOnly = true)
    HalamanKalender halaman(String akun, String kunci) {
        var satker = organisasi.satker(operator(akun).satker());
        var hariIni = organisasi.hariIni(satker.kode());
        var bulan = bulan(kunci, hariIni);
        var pesan = pesan(satker.kode());
        var orang = organisasi.semuaPegawai(satker.kode());
        return new HalamanKalender(
                satker.nama(),
                bulan.toString(),
                TanggalIndonesia.bulanTahun(bulan),
                bulanLain(bulan.minusMonths(1), hariIni),
                bulanLain(bulan.plusMonths(1), hariIni),
                AturanKalender.AWAL.toString(),
                AturanKalender.akhir(hariIni).toString(),
                pesan.pemberitahuan(bulan.atDay(1), bulan.atEndOfMonth()),
                kalender.hariTercatat(satker.kode(), bulan.atDay(1), bulan.atEndOfMonth()).stream()
                        .map(hari -> tampil(hari, pesan))
                        .toList(),
                absen(orang, bulan, pesan),
                jenisHari(),
                orang.stream()
                        .filter(satu -> satu.wajibMengisi(hariIni)
                                || satu.wajibMengisi(bulan.atDay(1))
                                || satu.wajibMengisi(bulan.atEndOfMonth()))
                        .map(satu -> new Orang(satu.id(), satu.nama()))
                        .toList(),
                jenisAbsen(JenisKetidakhadiran::membebaskan),
                jenisAbsen(jenis -> !jenis.membebaskan()));
    }

    private Pegawai operator(String akun) {
        return organisasi.berwenang(akun, Peran.OPERATOR);
    }

    private static YearMonth bulan(String kunci, LocalDate hariIni) {
        if (kunci == null) {
            return YearMonth.from(hariIni);
        }
        try {
            return Optional.of(YearMonth.parse(kunci))
                    .filter(bulan -> dalamKalender(bulan, hariIni))
                    .orElseThrow(KalenderSatkerService::bulanTidakAda);
        } catch (DateTimeException e) {
            throw bulanTidakAda();
        }
    }

    private static Penolakan bulanTidakAda() {
        return Penolakan.tidakAda("Bulan ini tidak ada di kalender KEJAR. Buka Kalender dan pilih bulan dari sana.");
    }

    private static boolean dalamKalender(YearMonth bulan, LocalDate hariIni) {
        return !bulan.isBefore(YearMonth.from(AturanKalender.AWAL))
                && !bulan.isAfter(YearMonth.from(AturanKalender.akhir(hariIni)));
    }

    private static BulanLain bulanLain(YearMonth bulan, LocalDate hariIni) {
        return dalamKalender(bulan, hariIni)
                ? new BulanLain(bulan.toString(), TanggalIndonesia.bulanTahun(bulan))
                : null;
    }

    private PesanKalender pesan(String satker) {
        var saat = jam.instant();
        return new PesanKalender(
                periode.daftar(satker).stream()
                        .map(bulan -> new PeriodeTersentuh(
                                bulan.sebutan(),
                                bulan.mulai(),
                                bulan.akhir(),
                                bulan.status(),
                                bulan.menerimaIsian(saat)))
                        .toList(),
                organisasi.hariIni(satker));
    }

    private static HariLiburTampil tampil(HariTercatat hari, PesanKalender pesan) {
        return new HariLiburTampil(
                hari.id(),
                new Tanggal(hari.tanggal().toString(), TanggalIndonesia.hariTanggal(hari.tanggal())),
                hari.nama(),
                hari.jenis().sebutan(),
                hari.jenis() == JenisLibur.HARI_KERJA_KHUSUS,
                hari.nasional(),
                hari.nasional() ? null : pesan.bilaDicabut(hari));
    }

    private List<AbsenTampil> absen(List<Pegawai> orang, YearMonth bulan, PesanKalender pesan) {
        var tiapId = orang.stream().collect(Collectors.toMap(Pegawai::id, Function.identity()));
        return kalender.ketidakhadiran(tiapId.keySet(), bulan.atDay(1), bulan.atEndOfMonth()).stream()
                .map(satu -> tampil(satu, tiapId.get(satu.pegawaiId()), pesan))
                .toList();
    }

    private static AbsenTampil tampil(Ketidakhadiran absen, Pegawai orang, PesanKalender pesan) {
        return new AbsenTampil(
                absen.id(),
                orang.nama(),
                absen.jenis().sebutan(),
                absen.jenis().membebaskan(),
                TanggalIndonesia.rentang(absen.mulai(), absen.sampai()),
                new Tanggal(absen.mulai().toString(), sebutanMulai(absen.mulai(), absen.sampai())),
                absen.mulai().equals(absen.sampai())
                        ? null
                        : new Tanggal(absen.sampai().toString(), TanggalIndonesia.hariTanggal(absen.sampai())),
                absen.nomorSurat().orElse(null),
                absen.keterangan().orElse(null),
                pesan.bilaDicabut(absen));
    }

    /** What both ends share is written once, at the second. */
    private static String sebutanMulai(LocalDate mulai, LocalDate sampai) {
        if (mulai.equals(sampai) || mulai.getYear() != sampai.getYear()) {
            return TanggalIndonesia.hariTanggal(mulai);
        }
        return mulai.getMonth() == sampai.getMonth()
                ? "%s, %d".formatted(TanggalIndonesia.hari(mulai), mulai.getDayOfMonth())
                : TanggalIndonesia.hariBulan(mulai);
    }

    private static List<PilihanJenis> jenisHari() {
        return List.of(
                pilihan(
                        JenisLibur.LIBUR_SETEMPAT,
                        "Hari libur daerah Anda saja, misalnya hari jadi kabupaten. Hari itu tidak wajib diisi."),
                pilihan(
                        JenisLibur.CUTI_BERSAMA,
                        "Cuti bersama yang belum ada di daftar nasional. Hari itu tidak wajib diisi."),
                pilihan(
                        JenisLibur.HARI_KERJA_KHUSUS,
                        "Sabtu, Minggu, atau hari libur yang dijadikan hari kerja. Hari itu wajib diisi semua ASN."));
    }

    private static PilihanJenis pilihan(JenisLibur jenis, String arti) {
        return new PilihanJenis(jenis.name(), jenis.sebutan(), arti);
    }

    private static List<PilihanJenis> jenisAbsen(Predicate<JenisKetidakhadiran> yang) {
        return Arrays.stream(JenisKetidakhadiran.values())
                .filter(yang)
                .map(jenis -> new PilihanJenis(jenis.name(), jenis.sebutan(), null))
                .toList();
    }

    // changes --------------------------------------------------------------------------------------------------

    /** @throws Penolakan for what the calendar refuses, and for a working day that nobody could fill in any more */
    Selesai catatLibur(String akun, IsianLibur isian) {
        var satker = operator(akun).satker();
        var tanggal = isian.tanggalTerbaca();
        var jenis = isian.jenisTerbaca();
        var pesan = pesan(satker);
        var sebelum = kalender.kalender(satker).hariKerja(tanggal);
        kalender.catatLibur(Optional.of(satker), tanggal, isian.nama(), jenis);
        var sesudah = kalender.kalender(satker).hariKerja(tanggal);
        return new Selesai(pesan.tercatat(tanggal, jenis, sebelum, sesudah), YearMonth.from(tanggal));
    }

    Selesai cabutLibur(String akun, UUID id) {
        var satker = operator(akun).satker();
        var semula = kalender.kalender(satker);
        var hari = kalender.cabutLibur(id, Optional.of(satker));
        var sesudah = kalender.kalender(satker).hariKerja(hari.tanggal());
        return new Selesai(
                pesan(satker).dicabut(hari, semula.hariKerja(hari.tanggal()), sesudah), YearMonth.from(hari.tanggal()));
    }

    Selesai catatKetidakhadiran(String akun, IsianKetidakhadiran isian) {
        var satker = operator(akun).satker();
        var asn = organisasi.semuaPegawai(satker).stream()
                .filter(satu -> satu.jenis().asn())
                .toList();
        var absen = kalender.catat(isian.terbaca(asn));
        return new Selesai(pesan(satker).tercatat(absen, nama(absen)), YearMonth.from(absen.mulai()));
    }

    Selesai cabutKetidakhadiran(String akun, UUID id) {
        var satker = operator(akun).satker();
        var absen = kalender.cabutKetidakhadiran(id, satker);
        return new Selesai(pesan(satker).dicabut(absen, nama(absen)), YearMonth.from(absen.mulai()));
    }

    private String nama(Ketidakhadiran absen) {
        return organisasi.pegawai(absen.pegawaiId()).nama();
    }
}
