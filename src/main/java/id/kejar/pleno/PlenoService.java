package id.kejar.pleno;

import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import id.kejar.verifikasi.SusunVerifikasiService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly pleno: invitation, attendance, decision (Kudus 738/2024, langkah 5). */
@Service
@Transactional
public class PlenoService {

    private static final int TINDAK_LANJUT_TERBANYAK = 50;
    /** A mistyped year must not become an invitation. */
    private static final int BULAN_TERJAUH = 3;

    private final RapatPlenoRepository daftarRapat;
    private final KompilasiService kompilasi;
    private final SusunVerifikasiService verifikasi;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final Clock jam;

    PlenoService(
            RapatPlenoRepository daftarRapat,
            KompilasiService kompilasi,
            SusunVerifikasiService verifikasi,
            OrganisasiService organisasi,
            PeriodeService periode,
            Clock jam) {
        this.daftarRapat = daftarRapat;
        this.kompilasi = kompilasi;
        this.verifikasi = verifikasi;
        this.organisasi = organisasi;
        this.periode = periode;
        this.jam = jam;
    }

    /** A meeting on this month is to be prepared; after one without quorum, another. */
    UUID siapkan(UUID periodeId) {
        var bulan = periode.periode(periodeId);
        return daftarRapat
                .saveAndFlush(new RapatPleno(bulan.satker(), periodeId, daftarRapat.countByPeriodeId(periodeId) + 1))
                .id();
    }

    void undang(UUID rapatId, LocalDateTime waktu, String tempat, String agenda) {
        var rapat = rapat(rapatId);
        var satker = periode.periode(rapat.periodeId()).satker();
        if (waktu.toLocalDate().isBefore(organisasi.hariIni(satker))) {
            throw Penolakan.aturan("Tanggal rapat sudah lewat. Pilih hari ini atau sesudahnya.");
        }
        if (waktu.toLocalDate().isAfter(organisasi.hariIni(satker).plusMonths(BULAN_TERJAUH))) {
            throw Penolakan.aturan(
                    "Tanggal rapat terlalu jauh. Pilih paling lama %d bulan dari hari ini.".formatted(BULAN_TERJAUH));
        }
        rapat.undang(waktu.atZone(organisasi.satker(satker).zona()).toInstant(), tempat, agenda);
    }

    // the meeting ----------------------------------------------------------------------------------------------

    /** Those who decide: Ketua and Anggota who serve today. */
    @Transactional(readOnly = true)
    public List<Pegawai> anggota(RapatPleno rapat) {
        var satker = periode.periode(rapat.periodeId()).satker();
        return organisasi.pemegang(Peran.KOMISIONER, satker, organisasi.hariIni(satker));
    }

    void catatKehadiran(UUID rapatId, Collection<UUID> hadir) {
        var rapat = rapat(rapatId);
        var anggota = anggota(rapat).stream().map(Pegawai::id).collect(Collectors.toSet());
        if (!anggota.containsAll(hadir)) {
            throw Penolakan.aturan("Daftar hadir memuat orang yang bukan Ketua atau Anggota KPU satuan kerja ini.");
        }
        rapat.catatKehadiran(new HashSet<>(hadir));
    }

    /** Attendance as another system posts it, by account name. */
    void catatKehadiranAkun(UUID rapatId, List<String> akun) {
        var anggota = anggota(rapat(rapatId)).stream().collect(Collectors.toMap(Pegawai::akun, Function.identity()));
        if (!anggota.keySet().containsAll(akun)) {
            throw Penolakan.aturan("Daftar hadir memuat akun yang bukan Ketua atau Anggota KPU satuan kerja ini.");
        }
        catatKehadiran(rapatId, akun.stream().map(anggota::get).map(Pegawai::id).toList());
    }

    void catatTindakLanjut(UUID rapatId, List<RapatPleno.TindakLanjut> daftar) {
        if (daftar.size() > TINDAK_LANJUT_TERBANYAK) {
            throw Penolakan.aturan("Tindak lanjut paling banyak %d butir.".formatted(TINDAK_LANJUT_TERBANYAK));
        }
        rapat(rapatId)
                .catatTindakLanjut(daftar.stream()
                        .map(satu -> satu == null ? new RapatPleno.TindakLanjut(null, null, null) : satu)
                        .map(satu -> new RapatPleno.TindakLanjut(
                                Teks.wajib(satu.uraian(), "Uraian tindak lanjut", 500),
                                Teks.opsional(satu.penanggungJawab(), "Penanggung jawab", 160),
                                satu.tenggat()))
                        .toList());
    }

    /**
     * Records that the meeting was held.
     *
     * @return whether enough commissioners were present to decide (UU 7/2017; the number is the satker's data)
     */
    boolean catatPelaksanaan(UUID rapatId, LocalDateTime waktu, String tempat, String oleh) {
        var rapat = rapat(rapatId);
        var satker = organisasi.satker(periode.periode(rapat.periodeId()).satker());
        RapatPleno.periksaTanggal(waktu.toLocalDate(), rekapLengkapPada(rapat), organisasi.hariIni(satker.kode()));
        rapat.catatPelaksanaan(waktu.atZone(satker.zona()).toInstant(), tempat, oleh, jam.instant());
        return rapat.hadir().size() >= satker.kuorum();
    }

    private LocalDate rekapLengkapPada(RapatPleno rapat) {
        var satker = organisasi.satker(periode.periode(rapat.periodeId()).satker());
        var rekap = kompilasi.terakhir(rapat.periodeId());
        return LocalDate.ofInstant(rekap.diputusPada().orElse(rekap.disusunPada()), satker.zona());
    }

    void nyatakanTidakKuorum(UUID rapatId, String catatan) {
        rapat(rapatId).nyatakanTidakKuorum(catatan);
    }

    void tetapkan(UUID rapatId, String nomorBeritaAcara, String catatan) {
        pastikanNomorBaru(rapatId, nomorBeritaAcara);
        rapat(rapatId).tetapkan(nomorBeritaAcara, catatan);
    }

    void kembalikan(UUID rapatId, String nomorBeritaAcara, RapatPleno.Tujuan tujuan, String catatan) {
        pastikanNomorBaru(rapatId, nomorBeritaAcara);
        var rapat = rapat(rapatId);
        rapat.kembalikan(nomorBeritaAcara, tujuan, catatan);
        if (tujuan == RapatPleno.Tujuan.VERIFIKATOR) {
            verifikasi.bukaKembali(rapat.periodeId(), Set.of(), catatan);
        }
    }

    private void pastikanNomorBaru(UUID rapatId, String nomor) {
        var satker = periode.periode(rapat(rapatId).periodeId()).satker();
        if (daftarRapat.existsBySatkerAndNomorBeritaAcara(satker, nomor)) {
            throw Penolakan.aturan("Nomor Berita Acara %s sudah dipakai. Periksa buku nomor.".formatted(nomor));
        }
    }

    void tandaiRisalahTerlambat(UUID rapatId) {
        rapat(rapatId).tandaiRisalahTerlambat();
    }

    @Transactional(readOnly = true)
    public RapatPleno rapat(UUID id) {
        return daftarRapat.findById(id).orElseThrow(() -> Penolakan.tidakAda("Rapat ini tidak ada."));
    }

    @Transactional(readOnly = true)
    public RapatPleno rapatTerakhir(UUID periodeId) {
        return daftarRapat
                .findFirstByPeriodeIdOrderByNomorDesc(periodeId)
                .orElseThrow(() -> Penolakan.tidakAda("Belum ada rapat pleno untuk periode ini."));
    }
}
