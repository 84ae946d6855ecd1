package id.kejar.demo;

import id.kejar.demo.KantorDemo.Penghuni;
import id.kejar.entri.BukaHariService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.AkunContoh;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty database with the demo office: last month filled in and waiting for verification, this month filled in
 * up to yesterday. One transaction, so that a killed first start leaves the database empty.
 */
@Component
@Profile("!produksi")
@ConditionalOnProperty("kejar.demo")
@Order(20)
class DemoRunner implements ApplicationRunner, AkunContoh {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);
    private static final List<String> AKUN_DISARANKAN = List.of(
            "kasubbag.kul",
            "kasubbag.teknis",
            "kasubbag.rendatin",
            "kasubbag.hukum",
            "rendatin",
            "sekretaris",
            "ketua",
            "asn01",
            "operator",
            "auditor",
            "admin");

    private final OrganisasiService organisasi;
    private final KantorDemo kantor;
    private final BulanDemo bulan;
    private final BukaHariService bukaHari;
    private final DemoProcess proses;
    private final Clock jam;

    DemoRunner(
            OrganisasiService organisasi,
            KantorDemo kantor,
            BulanDemo bulan,
            BukaHariService bukaHari,
            DemoProcess proses,
            Clock jam) {
        this.organisasi = organisasi;
        this.kantor = kantor;
        this.bulan = bulan;
        this.bukaHari = bukaHari;
        this.proses = proses;
        this.jam = jam;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (!organisasi.kosong()) {
            return;
        }
        var mulai = System.nanoTime();
        var hariIni = LocalDate.now(jam.withZone(KantorDemo.ZONA));
        isi(hariIni);
        LOG.info("Satker contoh dibuat dalam {} ms", (System.nanoTime() - mulai) / 1_000_000);
    }

    private void isi(LocalDate hariIni) {
        Map<String, Penghuni> penghuni = kantor.dirikan(hariIni);
        var iniBulan = YearMonth.from(hariIni);
        bulan.catatKetidakhadiran(iniBulan.minusMonths(1), penghuni);
        bulan.catatKetidakhadiran(iniBulan, penghuni);
        isiBulan(iniBulan.minusMonths(1), iniBulan.minusMonths(1).atEndOfMonth(), penghuni);
        isiBulan(iniBulan, hariIni.minusDays(1), penghuni);
        bukaHari.bukaSampai(KantorDemo.SATKER, hariIni);
        proses.tutupPengisianYangLewat();
    }

    private void isiBulan(YearMonth yang, LocalDate sampai, Map<String, Penghuni> penghuni) {
        var mulai = System.nanoTime();
        bulan.isi(yang, sampai, penghuni);
        LOG.info("Bulan contoh {} diisi dalam {} ms", yang, (System.nanoTime() - mulai) / 1_000_000);
    }

    @Override
    public List<Akun> daftar() {
        return AKUN_DISARANKAN.stream()
                .flatMap(akun -> organisasi.cariBerakun(akun).stream())
                .map(orang -> new Akun(orang.akun(), orang.jabatan()))
                .toList();
    }
}
