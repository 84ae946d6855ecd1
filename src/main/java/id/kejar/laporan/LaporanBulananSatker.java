package id.kejar.laporan;

import java.time.LocalDate;
import java.util.List;

/**
 * The monthly report of an office after the pleno has adopted the month.
 *
 * @param putusan of the meeting that adopted it
 * @param segel none while nothing was sealed
 * @param sekretaris signs it
 */
record LaporanBulananSatker(
        KepalaSurat kepala,
        IkhtisarBulan ikhtisar,
        String nomorBeritaAcara,
        LocalDate tanggalRapat,
        PutusanRapat putusan,
        List<TindakLanjut> tindakLanjut,
        List<SegelTercetak> segel,
        LocalDate tanggal,
        Penandatangan sekretaris) {

    LaporanBulananSatker {
        tindakLanjut = List.copyOf(tindakLanjut);
        segel = List.copyOf(segel);
    }
}
