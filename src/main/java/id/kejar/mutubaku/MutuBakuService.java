package id.kejar.mutubaku;

import static java.util.stream.Collectors.toMap;

import id.kejar.entri.EntriService;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.WaktuKerja;
import id.kejar.mutubaku.HalamanMutuBaku.Batang;
import id.kejar.mutubaku.HalamanMutuBaku.Bulan;
import id.kejar.mutubaku.HalamanMutuBaku.Pilihan;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.WaktuRapatService;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.WaktuLembarService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from the records what each step of a month has taken. */
@Service
@Transactional(readOnly = true)
class MutuBakuService {

    private static final int BULAN_DIBANDINGKAN = 12;

    private final HakMutuBaku hak;
    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final PeriodeService periode;
    private final EntriService entri;
    private final WaktuLembarService lembar;
    private final WaktuRapatService rapat;
    private final Clock jam;

    MutuBakuService(
            HakMutuBaku hak,
            OrganisasiService organisasi,
            KalenderService kalender,
            PeriodeService periode,
            EntriService entri,
            WaktuLembarService lembar,
            WaktuRapatService rapat,
            Clock jam) {
        this.hak = hak;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.periode = periode;
        this.entri = entri;
        this.lembar = lembar;
        this.rapat = rapat;
        this.jam = jam;
    }

    /** @param kunci the month; without one the oldest that has closed and is not adopted, else the newest */
    HalamanMutuBaku halaman(String akun, String kunci) {
        var satker = organisasi.satker(hak.pembaca(akun).satker());
        var daftar = periode.daftar(satker.kode());
        if (daftar.isEmpty()) {
            throw Penolakan.tidakAda(
                    "Belum ada bulan yang dibuka untuk satuan kerja Anda. Halaman ini berisi sejak hari kerja pertama.");
        }
        var bulan = PilihanMutuBaku.pilih(daftar, kunci);
        var waktu = kalender.waktuKerja(satker.kode());
        var bahan = bahan(satker, bulan, waktu);
        var penyaji = new PenyajiMutuBaku(bahan);
        return new HalamanMutuBaku(
                satker.nama(),
                bulan.sebutan(),
                new KalimatMutuBaku(bahan).kalimat(),
                bahan.ukuran().langkah().stream().anyMatch(satu -> satu.keadaan() == Keadaan.BERJALAN_TERLAMBAT),
                daftar.stream()
                        .map(satu -> new Pilihan(satu.kunci(), satu.sebutan(), satu.equals(bulan)))
                        .toList(),
                penyaji.langkah(),
                penyaji.seluruhnya(),
                penyaji.lembar(),
                bulan(daftar, waktu),
                PenyajiMutuBaku.DIBERIKAN_SELURUHNYA,
                Stream.of(Langkah.values())
                        .map(satu -> "%s: %s".formatted(satu.kegiatan(), satu.sumber()))
                        .toList());
    }

    private BahanMutuBaku bahan(Satker satker, Periode bulan, WaktuKerja waktu) {
        var orang = organisasi.semuaPegawai(satker.kode());
        var ukuran = new PengukurMutuBaku(waktu, jam.instant())
                .ukur(
                        periode.tahap(bulan.id()),
                        lembar.lembar(bulan.id()),
                        rapat.rapat(bulan.id()),
                        UkuranIsian.dari(entri.hariTanpaKegiatan(bulan.id()), organisasi.hariIni(satker.kode())));
        return new BahanMutuBaku(
                bulan.sebutan(),
                bulan.status(),
                LocalDate.ofInstant(bulan.akhirPengisian(), satker.zona()).minusDays(1),
                satker.zona(),
                ukuran,
                orang.stream().collect(toMap(Pegawai::id, Pegawai::nama)),
                orang.stream().collect(toMap(Pegawai::id, Pegawai::jabatan)));
    }

    private List<Bulan> bulan(List<Periode> daftar, WaktuKerja waktu) {
        var sekarang = jam.instant();
        var terbaru = Arrays.asList(daftar.stream()
                .limit(BULAN_DIBANDINGKAN)
                .map(satu -> bulan(satu, waktu, sekarang))
                .toArray(Bulan[]::new));
        Collections.reverse(terbaru);
        return terbaru;
    }

    private Bulan bulan(Periode bulan, WaktuKerja waktu, Instant sekarang) {
        var ukuran = PengukurMutuBaku.ukurSeluruhnya(waktu, periode.tahap(bulan.id()), sekarang);
        return new Bulan(
                bulan.kunci(),
                bulan.sebutan(),
                PenyajiMutuBaku.dipakai(ukuran),
                ukuran.keadaan().sebutan(),
                ukuran.keadaan().rupa(),
                new Batang(
                        bulan.sebutan(),
                        PenyajiMutuBaku.HARI_SELURUHNYA.toPlainString(),
                        ukuran.lama()
                                .map(LamaTercetak::batang)
                                .map(BigDecimal::toPlainString)
                                .orElse(null)));
    }
}
