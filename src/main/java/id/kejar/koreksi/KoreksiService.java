package id.kejar.koreksi;

import id.kejar.audit.JejakService;
import id.kejar.entri.EntriService;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.penugasan.Pemangku;
import id.kejar.penugasan.PenugasanService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A correction from its asking until it lies before the pleno. */
@Service
@Transactional
class KoreksiService {

    private final KoreksiRepository daftarKoreksi;
    private final PenghitungKoreksi penghitung;
    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final PenugasanService penugasan;
    private final PeriodeService periode;
    private final JejakService jejak;
    private final Clock jam;

    KoreksiService(
            KoreksiRepository daftarKoreksi,
            PenghitungKoreksi penghitung,
            EntriService entri,
            OrganisasiService organisasi,
            PenugasanService penugasan,
            PeriodeService periode,
            JejakService jejak,
            Clock jam) {
        this.daftarKoreksi = daftarKoreksi;
        this.penghitung = penghitung;
        this.entri = entri;
        this.organisasi = organisasi;
        this.penugasan = penugasan;
        this.periode = periode;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Takes a correction in. Whoever it concerns may ask: the employee, his superior, Rendatin, the Sekretaris, the operator.
     *
     * @throws Penolakan when it may not be asked for, does not fit the month, or has nobody to check it
     */
    Koreksi ajukan(IsiKoreksi isi, UUID berkasId, String namaBerkas, String akun) {
        var pemohon = organisasi.pegawaiBerakun(akun);
        var bulan = periode.periode(isi.periodeId());
        if (!bulan.satker().equals(pemohon.satker())) {
            throw Penolakan.tidakAda("Bulan ini tidak ada.");
        }
        organisasi.kunciSatker(bulan.satker());
        pastikanBoleh(pemohon, organisasi.pegawai(isi.pegawaiId()));
        AturanKoreksi.periksaDitetapkan(bulan);
        AturanKoreksi.periksaMasa(bulan, isi.mulai(), isi.sampai());
        AturanKoreksi.periksaTidakBertumpuk(isi, daftarKoreksi.findByPeriodeIdOrderByNomor(bulan.id()));
        var terperiksa = isi.isiBaru() == null ? isi : isi.denganIsiBaru(isiTerperiksa(isi));
        penghitung.sesudah(
                penghitung.sekarang(bulan.id(), isi.pegawaiId()),
                bulan,
                isi.pegawaiId(),
                isi.jenis(),
                isi.mulai(),
                isi.sampai());
        var koreksi = daftarKoreksi.saveAndFlush(new Koreksi(
                bulan.satker(),
                daftarKoreksi.countByPeriodeId(bulan.id()) + 1,
                terperiksa,
                new BuktiKoreksi(berkasId, namaBerkas, akun, jam.instant())));
        if (pemeriksa(koreksi).isEmpty()) {
            throw Penolakan.aturan(
                    "Belum ada atasan yang berwenang memeriksa usul ini. Mintalah operator KEJAR melengkapi atasan langsung pegawai itu, lalu ajukan lagi.");
        }
        jejak.catat(bulan.satker(), "KOREKSI_DIAJUKAN", koreksi.id().toString(), koreksi.sebutan());
        return koreksi;
    }

    private void pastikanBoleh(Pegawai pemohon, Pegawai pegawai) {
        if (!pegawai.satker().equals(pemohon.satker()) || !bolehMengusulkan(pemohon, pegawai)) {
            throw Penolakan.bukanWewenang(
                    "Koreksi diusulkan oleh pegawai itu sendiri, atasan langsungnya, Rendatin, Sekretaris, atau operator KEJAR.");
        }
    }

    boolean bolehMengusulkan(Pegawai pemohon, Pegawai pegawai) {
        return pemohon.id().equals(pegawai.id())
                || Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.OPERATOR).anyMatch(pemohon::berperan)
                || penugasan
                        .atasanBagi(pegawai, organisasi.hariIni(pegawai.satker()))
                        .filter(atasan -> atasan.orang().id().equals(pemohon.id()))
                        .isPresent();
    }

