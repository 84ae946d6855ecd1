package id.kejar.laporan;

import id.kejar.entri.BuktiTampil;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.entri.Penanda;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.HariWajib;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.organisasi.Subbagian;
import id.kejar.penugasan.PenugasanService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a person's own report says; days that have not come are left out. */
@Component
@Transactional(readOnly = true)
class PenyusunLaporanPegawai {

    private static final String TANPA_ATASAN = "……………………………………";

    private final OrganisasiService organisasi;
    private final PenugasanService penugasan;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final EntriService entri;
    private final IndikatorService katalog;
    private final String alamat;

    PenyusunLaporanPegawai(
            OrganisasiService organisasi,
            PenugasanService penugasan,
            PeriodeService periode,
            KalenderService kalender,
            EntriService entri,
            IndikatorService katalog,
            @Value("${kejar.alamat:}") String alamat) {
        this.organisasi = organisasi;
        this.penugasan = penugasan;
        this.periode = periode;
        this.kalender = kalender;
        this.entri = entri;
        this.katalog = katalog;
        this.alamat = alamat.replaceAll("/+$", "");
    }

    /** All that the days are built from, read once. */
    private record Bahan(
            Pegawai orang,
            KalenderKerja kalender,
            List<Ketidakhadiran> absen,
            Map<LocalDate, HariKinerja> hari,
            Map<UUID, List<BuktiTampil>> bukti,
            Map<UUID, Indikator> indikator) {}

    /** @throws Penolakan for a person who owes no entries, and 404 for a period that his satker does not have */
    LaporanPegawai susun(String akun, String kunciPeriode) {
        var orang = organisasi.pegawaiBerakun(akun);
        if (!orang.jenis().asn()) {
            throw Penolakan.tidakAda("Laporan kinerja perorangan hanya ada bagi ASN.");
        }
        var satker = organisasi.satker(orang.satker());
        var bulan = periode.daftar(satker.kode()).stream()
                .filter(satu -> satu.kunci().equals(kunciPeriode))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Bulan ini belum dibuka untuk satuan kerja Anda."));
        var hariIni = organisasi.hariIni(satker.kode());
        var sampai = hariIni.isBefore(bulan.akhir()) ? hariIni : bulan.akhir();
        var bahan = bahan(orang, bulan);
        var hitungan = HitunganPegawai.dari(
                orang.id(),
                HariWajib.dari(
                        bahan.kalender().hariKerjaAntara(bulan.mulai(), sampai), orang::wajibMengisi, bahan.absen()),
                List.copyOf(bahan.hari().values()));
        return new LaporanPegawai(
                KepalaSurat.dari(satker),
                satker.nama(),
                bulan.sebutan(),
                bulan.mulai(),
                bulan.akhir(),
                identitas(orang, satker, sampai),
                rencanaHasilKerja(bahan),
                bulan.mulai()
                        .datesUntil(sampai.plusDays(1))
                        .flatMap(tanggal -> hari(tanggal, bahan).stream())
                        .toList(),
                belumDiputuskan(bulan.status(), hitungan)
                        ? null
                        : hitungan.nilai().orElse(null),
                hitungan.disetujui(),
                hitungan.wajib(),
                keadaan(bulan.status()),
                sampai,
                atasan(orang, sampai),
                Penandatangan.dari(orang));
    }

    /** A value is printed and signed: while the verifier has said nothing there is none. */
    private static boolean belumDiputuskan(StatusPeriode status, HitunganPegawai hitungan) {
        return status == StatusPeriode.TERBUKA
                || (status == StatusPeriode.VERIFIKASI && hitungan.disetujui() + hitungan.dikembalikan() == 0);
    }

