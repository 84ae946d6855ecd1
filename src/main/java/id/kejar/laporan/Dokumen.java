package id.kejar.laporan;

import id.kejar.arsip.JenisArsip;
import id.kejar.periode.Periode;
import id.kejar.shared.Entitas;
import id.kejar.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document as it was issued, with its SHA-256. Never changed; issuing again makes the next version, which names the one
 * before it.
 */
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

        /** As what it is kept. */
        JenisArsip arsip() {
            return switch (this) {
                case REKAP, REKAP_DITETAPKAN, REKAP_SUBBAGIAN, REKAP_PEGAWAI -> JenisArsip.REKAP;
                case LAPORAN_BULANAN -> JenisArsip.LAPORAN_BULANAN;
                case UNDANGAN, DAFTAR_HADIR, BAHAN_PLENO, RISALAH, BERITA_ACARA -> JenisArsip.RAPAT_PLENO;
            };
        }

        String sebutan() {
            return sebutan;
        }

        /** Belongs to one meeting: that of another meeting stands beside it and does not take its place. */
        boolean milikRapat() {
            return switch (this) {
                case UNDANGAN, DAFTAR_HADIR, BAHAN_PLENO, RISALAH, BERITA_ACARA -> true;
                case REKAP, REKAP_DITETAPKAN, REKAP_SUBBAGIAN, REKAP_PEGAWAI, LAPORAN_BULANAN -> false;
            };
        }
    }

    /**
     * Why and as what a document is issued.
     *
     * @param acuan what the document is about: a recap, a meeting or a period
     * @param terbitanKe 1 when it is issued for this the first time
     * @param menggantikan the one before it, {@code null} for the first of its kind and month
     * @param alasan why it is issued again on purpose; {@code null} otherwise
     * @param oleh the account, or the system
     */
    record Terbitan(
            UUID acuan, int versi, int terbitanKe, UUID menggantikan, String alasan, String oleh, Instant pada) {}

    private String satker;
    private UUID periodeId;

    @Enumerated(EnumType.STRING)
    private Jenis jenis;

    private int versi;
    private UUID acuan;
    private int terbitanKe;
    private UUID menggantikan;
    private String alasan;
    private String diterbitkanOleh;
    private String namaBerkas;
    private String tipeMedia;
    private int ukuran;
    private String sha256;
    private byte[] isi;
    private Instant dibuatPada;

    protected Dokumen() {}

    Dokumen(Periode bulan, Jenis jenis, Terbitan terbitan, byte[] isi) {
        this.satker = bulan.satker();
        this.periodeId = bulan.id();
        this.jenis = jenis;
        this.versi = terbitan.versi();
        this.acuan = terbitan.acuan();
        this.terbitanKe = terbitan.terbitanKe();
        this.menggantikan = terbitan.menggantikan();
        this.alasan = terbitan.alasan();
        this.diterbitkanOleh = terbitan.oleh();
        this.namaBerkas = namaBerkas(satker, bulan.kunci(), jenis, versi);
        this.tipeMedia = jenis.tipeMedia;
        this.ukuran = isi.length;
        this.sha256 = Sha256.dari(isi);
        this.isi = isi;
        this.dibuatPada = terbitan.pada();
    }

    private static String namaBerkas(String satker, String bulan, Jenis jenis, int versi) {
        var dasar = "%s-%s-%s".formatted(jenis.name().toLowerCase().replace('_', '-'), satker, bulan);
        return versi == 1 ? dasar + "." + jenis.akhiran : "%s-versi-%d.%s".formatted(dasar, versi, jenis.akhiran);
    }

    String satker() {
        return satker;
    }

    UUID periodeId() {
        return periodeId;
    }

    Jenis jenis() {
        return jenis;
    }

    int versi() {
        return versi;
    }

    /** What it is about: a recap, a meeting or a period. */
    UUID acuan() {
        return acuan;
    }

    int terbitanKe() {
        return terbitanKe;
    }

    Optional<UUID> menggantikan() {
        return Optional.ofNullable(menggantikan);
    }

    /** "Berita Acara versi 2" */
    String sebutan() {
        return "%s versi %d".formatted(jenis.sebutan(), versi);
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
}
