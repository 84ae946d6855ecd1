package id.kejar.laporan;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.IsianKegiatan;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kompilasi.Rekap;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.organisasi.Subbagian;
import id.kejar.penugasan.PenugasanService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.ButirTindakLanjut;
import id.kejar.pleno.PlenoService;
import id.kejar.pleno.RapatPleno;
import id.kejar.pleno.SuaraAnggota;
import id.kejar.verifikasi.Pemeriksa;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from the features what a document says; the writers only write. */
@Component
@Transactional(readOnly = true)
class PenyusunNaskah {

    private final OrganisasiService organisasi;
    private final PenugasanService penugasan;
    private final PeriodeService periode;
    private final EntriService entri;
    private final IndikatorService katalog;
    private final PlenoService pleno;

    PenyusunNaskah(
            OrganisasiService organisasi,
            PenugasanService penugasan,
            PeriodeService periode,
            EntriService entri,
            IndikatorService katalog,
            PlenoService pleno) {
        this.organisasi = organisasi;
        this.penugasan = penugasan;
        this.periode = periode;
        this.entri = entri;
        this.katalog = katalog;
        this.pleno = pleno;
    }

    RekapBulanan rekap(Rekap rekap, Instant pada) {
        var bulan = periode.periode(rekap.periodeId());
        var satker = organisasi.satker(bulan.satker());
        var tanggal = LocalDate.ofInstant(pada, satker.zona());
        return new RekapBulanan(
                KepalaSurat.dari(satker),
                satker.kode(),
                satker.nama(),
                bulan.sebutan(),
                bulan.mulai(),
                bulan.akhir(),
                baris(rekap, satker),
                rincian(rekap, bulan),
                hari(rekap, bulan),
                tanggal,
                sekretaris(satker, tanggal),
                pembuatRekap(satker, tanggal));
    }

    private List<BarisRekap> baris(Rekap rekap, Satker satker) {
        var orang = organisasi.pegawai(rekap.baris().stream()
                .map(id.kejar.kompilasi.BarisRekap::pegawaiId)
                .toList());
        var pemeriksa = namaPemeriksa(rekap);
        Map<UUID, String> subbagian =
                organisasi.subbagian(satker.kode()).stream().collect(Collectors.toMap(Subbagian::id, Subbagian::nama));
        return rekap.baris().stream()
                .map(satu -> {
                    var pegawai = orang.get(satu.pegawaiId());
                    return new BarisRekap(
                            satu.nomor(),
                            pegawai.nama(),
                            nip(pegawai),
                            pegawai.jabatan(),
                            pegawai.subbagianId().map(subbagian::get).orElse(null),
                            satu.hariKerja(),
                            satu.dikecualikan(),
                            satu.dinasLuar(),
                            satu.wajib(),
                            satu.terisi(),
                            satu.terlambat(),
                            satu.tidakTerisi(),
                            satu.disetujui(),
                            satu.dikembalikan(),
                            satu.nilai().orElse(null),
                            satu.pita().orElse(null),
                            verifikator(satu.pemeriksa(), pemeriksa));
                })
                .toList();
    }

    private Map<UUID, Pegawai> namaPemeriksa(Rekap rekap) {
        return organisasi.pegawai(rekap.baris().stream()
                .flatMap(satu -> satu.pemeriksa().stream())
                .map(Pemeriksa::pegawaiId)
                .collect(Collectors.toSet()));
    }

    /** The atasan langsung who verified all by his name; everybody else with his capacity, several with their days. */
    private static String verifikator(List<Pemeriksa> pemeriksa, Map<UUID, Pegawai> orang) {
        if (pemeriksa.isEmpty()) {
            return null;
        }
        return pemeriksa.stream()
                .map(satu -> orang.get(satu.pegawaiId()).nama()
                        + (satu.atasanLangsung() ? "" : " (" + satu.sebagai() + ")")
                        + (pemeriksa.size() > 1 ? ": %d hari".formatted(satu.hari()) : ""))
                .collect(Collectors.joining("; "));
    }

    /** Everybody who verified, with his capacity: the pleno sees by what right each decision was made. */
    private List<Verifikator> verifikator(Rekap rekap) {
        var orang = namaPemeriksa(rekap);
        var tiap = rekap.baris().stream()
                .flatMap(satu -> satu.pemeriksa().stream())
                .collect(Collectors.groupingBy(satu -> List.of(satu.pegawaiId(), satu.sebagai())));
        return tiap.values().stream()
                .map(satu -> verifikator(orang.get(satu.get(0).pegawaiId()), satu))
                .sorted(Comparator.comparing(Verifikator::nama).thenComparing(Verifikator::sebagai))
                .toList();
    }

    private static Verifikator verifikator(Pegawai orang, List<Pemeriksa> bagian) {
        return new Verifikator(
                orang.nama(),
                nip(orang),
                bagian.get(0).sebagai(),
                bagian.size(),
                bagian.stream().mapToInt(Pemeriksa::hari).sum());
    }

