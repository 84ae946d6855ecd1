package id.kejar.kompilasi;

import id.kejar.shared.Entitas;
import id.kejar.verifikasi.Pemeriksa;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** One employee's month in a recap, frozen when the recap was made. */
@Entity
public class BarisRekap extends Entitas {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rekap_id")
    private Rekap rekap;

    private UUID pegawaiId;
    private int nomor;
    private int hariKerja;
    private int dikecualikan;
    private int dinasLuar;
    private int wajib;
    private int terisi;
    private int terlambat;
    private int tidakTerisi;
    private int disetujui;
    private int dikembalikan;
    private BigDecimal nilai;

    @Embedded
    private PitaNilai pita;

    private UUID verifikatorId;

    @ElementCollection
    @CollectionTable(name = "rekap_pemeriksa", joinColumns = @JoinColumn(name = "baris_id"))
    @OrderColumn(name = "urutan")
    @BatchSize(size = 100)
    private List<PemeriksaTercatat> pemeriksa = new ArrayList<>();

    protected BarisRekap() {}

    BarisRekap(Rekap rekap, int nomor, HasilPegawai hasil, UUID verifikatorId, List<Pemeriksa> pemeriksa) {
        var hitungan = hasil.hitungan();
        this.rekap = rekap;
        this.nomor = nomor;
        this.pegawaiId = hitungan.pegawaiId();
        this.hariKerja = hitungan.hariKerja();
        this.dikecualikan = hitungan.dikecualikan();
        this.dinasLuar = hitungan.dinasLuar();
        this.wajib = hitungan.wajib();
        this.terisi = hitungan.terisi();
        this.terlambat = hitungan.terlambat();
        this.tidakTerisi = hitungan.tidakTerisi();
        this.disetujui = hitungan.disetujui();
        this.dikembalikan = hitungan.dikembalikan();
        this.nilai = hitungan.nilai().orElse(null);
        this.pita = hasil.pita();
        this.verifikatorId = verifikatorId;
        pemeriksa.forEach(satu -> this.pemeriksa.add(PemeriksaTercatat.dari(satu)));
    }

    public HasilPegawai hasil() {
        return new HasilPegawai(
                new HitunganPegawai(
                        pegawaiId,
                        hariKerja,
                        dikecualikan,
                        dinasLuar,
                        wajib,
                        terisi,
                        terlambat,
                        tidakTerisi,
                        disetujui,
                        dikembalikan),
                pita);
    }

    public int nomor() {
        return nomor;
    }

    public UUID pegawaiId() {
        return pegawaiId;
    }

    public int hariKerja() {
        return hariKerja;
    }

    public int dikecualikan() {
        return dikecualikan;
    }

    public int dinasLuar() {
        return dinasLuar;
    }

    public int wajib() {
        return wajib;
    }

    public int terisi() {
        return terisi;
    }

    public int terlambat() {
        return terlambat;
    }

    public int tidakTerisi() {
        return tidakTerisi;
    }

    public int disetujui() {
        return disetujui;
    }

    public int dikembalikan() {
        return dikembalikan;
    }

    public Optional<BigDecimal> nilai() {
        return Optional.ofNullable(nilai);
    }

    /** Empty without a value, where no row of the table covered it, and in recaps older than the bands. */
    public Optional<PitaNilai> pita() {
        return Optional.ofNullable(pita);
    }

    /** Who verified which of his days, as what; none when nothing of his was decided. */
    public List<Pemeriksa> pemeriksa() {
        return pemeriksa.stream().map(PemeriksaTercatat::pemeriksa).toList();
    }

    /** Whose office judged his month last; empty while nobody's did. */
    public Optional<UUID> verifikatorId() {
        return Optional.ofNullable(verifikatorId);
    }
}
