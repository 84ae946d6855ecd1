package id.kejar.kinerja;

import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.penugasan.PenugasanService;
import id.kejar.periode.Periode;
import id.kejar.verifikasi.SusunVerifikasiService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose results of a month a person may read. */
@Component
@Transactional(readOnly = true)
class HakHasil {

    private final KompilasiService kompilasi;
    private final SusunVerifikasiService verifikasi;
    private final PenugasanService penugasan;

    HakHasil(KompilasiService kompilasi, SusunVerifikasiService verifikasi, PenugasanService penugasan) {
        this.kompilasi = kompilasi;
        this.verifikasi = verifikasi;
        this.penugasan = penugasan;
    }

    /** Those who carry or examine the whole month: Sekretaris, Rendatin, operator, auditor (Kudus 738/2024, langkah 4 to 6). */
    static boolean seluruhSatker(Pegawai pembaca) {
        return pembaca.memantauSatker()
                || Stream.of(Peran.RENDATIN, Peran.AUDITOR).anyMatch(pembaca::berperan);
    }

    /**
     * The people in the order of the recap: of the whole satker, or those whom the reader verified that month or leads now.
     *
     * @return empty for who has nobody; never anybody of another satker
     */
    List<Pegawai> pegawai(Pegawai pembaca, Periode bulan) {
        var semua = kompilasi.asnMenurutRekap(pembaca.satker());
        if (seluruhSatker(pembaca)) {
            return semua;
        }
        var verifikator = verifikasi.verifikatorTiapPegawai(bulan.id());
        var jabatan = penugasan.jabatan(pembaca);
        return semua.stream()
                .filter(satu -> Optional.ofNullable(verifikator.get(satu.id()))
                                .filter(jabatan::contains)
                                .isPresent()
                        || satu.atasanId().filter(jabatan::contains).isPresent())
                .toList();
    }
}
