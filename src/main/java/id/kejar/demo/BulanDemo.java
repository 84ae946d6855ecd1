package id.kejar.demo;

import id.kejar.demo.KantorDemo.Penghuni;
import id.kejar.demo.PolaDemo.PolaKegiatan;
import id.kejar.demo.PolaDemo.PolaPenyimpangan;
import id.kejar.entri.BukaHariService;
import id.kejar.entri.EntriService;
import id.kejar.entri.IsianKegiatan;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.JamKerja;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.shared.JamKejar;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills months of the demo office in, day by day, as its people would have. */
@Component
class BulanDemo {

    private static final String[] ROMAWI = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private final BukaHariService bukaHari;
    private final EntriService entri;
    private final KalenderService kalender;
    private final IndikatorService katalog;
    private final DemoProcess proses;
    private final JamKejar jam;
    private final EntityManager entityManager;

    BulanDemo(
            BukaHariService bukaHari,
            EntriService entri,
            KalenderService kalender,
            IndikatorService katalog,
            DemoProcess proses,
            JamKejar jam,
            EntityManager entityManager) {
        this.bukaHari = bukaHari;
        this.entri = entri;
        this.kalender = kalender;
        this.katalog = katalog;
        this.proses = proses;
        this.jam = jam;
        this.entityManager = entityManager;
    }

    /** One submission still to be made. @param hari the day it is for */
    private record Kiriman(Penghuni orang, LocalDate hari) {}

    void catatKetidakhadiran(YearMonth bulan, Map<String, Penghuni> penghuni) {
        var hariKerja = hariKerja(bulan.atDay(1), bulan.atEndOfMonth());
        for (var pola : PolaDemo.ketidakhadiran()) {
            var mulai = hariKerja.get(pola.hariKerjaKe() - 1);
            kalender.catat(new Ketidakhadiran(
                    penghuni.get(pola.akun()).pegawai().id(),
                    pola.jenis(),
                    mulai,
                    hariKerja.get(pola.hariKerjaKe() + pola.lamaHari() - 2),
                    pola.nomorSurat()
                            .replace("{romawi}", ROMAWI[mulai.getMonthValue() - 1])
                            .replace("{tahun}", String.valueOf(mulai.getYear())),
                    pola.keterangan()));
        }
    }

    /** Opens and fills every working day from the first of the month to the given day. */
    void isi(YearMonth bulan, LocalDate sampai, Map<String, Penghuni> penghuni) {
        var pola = PolaDemo.kegiatan();
        var indikator = katalog.semuaIndikator().stream().collect(Collectors.toMap(Indikator::nomor, Indikator::id));
        var penyimpangan = PolaDemo.penyimpangan();
        var hariKerja = hariKerja(bulan.atDay(1), sampai);
        var tertunda = new ArrayList<List<Kiriman>>();
        hariKerja.forEach(hari -> tertunda.add(new ArrayList<>()));
        for (var ke = 0; ke < hariKerja.size(); ke++) {
            var hari = hariKerja.get(ke);
            jam.pada(
                    hari.atTime(0, 1).atZone(KantorDemo.ZONA).toInstant(),
                    () -> bukaHari.bukaSampai(KantorDemo.SATKER, hari));
            lepaskan();
            for (var orang : penghuni.values()) {
                var kirimPada = ke + penundaan(penyimpangan, orang.pegawai().akun(), ke + 1);
                if (kirimPada < hariKerja.size()) {
                    tertunda.get(kirimPada).add(new Kiriman(orang, hari));
                }
            }
            var kirimanHariIni = tertunda.get(ke);
            proses.sekaligus(() -> kirimanHariIni.forEach(kiriman -> kirim(kiriman, hari, pola, indikator)));
        }
    }

