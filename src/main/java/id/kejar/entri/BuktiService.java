package id.kejar.entri;

import id.kejar.audit.JejakBacaanService;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.LebarPratinjau;
import id.kejar.bukti.NamaBerkas;
import id.kejar.bukti.SalinanBerkas;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence of activities: attached and withdrawn by whose day it is, read by those who judge it. */
@Service
class BuktiService {

    /** They compile, answer for and examine the work of the whole office; the operator does not (Konawe Utara KELIMA 5). */
    private static final Set<Peran> MEMBACA_SATU_KANTOR = EnumSet.of(Peran.SEKRETARIS, Peran.RENDATIN, Peran.AUDITOR);

    private final BuktiRepository daftarBukti;
    private final BerkasService berkas;
    private final EntriService entri;
    private final PenjagaEntri penjaga;
    private final OrganisasiService organisasi;
    private final List<HakBacaBukti> hakBaca;
    private final TransactionTemplate transaksi;
    private final Clock jam;
    private final JejakBacaanService bacaan;
    private final PeriodeService periode;

    BuktiService(
            BuktiRepository daftarBukti,
            BerkasService berkas,
            EntriService entri,
            PenjagaEntri penjaga,
            OrganisasiService organisasi,
            List<HakBacaBukti> hakBaca,
            TransactionTemplate transaksi,
            Clock jam,
            JejakBacaanService bacaan,
            PeriodeService periode) {
        this.daftarBukti = daftarBukti;
        this.berkas = berkas;
        this.entri = entri;
        this.penjaga = penjaga;
        this.organisasi = organisasi;
        this.hakBaca = hakBaca;
        this.transaksi = transaksi;
        this.jam = jam;
        this.bacaan = bacaan;
        this.periode = periode;
    }

    /** @param ditampilkan from the first on */
    record BanyakHalaman(int jumlah, int ditampilkan) {}

    // the owner ------------------------------------------------------------------------------------------------

    /**
     * Attaches a file to an activity. It is additive and needs no state of the sheet: several files come one after the
     * other from a phone, and none may be lost because another device saved meanwhile. Storing the bytes takes long on a
     * poor line, so no transaction is open meanwhile.
     */
    void lampirkan(UUID entriId, UUID kegiatanId, String namaKlien, String keterangan, InputStream isi, String akun) {
        var satker = transaksi.execute(status -> {
            var hari = penjaga.milik(entriId, akun);
            penjaga.pastikanDapatDiubah(hari);
            hari.pastikanMemuat(kegiatanId);
            AturanEntri.periksaKeteranganBukti(keterangan);
            return hari.satker();
        });
        var diterima = berkas.terima(satker, akun, namaKlien, isi);
        var nama = new NamaBerkas(namaKlien).teks();
        entri.suntingTerkini(
                entriId,
                akun,
                hari -> hari.lampirkan(kegiatanId, diterima.id(), nama, keterangan, akun, jam.instant()));
    }

    void beriKeterangan(UUID entriId, UUID buktiId, String keterangan, int suntinganDilihat, String akun) {
        entri.sunting(
                entriId, suntinganDilihat, akun, hari -> hari.beriKeteranganBukti(buktiId, keterangan, jam.instant()));
    }

    /** Withdraws a piece of evidence; the file and the fact that it stood there stay. */
    void cabut(UUID entriId, UUID buktiId, int suntinganDilihat, String akun) {
        entri.sunting(entriId, suntinganDilihat, akun, hari -> hari.cabutBukti(buktiId, akun, jam.instant()));
    }

    // readers --------------------------------------------------------------------------------------------------

    /**
     * The file, for its owner and the auditor as it was taken; for everybody else a picture is written anew, without the
     * place and the device it tells of.
     *
     * @throws Penolakan 404 when it does not exist or the reader may not see it
     */
    SalinanBerkas unduh(UUID buktiId, String akun) {
        var bukti = terbaca(buktiId, akun);
        var isi = berkas.berkas(bukti.berkasId());
        bacaan.diunduh("BUKTI_DIUNDUH", buktiId.toString(), "Bukti", isi.sha256());
        if (isi.tipe().gambar() && !bukti.bolehAsli()) {
            return new SalinanBerkas(
                    bukti.nama().replaceFirst("\\.[^.]+$", "") + ".jpg",
                    "image/jpeg",
                    berkas.pratinjau(isi, LebarPratinjau.BESAR));
        }
        return new SalinanBerkas(bukti.nama(), isi.tipe().tipeMedia(), berkas.buka(isi));
    }

