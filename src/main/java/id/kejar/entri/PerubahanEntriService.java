package id.kejar.entri;

import id.kejar.audit.JejakService;
import id.kejar.kalender.TenggatKerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.KirimanService;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an ASN may still do with a day he has sent, until its period closes: change it, or take it back. Every version
 * stays readable; the model needs no new instance for a change, a withdrawn day gets one again.
 */
@Service
@Transactional
class PerubahanEntriService {

    private final PenjagaEntri penjaga;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final TenggatKerja tenggat;
    private final EntriProcess proses;
    private final KirimanService kiriman;
    private final JejakService jejak;
    private final Clock jam;

    PerubahanEntriService(
            PenjagaEntri penjaga,
            OrganisasiService organisasi,
            PeriodeService periode,
            TenggatKerja tenggat,
            EntriProcess proses,
            KirimanService kiriman,
            JejakService jejak,
            Clock jam) {
        this.penjaga = penjaga;
        this.organisasi = organisasi;
        this.periode = periode;
        this.tenggat = tenggat;
        this.proses = proses;
        this.kiriman = kiriman;
        this.jejak = jejak;
        this.jam = jam;
    }

    void mulai(UUID entriId, int suntinganDilihat, String akun) {
        dengan(entriId, suntinganDilihat, akun, entri -> entri.mulaiPerubahan(jam.instant()));
    }

    void batalkan(UUID entriId, int suntinganDilihat, String akun) {
        dengan(entriId, suntinganDilihat, akun, entri -> entri.batalkanPerubahan(akun, jam.instant()));
    }

    /** @param alasan obligatory when the day is more than two working days old */
    void kirim(UUID entriId, String keterangan, String alasan, int suntinganDilihat, String akun) {
        dengan(entriId, suntinganDilihat, akun, entri -> {
            penjaga.pastikanDapatDiubah(entri);
            var sebab = AturanEntri.periksaAlasan(alasan, penjaga.umur(entri));
            entri.kirimPerubahan(
                    AturanEntri.periksaKeterangan(keterangan),
                    sebab,
                    organisasi.satker(entri.satker()).kebijakanBukti(),
                    akun,
                    jam.instant());
            catat(entri, "ENTRI_DIUBAH", sebab);
        });
    }

    /** Takes back what was sent; the day is owed again and its task is back in the list. */
    void tarik(UUID entriId, String alasan, int suntinganDilihat, String akun) {
        dengan(entriId, suntinganDilihat, akun, entri -> {
            penjaga.pastikanTidakCuti(entri, "jadi isiannya tidak dapat ditarik: harinya tidak dapat diisi lagi");
            var sebab = AturanEntri.periksaAlasan(alasan, penjaga.umur(entri));
            entri.tarik(sebab, akun, jam.instant());
            var bulan = periode.periode(entri.periodeId());
            proses.mulai(
                    entri,
                    akun,
                    tenggat.akhirJamKerja(organisasi.satker(entri.satker()).zona(), entri.tanggal()),
                    bulan.akhirPengisian());
            proses.perbaruiRingkasan(entri, akun);
            catat(entri, "ENTRI_DITARIK", sebab);
        });
    }

    /** Closes a day off that was begun by mistake. */
    void batalkanHari(UUID entriId, int suntinganDilihat, String akun) {
        dengan(entriId, suntinganDilihat, akun, entri -> {
            entri.pastikanBolehDibatalkan();
            proses.gugurkan(entri, akun);
            catat(entri, "HARI_GUGUR", "dibatalkan oleh pegawai");
        });
    }

    private void dengan(UUID entriId, int suntinganDilihat, String akun, Consumer<Entri> langkah) {
        var entri = penjaga.milikTerkunci(entriId, akun);
        if (kiriman.ulangan()) {
            return;
        }
        penjaga.pastikanPengisianTerbuka(entri);
        entri.pastikanMutakhir(suntinganDilihat);
        langkah.accept(entri);
        kiriman.catat();
    }

    private void catat(Entri entri, String tindakan, String alasan) {
        jejak.catat(
                entri.satker(),
                tindakan,
                entri.id().toString(),
                TanggalIndonesia.hariTanggal(entri.tanggal()) + (alasan == null ? "" : ": " + alasan));
    }
}
