package id.kejar.pemberitahuan;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what concerns them, each thing once. */
@Service
@Transactional
public class PemberitahuanService {

    private final PemberitahuanRepository daftarPemberitahuan;
    private final OrganisasiService organisasi;
    private final Clock jam;

    PemberitahuanService(PemberitahuanRepository daftarPemberitahuan, OrganisasiService organisasi, Clock jam) {
        this.daftarPemberitahuan = daftarPemberitahuan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** To each of them, unless he was told already. */
    public void kirim(Collection<Pegawai> penerima, IsiPemberitahuan isi) {
        var sudah = new HashSet<UUID>();
        for (var orang : penerima) {
            if (sudah.add(orang.id()) && !daftarPemberitahuan.existsByPegawaiIdAndSebab(orang.id(), isi.sebab())) {
                daftarPemberitahuan.save(new Pemberitahuan(orang, isi, jam.instant()));
            }
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PemberitahuanTampil> belumDibaca(Pegawai orang) {
        var zona = organisasi.satker(orang.satker()).zona();
        return daftarPemberitahuan.findByPegawaiIdAndDibacaPadaIsNullOrderByPadaDesc(orang.id()).stream()
                .map(satu -> new PemberitahuanTampil(
                        satu.id(),
                        satu.judul(),
                        satu.isi(),
                        satu.tautan().orElse(null),
                        TanggalIndonesia.hariTanggal(LocalDate.ofInstant(satu.pada(), zona))))
                .toList();
    }

    /** @throws Penolakan 404 for somebody else's */
    void tandaiDibaca(UUID id, String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        daftarPemberitahuan
                .findById(id)
                .filter(satu -> satu.pegawaiId().equals(orang.id()))
                .orElseThrow(() -> Penolakan.tidakAda("Pemberitahuan ini tidak ada."))
                .dibaca(jam.instant());
    }
}
