package id.kejar.pleno;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One meeting of the pleno on a month. A meeting without quorum stays on record; the next one is another row. What is
 * recorded on its sheet may be changed until its outcome is; then it stands.
 */
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
    public enum Tujuan {
        RENDATIN,
        VERIFIKATOR
    }

    private String satker;
    private UUID periodeId;
    private int nomor;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant waktu;
    private Instant selesai;
    private String tempat;
    private String agenda;
    private String pembahasan;
    private boolean kehadiranDicatat;
    private String nomorBeritaAcara;
    private boolean denganCatatan;

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
    @CollectionTable(name = "suara_rapat", joinColumns = @JoinColumn(name = "rapat_id"))
    private List<SuaraAnggota> suara = new ArrayList<>();

    @OneToMany(mappedBy = "rapat", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    private List<TindakLanjut> tindakLanjut = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "perkembangan_tindak_lanjut", joinColumns = @JoinColumn(name = "rapat_id"))
    private List<PerkembanganTindakLanjut> perkembangan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "rapat_putusan_usul", joinColumns = @JoinColumn(name = "rapat_id"))
    private List<PutusanUsul> putusanUsul = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "rapat_tujuan", joinColumns = @JoinColumn(name = "rapat_id"))
    @Column(name = "pegawai_id")
    private Set<UUID> verifikatorTujuan = new HashSet<>();

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

    // the sheet ------------------------------------------------------------------------------------------------

    /** Whoever turns out not to have been there has no vote either. */
    void catatKehadiran(Set<UUID> yangHadir) {
        pastikan(Status.DIUNDANG);
        hadir.clear();
        hadir.addAll(yangHadir);
        suara.removeIf(satu -> !hadir.contains(satu.pegawaiId()));
        kehadiranDicatat = true;
    }

    void catatSuara(List<SuaraAnggota> daftar) {
        pastikan(Status.DIUNDANG);
        AturanRapat.periksaSuara(daftar, hadir);
        ganti(suara, daftar);
    }

    void catatPembahasan(String teks) {
        pastikan(Status.DIUNDANG);
        pembahasan = teks;
    }

    /** What this meeting asks for, in its order. */
    void catatTindakLanjut(List<IsiTindakLanjut> daftar) {
        pastikan(Status.DIUNDANG);
        for (var i = 0; i < daftar.size(); i++) {
            if (i < tindakLanjut.size()) {
                tindakLanjut.get(i).tulis(daftar.get(i));
            } else {
                tindakLanjut.add(new TindakLanjut(this, i, daftar.get(i)));
            }
        }
        tindakLanjut.subList(daftar.size(), tindakLanjut.size()).clear();
    }

    /** In which state it leaves what earlier meetings asked for. */
    void catatPerkembangan(List<PerkembanganTindakLanjut> daftar) {
        pastikan(Status.DIUNDANG);
        ganti(perkembangan, daftar);
    }

    void catatPutusanUsul(List<PutusanUsul> daftar) {
        pastikan(Status.DIUNDANG);
        ganti(putusanUsul, daftar);
    }

    /** A list that has not changed is not written again. */
    private static <T> void ganti(List<T> lama, List<T> baru) {
        if (!(lama.size() == baru.size() && lama.containsAll(baru))) {
            lama.clear();
            lama.addAll(baru);
        }
    }

    // the outcome ----------------------------------------------------------------------------------------------

    /** What the meeting turned out to be, as against what was planned. */
    void catatPelaksanaan(Instant mulai, Optional<Instant> akhir, String tempatRapat, String oleh, Instant pada) {
        pastikan(Status.DIUNDANG);
        AturanRapat.periksaSelesai(mulai, akhir);
        waktu = mulai;
        selesai = akhir.orElse(null);
        tempat = tempatRapat;
        dicatatOleh = oleh;
        dicatatPada = pada;
    }

    /** Whether enough commissioners were present to decide (UU 7/2017: 4 of 5; the number is the satker's data). */
    boolean kuorum(int perlu) {
        if (!kehadiranDicatat) {
            throw Penolakan.aturan("Daftar hadir belum diisi. Catat siapa yang hadir di tab Lembar, lalu kirim lagi.");
        }
        return hadir.size() >= perlu;
    }

    /** Too few commissioners: nothing is decided, a new meeting is prepared. */
    void nyatakanTidakKuorum(String catatanRapat) {
        pastikan(Status.DIUNDANG);
        catatan = catatanRapat;
        status = Status.TIDAK_KUORUM;
    }

    /** @param suaraPerlu votes in favour that the satker asks for */
    void tetapkan(String nomorBa, String catatanRapat, boolean berCatatan, int suaraPerlu) {
        if (berCatatan && catatanRapat == null) {
            throw Penolakan.aturan("Tuliskan di catatan apa yang dicatat pleno atas data kinerja yang ditetapkan.");
        }
        pastikan(Status.DIUNDANG);
        AturanRapat.periksaPenetapan(hadir.size(), suara, suaraPerlu);
        putuskan(Status.DITETAPKAN, nomorBa, catatanRapat);
        denganCatatan = berCatatan;
    }

    /** @param verifikator to whom, with {@code VERIFIKATOR}; none means all of them */
    void kembalikan(String nomorBa, Tujuan tujuan, Set<UUID> verifikator, String catatanRapat) {
        if (catatanRapat == null) {
            throw Penolakan.aturan("Tuliskan di catatan mengapa data kinerja dikembalikan.");
        }
        putuskan(Status.DIKEMBALIKAN, nomorBa, catatanRapat);
        kembaliKe = tujuan;
        verifikatorTujuan.addAll(verifikator);
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

    // reading --------------------------------------------------------------------------------------------------

    public String satker() {
        return satker;
    }

    public UUID periodeId() {
        return periodeId;
    }

    /** The first, second, … meeting on its month. */
    public int nomor() {
        return nomor;
    }

    /** Its beginning: as invited to, and once it is recorded, as it was. */
    public Optional<Instant> waktu() {
        return Optional.ofNullable(waktu);
    }

    public Optional<Instant> selesai() {
        return Optional.ofNullable(selesai);
    }

    public String tempat() {
        return tempat;
    }

    public String agenda() {
        return agenda;
    }

    /** What was discussed, in summary. */
    public Optional<String> pembahasan() {
        return Optional.ofNullable(pembahasan);
    }

    public String nomorBeritaAcara() {
        return nomorBeritaAcara;
    }

    /** With an adoption its notes, with a month sent back the reason, without quorum a remark. */
    public Optional<String> catatan() {
        return Optional.ofNullable(catatan);
    }

    public boolean ditetapkan() {
        return status == Status.DITETAPKAN;
    }

    /** Adopted, and {@link #catatan()} is part of the decision. */
    public boolean denganCatatan() {
        return denganCatatan;
    }

    public boolean dikembalikan() {
        return status == Status.DIKEMBALIKAN;
    }

    boolean diundang() {
        return status == Status.DIUNDANG;
    }

    public Optional<Tujuan> kembaliKe() {
        return Optional.ofNullable(kembaliKe);
    }

    /** The verifiers to whom the month was sent back; none, with {@link Tujuan#VERIFIKATOR}: all of them. */
    public Set<UUID> verifikatorTujuan() {
        return Set.copyOf(verifikatorTujuan);
    }

    public boolean risalahTerlambat() {
        return risalahTerlambat;
    }

    public Optional<String> dicatatOleh() {
        return Optional.ofNullable(dicatatOleh);
    }

    public Optional<Instant> dicatatPada() {
        return Optional.ofNullable(dicatatPada);
    }

    boolean kehadiranDicatat() {
        return kehadiranDicatat;
    }

    public Set<UUID> hadir() {
        return Set.copyOf(hadir);
    }

    /** The votes, in no order; sort them as the commissioners stand in {@link PlenoService#anggota}. */
    public List<SuaraAnggota> suara() {
        return List.copyOf(suara);
    }

    public int jumlahSuara(Suara yang) {
        return (int) suara.stream().filter(satu -> satu.suara() == yang).count();
    }

    /** Dissent, each with its reason. */
    public List<SuaraAnggota> pendapatBerbeda() {
        return suara.stream().filter(SuaraAnggota::berbeda).toList();
    }

    /** What this meeting asked for; names and states: {@link PlenoService#tindakLanjut}. */
    public List<TindakLanjut> tindakLanjut() {
        return List.copyOf(tindakLanjut);
    }

    /** How it left what earlier meetings asked for; texts and names: {@link PlenoService#tindakLanjutTerbawa}. */
    public List<PerkembanganTindakLanjut> perkembangan() {
        return List.copyOf(perkembangan);
    }

    /** What it decided on the proposals laid before it; holds once {@link RapatDiputuskan} was published. */
    public List<PutusanUsul> putusanUsul() {
        return List.copyOf(putusanUsul);
    }
}
