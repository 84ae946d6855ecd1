package id.kejar.koreksi;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One correction of an adopted month, from its asking to the decision of a later pleno. It guards its own transitions:
 *
 * <pre>
 * DIPERIKSA_ATASAN <-> DILENGKAPI -> GUGUR
 *    |     ^   |
 *    |     |   +-> DITOLAK_ATASAN
 *    v     |
 *   DIHITUNG -> MENUNGGU_PLENO -> DISAHKAN, TIDAK_DISAHKAN
 * </pre>
 */
@Entity
class Koreksi extends Entitas {

    private String satker;
    private UUID periodeId;
    private int nomor;
    private UUID pegawaiId;

    @Enumerated(EnumType.STRING)
    private JenisKoreksi jenis;

    private LocalDate mulai;
    private LocalDate sampai;

    @Embedded
    private IsiKegiatanBaru isiBaru;

    @Enumerated(EnumType.STRING)
    private JenisKetidakhadiran jenisKetidakhadiran;

    private String nomorSurat;
    private String alasan;
    private String diajukanOleh;
    private Instant diajukanPada;

    @Enumerated(EnumType.STRING)
    private StatusKoreksi status;

    private String diperiksaOleh;
    private String diperiksaSebagai;
    private Instant diperiksaPada;
    private String catatanPemeriksa;
    private String dihitungOleh;
    private Instant dihitungPada;
    private String catatanRendatin;
    private UUID rapatId;
    private Instant diputusPada;
    private String alasanPleno;
    private Integer versi;
    private boolean tertunda;

    @ElementCollection
    @CollectionTable(name = "koreksi_bukti", joinColumns = @JoinColumn(name = "koreksi_id"))
    @OrderColumn(name = "urutan")
    private List<BuktiKoreksi> bukti = new ArrayList<>();

    @Version
    private long revisi;

    protected Koreksi() {}

    Koreksi(String satker, int nomor, IsiKoreksi isi, BuktiKoreksi buktiPertama) {
        this.satker = satker;
        this.nomor = nomor;
        periodeId = isi.periodeId();
        pegawaiId = isi.pegawaiId();
        jenis = isi.jenis();
        mulai = isi.mulai();
        sampai = isi.sampai();
        isiBaru = isi.isiBaru();
        jenisKetidakhadiran = isi.jenisKetidakhadiran();
        nomorSurat = isi.nomorSurat();
        alasan = isi.alasan();
        diajukanOleh = buktiPertama.dilampirkanOleh();
        diajukanPada = buktiPertama.dilampirkanPada();
        bukti.add(buktiPertama);
        status = StatusKoreksi.DIPERIKSA_ATASAN;
    }

    // the superior ---------------------------------------------------------------------------------------------

    void setujui(Pemeriksaan pemeriksaan) {
        diperiksa(pemeriksaan);
        status = StatusKoreksi.DIHITUNG;
    }

    /** To whoever asked: something is missing. */
    void kembalikanKepadaPemohon(Pemeriksaan pemeriksaan) {
        diperiksa(pemeriksaan.beralasan("apa yang harus dilengkapi pemohon"));
        status = StatusKoreksi.DILENGKAPI;
    }

    void tolak(Pemeriksaan pemeriksaan) {
        diperiksa(pemeriksaan.beralasan("mengapa usul ditolak"));
        status = StatusKoreksi.DITOLAK_ATASAN;
    }

    private void diperiksa(Pemeriksaan pemeriksaan) {
        pastikan(StatusKoreksi.DIPERIKSA_ATASAN);
        diperiksaOleh = pemeriksaan.akun();
        diperiksaSebagai = pemeriksaan.sebagai();
        diperiksaPada = pemeriksaan.pada();
        catatanPemeriksa = pemeriksaan.catatan();
    }

    // whoever asked --------------------------------------------------------------------------------------------

    /** @param alasanBaru {@code null} leaves the reason as it was */
    void lengkapi(String alasanBaru) {
        pastikan(StatusKoreksi.DILENGKAPI);
        if (alasanBaru != null) {
            alasan = alasanBaru;
        }
        status = StatusKoreksi.DIPERIKSA_ATASAN;
    }

    void tambahBukti(BuktiKoreksi satu) {
        pastikan(StatusKoreksi.DILENGKAPI);
        if (bukti.stream().anyMatch(ada -> ada.berkasId().equals(satu.berkasId()))) {
            throw Penolakan.aturan("Berkas ini sudah menjadi bukti usul ini. Pilih berkas lain.");
        }
        bukti.add(satu);
    }

    /** The time for completing it ran out. */
    void gugurkan() {
        pastikan(StatusKoreksi.DILENGKAPI);
        status = StatusKoreksi.GUGUR;
    }

