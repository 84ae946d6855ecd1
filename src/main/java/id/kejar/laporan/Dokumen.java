package id.kejar.laporan;

import id.kejar.shared.Entitas;
import id.kejar.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A document as it was issued, with its SHA-256. Never changed; issuing again makes the next version. */
@Entity
class Dokumen extends Entitas {

    enum Jenis {
        REKAP("Rekap data kinerja", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        REKAP_DITETAPKAN(
                "Rekap data kinerja yang ditetapkan",
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        REKAP_SUBBAGIAN(
                "Rekap per sub bagian", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        REKAP_PEGAWAI("Rekap per pegawai", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        UNDANGAN("Undangan rapat", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        DAFTAR_HADIR("Daftar hadir", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        BAHAN_PLENO(
                "Bahan rapat pleno", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        RISALAH("Risalah rapat", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        LAPORAN_BULANAN(
                "Laporan bulanan", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        BERITA_ACARA("Berita Acara", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String sebutan;
        private final String akhiran;
        private final String tipeMedia;

        Jenis(String sebutan, String akhiran, String tipeMedia) {
            this.sebutan = sebutan;
            this.akhiran = akhiran;
            this.tipeMedia = tipeMedia;
        }

        String sebutan() {
            return sebutan;
        }
    }

    private String satker;
    private UUID periodeId;

    @Enumerated(EnumType.STRING)
    private Jenis jenis;

    private int versi;
    private UUID acuan;
    private String namaBerkas;
    private String tipeMedia;
    private int ukuran;
    private String sha256;
    private byte[] isi;
    private Instant dibuatPada;

    protected Dokumen() {}

    /** @param acuan what the document is about: a recap, a meeting or a period */
    Dokumen(String satker, UUID periodeId, String bulan, Jenis jenis, int versi, UUID acuan, byte[] isi, Instant pada) {
        this.satker = satker;
        this.periodeId = periodeId;
        this.jenis = jenis;
        this.versi = versi;
        this.acuan = acuan;
        this.namaBerkas = namaBerkas(satker, bulan, jenis, versi);
        this.tipeMedia = jenis.tipeMedia;
        this.ukuran = isi.length;
        this.sha256 = Sha256.dari(isi);
        this.isi = isi;
        this.dibuatPada = pada;
    }

    private static String namaBerkas(String satker, String bulan, Jenis jenis, int versi) {
        var dasar = "%s-%s-%s".formatted(jenis.name().toLowerCase().replace('_', '-'), satker, bulan);
        return versi == 1 ? dasar + "." + jenis.akhiran : "%s-versi-%d.%s".formatted(dasar, versi, jenis.akhiran);
    }

    String satker() {
        return satker;
    }

    Jenis jenis() {
        return jenis;
    }

    String namaBerkas() {
        return namaBerkas;
    }

    String tipeMedia() {
        return tipeMedia;
    }

    String sha256() {
        return sha256;
    }

    byte[] isi() {
        return isi.clone();
    }

    Instant dibuatPada() {
        return dibuatPada;
    }
}
