package id.kejar.koreksi;

import id.kejar.audit.JejakService;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.Rekap;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.PenyediaUsul;
import id.kejar.pleno.PlenoService;
import id.kejar.pleno.PutusanUsul;
import id.kejar.pleno.RapatDiputuskan;
import id.kejar.pleno.RapatPleno;
import id.kejar.pleno.UsulRapat;
import id.kejar.segel.SegelService;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays corrections before the pleno and does what it decides. A month whose corrections are ratified gets one new version,
 * with its recap and its seal, in the transaction of the meeting: the Berita Acara of that meeting prints the seal.
 */
@Service
@Transactional
class PengesahanKoreksiService implements PenyediaUsul {

    private final KoreksiService koreksi;
    private final PenghitungKoreksi penghitung;
    private final PenyajiUsul penyaji;
    private final KompilasiService kompilasi;
    private final SegelService segel;
    private final PlenoService pleno;
    private final PeriodeService periode;
    private final KoreksiProcess proses;
    private final JejakService jejak;
    private final Clock jam;

    PengesahanKoreksiService(
            KoreksiService koreksi,
            PenghitungKoreksi penghitung,
            PenyajiUsul penyaji,
            KompilasiService kompilasi,
            SegelService segel,
            PlenoService pleno,
            PeriodeService periode,
            KoreksiProcess proses,
            JejakService jejak,
            Clock jam) {
        this.koreksi = koreksi;
        this.penghitung = penghitung;
        this.penyaji = penyaji;
        this.kompilasi = kompilasi;
        this.segel = segel;
        this.pleno = pleno;
        this.periode = periode;
        this.proses = proses;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UsulRapat> menunggu(String satker) {
        return koreksi.menungguPleno(satker).stream()
                .map(satu -> new UsulRapat(
                        satu.id(),
                        penyaji.judul(satu),
                        satu.alasan(),
                        penyaji.beda(satu).stream()
                                .map(beda -> "%s: %s menjadi %s".formatted(beda.hal(), beda.lama(), beda.baru()))
                                .toList()))
                .toList();
    }

    /** Before the month of the meeting is sealed: its seal names the newest version of the month before. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void rapatDiputuskan(RapatDiputuskan peristiwa) {
        var rapat = pleno.rapat(peristiwa.rapatId());
        var putusan = putusan(rapat);
        putusan.entrySet().stream()
                .filter(satu -> satu.getValue().disahkan())
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(Koreksi::periodeId))
                .entrySet()
                .stream()
                // Months in their order, so that a later one is sealed with the new seal of the earlier before it.
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(id -> periode.periode(id).mulai())))
                .forEach(bulan -> sahkan(bulan.getKey(), bulan.getValue(), rapat));
        putusan.forEach((satu, hasil) -> {
            if (!hasil.disahkan()) {
                tolak(satu, hasil.alasan(), rapat);
            }
        });
    }

    /** What it decided on corrections; other proposals are their own feature's. */
    private Map<Koreksi, PutusanUsul> putusan(RapatPleno rapat) {
        var putusan = new LinkedHashMap<Koreksi, PutusanUsul>();
        rapat.putusanUsul().forEach(satu -> koreksi.cari(satu.usulId()).ifPresent(ini -> putusan.put(ini, satu)));
        return putusan;
    }

    private void sahkan(UUID periodeId, List<Koreksi> daftar, RapatPleno rapat) {
        var bulan = periode.periode(periodeId);
        var angka = new HashMap<UUID, HitunganPegawai>();
        for (var satu : daftar) {
            var lama = angka.computeIfAbsent(satu.pegawaiId(), orang -> penghitung.sekarang(periodeId, orang));
            angka.put(satu.pegawaiId(), penghitung.sesudah(lama, bulan, satu));
        }
        var versi = segel.terakhir(periodeId).map(lama -> lama.versi() + 1).orElse(2);
        daftar.forEach(satu -> satu.sahkan(rapat.id(), versi, jam.instant()));
        Rekap rekap = kompilasi.susunKoreksi(
                periodeId,
                angka,
                "Versi %d, koreksi disahkan Rapat Pleno dengan Berita Acara %s"
                        .formatted(versi, rapat.nomorBeritaAcara()),
                rapat.dicatatOleh().orElseThrow());
        segel.segelVersiBerikut(periodeId, rapat.id(), rekap.id());
        daftar.forEach(satu -> {
            jejak.catat(
                    satu.satker(),
                    "KOREKSI_DISAHKAN",
                    satu.id().toString(),
                    "%s versi %d".formatted(bulan.kunciBisnis(), versi));
            proses.putuskan(satu, true);
        });
    }

    private void tolak(Koreksi satu, String alasan, RapatPleno rapat) {
        satu.tidakDisahkan(rapat.id(), alasan, jam.instant());
        jejak.catat(satu.satker(), "KOREKSI_TIDAK_DISAHKAN", satu.id().toString(), satu.sebutan());
        proses.putuskan(satu, false);
    }
}
