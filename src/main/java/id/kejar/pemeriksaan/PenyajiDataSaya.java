package id.kejar.pemeriksaan;

import id.kejar.audit.BarisJejak;
import id.kejar.audit.JejakBacaanService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells a person who looked at his evidence and results. */
@Service
class PenyajiDataSaya {

    /** So far back the page goes; the file goes back to the first line. */
    private static final int BULAN_DITAMPILKAN = 12;

    private static final int PALING_BANYAK = 300;

    private final JejakBacaanService bacaan;
    private final OrganisasiService organisasi;
    private final Clock jam;

    PenyajiDataSaya(JejakBacaanService bacaan, OrganisasiService organisasi, Clock jam) {
        this.bacaan = bacaan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    HalamanDataSaya halaman(String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        var satker = organisasi.satker(orang.satker());
        var sejak = LocalDate.now(jam.withZone(satker.zona()))
                .minusMonths(BULAN_DITAMPILKAN)
                .atStartOfDay(satker.zona())
                .toInstant();
        return new HalamanDataSaya(satker.nama(), pembaca(organisasi.semuaMasa(akun), sejak, satker.zona()));
    }

    private List<HalamanDataSaya.Pembaca> pembaca(List<Pegawai> masa, Instant sejak, ZoneId zona) {
        return bacaan.pembaca(masa.stream().map(Pegawai::id).toList(), sejak, PALING_BANYAK).stream()
                .map(baris -> new HalamanDataSaya.Pembaca(
                        TanggalIndonesia.hariTanggal(LocalDate.ofInstant(baris.pada(), zona)),
                        siapa(baris),
                        apa(baris)))
                .toList();
    }

    private String siapa(BarisJejak baris) {
        return organisasi
                .cariBerakun(baris.pelaku())
                .map(satu -> "%s (%s)".formatted(satu.nama(), satu.jabatan()))
                .orElse(baris.pelaku());
    }

    private static String apa(BarisJejak baris) {
        return "%s: %s".formatted(baris.tindakan().startsWith("BUKTI") ? "Bukti" : "Hari dan angka", baris.rincian());
    }
}
