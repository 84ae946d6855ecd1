package id.kejar.entri;

import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.KalenderService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.TugasAktif;
import java.time.Duration;
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

    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final IndikatorService katalog;

    PenyajiLembarEntri(
            EntriService entri,
            OrganisasiService organisasi,
            PeriodeService periode,
            KalenderService kalender,
            IndikatorService katalog) {
        this.entri = entri;
        this.organisasi = organisasi;
        this.periode = periode;
        this.kalender = kalender;
        this.katalog = katalog;
    }

    LembarEntri lembar(UUID entriId, String akun) {
        var hari = entri.milik(entriId, akun);
        var satker = organisasi.satker(hari.satker());
        var terkunci = entri.alasanTerkunci(hari);
        var kegiatan = baris(hari.versiLembar().kegiatanBerlaku());
        return new LembarEntri(
                hari.id(),
                hari.tanggal(),
                TanggalIndonesia.hariTanggal(hari.tanggal()),
                organisasi.pegawai(hari.pegawaiId()).nama(),
                hari.status(),
                terkunci.isEmpty(),
                terkunci.orElse(null),
                batas(hari, satker),
                hari.disimpanPada()
                        .map(saat -> TanggalIndonesia.jam(
                                LocalDateTime.ofInstant(saat, satker.zona()).toLocalTime()))
                        .orElse(null),
                hari.penanda().wajib() ? kalender.jamKerja(hari.tanggal()).menitWajib() : 0,
                (int) kegiatan.stream()
                        .mapToLong(LembarEntri.BarisKegiatan::menit)
                        .sum(),
                hari.penanda().sebutan(),
                hari.versiLembar().keterangan(),
                hari.alasanPengembalian().orElse(null),
                hari.versiLembar().nomor() - 1,
                hari.suntingan(),
                kegiatan,
                AturanEntri.kekurangan(kegiatan.size()));
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

    private List<LembarEntri.BarisKegiatan> baris(List<Kegiatan> kegiatan) {
        var kode = katalog.namaKode(kegiatan.stream()
                .map(satu -> satu.isian().kodeOutput())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var indikator = katalog.indikator(kegiatan.stream()
                .map(satu -> satu.isian().indikatorId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return kegiatan.stream().map(satu -> baris(satu, kode, indikator)).toList();
    }

    private static LembarEntri.BarisKegiatan baris(
            Kegiatan kegiatan, Map<String, String> namaKode, Map<UUID, Indikator> indikator) {
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
                isian.kodeOutput() == null ? null : namaKode.get(isian.kodeOutput()),
                isian.rencanaHasilKerja(),
                isian.indikatorId(),
                isian.indikatorId() == null
                        ? null
                        : indikator.get(isian.indikatorId()).nama(),
                Duration.between(isian.jamMulai(), isian.jamSelesai()).toMinutes());
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
                "Isi kegiatan di tab Lembar, lalu kirim di tab Form.",
                List.of(new Tinjauan.Fakta("Batas", lembar.batas())),
                null,
                List.of());
    }
}
