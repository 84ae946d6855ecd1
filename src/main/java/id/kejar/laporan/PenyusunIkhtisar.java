package id.kejar.laporan;

import id.kejar.kompilasi.KelengkapanService;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.Rekap;
import id.kejar.kompilasi.RingkasanService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.RapatPleno;
import id.kejar.segel.SegelService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the material of a pleno and the monthly report of an office say. */
@Component
@Transactional(readOnly = true)
class PenyusunIkhtisar {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KompilasiService kompilasi;
    private final RingkasanService ringkasan;
    private final PenyusunRekap rekapitulasi;
    private final PenyusunRapat meja;
    private final PejabatNaskah pejabat;
    private final KelengkapanService kelengkapan;
    private final SegelService segel;

    PenyusunIkhtisar(
            OrganisasiService organisasi,
            PeriodeService periode,
            KompilasiService kompilasi,
            RingkasanService ringkasan,
            PenyusunRekap rekapitulasi,
            PenyusunRapat meja,
            PejabatNaskah pejabat,
            KelengkapanService kelengkapan,
            SegelService segel) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.kompilasi = kompilasi;
        this.ringkasan = ringkasan;
        this.rekapitulasi = rekapitulasi;
        this.meja = meja;
        this.pejabat = pejabat;
        this.kelengkapan = kelengkapan;
        this.segel = segel;
    }

    BahanPleno bahanPleno(RapatPleno rapat, Rekap rekap, Instant pada) {
        var satker = organisasi.satker(rekap.satker());
        var tanggal = LocalDate.ofInstant(pada, satker.zona());
        return new BahanPleno(
                KepalaSurat.dari(satker),
                ikhtisar(rekap, satker),
                kelengkapan.periksa(rekap).stream()
                        .map(satu -> new Pemeriksaan(satu.judul(), satu.baik(), satu.kalimat()))
                        .toList(),
                rekapitulasi.verifikator(rekap),
                meja.undangan(rapat, pada),
                tanggal,
                pejabat.pembuatRekap(satker, tanggal));
    }

    LaporanBulananSatker laporanBulanan(RapatPleno rapat, Rekap rekap, Instant pada) {
        var satker = organisasi.satker(rekap.satker());
        var tanggal = LocalDate.ofInstant(pada, satker.zona());
        return new LaporanBulananSatker(
                KepalaSurat.dari(satker),
                ikhtisar(rekap, satker),
                rapat.nomorBeritaAcara(),
                PenyusunRapat.waktu(rapat, satker).toLocalDate(),
                meja.putusan(rapat, satker),
                meja.tindakLanjut(rapat),
                meja.segel(segel.versi(rekap.periodeId())),
                tanggal,
                pejabat.sekretaris(satker, tanggal));
    }

    private IkhtisarBulan ikhtisar(Rekap rekap, Satker satker) {
        var bulan = periode.periode(rekap.periodeId());
        var lalu = sebelum(bulan);
        var rekapLalu = lalu.flatMap(kompilasi::berlaku);
        return new IkhtisarBulan(
                satker.nama(),
                bulan.sebutan(),
                bulan.mulai(),
                bulan.akhir(),
                ringkasan.ringkasan(rekap),
                MingguRekap.dari(bulan.mulai(), bulan.akhir(), rekapitulasi.hari(rekap, bulan)),
                rekapLalu.flatMap(ada -> lalu).map(Periode::sebutan).orElse(null),
                rekapLalu.map(ringkasan::ringkasan).orElse(null));
    }

    /** The period that ended the day before this one began. */
    private Optional<Periode> sebelum(Periode bulan) {
        return periode.daftar(bulan.satker()).stream()
                .filter(satu -> satu.akhir().plusDays(1).equals(bulan.mulai()))
                .findFirst();
    }
}
