package id.kejar.entri;

import id.kejar.bukti.BerkasService;
import id.kejar.bukti.TipeBerkas;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.KalenderService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.TugasAktif;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the sheet of a day into the words and figures that the person sees. */
@Component
@Transactional(readOnly = true)
class PenyajiLembarEntri implements PenyediaTinjauan {

    private final PenjagaEntri penjaga;
    private final SalinService salin;
    private final PenyajiBukti bukti;
    private final BerkasService berkas;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final IndikatorService katalog;

    PenyajiLembarEntri(
            PenjagaEntri penjaga,
            SalinService salin,
            PenyajiBukti bukti,
            BerkasService berkas,
            OrganisasiService organisasi,
            PeriodeService periode,
            KalenderService kalender,
            IndikatorService katalog) {
        this.penjaga = penjaga;
        this.salin = salin;
        this.bukti = bukti;
        this.berkas = berkas;
        this.organisasi = organisasi;
        this.periode = periode;
        this.kalender = kalender;
        this.katalog = katalog;
    }

    LembarEntri lembar(UUID entriId, String akun) {
        var hari = penjaga.milik(entriId, akun);
        var satker = organisasi.satker(hari.satker());
        var terkunci = penjaga.alasanTerkunci(hari);
        var versi = hari.versiLembar(terkunci.isEmpty());
        var kegiatan = baris(hari, versi);
        return new LembarEntri(
                hari.id(),
                hari.tanggal(),
                TanggalIndonesia.hariTanggal(hari.tanggal()),
                organisasi.pegawai(hari.pegawaiId()).nama(),
                hari.status(),
                terkunci.isEmpty(),
                terkunci.orElse(null),
                batas(hari, satker),
                hari.disimpanPada().map(saat -> disimpan(saat, satker)).orElse(null),
                hari.penanda().wajib() ? kalender.jamKerja(hari.tanggal()).menitWajib() : 0,
                (int) kegiatan.stream()
                        .mapToLong(LembarEntri.BarisKegiatan::menit)
                        .sum(),
                hari.penanda().sebutan(),
                versi.keterangan(),
                hari.alasanPengembalian().orElse(null),
                hari.putaranPengembalian(),
                hari.suntingan(),
                kegiatan,
                AturanEntri.kekurangan(versi.kegiatanBerlaku(), satker.kebijakanBukti()),
                new LembarEntri.AturanBukti(
                        satker.kebijakanBukti().name(),
                        AturanEntri.BUKTI_TERBANYAK,
                        TipeBerkas.atributAccept(),
                        berkas.ukuranTerbesar()),
                caraKirim(hari, terkunci.isEmpty()),
                perubahan(hari, satker, terkunci.isEmpty()),
                penjaga.bolehDiubahLagi(hari),
                hari.bolehDibatalkan(),
                AturanEntri.perluAlasan(penjaga.umur(hari)),
                hari.semuaVersi().stream().map(satu -> tampil(satu, satker)).toList());
    }

    /** The hour, and the date where it was not today. */
    private String disimpan(Instant saat, Satker satker) {
        var setempat = LocalDateTime.ofInstant(saat, satker.zona());
        var jam = TanggalIndonesia.jam(setempat.toLocalTime());
        return setempat.toLocalDate().equals(organisasi.hariIni(satker.kode()))
                ? jam
                : TanggalIndonesia.tanggal(setempat.toLocalDate()) + " " + jam;
    }

    private static String caraKirim(Entri hari, boolean dapatDiubah) {
        if (!dapatDiubah) {
            return null;
        }
        return switch (hari.status()) {
            case TERBUKA -> "TUGAS";
            case DIKEMBALIKAN -> "PERBAIKAN";
            default -> "PERUBAHAN";
        };
    }

    private static LembarEntri.Perubahan perubahan(Entri hari, Satker satker, boolean dapatDiubah) {
        return dapatDiubah && hari.sedangDiubah()
                ? new LembarEntri.Perubahan("Yang berlaku sekarang: isian yang dikirim %s."
                        .formatted(hari.versiDikirim()
                                .flatMap(VersiEntri::dikirimPada)
                                .map(saat -> saat(saat, satker))
                                .orElseThrow()))
                : null;
    }

    private static LembarEntri.VersiTampil tampil(VersiEntri versi, Satker satker) {
        return new LembarEntri.VersiTampil(
                versi.nomor(),
                versi.keadaan().sebutan(),
                versi.saat().map(saat -> saat(saat, satker)).orElse(null),
                versi.dikirimPada().map(saat -> saat(saat, satker)).orElse(null),
                versi.alasan().orElse(null));
    }

    private static String saat(Instant saat, Satker satker) {
        var setempat = LocalDateTime.ofInstant(saat, satker.zona());
        return "%s pukul %s"
                .formatted(
                        TanggalIndonesia.hariTanggal(setempat.toLocalDate()),
                        TanggalIndonesia.jam(setempat.toLocalTime()));
    }