    /** The activity must be one that was sent for the day that is named, and what it should say keeps the sheet's rule. */
    private IsiKegiatanBaru isiTerperiksa(IsiKoreksi isi) {
        var baru = isi.isiBaru();
        var lama = entri.hari(isi.periodeId(), Set.of(isi.pegawaiId())).stream()
                .filter(hari -> hari.tanggal().equals(isi.mulai()))
                .flatMap(hari -> hari.kegiatan().stream())
                .filter(kegiatan -> kegiatan.id().equals(baru.kegiatanId()))
                .map(KegiatanTerkirim::isian)
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan(
                        "Kegiatan yang dibetulkan tidak ada pada tanggal itu. Pilih dari daftar kegiatannya."));
        var terperiksa = entri.periksaPengganti(baru.pada(lama));
        if (terperiksa.equals(lama)) {
            throw Penolakan.aturan("Isi yang baru sama dengan yang lama, jadi tidak ada yang dibetulkan.");
        }
        return IsiKegiatanBaru.dari(baru.kegiatanId(), terperiksa);
    }

    /**
     * Who checks a correction today: the superior of the employee concerned, one level up where he himself has asked for
     * it. Nobody checks what he has asked for.
     */
    @Transactional(readOnly = true)
    public Optional<Pemangku> pemeriksa(Koreksi koreksi) {
        var hariIni = organisasi.hariIni(koreksi.satker());
        return penugasan
                .atasanBagi(organisasi.pegawai(koreksi.pegawaiId()), hariIni)
                .flatMap(atasan -> atasan.orang().akun().equals(koreksi.diajukanOleh())
                        ? penugasan.atasanBagi(atasan.pejabat(), hariIni)
                        : Optional.of(atasan))
                .filter(atasan -> !atasan.orang().akun().equals(koreksi.diajukanOleh()));
    }

    // the superior ---------------------------------------------------------------------------------------------

    void periksa(UUID koreksiId, HasilPeriksaKoreksi hasil, String catatan, String akun) {
        var koreksi = koreksi(koreksiId);
        var pemeriksaan = new Pemeriksaan(akun, sebagai(koreksi, akun), catatan, jam.instant());
        switch (hasil) {
            case SETUJU -> koreksi.setujui(pemeriksaan);
            case KEMBALIKAN -> koreksi.kembalikanKepadaPemohon(pemeriksaan);
            case TOLAK -> koreksi.tolak(pemeriksaan);
        }
        jejak.catat(koreksi.satker(), "KOREKSI_DIPERIKSA", koreksiId.toString(), hasil.name());
    }

    private String sebagai(Koreksi koreksi, String akun) {
        return pemeriksa(koreksi)
                .filter(siapa -> siapa.orang().akun().equals(akun))
                .map(Pemangku::jabatan)
                .orElseThrow(() -> Penolakan.bukanWewenang(
                        "Usul koreksi ini kini diperiksa orang lain. Muat ulang daftar tugas Anda."));
    }

    // whoever asked --------------------------------------------------------------------------------------------

    void lengkapi(UUID koreksiId, String alasan, String akun) {
        milikPemohon(koreksiId, akun).lengkapi(alasan == null ? null : AturanKoreksi.periksaAlasan(alasan));
    }

    void tambahBukti(UUID koreksiId, UUID berkasId, String nama, String akun) {
        var koreksi = milikPemohon(koreksiId, akun);
        AturanKoreksi.periksaJumlahBukti(koreksi.bukti().size());
        koreksi.tambahBukti(new BuktiKoreksi(berkasId, nama, akun, jam.instant()));
    }

    private Koreksi milikPemohon(UUID koreksiId, String akun) {
        var koreksi = koreksi(koreksiId);
        if (!koreksi.diajukanOleh().equals(akun)) {
            throw Penolakan.bukanWewenang("Usul koreksi ini hanya dilengkapi oleh yang mengajukannya.");
        }
        return koreksi;
    }

    void gugurkan(UUID koreksiId) {
        var koreksi = koreksi(koreksiId);
        koreksi.gugurkan();
        jejak.catat(koreksi.satker(), "KOREKSI_GUGUR", koreksiId.toString(), koreksi.sebutan());
    }

    // Rendatin -------------------------------------------------------------------------------------------------

    void hitung(UUID koreksiId, HasilHitungKoreksi hasil, String catatan, String akun) {
        var koreksi = koreksi(koreksiId);
        switch (hasil) {
            case TERUSKAN -> koreksi.teruskanKePleno(catatan, akun, jam.instant());
            case KEMBALIKAN -> koreksi.kembalikanKepadaAtasan(catatan, akun, jam.instant());
        }
        jejak.catat(koreksi.satker(), "KOREKSI_DIHITUNG", koreksiId.toString(), hasil.name());
    }

    Koreksi tandaiTertunda(UUID koreksiId) {
        var koreksi = koreksi(koreksiId);
        koreksi.tandaiTertunda();
        return koreksi;
    }

    // reading --------------------------------------------------------------------------------------------------

    @Transactional(readOnly = true)
    public Koreksi koreksi(UUID id) {
        return cari(id).orElseThrow(() -> Penolakan.tidakAda("Usul koreksi ini tidak ada."));
    }

    @Transactional(readOnly = true)
    public Optional<Koreksi> cari(UUID id) {
        return daftarKoreksi.findById(id);
    }

    /** The corrections of a satker, the latest first. */
    @Transactional(readOnly = true)
    public List<Koreksi> daftar(String satker) {
        return daftarKoreksi.findBySatkerOrderByDiajukanPadaDesc(satker);
    }

    @Transactional(readOnly = true)
    public List<Koreksi> menungguPleno(String satker) {
        return daftarKoreksi.findBySatkerAndStatusOrderByDiajukanPada(satker, StatusKoreksi.MENUNGGU_PLENO);
    }
}