    // Rendatin -------------------------------------------------------------------------------------------------

    void teruskanKePleno(String catatan, String oleh, Instant pada) {
        dihitung(catatan, oleh, pada);
        status = StatusKoreksi.MENUNGGU_PLENO;
    }

    void kembalikanKepadaAtasan(String catatan, String oleh, Instant pada) {
        if (catatan == null) {
            throw Penolakan.aturan("Tuliskan di catatan apa yang harus diperiksa lagi oleh atasan.");
        }
        dihitung(catatan, oleh, pada);
        status = StatusKoreksi.DIPERIKSA_ATASAN;
    }

    private void dihitung(String catatan, String oleh, Instant pada) {
        pastikan(StatusKoreksi.DIHITUNG);
        catatanRendatin = catatan;
        dihitungOleh = oleh;
        dihitungPada = pada;
    }

    // the pleno ------------------------------------------------------------------------------------------------

    /** @param versiBaru the version of the month in which it holds, 2 or more */
    void sahkan(UUID rapat, int versiBaru, Instant pada) {
        diputus(rapat, pada);
        versi = versiBaru;
        status = StatusKoreksi.DISAHKAN;
    }

    void tidakDisahkan(UUID rapat, String sebab, Instant pada) {
        diputus(rapat, pada);
        alasanPleno = sebab;
        status = StatusKoreksi.TIDAK_DISAHKAN;
    }

    private void diputus(UUID rapat, Instant pada) {
        pastikan(StatusKoreksi.MENUNGGU_PLENO);
        rapatId = rapat;
        diputusPada = pada;
        tertunda = false;
    }

    /** No pleno has decided on it for a long time. */
    void tandaiTertunda() {
        tertunda = status == StatusKoreksi.MENUNGGU_PLENO;
    }

    private void pastikan(StatusKoreksi boleh) {
        if (status != boleh) {
            throw Penolakan.bentrok(
                    "Usul koreksi ini berstatus %s, jadi langkah ini tidak berlaku lagi baginya. Muat ulang."
                            .formatted(status.sebutan().toLowerCase()));
        }
    }

    // what is to be read ---------------------------------------------------------------------------------------

    boolean menyangkut(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && !tanggal.isAfter(sampai);
    }

    /** As people speak of it: {@code Hari diakui, 5 Oktober 2026}. */
    String sebutan() {
        return "%s, %s".formatted(jenis.sebutan(), TanggalIndonesia.rentang(mulai, sampai));
    }

    String satker() {
        return satker;
    }

    UUID periodeId() {
        return periodeId;
    }

    /** Counted within the month. */
    int nomor() {
        return nomor;
    }

    UUID pegawaiId() {
        return pegawaiId;
    }

    JenisKoreksi jenis() {
        return jenis;
    }

    LocalDate mulai() {
        return mulai;
    }

    LocalDate sampai() {
        return sampai;
    }

    Optional<IsiKegiatanBaru> isiBaru() {
        return Optional.ofNullable(isiBaru);
    }

    boolean menyangkutKesehatan() {
        return jenisKetidakhadiran != null && jenisKetidakhadiran.menyangkutKesehatan();
    }

    Optional<JenisKetidakhadiran> jenisKetidakhadiran() {
        return Optional.ofNullable(jenisKetidakhadiran);
    }

    Optional<String> nomorSurat() {
        return Optional.ofNullable(nomorSurat);
    }

    String alasan() {
        return alasan;
    }

    String diajukanOleh() {
        return diajukanOleh;
    }

    Instant diajukanPada() {
        return diajukanPada;
    }

    StatusKoreksi status() {
        return status;
    }

    Optional<String> diperiksaOleh() {
        return Optional.ofNullable(diperiksaOleh);
    }

    Optional<String> diperiksaSebagai() {
        return Optional.ofNullable(diperiksaSebagai);
    }

    Optional<String> catatanPemeriksa() {
        return Optional.ofNullable(catatanPemeriksa);
    }

    Optional<String> dihitungOleh() {
        return Optional.ofNullable(dihitungOleh);
    }

    Optional<String> catatanRendatin() {
        return Optional.ofNullable(catatanRendatin);
    }

    Optional<UUID> rapatId() {
        return Optional.ofNullable(rapatId);
    }

    Optional<String> alasanPleno() {
        return Optional.ofNullable(alasanPleno);
    }

    /** The version of the month in which it holds; empty unless ratified. */
    Optional<Integer> versi() {
        return Optional.ofNullable(versi);
    }

    boolean tertunda() {
        return tertunda;
    }

    List<BuktiKoreksi> bukti() {
        return List.copyOf(bukti);
    }
}
