package id.kejar.nomor;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One line of the register of letter numbers. Nothing is struck out: a number given up stays, with by whom and why. */
@Entity
class NomorNaskah extends Entitas {

    enum Keadaan {
        DIPESAN,
        DIPAKAI,
        DIBATALKAN
    }

    /** What a line counts, and for which day. @param urut {@code null} when it cannot be counted */
    record Baris(String satker, JenisNaskah jenis, LocalDate tanggal, NomorUrut urut, String teks) {}

    private String satker;

    @Enumerated(EnumType.STRING)
    private JenisNaskah jenis;

    private int tahun;
    private Integer urut;
    private String akhiran;
    private String teks;
    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    private Keadaan keadaan;

    private UUID acuan;
    private String keterangan;
    private String dicatatOleh;
    private Instant dicatatPada;
    private String dipakaiOleh;
    private Instant dipakaiPada;
    private String dibatalkanOleh;
    private Instant dibatalkanPada;
    private String alasanPembatalan;

    @Version
    private long revisi;

    protected NomorNaskah() {}

    private NomorNaskah(Baris baris, String keterangan, String oleh, Instant pada) {
        satker = baris.satker();
        jenis = baris.jenis();
        tahun = baris.tanggal().getYear();
        urut = baris.urut() == null ? null : baris.urut().urut();
        akhiran = baris.urut() == null ? "" : baris.urut().akhiran();
        teks = baris.teks();
        tanggal = baris.tanggal();
        this.keterangan = keterangan;
        dicatatOleh = oleh;
        dicatatPada = pada;
    }

    /** @param keterangan what it is wanted for */
    static NomorNaskah dipesan(Baris baris, String keterangan, String oleh, Instant pada) {
        var nomor = new NomorNaskah(baris, keterangan, oleh, pada);
        nomor.keadaan = Keadaan.DIPESAN;
        return nomor;
    }

    /** @param acuan what bears it; {@code null} for a letter outside KEJAR, @param keterangan what that is */
    static NomorNaskah dipakai(Baris baris, UUID acuan, String keterangan, String oleh, Instant pada) {
        var nomor = new NomorNaskah(baris, keterangan, oleh, pada);
        nomor.catatPemakaian(acuan, oleh, pada);
        return nomor;
    }

    /** A reserved number gets its letter: it is written and dated as the letter is. */
    void pakai(Baris baris, UUID naskah, String untuk, String oleh, Instant pada) {
        pastikanDipesan();
        teks = baris.teks();
        tanggal = baris.tanggal();
        keterangan = untuk;
        catatPemakaian(naskah, oleh, pada);
    }

    private void catatPemakaian(UUID naskah, String oleh, Instant pada) {
        acuan = naskah;
        dipakaiOleh = oleh;
        dipakaiPada = pada;
        keadaan = Keadaan.DIPAKAI;
    }

    void batalkan(String alasan, String oleh, Instant pada) {
        pastikanDipesan();
        alasanPembatalan = alasan;
        dibatalkanOleh = oleh;
        dibatalkanPada = pada;
        keadaan = Keadaan.DIBATALKAN;
    }

    private void pastikanDipesan() {
        if (keadaan != Keadaan.DIPESAN) {
            throw Penolakan.bentrok("Nomor %s %s. Muat ulang Buku nomor.".formatted(teks, sebabTidakBebas()));
        }
    }

    /** Why nobody can take it any more, as the end of a sentence; what it is for may be personal and stays in the book. */
    String sebabTidakBebas() {
        return keadaan == Keadaan.DIBATALKAN
                ? "sudah dibatalkan"
                : "sudah dipakai naskah tanggal " + TanggalIndonesia.tanggal(tanggal);
    }

    boolean dipesan() {
        return keadaan == Keadaan.DIPESAN;
    }

    /** The same number as another letter writes and dates it. */
    Baris baris(String teksNaskah, LocalDate tanggalNaskah) {
        return new Baris(satker, jenis, tanggalNaskah, urut().orElse(null), teksNaskah);
    }

    /** What the last who touched it said: what it is for, or why it was given up. */
    String catatan() {
        return keadaan == Keadaan.DIBATALKAN ? alasanPembatalan : keterangan;
    }

    String satker() {
        return satker;
    }

    JenisNaskah jenis() {
        return jenis;
    }

    int tahun() {
        return tahun;
    }

    /** Empty for an older number that could not be counted: it only keeps its text from being used again. */
    Optional<NomorUrut> urut() {
        return Optional.ofNullable(urut).map(ini -> new NomorUrut(ini, akhiran));
    }

    String teks() {
        return teks;
    }

    LocalDate tanggal() {
        return tanggal;
    }

    Keadaan keadaan() {
        return keadaan;
    }

    String keterangan() {
        return keterangan;
    }

    String dicatatOleh() {
        return dicatatOleh;
    }

    Instant dicatatPada() {
        return dicatatPada;
    }

    Optional<UUID> acuan() {
        return Optional.ofNullable(acuan);
    }

    String dibatalkanOleh() {
        return dibatalkanOleh;
    }

    Instant dibatalkanPada() {
        return dibatalkanPada;
    }

    String alasanPembatalan() {
        return alasanPembatalan;
    }
}
