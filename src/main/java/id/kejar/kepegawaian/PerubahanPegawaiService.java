package id.kejar.kepegawaian;

import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.PegawaiBaru;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.PenempatanBaru;
import id.kejar.organisasi.Peran;
import id.kejar.shared.TanggalIsian;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms that ask several things of the domain at once: all of it is done, or nothing. */
@Service
@Transactional
class PerubahanPegawaiService {

    private final OrganisasiService organisasi;
    private final PegawaiService pegawai;
    private final AksesPegawaiService akses;

    PerubahanPegawaiService(OrganisasiService organisasi, PegawaiService pegawai, AksesPegawaiService akses) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.akses = akses;
    }

    PegawaiBaru terima(String oleh, IsianPegawai isian) {
        var satker = organisasi.berwenang(oleh, Peran.OPERATOR).satker();
        var baru = pegawai.terima(oleh, isian.terbaca(satker, organisasi.hariIni(satker)));
        var isi = isian.penempatan();
        if (isi.atasanId() != null) {
            pegawai.tempatkan(
                    oleh,
                    List.of(new PenempatanBaru(
                            baru.pegawai().id(), isi, baru.pegawai().mulai())));
        }
        return baru;
    }

    void ubahData(String oleh, UUID id, IsianPegawai isian) {
        var orang = organisasi.milikOperator(oleh, id);
        pegawai.ubahDataDiri(oleh, id, isian.dataDiri(organisasi.hariIni(orang.satker())));
        var mulai = TanggalIsian.baca(isian.mulai(), "Hari pertama bertugas");
        if (!mulai.equals(orang.mulai())) {
            organisasi.ubahMasaTugas(id, mulai, orang.selesai());
        }
    }

    /** The operator's form does not show what only an administrator gives: who has it keeps it. */
    void aturPeran(String oleh, UUID id, Set<Peran> peran) {
        var jadinya = EnumSet.noneOf(Peran.class);
        jadinya.addAll(peran);
        organisasi.milikOperator(oleh, id).peran().stream()
                .filter(satu -> !satu.diberikanOperator())
                .forEach(jadinya::add);
        akses.aturPeran(oleh, id, jadinya);
    }
}
