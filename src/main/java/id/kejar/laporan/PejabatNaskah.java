package id.kejar.laporan;

import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.organisasi.Subbagian;
import id.kejar.penugasan.PenugasanService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who signs the documents of an office on a day. */
@Component
class PejabatNaskah {

    private final PenugasanService penugasan;

    PejabatNaskah(PenugasanService penugasan) {
        this.penugasan = penugasan;
    }

    Penandatangan sekretaris(Satker satker, LocalDate tanggal) {
        return penugasan.pemangkuPeran(Peran.SEKRETARIS, satker.kode(), tanggal).stream()
                .findFirst()
                .map(Penandatangan::dari)
                .orElseThrow(() -> tanpa(Peran.SEKRETARIS, satker, tanggal));
    }

    /** Signs the recap: the head of Rendatin, else one of its officers. */
    Penandatangan pembuatRekap(Satker satker, LocalDate tanggal) {
        var rendatin = penugasan.pemangkuPeran(Peran.RENDATIN, satker.kode(), tanggal);
        return rendatin.stream()
                .filter(pemangku -> pemangku.pejabat().berperan(Peran.KASUBBAG))
                .findFirst()
                .or(() -> rendatin.stream().findFirst())
                .map(Penandatangan::dari)
                .orElseThrow(() -> tanpa(Peran.RENDATIN, satker, tanggal));
    }

    private static IllegalStateException tanpa(Peran peran, Satker satker, LocalDate tanggal) {
        return new IllegalStateException(
                "Satker %s tidak memiliki %s pada %s".formatted(satker.kode(), peran.sebutan(), tanggal));
    }

    /** The head of a subbagian or who acts for him; a dotted line where nobody does. */
    Penandatangan kepala(Subbagian subbagian, LocalDate tanggal) {
        return penugasan.pemangkuPeran(Peran.KASUBBAG, subbagian.satker(), tanggal).stream()
                .filter(pemangku -> pemangku.pejabat()
                        .subbagianId()
                        .filter(subbagian.id()::equals)
                        .isPresent())
                .findFirst()
                .map(Penandatangan::dari)
                .orElseGet(() -> new Penandatangan("Kepala " + subbagian.nama(), null, null, null));
    }

    /** The superior of a person or who acts for him; a dotted line where he has none. */
    Penandatangan atasan(Pegawai orang, LocalDate tanggal) {
        return penugasan
                .atasanBagi(orang, tanggal)
                .map(Penandatangan::dari)
                .orElseGet(() -> new Penandatangan("Atasan langsung", null, null, null));
    }
}
