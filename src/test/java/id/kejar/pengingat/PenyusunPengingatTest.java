package id.kejar.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariBelumDikirim;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Surel;
import id.kejar.pengingat.Pengingat.Penutupan;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenyusunPengingatTest {

    private static final String SATKER = "657342";
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);
    private static final LocalDate JUMAT = LocalDate.of(2026, 10, 30);
    private static final Instant SORE = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant TUTUP = Instant.parse("2026-12-01T17:00:00Z");

    private final EntriService entri = mock(EntriService.class);
    private final OrganisasiService organisasi = mock(OrganisasiService.class);
    private final KalenderService kalender = mock(KalenderService.class);
    private final PeriodeService periode = mock(PeriodeService.class);
    private final PenyusunPengingat penyusun =
            new PenyusunPengingat(entri, organisasi, kalender, periode, Clock.fixed(SORE, ZoneOffset.UTC));

    private final List<Pegawai> orang = new ArrayList<>();
    private final List<HariBelumDikirim> belum = new ArrayList<>();
    private final List<Ketidakhadiran> absen = new ArrayList<>();
    private final UUID november = periode("November 2026", true);

    @BeforeEach
    void siapkan() {
        when(organisasi.semuaPegawai(SATKER)).thenReturn(orang);
        when(entri.belumDikirim(SATKER, SENIN)).thenReturn(belum);
        when(kalender.ketidakhadiran(any(), eq(SENIN), eq(SENIN))).thenReturn(absen);
    }

    @Test
    void setiapPegawaiMendapatSatuSuratUntukSemuaHarinya() {
        var oktober = periode("Oktober 2026", true);
        var kasmadi = pegawai("Kasmadi");
        var siti = pegawai("Siti");
        belum(kasmadi, oktober, JUMAT);
        belum(kasmadi, november, SENIN);
        belum(siti, november, SENIN);

        var daftar = penyusun.susun(SATKER, SENIN);

        assertThat(daftar).extracting(Pengingat::nama).containsExactly("Kasmadi", "Siti");
        assertThat(daftar.get(0).hari()).containsExactly(JUMAT, SENIN);
        assertThat(daftar.get(0).penutupan())
                .containsExactly(new Penutupan("Oktober 2026", TUTUP), new Penutupan("November 2026", TUTUP));
        assertThat(daftar.get(0).surel().alamat()).isEqualTo("kasmadi@kpu.go.id");
        assertThat(daftar.get(1).hari()).containsExactly(SENIN);
    }

    @Test
    void yangSudahMengirimTidakDiingatkan() {
        pegawai("Kasmadi");

        assertThat(penyusun.susun(SATKER, SENIN)).isEmpty();
    }

    @Test
    void yangSedangCutiTidakDiingatkanMeskiMasihPunyaHariLama() {
        var cuti = pegawai("Cuti");
        var sakit = pegawai("Sakit");
        belum(cuti, november, JUMAT);
        belum(sakit, november, SENIN);
        absen(cuti, JenisKetidakhadiran.CUTI_TAHUNAN);
        absen(sakit, JenisKetidakhadiran.CUTI_SAKIT);

        assertThat(penyusun.susun(SATKER, SENIN)).isEmpty();
    }

    @Test
    void dinasLuarTetapDiingatkan() {
        var dinas = pegawai("Dinas");
        belum(dinas, november, SENIN);
        absen(dinas, JenisKetidakhadiran.DINAS_LUAR);

        assertThat(penyusun.susun(SATKER, SENIN)).extracting(Pengingat::nama).containsExactly("Dinas");
    }

    @Test
    void tanpaAlamatTidakAdaSurat() {
        var tanpa = pegawai("Tanpa alamat");
        when(tanpa.surel()).thenReturn(Optional.empty());
        belum(tanpa, november, SENIN);

        assertThat(penyusun.susun(SATKER, SENIN)).isEmpty();
    }

    @Test
    void yangTidakLagiWajibMengisiTidakDiingatkan() {
        var pensiun = pegawai("Pensiun");
        when(pensiun.wajibMengisi(SENIN)).thenReturn(false);
        belum(pensiun, november, JUMAT);

        assertThat(penyusun.susun(SATKER, SENIN)).isEmpty();
    }

    @Test
    void hariYangPengisiannyaTertutupTidakDisebut() {
        var tertutup = periode("Oktober 2026", false);
        var kasmadi = pegawai("Kasmadi");
        var siti = pegawai("Siti");
        belum(kasmadi, tertutup, JUMAT);
        belum(kasmadi, november, SENIN);
        belum(siti, tertutup, JUMAT);

        var daftar = penyusun.susun(SATKER, SENIN);

        assertThat(daftar).hasSize(1);
        assertThat(daftar.get(0).hari()).containsExactly(SENIN);
        assertThat(daftar.get(0).penutupan()).extracting(Penutupan::periode).containsExactly("November 2026");
    }

    private UUID periode(String sebutan, boolean menerima) {
        var bulan = mock(Periode.class);
        var id = UUID.randomUUID();
        when(bulan.id()).thenReturn(id);
        when(bulan.sebutan()).thenReturn(sebutan);
        when(bulan.akhirPengisian()).thenReturn(TUTUP);
        when(bulan.menerimaIsian(SORE)).thenReturn(menerima);
        when(periode.periode(id)).thenReturn(bulan);
        return id;
    }

    private Pegawai pegawai(String nama) {
        var pegawai = mock(Pegawai.class);
        var id = UUID.randomUUID();
        when(pegawai.id()).thenReturn(id);
        when(pegawai.nama()).thenReturn(nama);
        when(pegawai.surel()).thenReturn(Optional.of(new Surel(nama.toLowerCase() + "@kpu.go.id")));
        when(pegawai.wajibMengisi(SENIN)).thenReturn(true);
        orang.add(pegawai);
        return pegawai;
    }

    private void belum(Pegawai pegawai, UUID periodeId, LocalDate tanggal) {
        belum.add(new HariBelumDikirim(pegawai.id(), periodeId, tanggal));
    }

    private void absen(Pegawai pegawai, JenisKetidakhadiran jenis) {
        absen.add(new Ketidakhadiran(pegawai.id(), jenis, SENIN, SENIN, null, null));
    }
}