    /** The days behind "wajib" and "terisi", as far as a sheet was opened for them. */
    private List<HariRekap> hari(Rekap rekap, Periode bulan) {
        var nomor = nomor(rekap);
        return entri.hariTanpaKegiatan(bulan.id(), nomor.keySet()).stream()
                .filter(HariKinerja::wajib)
                .map(satu -> new HariRekap(nomor.get(satu.pegawaiId()), satu.tanggal(), satu.terisi()))
                .toList();
    }

    private static Map<UUID, Integer> nomor(Rekap rekap) {
        return rekap.baris().stream()
                .collect(Collectors.toMap(
                        id.kejar.kompilasi.BarisRekap::pegawaiId, id.kejar.kompilasi.BarisRekap::nomor));
    }

    private List<BarisRincian> rincian(Rekap rekap, Periode bulan) {
        var urutan = nomor(rekap);
        var orang = organisasi.pegawai(urutan.keySet());
        var hari = entri.hari(bulan.id(), urutan.keySet());
        var indikator = katalog.indikator(hari.stream()
                .flatMap(satu -> satu.kegiatan().stream())
                .map(kegiatan -> kegiatan.isian().indikatorId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return hari.stream()
                .sorted(Comparator.comparing((HariKinerja satu) -> urutan.get(satu.pegawaiId()))
                        .thenComparing(HariKinerja::tanggal))
                .flatMap(satu -> satu.kegiatan().stream()
                        .map(kegiatan -> rincian(
                                urutan.get(satu.pegawaiId()),
                                satu,
                                orang.get(satu.pegawaiId()),
                                kegiatan.isian(),
                                indikator)))
                .toList();
    }

    private static BarisRincian rincian(
            int nomor, HariKinerja hari, Pegawai pegawai, IsianKegiatan isian, Map<UUID, Indikator> indikator) {
        return new BarisRincian(
                nomor,
                hari.tanggal(),
                pegawai.nama(),
                nip(pegawai),
                isian.jamMulai(),
                isian.jamSelesai(),
                isian.kodeOutput(),
                isian.namaKegiatan(),
                isian.outputHasil(),
                isian.volume(),
                isian.satuan(),
                isian.indikatorId() == null
                        ? null
                        : indikator.get(isian.indikatorId()).nama(),
                hari.status().sebutan());
    }

    UndanganRapat undangan(RapatPleno rapat, Instant pada) {
        var satker = satker(rapat);
        var tanggal = LocalDate.ofInstant(pada, satker.zona());
        return new UndanganRapat(
                KepalaSurat.dari(satker),
                null,
                tanggal,
                pleno.anggota(rapat).stream().map(Pegawai::jabatan).toList(),
                waktu(rapat, satker),
                satker.singkatanZona(),
                rapat.tempat(),
                rapat.agenda(),
                sekretaris(satker, tanggal));
    }

    DaftarHadir daftarHadir(RapatPleno rapat) {
        var satker = satker(rapat);
        return new DaftarHadir(
                KepalaSurat.dari(satker),
                "Rapat Pleno Laporan Bulanan "
                        + periode.periode(rapat.periodeId()).sebutan(),
                waktu(rapat, satker),
                satker.singkatanZona(),
                rapat.tempat(),
                peserta(rapat));
    }

    BeritaAcara beritaAcara(RapatPleno rapat, Rekap rekap) {
        var satker = satker(rapat);
        var persidangan = persidangan(rapat, satker);
        var hadir = pleno.anggota(rapat).stream()
                .filter(orang -> rapat.hadir().contains(orang.id()))
                .map(Penandatangan::dari)
                .toList();
        return new BeritaAcara(
                KepalaSurat.dari(satker),
                rapat.nomorBeritaAcara(),
                periode.periode(rapat.periodeId()).sebutan(),
                persidangan,
                putusan(rapat, satker),
                tindakLanjut(rapat),
                baris(rekap, satker),
                verifikator(rekap),
                List.of(),
                hadir,
                sekretaris(satker, persidangan.tanggal()));
    }

    Risalah risalah(RapatPleno rapat, Instant pada) {
        var satker = satker(rapat);
        var persidangan = persidangan(rapat, satker);
        var dibuat = LocalDate.ofInstant(pada, satker.zona());
        return new Risalah(
                KepalaSurat.dari(satker),
                rapat.nomorBeritaAcara(),
                periode.periode(rapat.periodeId()).sebutan(),
                persidangan,
                putusan(rapat, satker),
                tindakLanjut(rapat),
                pleno.tindakLanjutTerbawa(rapat).stream()
                        .map(satu -> tindakLanjut(satu, keadaan(satu)))
                        .toList(),
                dibuat,
                rapat.risalahTerlambat(),
                pimpinan(rapat),
                sekretaris(satker, persidangan.tanggal()));
    }

    private static String keadaan(ButirTindakLanjut butir) {
        return butir.keterangan() == null
                ? butir.keadaan().sebutan()
                : butir.keadaan().sebutan() + ": " + butir.keterangan();
    }

    /** The Ketua where he is present, else the first of those who are. */
    private Penandatangan pimpinan(RapatPleno rapat) {
        return pleno.anggota(rapat).stream()
                .filter(orang -> rapat.hadir().contains(orang.id()))
                .findFirst()
                .map(Penandatangan::dari)
                .orElseThrow();
    }

    private Persidangan persidangan(RapatPleno rapat, Satker satker) {
        return new Persidangan(
                waktu(rapat, satker),
                rapat.selesai()
                        .map(selesai -> LocalDateTime.ofInstant(selesai, satker.zona()))
                        .orElse(null),
                satker.singkatanZona(),
                rapat.tempat(),
                rapat.agenda(),
                rapat.pembahasan().orElse(null),
                peserta(rapat),
                satker.kuorum());
    }

    private PutusanRapat putusan(RapatPleno rapat, Satker satker) {
        return new PutusanRapat(
                hasil(rapat), rapat.catatan().orElse(null), satker.suaraSetuju(), suara(rapat), usul(rapat));
    }

    private static PutusanRapat.Hasil hasil(RapatPleno rapat) {
        if (!rapat.ditetapkan()) {
            return PutusanRapat.Hasil.DIKEMBALIKAN;
        }
        return rapat.denganCatatan() ? PutusanRapat.Hasil.DITETAPKAN_DENGAN_CATATAN : PutusanRapat.Hasil.DITETAPKAN;
    }

    private List<PutusanRapat.SuaraTercetak> suara(RapatPleno rapat) {
        var suara = rapat.suara().stream().collect(Collectors.toMap(SuaraAnggota::pegawaiId, Function.identity()));
        return pleno.anggota(rapat).stream()
                .filter(orang -> suara.containsKey(orang.id()))
                .map(orang -> suara(orang, suara.get(orang.id())))
                .toList();
    }

    private static PutusanRapat.SuaraTercetak suara(Pegawai orang, SuaraAnggota suara) {
        return new PutusanRapat.SuaraTercetak(
                orang.nama(),
                orang.jabatan(),
                switch (suara.suara()) {
                    case SETUJU -> PutusanRapat.Pilihan.SETUJU;
                    case TIDAK_SETUJU -> PutusanRapat.Pilihan.TIDAK_SETUJU;
                    case ABSTAIN -> PutusanRapat.Pilihan.ABSTAIN;
                },
                suara.alasan());
    }

    /** A proposal is named by the first digits of its number, under which the office finds it. */
    private static List<PutusanRapat.UsulDiputus> usul(RapatPleno rapat) {
        return rapat.putusanUsul().stream()
                .map(satu -> new PutusanRapat.UsulDiputus(
                        "Usul koreksi " + satu.usulId().toString().substring(0, 8), satu.disahkan(), satu.alasan()))
                .toList();
    }

    private List<TindakLanjut> tindakLanjut(RapatPleno rapat) {
        return pleno.tindakLanjut(rapat).stream()
                .map(satu -> tindakLanjut(satu, null))
                .toList();
    }

    private static TindakLanjut tindakLanjut(ButirTindakLanjut butir, String keadaan) {
        var siapa = butir.jabatan() == null
                ? butir.penanggungJawab()
                : "%s (%s)".formatted(butir.penanggungJawab(), butir.jabatan());
        return new TindakLanjut(butir.uraian(), siapa, butir.tenggat(), keadaan);
    }

    private List<Peserta> peserta(RapatPleno rapat) {
        return pleno.anggota(rapat).stream()
                .map(orang ->
                        new Peserta(orang.nama(), orang.jabatan(), rapat.hadir().contains(orang.id())))
                .toList();
    }

    private Satker satker(RapatPleno rapat) {
        return organisasi.satker(periode.periode(rapat.periodeId()).satker());
    }

    private static LocalDateTime waktu(RapatPleno rapat, Satker satker) {
        return LocalDateTime.ofInstant(rapat.waktu().orElseThrow(), satker.zona());
    }

    private Penandatangan sekretaris(Satker satker, LocalDate tanggal) {
        return penugasan.pemangkuPeran(Peran.SEKRETARIS, satker.kode(), tanggal).stream()
                .findFirst()
                .map(Penandatangan::dari)
                .orElseThrow(() -> tanpa(Peran.SEKRETARIS, satker, tanggal));
    }

    /** Signs the recap: the head of Rendatin, else one of its officers. */
    private Penandatangan pembuatRekap(Satker satker, LocalDate tanggal) {
        var rendatin = penugasan.pemangkuPeran(Peran.RENDATIN, satker.kode(), tanggal);
        return rendatin.stream()
                .filter(pemangku -> pemangku.pejabat().berperan(Peran.KASUBBAG))
                .findFirst()
                .or(() -> rendatin.stream().findFirst())
                .map(Penandatangan::dari)
                .orElseThrow(() -> tanpa(Peran.RENDATIN, satker, tanggal));
    }

    private static IllegalStateException tanpa(Peran peran, Satker satker, LocalDate tanggal) {
        return new IllegalStateException(
                "Satker %s tidak memiliki %s pada %s".formatted(satker.kode(), peran.sebutan(), tanggal));
    }

    private static String nip(Pegawai orang) {
        return orang.nip().map(Nip::angka).orElse(null);
    }
}
