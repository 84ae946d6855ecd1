package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.Pegawai;
import id.kejar.penugasan.JenisPenugasan;
import id.kejar.penugasan.Kedudukan;
import id.kejar.penugasan.Pemangku;
import id.kejar.penugasan.SuratPerintah;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who signs for an office, and with which words before it. */
class PenandatanganTest {

    private static final String NIP = "198104232005012002";

    private final Pegawai sekretaris = orang("Sekretaris KPU Kabupaten Kudus", JenisPegawai.PNS, null);
    private final Pegawai kasubbag = orang("Kepala Subbagian Hukum", JenisPegawai.PNS, NIP);

    private static Pegawai orang(String jabatan, JenisPegawai jenis, String nip) {
        var orang = mock(Pegawai.class);
        when(orang.jabatan()).thenReturn(jabatan);
        when(orang.nama()).thenReturn("Nama " + jabatan);
        when(orang.jenis()).thenReturn(jenis);
        when(orang.nip()).thenReturn(Optional.ofNullable(nip).map(Nip::new));
        return orang;
    }

    @Test
    void pejabatMenandatanganiTanpaKapasitas() {
        var tertulis =
                Penandatangan.dari(new Pemangku(sekretaris, sekretaris, Kedudukan.PEJABAT, sekretaris.jabatan(), null));

        assertThat(tertulis.jabatanTercetak()).isEqualTo("Sekretaris KPU Kabupaten Kudus");
        assertThat(tertulis.namaTercetak()).isEqualTo("Nama Sekretaris KPU Kabupaten Kudus");
        assertThat(tertulis.berNip()).isFalse();
    }

    @Test
    void penggantiMenandatanganiDenganNamanyaAtasJabatanYangDigantikan() {
        var surat = mock(SuratPerintah.class);
        when(surat.jenis()).thenReturn(JenisPenugasan.PLT);
        var tertulis = Penandatangan.dari(
                new Pemangku(kasubbag, sekretaris, Kedudukan.PENGGANTI, "Plt. Sekretaris KPU Kabupaten Kudus", surat));

        assertThat(tertulis.jabatanTercetak()).isEqualTo("Plt. Sekretaris KPU Kabupaten Kudus");
        assertThat(tertulis.namaTercetak()).isEqualTo("Nama Kepala Subbagian Hukum");
        assertThat(tertulis.nip()).isEqualTo(NIP);
    }

    @Test
    void atasanPejabatMenandatanganiDenganJabatannyaSendiri() {
        var ketua = orang("Ketua merangkap Anggota, Divisi Keuangan", JenisPegawai.KOMISIONER, null);

        assertThat(Penandatangan.dari(new Pemangku(ketua, sekretaris, Kedudukan.ATASAN_PEJABAT, ketua.jabatan(), null))
                        .jabatanTercetak())
                .as("komisioner menandatangani sebagai Ketua atau Anggota")
                .isEqualTo("Ketua");
    }
}
