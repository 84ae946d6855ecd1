package id.kejar.organisasi;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A person of a satker: civil servant, commissioner, or an outsider with an account such as the auditor. */
@Entity
public class Pegawai extends Entitas {

    private String satker;
    private String akun;
    private String nip;
    private String nama;

    @Enumerated(EnumType.STRING)
    private JenisPegawai jenis;

    private String jabatan;
    private String pangkat;
    private String golongan;
    private Integer kelas;
    private UUID subbagianId;
    private UUID atasanId;
    private LocalDate mulai;
    private LocalDate selesai;
    private String surel;
    private int masa = 1;
    private boolean akunDitutup;
    private String tujuanSatker;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pegawai_peran", joinColumns = @JoinColumn(name = "pegawai_id"))
    @Column(name = "peran")
    @Enumerated(EnumType.STRING)
    private Set<Peran> peran;

    protected Pegawai() {}

    Pegawai(DataPegawai data) {
        satker = data.satker();
        akun = data.akun();
        nip = data.nip() == null ? null : data.nip().angka();
        nama = data.nama();
        jenis = data.jenis();
        jabatan = data.jabatan();
        pangkat = data.pangkat();
        golongan = data.golongan();
        kelas = data.kelas();
        subbagianId = data.subbagianId();
        mulai = data.mulai();
        surel = data.surel() == null ? null : data.surel().alamat();
        peran = new HashSet<>();
        beriPeran(data.peran());
    }

    /** He goes on in another office, under the same account and NIP: what he was here stays here. */
    Pegawai pindahKe(DataPegawai data) {
        if (selesai == null || !data.mulai().isAfter(selesai)) {
            throw Penolakan.aturan("Hari pertama di sini harus sesudah hari terakhirnya di tempat lama.");
        }
        var penerus = new Pegawai(data);
        penerus.masa = masa + 1;
        return penerus;
    }

    /** Every person has one atasan langsung, and nobody is his own (Konawe Utara 7/2026, KELIMA 4). */
    void periksaAtasan(Pegawai atasan) {
        if (atasan.id().equals(id())) {
            throw Penolakan.aturan("Seorang pegawai tidak dapat menjadi atasan langsung bagi dirinya sendiri.");
        }
        if (!atasan.satker.equals(satker)) {
            throw Penolakan.aturan("Atasan langsung harus dari satuan kerja yang sama.");
        }
    }

    /** Mirrors the placement that holds now. */
    void tempati(IsiPenempatan isi) {
        jabatan = isi.jabatan();
        pangkat = isi.pangkat();
        golongan = isi.golongan();
        kelas = isi.kelas();
        subbagianId = isi.subbagianId();
        atasanId = isi.atasanId();
    }

    public IsiPenempatan penempatan() {
        return new IsiPenempatan(jabatan, pangkat, golongan, kelas, subbagianId, atasanId);
    }

    /** @return which fields are other than before, as a person calls them */
    List<String> ubahDataDiri(DataDiri baru) {
        baru.periksa();
        var beda = new ArrayList<String>();
        var lama = dataDiri();
        if (!lama.nama().equals(baru.nama())) {
            beda.add("nama");
        }
        if (!Objects.equals(lama.nip(), baru.nip())) {
            beda.add("NIP");
        }
        if (lama.jenis() != baru.jenis()) {
            beda.add("jenis");
        }
        if (!Objects.equals(lama.surel(), baru.surel())) {
            beda.add("surel");
        }
        nama = baru.nama();
        nip = baru.nip() == null ? null : baru.nip().angka();
        jenis = baru.jenis();
        surel = baru.surel() == null ? null : baru.surel().alamat();
        return beda;
    }

    public DataDiri dataDiri() {
        return new DataDiri(nama, nip().orElse(null), jenis, surel().orElse(null));
    }

