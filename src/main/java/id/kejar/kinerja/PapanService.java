package id.kejar.kinerja;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.penugasan.PenugasanService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board "Belum mengisi" for those who look after others, a satker at a time. */
@Service
@Transactional(readOnly = true)
class PapanService {

    private static final String TANPA_SUBBAGIAN = "Di luar subbagian";

    private final OrganisasiService organisasi;
    private final PenugasanService penugasan;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final EntriService entri;
    private final Clock jam;

    PapanService(
            OrganisasiService organisasi,
            PenugasanService penugasan,
            PeriodeService periode,
            KalenderService kalender,
            EntriService entri,
            Clock jam) {
        this.organisasi = organisasi;
        this.penugasan = penugasan;
        this.periode = periode;
        this.kalender = kalender;
        this.entri = entri;
        this.jam = jam;
    }

    /**
     * The board of one person.
     *
     * @param lingkup what he asks for; where it is not open to him, or {@code null}, the widest that is
     * @throws Penolakan 403 for those who look after nobody
     */
    HalamanPapan papan(String akun, LingkupPapan lingkup) {
        var orang = organisasi.pegawaiBerakun(akun);
        var boleh = lingkup(orang);
        var dipilih = boleh.contains(lingkup) ? lingkup : boleh.get(0);
        return new HalamanPapan(
                organisasi.satker(orang.satker()).nama(),
                dipilih.sebutan(),
                boleh.stream()
                        .map(satu -> new HalamanPapan.Pilihan(satu.kunci(), satu.sebutan(), satu == dipilih))
                        .toList(),
                new PapanPengisian(bahan(orang, dipilih)).sajikan());
    }

    private List<LingkupPapan> lingkup(Pegawai orang) {
        var menggantikan = penugasan.menggantikan(orang);
        if (!orang.memantauPengisian() && !menggantikan) {
            throw Penolakan.bukanWewenang(
                    "Daftar yang belum mengisi hanya untuk atasan langsung dan Operator KEJAR. Isian Anda sendiri ada di"
                            + " Kinerja saya.");
        }
        return Stream.of(
                        orang.memantauSatker() ? LingkupPapan.SATKER : null,
                        orang.berperan(Peran.KASUBBAG) || orang.berperan(Peran.SEKRETARIS) || menggantikan
                                ? LingkupPapan.BAWAHAN
                                : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private BahanPapan bahan(Pegawai pembaca, LingkupPapan lingkup) {
        var satker = pembaca.satker();
        var hariIni = organisasi.hariIni(satker);
        var jabatan = penugasan.jabatan(pembaca);
        var orang = organisasi.semuaPegawai(satker).stream()
                .filter(satu -> satu.jenis().asn())
                .filter(
                        lingkup == LingkupPapan.SATKER
                                ? semua -> true
                                : satu -> satu.atasanId()
                                        .filter(jabatan::contains)
                                        .isPresent())
                .toList();
        var daftar = periode.daftar(satker);
        var terbuka = daftar.stream()
                .filter(bulan -> bulan.menerimaIsian(jam.instant()))
                .toList();
        return new BahanPapan(
                hariIni,
                kalender.kalender(satker),
                kelompok(satker, orang),
                absen(orang, terbuka, hariIni),
                terbuka.stream().map(this::bulan).toList(),
                daftar.stream()
                        .filter(bulan -> bulan.status() == StatusPeriode.VERIFIKASI)
                        .map(Periode::sebutan)
                        .toList());
    }

    /** Those of no sub bagian first: they lead the others. */
    private List<BahanPapan.Kelompok> kelompok(String satker, List<Pegawai> orang) {
        var tanpa = Stream.of(kelompok(TANPA_SUBBAGIAN, orang, Optional::isEmpty));
        var tiap = organisasi.subbagian(satker).stream()
                .map(satu -> kelompok(
                        satu.nama(), orang, id -> id.filter(satu.id()::equals).isPresent()));
        return Stream.concat(tanpa, tiap)
                .filter(satu -> !satu.orang().isEmpty())
                .toList();
    }

    private static BahanPapan.Kelompok kelompok(String nama, List<Pegawai> orang, Predicate<Optional<UUID>> subbagian) {
        return new BahanPapan.Kelompok(
                nama,
                orang.stream()
                        .filter(satu -> subbagian.test(satu.subbagianId()))
                        .map(satu -> new BahanPapan.Orang(satu.id(), satu.nama(), satu::wajibMengisi))
                        .toList());
    }

    private Map<UUID, List<Ketidakhadiran>> absen(List<Pegawai> orang, List<Periode> bulan, LocalDate hariIni) {
        var mulai = bulan.stream().map(Periode::mulai).min(LocalDate::compareTo).orElse(hariIni);
        return kalender.ketidakhadiran(orang.stream().map(Pegawai::id).toList(), mulai, hariIni).stream()
                .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId));
    }

    private BahanPapan.Bulan bulan(Periode bulan) {
        return new BahanPapan.Bulan(
                bulan.sebutan(),
                bulan.mulai(),
                bulan.akhir(),
                entri.hariTanpaKegiatan(bulan.id()).stream().collect(Collectors.groupingBy(HariKinerja::pegawaiId)));
    }
}
