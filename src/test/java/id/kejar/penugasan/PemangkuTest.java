package id.kejar.penugasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** Who decides in an office on a day. */
class PemangkuTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);

    private final SuratPerintahRepository daftarSurat = mock(SuratPerintahRepository.class);
    private final OrganisasiService organisasi = mock(OrganisasiService.class);
    private final PenugasanService penugasan = new PenugasanService(
            daftarSurat,
            organisasi,
            mock(PenugasanProcess.class),
            mock(JejakService.class),
            mock(ApplicationEventPublisher.class),
            Clock.systemUTC());

    private Pegawai ketua;
    private Pegawai sekretaris;
    private Pegawai kasubbag;
    private Pegawai staf;

    @BeforeEach
    void kantor() {
        ketua = orang("Ketua KPU", null);
        sekretaris = orang("Sekretaris", ketua);
        kasubbag = orang("Kepala Sub Bagian Hukum", sekretaris);
        staf = orang("Analis Hukum", kasubbag);
    }

    private Pegawai orang(String jabatan, Pegawai atasan) {
        var orang = mock(Pegawai.class);
        when(orang.id()).thenReturn(UUID.randomUUID());
        when(orang.jabatan()).thenReturn(jabatan);
        when(orang.bertugasPada(any())).thenReturn(true);
        var atasanId = Optional.ofNullable(atasan).map(Pegawai::id);
        when(orang.atasanId()).thenReturn(atasanId);
        var id = orang.id();
        when(organisasi.pegawai(id)).thenReturn(orang);
        return orang;
    }

    private static void dibawah(Pegawai orang, Pegawai atasan) {
        var id = Optional.of(atasan.id());
        when(orang.atasanId()).thenReturn(id);
    }

    private void pengganti(Pegawai pejabat, Pegawai pelaksana) {
        var pejabatId = pejabat.id();
        var surat = SuratPerintahTest.surat(pejabatId, pelaksana.id(), SENIN, SENIN.plusDays(4));
        when(daftarSurat.findByPejabatId(pejabatId)).thenReturn(List.of(surat));
    }

    @Test
    void tanpaSuratPerintahPejabatnyaSendiri() {
        var pemangku = penugasan.atasanBagi(staf, SENIN).orElseThrow();

        assertThat(pemangku.orang()).isSameAs(kasubbag);
        assertThat(pemangku.kedudukan()).isEqualTo(Kedudukan.PEJABAT);
        assertThat(pemangku.singkatan()).isEmpty();
    }

    @Test
    void selamaSuratPerintahBerlakuPenggantinyaLaluKembali() {
        pengganti(kasubbag, orang("Kepala Sub Bagian Teknis", sekretaris));

        var selama = penugasan.atasanBagi(staf, SENIN.plusDays(4)).orElseThrow();
        assertThat(selama.kedudukan()).isEqualTo(Kedudukan.PENGGANTI);
        assertThat(selama.jabatan()).isEqualTo("Plh. Kepala Sub Bagian Hukum");
        assertThat(selama.singkatan()).contains("Plh.");
        assertThat(penugasan.atasanBagi(staf, SENIN.plusDays(5)).orElseThrow().orang())
                .isSameAs(kasubbag);
        assertThat(penugasan.atasanBagi(staf, SENIN.minusDays(1)).orElseThrow().orang())
                .isSameAs(kasubbag);
    }

    @Test
    void kinerjaPenggantiSendiriNaikSatuTingkat() {
        pengganti(sekretaris, kasubbag);

        var pemangku = penugasan.atasanBagi(kasubbag, SENIN).orElseThrow();
        assertThat(pemangku.orang()).isSameAs(ketua);
        assertThat(pemangku.pejabat())
                .as("jabatan yang dinilai tetap Sekretaris")
                .isSameAs(sekretaris);
        assertThat(pemangku.kedudukan()).isEqualTo(Kedudukan.ATASAN_PEJABAT);
        assertThat(pemangku.jabatan()).isEqualTo("Ketua KPU");
    }

    @Test
    void lembarYangMemuatPenggantiNaikSeluruhnya() {
        var rekan = orang("Kepala Sub Bagian Teknis", sekretaris);
        pengganti(sekretaris, kasubbag);

        assertThat(penugasan
                        .pemangku(sekretaris, Set.of(kasubbag.id(), rekan.id()), SENIN)
                        .orElseThrow()
                        .orang())
                .isSameAs(ketua);
        assertThat(penugasan
                        .pemangku(sekretaris, Set.of(rekan.id()), SENIN)
                        .orElseThrow()
                        .orang())
                .isSameAs(kasubbag);
    }

    @Test
    void penggantiYangTidakLagiBertugasTidakMewariskannya() {
        var pelaksana = orang("Kepala Sub Bagian Teknis", sekretaris);
        pengganti(kasubbag, pelaksana);
        when(pelaksana.bertugasPada(any())).thenReturn(false);

        assertThat(penugasan.atasanBagi(staf, SENIN).orElseThrow().orang()).isSameAs(sekretaris);
    }

    @Test
    void jabatanKosongDiisiPelaksanaTugas() {
        when(kasubbag.bertugasPada(any())).thenReturn(false);
        assertThat(penugasan.atasanBagi(staf, SENIN)).isEmpty();

        pengganti(kasubbag, sekretaris);
        assertThat(penugasan.atasanBagi(staf, SENIN).orElseThrow().orang()).isSameAs(sekretaris);
    }

    @Test
    void tidakSeorangPunMenilaiDirinya() {
        dibawah(staf, staf);
        assertThat(penugasan.atasanBagi(staf, SENIN)).isEmpty();

        pengganti(ketua, sekretaris);
        assertThat(penugasan.atasanBagi(sekretaris, SENIN))
                .as("di atas Ketua tidak ada lagi")
                .isEmpty();
    }

    @Test
    void atasanYangMelingkarBerakhirTanpaJawaban() {
        dibawah(ketua, sekretaris);
        when(daftarSurat.findByPejabatId(any()))
                .thenAnswer(panggilan ->
                        List.of(SuratPerintahTest.surat(panggilan.getArgument(0), staf.id(), SENIN, SENIN)));

        assertThat(penugasan.atasanBagi(staf, SENIN)).isEmpty();
    }

    @Test
    void yangMenggantikanMengisiJabatanItuSelamaSuratnyaBerlaku() {
        var surat = SuratPerintahTest.surat(kasubbag.id(), staf.id(), SENIN, SENIN.plusDays(4));
        var stafId = staf.id();
        when(daftarSurat.findByPelaksanaId(stafId)).thenReturn(List.of(surat));
        when(organisasi.hariIni(any())).thenReturn(SENIN, SENIN, SENIN.plusDays(5));

        assertThat(penugasan.jabatan(staf)).containsExactlyInAnyOrder(staf.id(), kasubbag.id());
        assertThat(penugasan.menggantikan(staf)).isTrue();
        assertThat(penugasan.menggantikan(staf)).as("sesudah berakhir").isFalse();
        assertThat(penugasan.jabatan(sekretaris)).containsExactly(sekretaris.id());
    }

    // what to mend

    @Test
    void operatorDiberiTahuApaYangHarusDilengkapi() {
        var pemeriksa = new PemeriksaAtasan(penugasan, organisasi);
        assertThat(pemeriksa.kekurangan(staf, staf.atasanId(), SENIN)).isEmpty();
        assertThat(pemeriksa.kekurangan(staf, Optional.empty(), SENIN).orElseThrow())
                .startsWith("Belum ada atasan langsung dalam data pegawainya.");
        assertThat(pemeriksa.kekurangan(staf, Optional.of(staf.id()), SENIN).orElseThrow())
                .startsWith("Ia tercatat sebagai atasan bagi dirinya sendiri.");

        when(kasubbag.bertugasPada(any())).thenReturn(false);
        when(kasubbag.nama()).thenReturn("Endah");
        when(kasubbag.mulai()).thenReturn(SENIN.minusYears(3));
        when(kasubbag.selesai()).thenReturn(Optional.of(SENIN.minusDays(2)));
        assertThat(pemeriksa.kekurangan(staf, staf.atasanId(), SENIN).orElseThrow())
                .startsWith(
                        "Atasan langsungnya, Endah (Kepala Sub Bagian Hukum), tidak lagi bertugas sejak 1 November 2026")
                .contains("halaman Plh./Plt.");

        pengganti(ketua, sekretaris);
        assertThat(pemeriksa
                        .kekurangan(sekretaris, sekretaris.atasanId(), SENIN)
                        .orElseThrow())
                .startsWith("Pengganti Ketua KPU menurut Surat Perintah 12/SP/2026 tidak dapat menilainya");
    }
}