    private Bahan bahan(Pegawai orang, Periode bulan) {
        var hari = entri.hari(bulan.id(), List.of(orang.id()));
        return new Bahan(
                orang,
                kalender.kalender(orang.satker()),
                kalender.ketidakhadiran(List.of(orang.id()), bulan.mulai(), bulan.akhir()),
                hari.stream().collect(Collectors.toMap(HariKinerja::tanggal, Function.identity())),
                entri.bukti(hari.stream().map(HariKinerja::entriId).toList()),
                katalog.indikator(kegiatan(hari.stream())
                        .map(satu -> satu.isian().indikatorId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    private static Stream<KegiatanTerkirim> kegiatan(Stream<HariKinerja> hari) {
        return hari.flatMap(satu -> satu.kegiatan().stream());
    }

    /** As he stood at the end of what is reported. */
    private IdentitasPegawai identitas(Pegawai orang, Satker satker, LocalDate sampai) {
        var isi = organisasi.penempatanPada(List.of(orang.id()), sampai).getOrDefault(orang.id(), orang.penempatan());
        var subbagian = Optional.ofNullable(isi.subbagianId())
                .flatMap(id -> organisasi.subbagian(satker.kode()).stream()
                        .filter(satu -> satu.id().equals(id))
                        .findFirst())
                .map(Subbagian::nama)
                .map(nama -> nama.replaceFirst("^Sub ?[Bb]agian ", ""));
        return new IdentitasPegawai(
                orang.nama(),
                nip(orang),
                isi.pangkat(),
                isi.jabatan(),
                "Sekretariat " + satker.nama(),
                subbagian.orElse(null));
    }

    private static List<String> rencanaHasilKerja(Bahan bahan) {
        return kegiatan(bahan.hari().values().stream())
                .map(satu -> satu.isian().rencanaHasilKerja())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** A day that was owed, excused or worked; days off on which nobody worked are no news. */
    private Optional<HariLaporan> hari(LocalDate tanggal, Bahan bahan) {
        var hari = Optional.ofNullable(bahan.hari().get(tanggal));
        if (hari.filter(HariKinerja::terisi).isPresent()) {
            return Optional.of(new HariLaporan(
                    tanggal,
                    keterangan(hari.get()),
                    hari.get().status().sebutan(),
                    hari.get().kegiatan().stream()
                            .map(satu -> kegiatan(satu, bahan))
                            .toList()));
        }
        if (!bahan.kalender().hariKerja(tanggal) || !bahan.orang().wajibMengisi(tanggal)) {
            return Optional.empty();
        }
        var cuti = bahan.absen().stream()
                .filter(satu -> satu.jenis().membebaskan() && satu.meliputi(tanggal))
                .findFirst();
        return Optional.of(
                cuti.isPresent()
                        ? new HariLaporan(tanggal, cuti.get().jenis().sebutan(), null, List.of())
                        : new HariLaporan(
                                tanggal,
                                hari.map(satu -> keterangan(satu.penanda())).orElse(keterangan(Penanda.BIASA)),
                                hari.map(satu -> satu.status().sebutan()).orElse("Belum dibuka"),
                                List.of()));
    }

    /** Attendance is another system's; KEJAR knows what kind of day it was. */
    private static String keterangan(Penanda penanda) {
        return penanda.sebutan() == null ? "Hari kerja" : penanda.sebutan();
    }

    private static String keterangan(HariKinerja hari) {
        return hari.keterangan() == null
                ? keterangan(hari.penanda())
                : keterangan(hari.penanda()) + ": " + hari.keterangan();
    }

    private KegiatanLaporan kegiatan(KegiatanTerkirim kegiatan, Bahan bahan) {
        var isian = kegiatan.isian();
        return new KegiatanLaporan(
                isian.jamMulai(),
                isian.jamSelesai(),
                isian.kodeOutput(),
                isian.namaKegiatan(),
                isian.outputHasil(),
                isian.volume(),
                isian.satuan(),
                isian.rencanaHasilKerja(),
                isian.indikatorId() == null
                        ? null
                        : bahan.indikator().get(isian.indikatorId()).nama(),
                bahan.bukti().getOrDefault(kegiatan.id(), List.of()).stream()
                        .map(bukti -> alamat.isEmpty() ? bukti.nama() : alamat + bukti.tautan())
                        .toList());
    }

    private static String keadaan(StatusPeriode status) {
        return switch (status) {
            case TERBUKA -> "Sementara: periode masih berjalan";
            case VERIFIKASI -> "Sementara: sedang diverifikasi";
            case KOMPILASI, PLENO -> "Sementara: menunggu penetapan dalam rapat pleno";
            case DITETAPKAN -> "Ditetapkan dalam rapat pleno laporan bulanan";
        };
    }

    private Penandatangan atasan(Pegawai orang, LocalDate tanggal) {
        return penugasan
                .atasanBagi(orang, tanggal)
                .map(Penandatangan::dari)
                .orElseGet(() -> new Penandatangan("Atasan langsung", TANPA_ATASAN, null, null));
    }

    private static String nip(Pegawai orang) {
        return orang.nip().map(Nip::angka).orElse(null);
    }
}