    InputStream pratinjau(UUID buktiId, LebarPratinjau lebar, String akun) {
        return berkas.pratinjau(berkas.berkas(terbaca(buktiId, akun).berkasId()), lebar);
    }

    /**
     * Of a PDF: how many pages it has, and how many of them can be looked at without saving the file.
     *
     * @throws Penolakan 404 as {@link #unduh}; 422 when none of them can be shown
     */
    BanyakHalaman banyakHalaman(UUID buktiId, String akun) {
        var jumlah = berkas.banyakHalaman(berkas.berkas(terbaca(buktiId, akun).berkasId()));
        return new BanyakHalaman(jumlah, Math.min(jumlah, BerkasService.HALAMAN_DITAMPILKAN));
    }

    InputStream halaman(UUID buktiId, int nomor, String akun) {
        return berkas.halaman(berkas.berkas(terbaca(buktiId, akun).berkasId()), nomor);
    }

    /** @param bolehAsli the reader gets a picture as it was taken */
    private record BuktiTerbaca(UUID berkasId, String nama, boolean bolehAsli, UUID pemilik, UUID periodeId) {

        static BuktiTerbaca dari(Bukti bukti, boolean bolehAsli) {
            var hari = bukti.kegiatan().versi().entri();
            return new BuktiTerbaca(bukti.berkasId(), bukti.nama(), bolehAsli, hari.pegawaiId(), hari.periodeId());
        }
    }

    /** Whoever may see it is written down before he does. */
    private BuktiTerbaca terbaca(UUID buktiId, String akun) {
        var bukti = berhak(buktiId, akun);
        bacaan.buktiDibaca(bukti.pemilik(), periode.periode(bukti.periodeId()).sebutan());
        return bukti;
    }

    private BuktiTerbaca berhak(UUID buktiId, String akun) {
        return transaksi.execute(status -> {
            var pembaca = organisasi.pegawaiBerakun(akun);
            return daftarBukti
                    .findById(buktiId)
                    .filter(bukti -> bolehMembaca(pembaca, bukti))
                    .map(bukti -> BuktiTerbaca.dari(bukti, bolehAsli(bukti, pembaca)))
                    .orElseThrow(() -> Penolakan.tidakAda("Bukti ini tidak ada atau bukan wewenang Anda."));
        });
    }

    private boolean bolehMembaca(Pegawai pembaca, Bukti bukti) {
        var versi = bukti.kegiatan().versi();
        var pemilik = organisasi.pegawai(versi.entri().pegawaiId());
        return pemilik.id().equals(pembaca.id())
                || (terbukaBagiLain(versi, pembaca) && menilai(pembaca, pemilik, versi.entri()));
    }

    /** A draft is its owner's alone; what was sent and withdrawn again is still the auditor's to see. */
    private static boolean terbukaBagiLain(VersiEntri versi, Pegawai pembaca) {
        var berlaku = versi.dikirim() && versi.entri().versiDikirim().isPresent();
        return berlaku || (versi.pernahDikirim() && pembaca.berperan(Peran.AUDITOR));
    }

    private boolean menilai(Pegawai pembaca, Pegawai pemilik, Entri hari) {
        return hari.satker().equals(pembaca.satker())
                && (MEMBACA_SATU_KANTOR.stream().anyMatch(pembaca::berperan)
                        || pemilik.atasanId().filter(pembaca.id()::equals).isPresent()
                        || hakBaca.stream().anyMatch(hak -> hak.bolehMembaca(pembaca, pemilik.id(), hari.periodeId())));
    }

    private static boolean bolehAsli(Bukti bukti, Pegawai pembaca) {
        return bukti.kegiatan().versi().entri().pegawaiId().equals(pembaca.id()) || pembaca.berperan(Peran.AUDITOR);
    }
}
