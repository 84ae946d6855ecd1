package id.kejar.laporan;

import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.RekapDisusun;
import id.kejar.laporan.Dokumen.Jenis;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.PlenoService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.PenyediaDokumen;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.TautanDokumen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the documents of a month and keeps them as they were issued. */
@Service
@Transactional
class DokumenService implements PenyediaDokumen {

    /** Documents of a month name every employee: they are for those who compile, decide, pay and audit. */
    private static final Set<Peran> BERHAK_MEMBACA = EnumSet.of(
            Peran.KASUBBAG, Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.OPERATOR, Peran.AUDITOR);

    private final DokumenRepository daftarDokumen;
    private final PenyusunNaskah penyusun;
    private final KompilasiService kompilasi;
    private final PlenoService pleno;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final Clock jam;

    DokumenService(
            DokumenRepository daftarDokumen,
            PenyusunNaskah penyusun,
            KompilasiService kompilasi,
            PlenoService pleno,
            OrganisasiService organisasi,
            PeriodeService periode,
            Clock jam) {
        this.daftarDokumen = daftarDokumen;
        this.penyusun = penyusun;
        this.kompilasi = kompilasi;
        this.pleno = pleno;
        this.organisasi = organisasi;
        this.periode = periode;
        this.jam = jam;
    }

    private interface Penulis {
        void tulis(OutputStream keluar) throws IOException;
    }

    /** The recap is issued as soon as it is compiled, so that Rendatin checks the very file that will be signed. */
    @EventListener
    void rekapDisusun(RekapDisusun peristiwa) {
        var rekap = kompilasi.terakhir(peristiwa.periodeId());
        terbitkan(
                Jenis.REKAP,
                peristiwa.periodeId(),
                peristiwa.rekapId(),
                keluar -> RekapXlsx.tulis(penyusun.rekap(rekap, jam.instant()), keluar));
    }

    void terbitkanUndangan(UUID rapatId) {
        var rapat = pleno.rapat(rapatId);
        terbitkan(
                Jenis.UNDANGAN,
                rapat.periodeId(),
                rapatId,
                keluar -> UndanganDocx.tulis(penyusun.undangan(rapat, jam.instant()), keluar));
        terbitkan(
                Jenis.DAFTAR_HADIR,
                rapat.periodeId(),
                rapatId,
                keluar -> DaftarHadirDocx.tulis(penyusun.daftarHadir(rapat), keluar));
        var rekap = kompilasi.terakhir(rapat.periodeId());
        terbitkan(
                Jenis.BAHAN_PLENO,
                rapat.periodeId(),
                rapatId,
                keluar -> BahanPlenoDocx.tulis(penyusun.bahanPleno(rapat, rekap, jam.instant()), keluar));
    }

    void terbitkanBeritaAcara(UUID rapatId) {
        var rapat = pleno.rapat(rapatId);
        var rekap = kompilasi.terakhir(rapat.periodeId());
        terbitkan(
                Jenis.BERITA_ACARA,
                rapat.periodeId(),
                rapatId,
                keluar -> BeritaAcaraDocx.tulis(penyusun.beritaAcara(rapat, rekap), keluar));
        terbitkan(
                Jenis.RISALAH,
                rapat.periodeId(),
                rapatId,
                keluar -> RisalahDocx.tulis(penyusun.risalah(rapat, jam.instant()), keluar));
    }

    void terbitkanHasilPleno(UUID periodeId) {
        var rekap = kompilasi.terakhir(periodeId);
        terbitkan(
                Jenis.REKAP_DITETAPKAN,
                periodeId,
                periodeId,
                keluar -> RekapXlsx.tulis(penyusun.rekap(rekap, jam.instant()), keluar));
        terbitkan(
                Jenis.REKAP_SUBBAGIAN,
                periodeId,
                periodeId,
                keluar -> RekapSubbagianXlsx.tulis(penyusun.rekapSubbagian(rekap, jam.instant()), keluar));
        terbitkan(
                Jenis.REKAP_PEGAWAI,
                periodeId,
                periodeId,
                keluar -> RekapPegawaiXlsx.tulis(penyusun.rekapPegawai(rekap, jam.instant()), keluar));
        var rapat = pleno.rapatTerakhir(periodeId);
        terbitkan(
                Jenis.LAPORAN_BULANAN,
                periodeId,
                periodeId,
                keluar -> LaporanBulananSatkerDocx.tulis(penyusun.laporanBulanan(rapat, rekap, jam.instant()), keluar));
    }

    /** Issues once: a job repeated after a crash finds the document there and leaves it. */
    private void terbitkan(Jenis jenis, UUID periodeId, UUID acuan, Penulis penulis) {
        if (daftarDokumen.existsByJenisAndAcuan(jenis, acuan)) {
            return;
        }
        var bulan = periode.periode(periodeId);
        var versi = daftarDokumen.countByJenisAndPeriodeId(jenis, periodeId) + 1;
        var isi = new ByteArrayOutputStream();
        try {
            penulis.tulis(isi);
        } catch (IOException e) {
            throw new UncheckedIOException("Dokumen %s tidak dapat ditulis".formatted(jenis), e);
        }
        daftarDokumen.save(new Dokumen(
                bulan.satker(), periodeId, bulan.kunci(), jenis, versi, acuan, isi.toByteArray(), jam.instant()));
    }

    // reading --------------------------------------------------------------------------------------------------

    @Override
    @Transactional(readOnly = true)
    public List<TautanDokumen> dokumenPeriode(UUID periodeId) {
        var zona = organisasi.satker(periode.periode(periodeId).satker()).zona();
        return daftarDokumen.ringkasan(periodeId).stream()
                .map(dokumen -> {
                    var dibuat = LocalDateTime.ofInstant(dokumen.dibuatPada(), zona);
                    return new TautanDokumen(
                            dokumen.jenis().sebutan(),
                            "%s · %s %s"
                                    .formatted(
                                            dokumen.namaBerkas(),
                                            TanggalIndonesia.tanggal(dibuat.toLocalDate()),
                                            TanggalIndonesia.jam(dibuat.toLocalTime())),
                            "/api/dokumen/" + dokumen.id());
                })
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean bolehMembaca(String akun) {
        return organisasi
                .cariBerakun(akun)
                .filter(orang -> BERHAK_MEMBACA.stream().anyMatch(orang::berperan))
                .isPresent();
    }

    /** @throws Penolakan 404 for another satker's document and for those who may not read documents */
    @Transactional(readOnly = true)
    Dokumen unduh(UUID id, String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        return daftarDokumen
                .findById(id)
                .filter(dokumen -> dokumen.satker().equals(orang.satker()))
                .filter(dokumen -> bolehMembaca(akun))
                .orElseThrow(() -> Penolakan.tidakAda("Dokumen ini tidak ada atau bukan wewenang Anda."));
    }
}