    /** @throws Penolakan for roles that one person cannot hold together */
    final void beriPeran(Set<Peran> baru) {
        Peran.keberatanRangkap(baru).ifPresent(keberatan -> {
            throw Penolakan.aturan(keberatan);
        });
        peran.clear();
        peran.addAll(baru);
    }

    void tutupAkun() {
        akunDitutup = true;
    }

    void bukaAkun() {
        akunDitutup = false;
    }

    /** After his last day he is expected in this office; {@code null} when in none. */
    void lepasKe(String tujuan) {
        tujuanSatker = tujuan;
    }

    void bertugas(LocalDate dari, Optional<LocalDate> sampai) {
        if (sampai.filter(akhir -> akhir.isBefore(dari)).isPresent()) {
            throw Penolakan.aturan("Hari terakhir bertugas harus sama dengan atau sesudah hari pertama.");
        }
        mulai = dari;
        selesai = sampai.orElse(null);
    }

    public boolean bertugasPada(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && (selesai == null || !tanggal.isAfter(selesai));
    }

    /** Access ends with the last day of service, or at once where the operator has closed the account. */
    boolean bolehMasuk(LocalDate hariIni) {
        return bertugasPada(hariIni) && !akunDitutup;
    }

    /** ASN owe one entry each working day; commissioners and outsiders owe none (domain: UU 20/2023, KEJAR KETIGA). */
    public boolean wajibMengisi(LocalDate tanggal) {
        return jenis.asn() && bertugasPada(tanggal);
    }

    /** Kasubbag and Sekretaris see who of their people has not filled in, the operator who of the whole satker. */
    public boolean memantauPengisian() {
        return berperan(Peran.KASUBBAG) || memantauSatker();
    }

    /** Holds an office in which somebody may have to act for him. */
    public boolean memimpin() {
        return berperan(Peran.KASUBBAG) || berperan(Peran.SEKRETARIS) || jabatan.startsWith("Ketua");
    }

    public boolean memantauSatker() {
        return berperan(Peran.SEKRETARIS) || berperan(Peran.OPERATOR);
    }

    /** Carries or examines the whole month, step by step (Kudus 738/2024). */
    public boolean mengikutiBulan() {
        return memantauSatker()
                || Stream.of(Peran.RENDATIN, Peran.KOMISIONER, Peran.AUDITOR).anyMatch(this::berperan);
    }

    public String satker() {
        return satker;
    }

    public String akun() {
        return akun;
    }

    public Optional<Nip> nip() {
        return Optional.ofNullable(nip).map(Nip::new);
    }

    public String nama() {
        return nama;
    }

    public JenisPegawai jenis() {
        return jenis;
    }

    public Optional<String> pangkat() {
        return Optional.ofNullable(pangkat);
    }

    public String jabatan() {
        return jabatan;
    }

    public Optional<String> golongan() {
        return Optional.ofNullable(golongan);
    }

    public Optional<Integer> kelas() {
        return Optional.ofNullable(kelas);
    }

    public Optional<UUID> subbagianId() {
        return Optional.ofNullable(subbagianId);
    }

    public Optional<UUID> atasanId() {
        return Optional.ofNullable(atasanId);
    }

    public LocalDate mulai() {
        return mulai;
    }

    /** The last day of service; empty while it is open. */
    public Optional<LocalDate> selesai() {
        return Optional.ofNullable(selesai);
    }

    /** Which of his services in KPU offices this is, from 1. */
    public int masa() {
        return masa;
    }

    public boolean akunDitutup() {
        return akunDitutup;
    }

    /** Where he is expected after his last day here. */
    public Optional<String> tujuanSatker() {
        return Optional.ofNullable(tujuanSatker);
    }

    public Optional<Surel> surel() {
        return Optional.ofNullable(surel).map(Surel::new);
    }

    public boolean berperan(Peran yang) {
        return peran.contains(yang);
    }

    public Set<Peran> peran() {
        return Set.copyOf(peran);
    }
}