    /** @throws Penolakan 404 when there is no such version */
    LembarEntri.IsiVersi versi(UUID entriId, int nomor, String akun) {
        var hari = penjaga.milik(entriId, akun);
        var satker = organisasi.satker(hari.satker());
        var versi = hari.semuaVersi().stream()
                .filter(satu -> satu.nomor() == nomor)
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Versi ini tidak ada. Muat ulang lembar."));
        var ringkas = tampil(versi, satker);
        return new LembarEntri.IsiVersi(
                ringkas.nomor(),
                ringkas.keadaan(),
                ringkas.saat(),
                ringkas.dikirim(),
                ringkas.alasan(),
                versi.keterangan(),
                baris(hari, versi));
    }

    List<LembarEntri.KegiatanSering> sering(UUID entriId, String akun) {
        var daftar = salin.sering(entriId, akun);
        var istilah =
                istilah(daftar.stream().map(SalinService.KegiatanSering::isian).toList());
        return daftar.stream()
                .map(satu -> {
                    var isian = satu.isian();
                    return new LembarEntri.KegiatanSering(
                            isian.namaKegiatan(),
                            isian.outputHasil(),
                            isian.volume().stripTrailingZeros(),
                            isian.satuan(),
                            isian.kodeOutput(),
                            istilah.namaKode(isian),
                            isian.rencanaHasilKerja(),
                            isian.indikatorId(),
                            istilah.namaIndikator(isian),
                            satu.kali());
                })
                .toList();
    }

    private String batas(Entri hari, Satker satker) {
        if (hari.status() == StatusEntri.DIKEMBALIKAN) {
            return "menurut tugas perbaikan ini";
        }
        var zona = satker.singkatanZona();
        if (hari.tanggal().equals(organisasi.hariIni(satker.kode()))) {
            return "hari ini %s %s"
                    .formatted(
                            TanggalIndonesia.jam(
                                    kalender.jamKerja(hari.tanggal()).selesai()),
                            zona);
        }
        var tutup = LocalDateTime.ofInstant(periode.periode(hari.periodeId()).akhirPengisian(), satker.zona())
                .minusMinutes(1);
        return "pengisian ditutup %s %s %s"
                .formatted(
                        TanggalIndonesia.hariTanggal(tutup.toLocalDate()),
                        TanggalIndonesia.jam(tutup.toLocalTime()),
                        zona);
    }

    /** Names of codes and indicators, read once for a whole sheet. */
    private record Istilah(Map<String, String> kode, Map<UUID, Indikator> indikator) {

        String namaKode(IsianKegiatan isian) {
            return isian.kodeOutput() == null ? null : kode.get(isian.kodeOutput());
        }

        String namaIndikator(IsianKegiatan isian) {
            return isian.indikatorId() == null
                    ? null
                    : indikator.get(isian.indikatorId()).nama();
        }
    }

    private Istilah istilah(List<IsianKegiatan> isian) {
        return new Istilah(
                katalog.namaKode(isian.stream()
                        .map(IsianKegiatan::kodeOutput)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                katalog.indikator(isian.stream()
                        .map(IsianKegiatan::indikatorId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    private List<LembarEntri.BarisKegiatan> baris(Entri hari, VersiEntri versi) {
        var kegiatan = versi.kegiatanBerlaku();
        var istilah = istilah(kegiatan.stream().map(Kegiatan::isian).toList());
        var daftarBukti = bukti.bagiPemilik(hari, kegiatan);
        return kegiatan.stream()
                .map(satu -> baris(satu, istilah, daftarBukti.getOrDefault(satu.id(), List.of())))
                .toList();
    }

    private static LembarEntri.BarisKegiatan baris(Kegiatan kegiatan, Istilah istilah, List<BuktiTampil> bukti) {
        var isian = kegiatan.isian();
        return new LembarEntri.BarisKegiatan(
                kegiatan.id(),
                isian.jamMulai(),
                isian.jamSelesai(),
                isian.namaKegiatan(),
                isian.outputHasil(),
                isian.volume().stripTrailingZeros(),
                isian.satuan(),
                isian.kodeOutput(),
                istilah.namaKode(isian),
                isian.rencanaHasilKerja(),
                isian.indikatorId(),
                istilah.namaIndikator(isian),
                Duration.between(isian.jamMulai(), isian.jamSelesai()).toMinutes(),
                bukti);
    }

    @Override
    public Set<String> kunciTugas() {
        return Set.of(EntriProcess.ISI_DATA_KINERJA);
    }

    @Override
    public Lembar lembar(TugasAktif tugas) {
        return new Lembar("entri", List.of(tugas.uuid("entriId")));
    }

    @Override
    public Tinjauan tinjau(TugasAktif tugas) {
        var lembar = lembar(tugas.uuid("entriId"), tugas.pemegang());
        return new Tinjauan(
                lembar.judul(),
                "Isi kegiatan di tab Lembar, lalu kirim di tab Formulir.",
                List.of(new Tinjauan.Fakta("Batas", lembar.batas())),
                List.of(),
                List.of());
    }
}
