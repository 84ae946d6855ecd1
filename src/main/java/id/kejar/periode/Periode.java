package id.kejar.periode;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** One month of one satker. Its bounds are data: a calendar month, or the 21st to the 20th. */
@Entity
public class Periode extends Entitas {

    private String satker;
    private String kunci;
    private LocalDate mulai;
    private LocalDate akhir;
    private Instant akhirPengisian;

    @Enumerated(EnumType.STRING)
    private StatusPeriode status;

    @OneToMany(mappedBy = "periode", cascade = CascadeType.PERSIST)
    @OrderBy("urutan")
    private List<TahapPeriode> tahap = new ArrayList<>();

    @Version
    private long revisi;

    protected Periode() {}

    Periode(
            String satker,
            YearMonth bulan,
            LocalDate mulai,
            LocalDate akhir,
            Instant akhirPengisian,
            Instant dibukaPada) {
        this.satker = satker;
        this.kunci = bulan.toString();
        this.mulai = mulai;
        this.akhir = akhir;
        this.akhirPengisian = akhirPengisian;
        this.status = StatusPeriode.TERBUKA;
        this.tahap.add(new TahapPeriode(this, 1, StatusPeriode.TERBUKA, dibukaPada));
    }

    /** The stage it leaves ends at the moment at which the next begins. */
    void masuk(StatusPeriode berikut, Instant pada) {
        if (!status.bolehMenjadi(berikut)) {
            throw Penolakan.bentrok("Periode %s berstatus %s dan tidak dapat menjadi %s."
                    .formatted(sebutan(), status.sebutan(), berikut.sebutan()));
        }
        status = berikut;
        tahap.get(tahap.size() - 1).selesai(pada);
        tahap.add(new TahapPeriode(this, tahap.size() + 1, berikut, pada));
    }

    /** Its stays in its stages, the earliest first. */
    List<TahapTercatat> tahap() {
        return tahap.stream().map(TahapPeriode::tercatat).toList();
    }

    /** Entries may be filled in while the period is open and its filling has not closed. */
    public boolean menerimaIsian(Instant saat) {
        return status == StatusPeriode.TERBUKA && saat.isBefore(akhirPengisian);
    }

    public String satker() {
        return satker;
    }

    /** The month it is named after, e.g. {@code 2026-10}. */
    public String kunci() {
        return kunci;
    }

    /** Business key of its processes, e.g. {@code 657342/2026-10}; passed on, never parsed. */
    public String kunciBisnis() {
        return satker + "/" + kunci;
    }

    /** As people say it: {@code Oktober 2026}. */
    public String sebutan() {
        return TanggalIndonesia.bulanTahun(YearMonth.parse(kunci));
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate akhir() {
        return akhir;
    }

    public Instant akhirPengisian() {
        return akhirPengisian;
    }

    public StatusPeriode status() {
        return status;
    }
}
