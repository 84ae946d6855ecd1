package id.kejar.pleno;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One meeting of the pleno on a month. A meeting without quorum stays on record; the next one is another row. */
@Entity
public class RapatPleno extends Entitas {

    enum Status {
        DISIAPKAN,
        DIUNDANG,
        TIDAK_KUORUM,
        DITETAPKAN,
        DIKEMBALIKAN
    }

    /** To whom the pleno sends a month back. */
    enum Tujuan {
        RENDATIN,
        VERIFIKATOR
    }

    /** What the pleno asks for besides its decision. */
    @Embeddable
    public record TindakLanjut(String uraian, String penanggungJawab, LocalDate tenggat) {}

    private String satker;
    private UUID periodeId;
    private int nomor;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant waktu;
    private String tempat;
    private String agenda;
    private boolean kehadiranDicatat;
    private String nomorBeritaAcara;

    @Enumerated(EnumType.STRING)
    private Tujuan kembaliKe;

    private String catatan;
    private boolean risalahTerlambat;
    private String dicatatOleh;
    private Instant dicatatPada;

    @ElementCollection
    @CollectionTable(name = "rapat_hadir", joinColumns = @JoinColumn(name = "rapat_id"))
    @Column(name = "pegawai_id")
    private Set<UUID> hadir = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tindak_lanjut", joinColumns = @JoinColumn(name = "rapat_id"))
    @OrderColumn(name = "urutan")
    private List<TindakLanjut> tindakLanjut = new ArrayList<>();

    @Version
    private long revisi;

    protected RapatPleno() {}

    RapatPleno(String satker, UUID periodeId, int nomor) {
        this.satker = satker;
        this.periodeId = periodeId;
        this.nomor = nomor;
        this.status = Status.DISIAPKAN;
    }

    void undang(Instant waktuRapat, String tempatRapat, String agendaRapat) {
        pastikan(Status.DISIAPKAN);
        waktu = waktuRapat;
        tempat = tempatRapat;
        agenda = agendaRapat;
        status = Status.DIUNDANG;
    }

    void catatKehadiran(Set<UUID> yangHadir) {
        pastikan(Status.DIUNDANG);
        hadir.clear();
        hadir.addAll(yangHadir);
        kehadiranDicatat = true;
    }

    void catatTindakLanjut(List<TindakLanjut> daftar) {
        pastikan(Status.DIUNDANG);
        tindakLanjut.clear();
        tindakLanjut.addAll(daftar);
    }

    /** What the meeting turned out to be, as against what was planned. */
    void catatPelaksanaan(Instant waktuRapat, String tempatRapat, String oleh, Instant pada) {
        pastikan(Status.DIUNDANG);
        if (!kehadiranDicatat) {
            throw Penolakan.aturan("Daftar hadir belum diisi. Catat siapa yang hadir di tab Lembar, lalu kirim lagi.");
        }
        waktu = waktuRapat;
        tempat = tempatRapat;
        dicatatOleh = oleh;
        dicatatPada = pada;
    }

    /** Too few commissioners: nothing is decided, a new meeting is prepared. */
    void nyatakanTidakKuorum(String catatanRapat) {
        pastikan(Status.DIUNDANG);
        catatan = catatanRapat;
        status = Status.TIDAK_KUORUM;
    }

    void tetapkan(String nomorBa, String catatanRapat) {
        putuskan(Status.DITETAPKAN, nomorBa, catatanRapat);
    }

    void kembalikan(String nomorBa, Tujuan tujuan, String catatanRapat) {
        if (catatanRapat == null) {
            throw Penolakan.aturan("Tuliskan di catatan mengapa data kinerja dikembalikan.");
        }
        putuskan(Status.DIKEMBALIKAN, nomorBa, catatanRapat);
        kembaliKe = tujuan;
    }

    private void putuskan(Status hasil, String nomorBa, String catatanRapat) {
        pastikan(Status.DIUNDANG);
        nomorBeritaAcara = nomorBa;
        catatan = catatanRapat;
        status = hasil;
    }

    /** The minutes are later than three working days (Mesuji 18/2022: notulen rapat tepat waktu, 3 hari). */
    void tandaiRisalahTerlambat() {
        risalahTerlambat = true;
    }

    private void pastikan(Status boleh) {
        if (status != boleh) {
            throw Penolakan.bentrok(
                    "Rapat ini sudah selesai dicatat atau belum diundangkan. Muat ulang daftar tugas Anda.");
        }
    }

    /** The day of the meeting: not to come, and not before the recap was declared complete. */
    static void periksaTanggal(LocalDate rapat, LocalDate rekapLengkap, LocalDate hariIni) {
        if (rapat.isAfter(hariIni)) {
            throw Penolakan.aturan("Rapat tanggal %s belum berlangsung. Catat hasilnya setelah rapat."
                    .formatted(TanggalIndonesia.tanggal(rapat)));
        }
        if (rapat.isBefore(rekapLengkap)) {
            throw Penolakan.aturan(
                    "Rapat tanggal %s mendahului selesainya himpunan data kinerja pada %s. Periksa tanggalnya."
                            .formatted(TanggalIndonesia.tanggal(rapat), TanggalIndonesia.tanggal(rekapLengkap)));
        }
    }

    public UUID periodeId() {
        return periodeId;
    }

    public Optional<Instant> waktu() {
        return Optional.ofNullable(waktu);
    }

    /** Its times as far as they are on record; when a meeting ended is not yet. */
    WaktuRapat waktuRapat() {
        return new WaktuRapat(
                waktu(),
                Optional.empty(),
                Optional.ofNullable(dicatatPada),
                status == Status.DITETAPKAN || status == Status.DIKEMBALIKAN,
                ditetapkan());
    }

    public String tempat() {
        return tempat;
    }

    public String agenda() {
        return agenda;
    }

    public String nomorBeritaAcara() {
        return nomorBeritaAcara;
    }

    public Optional<String> catatan() {
        return Optional.ofNullable(catatan);
    }

    public boolean ditetapkan() {
        return status == Status.DITETAPKAN;
    }

    boolean diundang() {
        return status == Status.DIUNDANG;
    }

    boolean kehadiranDicatat() {
        return kehadiranDicatat;
    }

    public Set<UUID> hadir() {
        return Set.copyOf(hadir);
    }

    public List<TindakLanjut> tindakLanjut() {
        return List.copyOf(tindakLanjut);
    }
}