    /** Working days by which a submission is delayed; beyond the month when the day stays empty. */
    private static int penundaan(List<PolaPenyimpangan> penyimpangan, String akun, int hariKerjaKe) {
        return penyimpangan.stream()
                .filter(pola -> pola.akun().equals(akun) && pola.hariKerjaKe() == hariKerjaKe)
                .map(pola -> pola.hariTerlambat() == 0 ? Integer.MAX_VALUE / 2 : pola.hariTerlambat())
                .findFirst()
                .orElse(0);
    }

    private void kirim(Kiriman kiriman, LocalDate dikirimPada, List<PolaKegiatan> pola, Map<Integer, UUID> indikator) {
        var pegawai = kiriman.orang().pegawai();
        entri.cari(pegawai.id(), kiriman.hari()).ifPresent(entriId -> {
            var acak = new Random((pegawai.akun() + kiriman.hari()).hashCode());
            var saat = dikirimPada.atTime(15, 0).plusMinutes(acak.nextInt(58));
            jam.pada(saat.atZone(KantorDemo.ZONA).toInstant(), () -> {
                entri.gantiKegiatan(
                        entriId, kegiatan(kiriman.orang(), kiriman.hari(), pola, indikator, acak), pegawai.akun());
                proses.kirim(KantorDemo.SATKER, kiriman.hari(), pegawai.akun());
            });
            lepaskan();
        });
    }

    /** One transaction makes the whole office: what is written is let go, or every flush would look at all of it. */
    private void lepaskan() {
        entityManager.flush();
        entityManager.clear();
    }

    private List<IsianKegiatan> kegiatan(
            Penghuni orang, LocalDate hari, List<PolaKegiatan> pola, Map<Integer, UUID> indikator, Random acak) {
        var cocok = new ArrayList<>(pola.stream()
                .filter(satu -> satu.cocok(orang.pegawai(), orang.singkatanSubbagian()))
                .toList());
        var jamKerja = kalender.jamKerja(hari);
        var isian = new ArrayList<IsianKegiatan>();
        var mulai = jamKerja.mulai().plusMinutes(15L * acak.nextInt(3));
        while (!cocok.isEmpty() && isian.size() < 4) {
            var satu = cocok.remove(acak.nextInt(cocok.size()));
            var selesai = mulai.plusMinutes(lama(satu, acak));
            if (selesai.isAfter(jamKerja.selesai())) {
                break;
            }
            isian.add(isian(satu, mulai, selesai, indikator, acak));
            mulai = sesudah(selesai, jamKerja, acak);
        }
        return isian;
    }

    private static int lama(PolaKegiatan pola, Random acak) {
        return 15 * Math.round((pola.menitMin() + acak.nextInt(pola.menitMaks() - pola.menitMin() + 1)) / 15f);
    }

    private static LocalTime sesudah(LocalTime selesai, JamKerja jamKerja, Random acak) {
        var istirahat = selesai.isAfter(LocalTime.of(11, 45)) && selesai.isBefore(LocalTime.of(13, 0));
        var lanjut = istirahat ? LocalTime.of(13, 0) : selesai.plusMinutes(15L * acak.nextInt(2));
        return lanjut.isBefore(jamKerja.selesai()) ? lanjut : jamKerja.selesai();
    }

    private static IsianKegiatan isian(
            PolaKegiatan pola, LocalTime mulai, LocalTime selesai, Map<Integer, UUID> indikator, Random acak) {
        var volume = pola.volumeMin() + acak.nextInt(pola.volumeMaks() - pola.volumeMin() + 1);
        return new IsianKegiatan(
                pola.kodeOutput(),
                pola.kegiatan(),
                pola.hasil().replace("{n}", String.valueOf(volume)),
                BigDecimal.valueOf(volume),
                pola.satuan(),
                mulai,
                selesai,
                null,
                pola.nomorIndikator() == null ? null : indikator.get(pola.nomorIndikator()));
    }

    private List<LocalDate> hariKerja(LocalDate mulai, LocalDate sampai) {
        return kalender.kalender(KantorDemo.SATKER).hariKerjaAntara(mulai, sampai);
    }
}
