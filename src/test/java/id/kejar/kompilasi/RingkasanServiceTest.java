package id.kejar.kompilasi;

import static id.kejar.entri.StatusEntri.DIKEMBALIKAN;
import static id.kejar.entri.StatusEntri.DISETUJUI;
import static id.kejar.entri.StatusEntri.GUGUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.IsianKegiatan;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Subbagian;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RingkasanServiceTest {

    private static final UUID PERIODE = UUID.randomUUID();
    private static final LocalDate AKHIR = LocalDate.of(2026, 10, 31);
    private static final UUID SEKRETARIS = UUID.randomUUID();
    private static final UUID DEWI = UUID.randomUUID();
    private static final UUID KASMADI = UUID.randomUUID();

    private final EntriService entri = mock(EntriService.class);
    private final IndikatorService katalog = mock(IndikatorService.class);
    private final OrganisasiService organisasi = mock(OrganisasiService.class);
    private final PeriodeService periode = mock(PeriodeService.class);
    private final Subbagian keuangan = new Subbagian("657342", "Keuangan, Umum dan Logistik", "KUL", 1, null);
    private final Subbagian hukum = new Subbagian("657342", "Hukum", "Hukum", 2, null);
    private final Rekap rekap = new Rekap("657342", PERIODE, 1, Instant.parse("2026-11-06T01:00:00Z"));
    private final List<HariKinerja> hari = new ArrayList<>();
    private final UUID indikatorSatu = UUID.randomUUID();
    private final UUID indikatorDua = UUID.randomUUID();

    private RingkasanBulan ringkasan() {
        return new RingkasanService(entri, katalog, organisasi, periode).ringkasan(rekap);
    }

    @BeforeEach
    void kantor() {
        baris(SEKRETARIS, new HitunganPegawai(SEKRETARIS, 22, 0, 0, 22, 20, 1, 2, 20, 0));
        baris(DEWI, new HitunganPegawai(DEWI, 22, 2, 0, 20, 20, 0, 0, 18, 1));
        baris(KASMADI, new HitunganPegawai(KASMADI, 22, 0, 0, 22, 21, 3, 1, 21, 0));
        var diSekretariat = pegawai(null);
        var diKeuangan = pegawai(keuangan);
        when(organisasi.pegawai(anyCollection()))
                .thenReturn(Map.of(SEKRETARIS, diSekretariat, DEWI, diKeuangan, KASMADI, diKeuangan));
        when(organisasi.subbagian("657342")).thenReturn(List.of(keuangan, hukum));
        var bulan = mock(Periode.class);
        when(bulan.akhir()).thenReturn(AKHIR);
        when(periode.periode(PERIODE)).thenReturn(bulan);
        when(entri.hari(eq(PERIODE), anyCollection())).thenReturn(hari);
        when(katalog.namaKode(any())).thenReturn(Map.of("EBA.962", "Layanan Umum", "EBA.994", "Layanan Perkantoran"));
        var satu = indikator(indikatorSatu, 12, "Persentase arsip yang tertata");
        var dua = indikator(indikatorDua, 3, "Jumlah laporan keuangan");
        when(katalog.indikator(any())).thenReturn(Map.of(indikatorSatu, satu, indikatorDua, dua));
    }

    @Test
    void menjumlahkanHariDariBarisYangDibekukan() {
        var jumlah = ringkasan().hari();

        assertThat(jumlah).isEqualTo(new JumlahHari(3, 64, 61, 4, 3, 59, 1));
        assertThat(jumlah.menunggu()).isEqualTo(1);
        assertThat(jumlah.nilai()).contains(new BigDecimal("92.19"));
    }

    @Test
    void membagiPerSubbagianDenganSekretarisLebihDahuluDanTanpaYangTidakBerorang() {
        terkirim(DEWI, DISETUJUI, isian("EBA.962", "3", "dokumen", null));
        terkirim(KASMADI, DISETUJUI, isian("EBA.962", "1.5", "dokumen", null));

        var perSubbagian = ringkasan().perSubbagian();

        assertThat(perSubbagian)
                .extracting(RingkasanBulan.Subbagian::nama)
                .containsExactly("Sekretariat", "Keuangan, Umum dan Logistik");
        assertThat(perSubbagian.get(0).subbagianId()).isNull();
        assertThat(perSubbagian.get(0).hari()).isEqualTo(new JumlahHari(1, 22, 20, 1, 2, 20, 0));
        assertThat(perSubbagian.get(0).kegiatan()).isEqualTo(new JumlahKegiatan(0, 0, 0, List.of()));
        assertThat(perSubbagian.get(1).hari()).isEqualTo(new JumlahHari(2, 42, 41, 3, 1, 39, 1));
        assertThat(perSubbagian.get(1).kegiatan())
                .isEqualTo(new JumlahKegiatan(
                        2, 2, 2, List.of(new JumlahKegiatan.Volume(new BigDecimal("4.5"), "dokumen"))));
    }

    @Test
    void volumeHanyaDariHariYangDisetujuiDanTiapSatuanSendiri() {
        terkirim(
                DEWI,
                DISETUJUI,
                isian("EBA.962", "3", "Dokumen", null),
                isian("EBA.962", "412", "data", null),
                isian("EBA.962", "2", "dokumen ", null));
        terkirim(DEWI, DIKEMBALIKAN, isian("EBA.962", "9", "dokumen", null));

        var kode = ringkasan().perKodeOutput();

        assertThat(kode)
                .containsExactly(new RingkasanBulan.KodeOutput(
                        "EBA.962",
                        "Layanan Umum",
                        new JumlahKegiatan(
                                4,
                                3,
                                1,
                                List.of(
                                        new JumlahKegiatan.Volume(new BigDecimal("5"), "Dokumen"),
                                        new JumlahKegiatan.Volume(new BigDecimal("412"), "data")))));
    }

    @Test
    void kodeUrutDanYangTanpaKodeTerakhir() {
        terkirim(
                DEWI,
                DISETUJUI,
                isian(null, "1", "kegiatan", null),
                isian("EBA.994", "1", "kegiatan", null),
                isian("EBA.962", "1", "kegiatan", null));

        assertThat(ringkasan().perKodeOutput())
                .extracting(RingkasanBulan.KodeOutput::kode, RingkasanBulan.KodeOutput::nama)
                .containsExactly(
                        tuple("EBA.962", "Layanan Umum"),
                        tuple("EBA.994", "Layanan Perkantoran"),
                        tuple(null, "Tanpa kode output"));
    }

    @Test
    void indikatorUrutNomornyaDanYangTanpaIndikatorTerakhir() {
        terkirim(
                DEWI,
                DISETUJUI,
                isian(null, "1", "kegiatan", null),
                isian(null, "1", "kegiatan", indikatorSatu),
                isian(null, "1", "kegiatan", indikatorDua));

        assertThat(ringkasan().perIndikator())
                .extracting(RingkasanBulan.Indikator::nama)
                .containsExactly("Jumlah laporan keuangan", "Persentase arsip yang tertata", "Tanpa indikator");
    }

    @Test
    void hariYangGugurTidakIkutDihitung() {
        terkirim(DEWI, GUGUR, isian("EBA.962", "3", "dokumen", null));

        var ringkasan = ringkasan();
        assertThat(ringkasan.kegiatan()).isEqualTo(new JumlahKegiatan(0, 0, 0, List.of()));
        assertThat(ringkasan.perKodeOutput()).isEmpty();
    }

    @Test
    void yangPindahSesudahBulannyaTetapDihitungDiSubbagianLama() {
        when(organisasi.penempatanPada(anyCollection(), eq(AKHIR)))
                .thenReturn(Map.of(DEWI, new IsiPenempatan("Penelaah", null, null, null, hukum.id(), null)));

        assertThat(ringkasan().perSubbagian())
                .extracting(RingkasanBulan.Subbagian::nama)
                .containsExactly("Sekretariat", "Keuangan, Umum dan Logistik", "Hukum");
    }

    private void baris(UUID pegawai, HitunganPegawai hitungan) {
        rekap.tambah(new HasilPegawai(hitungan, null), pegawai, List.of());
    }

    private static Pegawai pegawai(Subbagian subbagian) {
        var orang = mock(Pegawai.class);
        when(orang.subbagianId()).thenReturn(Optional.ofNullable(subbagian).map(Subbagian::id));
        return orang;
    }

    private static Indikator indikator(UUID id, int nomor, String nama) {
        var indikator = mock(Indikator.class);
        when(indikator.id()).thenReturn(id);
        when(indikator.nomor()).thenReturn(nomor);
        when(indikator.nama()).thenReturn(nama);
        return indikator;
    }

    private void terkirim(UUID pegawai, StatusEntri status, IsianKegiatan... isian) {
        var saat = Instant.parse("2026-10-05T08:00:00Z");
        hari.add(new HariKinerja(
                UUID.randomUUID(),
                pegawai,
                LocalDate.of(2026, 10, 5).plusDays(hari.size()),
                Penanda.BIASA,
                status,
                0,
                saat,
                saat,
                1,
                null,
                null,
                false,
                List.of(isian).stream()
                        .map(satu -> new KegiatanTerkirim(UUID.randomUUID(), satu))
                        .toList()));
    }

    private static IsianKegiatan isian(String kode, String volume, String satuan, UUID indikator) {
        return new IsianKegiatan(
                kode,
                "Menata arsip",
                "Arsip tertata",
                new BigDecimal(volume),
                satuan,
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                null,
                indikator);
    }
}
