package id.kejar.laporan;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.IsianKegiatan;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kompilasi.Rekap;
import id.kejar.koreksi.KoreksiSahService;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.organisasi.Subbagian;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.verifikasi.Pemeriksa;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the recapitulations say: of the office, of each subbagian, of each person. */
@Component
@Transactional(readOnly = true)
class PenyusunRekap {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final EntriService entri;
    private final IndikatorService katalog;
    private final PejabatNaskah pejabat;
    private final KoreksiSahService koreksi;

    PenyusunRekap(
            OrganisasiService organisasi,
            PeriodeService periode,
            EntriService entri,
            IndikatorService katalog,
            PejabatNaskah pejabat,
            KoreksiSahService koreksi) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.entri = entri;
        this.katalog = katalog;
        this.pejabat = pejabat;
        this.koreksi = koreksi;
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
                baris(rekap, satker, bulan.akhir()),
                rincian(rekap, bulan),
                hari(rekap, bulan),
                tanggal,
                pejabat.sekretaris(satker, tanggal),
                pejabat.pembuatRekap(satker, tanggal));
    }

    /** @param satker the whole office's, gathered before */
    RekapSubbagian perSubbagian(Rekap rekap, RekapBulanan satker) {
        return new RekapSubbagian(
                satker,
                organisasi.subbagian(rekap.satker()).stream()
                        .map(satu -> new BagianRekap(
                                satu.nama(), satu.singkatan(), pejabat.kepala(satu, satker.tanggalSurat())))
                        .toList());
    }

    /** @param satker the whole office's, gathered before */
    RekapPegawai perPegawai(Rekap rekap, RekapBulanan satker) {
        var orang = organisasi.pegawai(nomor(rekap).keySet());
        return RekapPegawai.dari(
                satker,
                rekap.baris().stream()
                        .map(baris -> new OrangRekap(
                                baris.nomor(),
                                pejabat.atasan(orang.get(baris.pegawaiId()), satker.akhir()),
                                Penandatangan.dari(orang.get(baris.pegawaiId()))))
                        .toList());
    }

    /** @param akhir of the month: whoever moved since stands here as he was then */
    List<BarisRekap> baris(Rekap rekap, Satker satker, LocalDate akhir) {
        var orang = organisasi.pegawai(rekap.baris().stream()
                .map(id.kejar.kompilasi.BarisRekap::pegawaiId)
                .toList());
        var pemeriksa = namaPemeriksa(rekap);
        var penempatan = organisasi.penempatanPada(orang.keySet(), akhir);
        Map<UUID, String> subbagian =
                organisasi.subbagian(satker.kode()).stream().collect(Collectors.toMap(Subbagian::id, Subbagian::nama));
        return rekap.baris().stream()
                .map(satu -> {
                    var pegawai = orang.get(satu.pegawaiId());
                    var isi = penempatan.getOrDefault(pegawai.id(), pegawai.penempatan());
                    return new BarisRekap(
                            satu.nomor(),
                            pegawai.nama(),
                            nip(pegawai),
                            isi.jabatan(),
                            Optional.ofNullable(isi.subbagianId())
                                    .map(subbagian::get)
                                    .orElse(null),
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
    List<Verifikator> verifikator(Rekap rekap) {
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
    List<HariRekap> hari(Rekap rekap, Periode bulan) {
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
        var dikoreksi = BulanDikoreksi.dari(koreksi.bulan(bulan.id()));
        return hari.stream()
                .sorted(Comparator.comparing((HariKinerja satu) -> urutan.get(satu.pegawaiId()))
                        .thenComparing(HariKinerja::tanggal))
                .flatMap(satu -> satu.kegiatan().stream()
                        .map(kegiatan -> rincian(
                                urutan.get(satu.pegawaiId()),
                                satu,
                                orang.get(satu.pegawaiId()),
                                dikoreksi.isian(kegiatan),
                                indikator,
                                dikoreksi.keadaan(satu))))
                .toList();
    }

    private static BarisRincian rincian(
            int nomor,
            HariKinerja hari,
            Pegawai pegawai,
            IsianKegiatan isian,
            Map<UUID, Indikator> indikator,
            String keadaan) {
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
                keadaan);
    }

    private static String nip(Pegawai orang) {
        return orang.nip().map(Nip::angka).orElse(null);
    }
}
