package id.kejar.laporan;

import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.Rekap;
import id.kejar.kompilasi.RekapDisusun;
import id.kejar.laporan.Dokumen.Jenis;
import id.kejar.pleno.PlenoService;
import id.kejar.pleno.RapatPleno;
import id.kejar.segel.SegelService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Which documents a month has, and when each is issued. */
@Service
@Transactional
class DokumenService {

    private static final int ALASAN_TERPENDEK = 10;
    private static final int ALASAN_TERPANJANG = 1_000;

    private final PenerbitDokumen penerbit;
    private final PembacaDokumen pembaca;
    private final HakDokumen hak;
    private final PenyusunNaskah penyusun;
    private final KompilasiService kompilasi;
    private final PlenoService pleno;
    private final SegelService segel;
    private final Clock jam;

    DokumenService(
            PenerbitDokumen penerbit,
            PembacaDokumen pembaca,
            HakDokumen hak,
            PenyusunNaskah penyusun,
            KompilasiService kompilasi,
            PlenoService pleno,
            SegelService segel,
            Clock jam) {
        this.penerbit = penerbit;
        this.pembaca = pembaca;
        this.hak = hak;
        this.penyusun = penyusun;
        this.kompilasi = kompilasi;
        this.pleno = pleno;
        this.segel = segel;
        this.jam = jam;
    }

    /** The recap is issued as soon as it is compiled, so that Rendatin checks the very file that will be signed. */
    @EventListener
    void rekapDisusun(RekapDisusun peristiwa) {
        var rekap = kompilasi.terakhir(peristiwa.periodeId());
        penerbit.terbitkan(
                Jenis.REKAP,
                peristiwa.periodeId(),
                peristiwa.rekapId(),
                keluar -> RekapXlsx.tulis(penyusun.rekap(rekap, jam.instant()), keluar));
    }

    void terbitkanUndangan(UUID rapatId) {
        terbitkan(Jenis.UNDANGAN, rapatId);
        terbitkan(Jenis.DAFTAR_HADIR, rapatId);
        terbitkan(Jenis.BAHAN_PLENO, rapatId);
    }

    void terbitkanBeritaAcara(UUID rapatId) {
        terbitkan(Jenis.BERITA_ACARA, rapatId);
        terbitkan(Jenis.RISALAH, rapatId);
    }

    private void terbitkan(Jenis jenis, UUID rapatId) {
        var rapat = pleno.rapat(rapatId);
        penerbit.terbitkan(jenis, rapat.periodeId(), rapatId, naskahRapat(jenis, rapat));
    }

    /** For each version of an adopted month: its recap is the cause. */
    void terbitkanHasilPleno(UUID periodeId) {
        var rekap = kompilasi.terakhir(periodeId);
        // Gathered once for the three workbooks, and not at all when they are there.
        var satker = SingletonSupplier.of(() -> penyusun.rekap(rekap, jam.instant()));
        hasilPleno(Jenis.REKAP_DITETAPKAN, rekap, keluar -> RekapXlsx.tulis(satker.obtain(), keluar));
        hasilPleno(
                Jenis.REKAP_SUBBAGIAN,
                rekap,
                keluar -> RekapSubbagianXlsx.tulis(penyusun.rekapSubbagian(rekap, satker.obtain()), keluar));
        hasilPleno(
                Jenis.REKAP_PEGAWAI,
                rekap,
                keluar -> RekapPegawaiXlsx.tulis(penyusun.rekapPegawai(rekap, satker.obtain()), keluar));
        var rapat = pleno.rapatTerakhir(periodeId);
        hasilPleno(
                Jenis.LAPORAN_BULANAN,
                rekap,
                keluar -> LaporanBulananSatkerDocx.tulis(penyusun.laporanBulanan(rapat, rekap, jam.instant()), keluar));
    }

    private void hasilPleno(Jenis jenis, Rekap rekap, PenerbitDokumen.Penulis penulis) {
        penerbit.terbitkan(jenis, rekap.periodeId(), rekap.id(), penulis);
    }

    /**
     * Writes a document of a meeting again, e.g. after a name in it was mended.
     *
     * @return the new version
     * @throws Penolakan when it may not be, the reason is missing, or the package is closed
     */
    Dokumen terbitkanUlang(UUID dokumenId, String alasan, String akun) {
        var lama = pembaca.milik(dokumenId, akun);
        hak.penulis(akun);
        if (!lama.jenis().milikRapat()) {
            throw Penolakan.aturan(
                    "Yang diterbitkan ulang di sini hanya dokumen rapat. Rekap mengikuti himpunan datanya.");
        }
        var rapi = Teks.alasan(
                alasan,
                "Alasan menerbitkan ulang",
                ALASAN_TERPENDEK,
                ALASAN_TERPANJANG,
                "agar pemegang versi lama tahu apa yang berubah");
        return penerbit.terbitkanUlang(lama, rapi, naskahRapat(lama.jenis(), pleno.rapat(lama.acuan())));
    }

    /** Reads what it writes only when it is asked to write. */
    private PenerbitDokumen.Penulis naskahRapat(Jenis jenis, RapatPleno rapat) {
        return switch (jenis) {
            case UNDANGAN -> keluar -> UndanganDocx.tulis(penyusun.undangan(rapat, jam.instant()), keluar);
            case DAFTAR_HADIR -> keluar -> DaftarHadirDocx.tulis(penyusun.daftarHadir(rapat), keluar);
            case BAHAN_PLENO ->
                keluar -> BahanPlenoDocx.tulis(penyusun.bahanPleno(rapat, rekapRapat(rapat), jam.instant()), keluar);
            case BERITA_ACARA ->
                keluar -> BeritaAcaraDocx.tulis(penyusun.beritaAcara(rapat, rekapRapat(rapat)), keluar);
            case RISALAH -> keluar -> RisalahDocx.tulis(penyusun.risalah(rapat, jam.instant()), keluar);
            case REKAP, REKAP_DITETAPKAN, REKAP_SUBBAGIAN, REKAP_PEGAWAI, LAPORAN_BULANAN ->
                throw new IllegalArgumentException("%s bukan naskah rapat".formatted(jenis));
        };
    }

    /** The recap that the meeting adopted, also when the month has been corrected since; before that the latest. */
    private Rekap rekapRapat(RapatPleno rapat) {
        return segel.olehRapat(rapat.id()).stream()
                .filter(satu -> satu.periodeId().equals(rapat.periodeId()))
                .findFirst()
                .map(satu -> kompilasi.rekap(satu.rekapId()))
                .orElseGet(() -> kompilasi.terakhir(rapat.periodeId()));
    }
}
