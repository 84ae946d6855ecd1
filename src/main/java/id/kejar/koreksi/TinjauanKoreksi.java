package id.kejar.koreksi;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.TautanDokumen;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.Tinjauan.Fakta;
import id.kejar.shared.Tinjauan.Kolom;
import id.kejar.shared.Tinjauan.Tabel;
import id.kejar.shared.TugasAktif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tasks around a correction are about: who asks what and why, old beside new, and the evidence. */
@Component
@Transactional(readOnly = true)
class TinjauanKoreksi implements PenyediaTinjauan {

    private static final Map<String, String> PETUNJUK = Map.of(
            KoreksiProcess.PERIKSA,
            "Periksa alasan dan buktinya, lalu setujui, kembalikan, atau tolak di tab Formulir.",
            KoreksiProcess.LENGKAPI,
            "Atasan meminta usul Anda dilengkapi. Tambahkan bukti di halaman Koreksi, lalu kirim lagi di tab Formulir.",
            KoreksiProcess.HITUNG,
            "Periksa angka lama dan baru, lalu teruskan ke rapat pleno atau kembalikan kepada atasan di tab Formulir.");

    private final KoreksiService koreksi;
    private final PenyajiUsul penyaji;
    private final OrganisasiService organisasi;

    TinjauanKoreksi(KoreksiService koreksi, PenyajiUsul penyaji, OrganisasiService organisasi) {
        this.koreksi = koreksi;
        this.penyaji = penyaji;
        this.organisasi = organisasi;
    }

    @Override
    public Set<String> kunciTugas() {
        return PETUNJUK.keySet();
    }

    @Override
    public Tinjauan tinjau(TugasAktif tugas) {
        var satu = koreksi.koreksi(tugas.uuid("koreksiId"));
        return new Tinjauan(
                penyaji.judul(satu),
                PETUNJUK.get(tugas.kunci()),
                fakta(satu),
                List.of(new Tabel(
                        "Yang berubah",
                        List.of(new Kolom("Hal", false), new Kolom("Kini", false), new Kolom("Menjadi", false)),
                        penyaji.beda(satu).stream()
                                .map(beda -> List.of(beda.hal(), beda.lama(), beda.baru()))
                                .toList())),
                tugas.kunci().equals(KoreksiProcess.HITUNG) && satu.menyangkutKesehatan() ? List.of() : bukti(satu));
    }

    private List<Fakta> fakta(Koreksi satu) {
        var zona = organisasi.satker(satu.satker()).zona();
        var fakta = new ArrayList<Fakta>();
        fakta.add(new Fakta(
                "Diajukan",
                "%s, %s"
                        .formatted(
                                organisasi
                                        .cariBerakun(satu.diajukanOleh())
                                        .map(Pegawai::nama)
                                        .orElse(satu.diajukanOleh()),
                                TanggalIndonesia.tanggal(LocalDate.ofInstant(satu.diajukanPada(), zona)))));
        fakta.add(new Fakta("Alasan", satu.alasan()));
        satu.catatanPemeriksa()
                .ifPresent(catatan ->
                        fakta.add(new Fakta("Catatan " + satu.diperiksaSebagai().orElse("atasan"), catatan)));
        satu.catatanRendatin().ifPresent(catatan -> fakta.add(new Fakta("Catatan Rendatin", catatan)));
        return fakta;
    }

    private static List<TautanDokumen> bukti(Koreksi satu) {
        var daftar = new ArrayList<TautanDokumen>();
        for (var ke = 0; ke < satu.bukti().size(); ke++) {
            daftar.add(new TautanDokumen(
                    "Bukti " + (ke + 1), satu.bukti().get(ke).nama(), "/koreksi/%s/bukti/%d".formatted(satu.id(), ke)));
        }
        return daftar;
    }
}
