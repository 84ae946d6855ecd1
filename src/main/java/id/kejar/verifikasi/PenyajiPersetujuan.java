package id.kejar.verifikasi;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.StatusEntri;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the approvals that somebody may take back. */
@Component
@Transactional(readOnly = true)
class PenyajiPersetujuan {

    private final LembarVerifikasiRepository daftarLembar;
    private final WewenangService wewenang;
    private final RiwayatKeputusanService keputusan;
    private final EntriService entri;
    private final PeriodeService periode;
    private final OrganisasiService organisasi;

    PenyajiPersetujuan(
            LembarVerifikasiRepository daftarLembar,
            WewenangService wewenang,
            RiwayatKeputusanService keputusan,
            EntriService entri,
            PeriodeService periode,
            OrganisasiService organisasi) {
        this.daftarLembar = daftarLembar;
        this.wewenang = wewenang;
        this.keputusan = keputusan;
        this.entri = entri;
        this.periode = periode;
        this.organisasi = organisasi;
    }

    HalamanPersetujuan halaman(String akun) {
        var satker = organisasi.satker(organisasi.pegawaiBerakun(akun).satker());
        return new HalamanPersetujuan(
                satker.nama(),
                periode.daftar(satker.kode()).stream()
                        .filter(bulan -> bulan.status() == StatusPeriode.VERIFIKASI)
                        .map(bulan -> bulan(bulan, akun, satker.zona()))
                        .filter(bulan -> !bulan.orang().isEmpty())
                        .toList());
    }

    private HalamanPersetujuan.Bulan bulan(Periode bulan, String akun, ZoneId zona) {
        var orang = organisasi.pegawai(milik(bulan.id(), akun));
        var disetujui = entri.hari(bulan.id(), orang.keySet()).stream()
                .filter(hari -> hari.status() == StatusEntri.DISETUJUI)
                .sorted(Comparator.comparing(HariKinerja::tanggal))
                .toList();
        var terakhir = keputusan.keputusanTerakhir(
                bulan.id(), disetujui.stream().map(HariKinerja::entriId).toList());
        var tiapOrang = disetujui.stream().collect(Collectors.groupingBy(HariKinerja::pegawaiId));
        return new HalamanPersetujuan.Bulan(
                bulan.sebutan(),
                orang.values().stream()
                        .filter(satu -> tiapOrang.containsKey(satu.id()))
                        .sorted(Comparator.comparing(Pegawai::nama))
                        .map(satu -> new HalamanPersetujuan.Orang(
                                satu.id(),
                                satu.nama(),
                                tiapOrang.get(satu.id()).stream()
                                        .map(hari -> hari(hari, terakhir, zona))
                                        .toList()))
                        .toList());
    }

    /** The people over whose days this account may decide today. */
    private Set<UUID> milik(UUID periodeId, String akun) {
        var bulan = daftarLembar.bulan(periodeId);
        var milik = bulan.terakhir().stream()
                .filter(lembar -> wewenang.atas(lembar)
                        .filter(siapa -> siapa.akun().equals(akun))
                        .isPresent())
                .collect(Collectors.toSet());
        return bulan.terakhirTiapPegawai().entrySet().stream()
                .filter(satu -> milik.contains(satu.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static HalamanPersetujuan.Hari hari(HariKinerja hari, Map<UUID, KeputusanTerakhir> terakhir, ZoneId zona) {
        var keputusan = terakhir.get(hari.entriId());
        var pada = LocalDateTime.ofInstant(keputusan.pada(), zona);
        return new HalamanPersetujuan.Hari(
                hari.entriId(),
                TanggalIndonesia.hariTanggal(hari.tanggal()),
                ringkasan(hari),
                "Disetujui %s, %s pukul %s"
                        .formatted(
                                keputusan.pemutus(),
                                TanggalIndonesia.tanggal(pada.toLocalDate()),
                                TanggalIndonesia.jam(pada.toLocalTime())));
    }

    private static String ringkasan(HariKinerja hari) {
        return hari.kegiatan().stream()
                .map(kegiatan -> kegiatan.isian().namaKegiatan())
                .collect(Collectors.collectingAndThen(Collectors.toList(), PenyajiPersetujuan::ringkas));
    }

    private static String ringkas(List<String> kegiatan) {
        return kegiatan.size() < 2
                ? String.join("", kegiatan)
                : "%s dan %d kegiatan lain".formatted(kegiatan.get(0), kegiatan.size() - 1);
    }
}
