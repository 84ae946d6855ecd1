package id.kejar.penugasan;

import id.kejar.organisasi.Pegawai;
import java.util.Optional;

/**
 * Who decides in an office on a day, and as what.
 *
 * @param orang who decides
 * @param pejabat whose office it is
 * @param jabatan the office in which he decides, with {@code Plh.} or {@code Plt.} where he acts in it; for a superior of
 *     the holder it is his own
 * @param surat the order under which he acts; {@code null} when he acts under none
 */
public record Pemangku(Pegawai orang, Pegawai pejabat, Kedudukan kedudukan, String jabatan, SuratPerintah surat) {

    static Pemangku pejabat(Pegawai pejabat) {
        return new Pemangku(pejabat, pejabat, Kedudukan.PEJABAT, pejabat.jabatan(), null);
    }

    static Pemangku pengganti(Pegawai orang, Pegawai pejabat, SuratPerintah surat) {
        return new Pemangku(
                orang,
                pejabat,
                Kedudukan.PENGGANTI,
                "%s %s".formatted(surat.jenis().singkatan(), pejabat.jabatan()),
                surat);
    }

    /** For the holder of an office whose acting person may not decide here. */
    static Pemangku atasan(Pemangku atasan, Pegawai pejabat) {
        return new Pemangku(atasan.orang(), pejabat, Kedudukan.ATASAN_PEJABAT, atasan.jabatan(), atasan.surat());
    }

    /** {@code Plh.} or {@code Plt.}, as it stands before the office under a signature. */
    public Optional<String> singkatan() {
        return Optional.ofNullable(surat).map(ini -> ini.jenis().singkatan());
    }
}
