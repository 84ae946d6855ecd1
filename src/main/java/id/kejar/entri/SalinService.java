package id.kejar.entri;

import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves typing: another day as a beginning, and what the person does often. */
@Service
@Transactional
class SalinService {

    private static final int HARI_DITAWARKAN = 31;
    private static final int KEGIATAN_DITAWARKAN = 8;
    private static final int KEGIATAN_DILIHAT = 400;
    private static final int JENDELA_HARI = 90;
    private static final int PANJANG_RINGKASAN = 120;

    private final PenjagaEntri penjaga;
    private final EntriRepository daftarEntri;
    private final EntriService layanan;
    private final Clock jam;

    SalinService(PenjagaEntri penjaga, EntriRepository daftarEntri, EntriService layanan, Clock jam) {
        this.penjaga = penjaga;
        this.daftarEntri = daftarEntri;
        this.layanan = layanan;
        this.jam = jam;
    }

    /** Another day of the person. @param ringkasan the names of its activities */
    record HariLain(UUID entriId, String judul, int kegiatan, String ringkasan) {}

    /** An activity done before, as it was last written, and how often. */
    record KegiatanSering(IsianKegiatan isian, int kali) {}

    /** @param dilewati each with its reason */
    record Hasil(int disalin, List<String> dilewati) {}

    /** The person's other days, the newest first. */
    @Transactional(readOnly = true)
    List<HariLain> hariLain(UUID entriId, String akun) {
        var entri = penjaga.milik(entriId, akun);
        return daftarEntri.hariBerisi(entri.pegawaiId(), entri.id(), Limit.of(HARI_DITAWARKAN)).stream()
                .map(SalinService::hariLain)
                .filter(hari -> hari.kegiatan() > 0)
                .toList();
    }

    private static HariLain hariLain(Entri entri) {
        var kegiatan = isi(entri);
        var ringkasan = kegiatan.stream().map(IsianKegiatan::namaKegiatan).collect(Collectors.joining("; "));
        return new HariLain(
                entri.id(),
                TanggalIndonesia.hariTanggal(entri.tanggal()),
                kegiatan.size(),
                ringkasan.length() > PANJANG_RINGKASAN
                        ? ringkasan.substring(0, PANJANG_RINGKASAN - 1).strip() + "…"
                        : ringkasan);
    }

    private static List<IsianKegiatan> isi(Entri entri) {
        return entri.versiLembar(entri.alasanTerkunci().isEmpty()).kegiatanBerlaku().stream()
                .map(Kegiatan::isian)
                .toList();
    }

    /**
     * Copies the activities of another day of the person, without its evidence.
     *
     * @return how many, and which were left out because their time is taken
     */
    Hasil salin(UUID entriId, UUID dari, int suntinganDilihat, String akun) {
        if (dari == null) {
            throw Penolakan.aturan("Pilih hari yang akan disalin.");
        }
        var sumber = isi(penjaga.milik(dari, akun));
        var dilewati = new ArrayList<String>();
        layanan.sunting(
                entriId, suntinganDilihat, akun, entri -> dilewati.addAll(entri.salinKegiatan(sumber, jam.instant())));
        return new Hasil(sumber.size() - dilewati.size(), dilewati);
    }

    /** What the person did most in the last three months, as he last wrote it. */
    @Transactional(readOnly = true)
    List<KegiatanSering> sering(UUID entriId, String akun) {
        var entri = penjaga.milik(entriId, akun);
        var terbaru = new LinkedHashMap<String, IsianKegiatan>();
        var kali = new LinkedHashMap<String, Integer>();
        for (var kegiatan : daftarEntri.kegiatanTerkirim(
                entri.pegawaiId(), entri.tanggal().minusDays(JENDELA_HARI), Limit.of(KEGIATAN_DILIHAT))) {
            var nama = kegiatan.isian().namaKegiatan().toLowerCase();
            terbaru.putIfAbsent(nama, kegiatan.isian());
            kali.merge(nama, 1, Integer::sum);
        }
        var daftar = new ArrayList<KegiatanSering>();
        terbaru.forEach((nama, isian) -> daftar.add(new KegiatanSering(isian, kali.get(nama))));
        return daftar.stream()
                .sorted(Comparator.comparing(KegiatanSering::kali).reversed())
                .limit(KEGIATAN_DITAWARKAN)
                .toList();
    }
}
