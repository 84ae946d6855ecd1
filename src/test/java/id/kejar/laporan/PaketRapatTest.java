package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.laporan.Dokumen.Jenis;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaketRapatTest {

    private static final UUID RAPAT = UUID.randomUUID();
    private static final UUID RAPAT_LAIN = UUID.randomUUID();

    private static DokumenRingkas dokumen(Jenis jenis, UUID acuan, int versi, int terbitanKe) {
        return new DokumenRingkas(
                UUID.randomUUID(),
                jenis,
                versi,
                acuan,
                terbitanKe,
                jenis + ".docx",
                "a".repeat(64),
                null,
                "sistem",
                Instant.EPOCH);
    }

    private static PaketRapat paket(List<DokumenRingkas> dokumen, DokumenRingkas... bertanda) {
        return new PaketRapat(
                RAPAT,
                new DaftarTerbitan(dokumen),
                Set.copyOf(Stream.of(bertanda).map(DokumenRingkas::id).toList()));
    }

    private final DokumenRingkas hadir = dokumen(Jenis.DAFTAR_HADIR, RAPAT, 1, 1);
    private final DokumenRingkas acara = dokumen(Jenis.BERITA_ACARA, RAPAT, 1, 1);
    private final DokumenRingkas risalah = dokumen(Jenis.RISALAH, RAPAT, 1, 1);
    private final DokumenRingkas undangan = dokumen(Jenis.UNDANGAN, RAPAT, 1, 1);

    @Test
    void menungguBeritaAcaraDanDaftarHadirJugaSelamaBelumTerbit() {
        assertThat(paket(List.of(undangan, hadir), undangan).menunggu())
                .containsExactly("Berita Acara (belum terbit)", "Daftar hadir");
        assertThat(paket(List.of(undangan, hadir, acara), acara).menunggu()).containsExactly("Daftar hadir");
    }

    @Test
    void lengkapTanpaUndanganTetapiTidakTanpaRisalahYangTerbit() {
        assertThat(paket(List.of(undangan, hadir, acara), acara, hadir).lengkap())
                .isTrue();
        assertThat(paket(List.of(undangan, hadir, acara, risalah), acara, hadir).menunggu())
                .containsExactly("Risalah rapat");
        assertThat(paket(List.of(undangan, hadir, acara, risalah), acara, hadir, risalah)
                        .lengkap())
                .isTrue();
    }

    @Test
    void naskahVersiLamaTidakMenutupVersiBaru() {
        var baru = dokumen(Jenis.BERITA_ACARA, RAPAT, 2, 2);
        assertThat(paket(List.of(hadir, acara, baru), hadir, acara).menunggu()).containsExactly("Berita Acara");
        assertThat(paket(List.of(hadir, acara, baru), hadir, baru).lengkap()).isTrue();
    }

    @Test
    void naskahRapatLainTidakMenutupRapatIni() {
        var lain = dokumen(Jenis.BERITA_ACARA, RAPAT_LAIN, 2, 1);
        assertThat(paket(List.of(hadir, lain), hadir, lain).menunggu()).containsExactly("Berita Acara (belum terbit)");
    }

    @Test
    void terbitanUlangMenggantikanRapatBerikutnyaHanyaMenyusul() {
        var ulang = dokumen(Jenis.BERITA_ACARA, RAPAT, 2, 2);
        var lain = dokumen(Jenis.BERITA_ACARA, RAPAT_LAIN, 3, 1);
        var daftar = new DaftarTerbitan(List.of(lain, ulang, acara));
        assertThat(daftar.tanda(acara)).isEqualTo("digantikan oleh versi 2");
        assertThat(daftar.tanda(ulang)).isEqualTo("rapat berikutnya: versi 3");
        assertThat(daftar.pengganti(ulang)).isEmpty();
        assertThat(daftar.tanda(lain)).isNull();
    }

    @Test
    void rekapDigantikanRekapBerikutnya() {
        var lama = dokumen(Jenis.REKAP, UUID.randomUUID(), 1, 1);
        var baru = dokumen(Jenis.REKAP, UUID.randomUUID(), 2, 1);
        var daftar = new DaftarTerbitan(List.of(baru, lama));
        assertThat(daftar.tanda(lama)).isEqualTo("digantikan oleh versi 2");
        assertThat(daftar.tanda(baru)).isNull();
    }
}
