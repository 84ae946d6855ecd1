package id.kejar.pemeriksaan;

import id.kejar.audit.JejakBacaanService;
import id.kejar.audit.PemeriksaRantai;
import id.kejar.audit.PencarianJejak;
import id.kejar.audit.PencarianJejak.Temuan;
import id.kejar.audit.SaringanJejak;
import id.kejar.audit.UjungJejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.pemeriksaan.HalamanJejak.Pilihan;
import id.kejar.shared.Angka;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Sha256;
import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Shows the log of an office to its auditor, page by page or as a file, and whether its chain holds. */
@Service
class PenyajiJejak {

    static final int SEHALAMAN = 50;

    /** A file is written piece by piece. */
    private static final int SEKALI_TULIS = 1_000;

    private final PencarianJejak pencarian;
    private final PemeriksaRantai pemeriksa;
    private final UjungJejakService ujung;
    private final JejakBacaanService bacaan;
    private final OrganisasiService organisasi;

    PenyajiJejak(
            PencarianJejak pencarian,
            PemeriksaRantai pemeriksa,
            UjungJejakService ujung,
            JejakBacaanService bacaan,
            OrganisasiService organisasi) {
        this.pencarian = pencarian;
        this.pemeriksa = pemeriksa;
        this.ujung = ujung;
        this.bacaan = bacaan;
        this.organisasi = organisasi;
    }

    /** Who looks, and from where. */
    private record Meja(Satker satker, ZoneId zona, LocalDate hariIni) {}

    /** @throws Penolakan 403 for anybody but the auditor (docs/adr/0030) */
    private Meja meja(String akun) {
        var satker = organisasi.satker(organisasi.berwenang(akun, Peran.AUDITOR).satker());
        return new Meja(satker, satker.zona(), organisasi.hariIni(satker.kode()));
    }

    /**
     * @param periksa recompute the chain now
     * @throws Penolakan 422 for dates that cannot be read
     */
    HalamanJejak halaman(String akun, IsianCari isian, boolean periksa) {
        var meja = meja(akun);
        var orang = organisasi.semuaPegawai(meja.satker().kode());
        var saringan = menurutNama(isian, orang).saringan(meja.satker().kode(), meja.zona(), meja.hariIni());
        var nama = sebutanOrang(orang);
        var ditemukan = pencarian.cari(saringan, isian.tempat(), SEHALAMAN + 1);
        return new HalamanJejak(
                meja.satker().nama(),
                LocalDate.ofInstant(saringan.dari(), meja.zona()).toString(),
                LocalDate.ofInstant(saringan.sampai(), meja.zona()).minusDays(1).toString(),
                pencarian.tindakan(saringan.satker(), saringan.dari(), saringan.sampai()).stream()
                        .map(kata -> new Pilihan(kata, sebutan(kata)))
                        .toList(),
                Stream.concat(
                                orang.stream().map(satu -> new Pilihan(satu.akun(), satu.nama())),
                                Stream.of(
                                        new Pilihan("sistem", "KEJAR sendiri"),
                                        new Pilihan("tidak dikenal", "belum masuk")))
                        .toList(),
                ditemukan.stream()
                        .limit(SEHALAMAN)
                        .map(satu -> baris(satu, nama, meja))
                        .toList(),
                ditemukan.size() > SEHALAMAN
                        ? IsianCari.sesudah(ditemukan.get(SEHALAMAN - 1).tempat())
                        : null,
                ujung.terakhir(saringan.satker())
                        .map(satu -> new HalamanJejak.Ujung(
                                TanggalIndonesia.hariTanggal(satu.tanggal()),
                                Angka.bulat(satu.ujung().jumlah()),
                                satu.ujung().sidik()))
                        .orElse(null),
                periksa ? hasil(saringan.satker()) : null);
    }

    /** Lines call a person by account where he acts and by id where something is done about him. */
    private static Map<String, String> sebutanOrang(List<Pegawai> orang) {
        var nama = new HashMap<String, String>();
        for (var satu : orang) {
            nama.put(satu.akun(), satu.nama());
            nama.put(satu.id().toString(), satu.nama());
        }
        return nama;
    }

    /** Who types a part of a name that one person alone bears means what is recorded about that person. */
    private static IsianCari menurutNama(IsianCari isian, List<Pegawai> orang) {
        var dicari = isian.objek() == null ? "" : isian.objek().strip().toLowerCase(Locale.ROOT);
        if (dicari.isEmpty()) {
            return isian;
        }
        var bernama = orang.stream()
                .filter(satu -> satu.nama().toLowerCase(Locale.ROOT).contains(dicari))
                .toList();
        return bernama.size() == 1 ? isian.denganObjek(bernama.get(0).id().toString()) : isian;
    }

    private static HalamanJejak.Baris baris(Temuan temuan, Map<String, String> nama, Meja meja) {
        var baris = temuan.baris();
        return new HalamanJejak.Baris(
                saat(baris.pada(), meja),
                nama.getOrDefault(baris.pelaku(), baris.pelaku()),
                sebutan(baris.tindakan()),
                nama.getOrDefault(baris.objek(), baris.objek()),
                baris.rincian());
    }

    private static String saat(Instant pada, Meja meja) {
        var saat = LocalDateTime.ofInstant(pada, meja.zona());
        return "%s %s"
                .formatted(TanggalIndonesia.tanggal(saat.toLocalDate()), TanggalIndonesia.jam(saat.toLocalTime()));
    }

    /** {@code ENTRI_DIKIRIM} as a person says it. */
    private static String sebutan(String tindakan) {
        var kata = tindakan.replace('_', ' ').toLowerCase(Locale.ROOT);
        return kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1);
    }

    private HalamanJejak.Hasil hasil(String satker) {
        var hasil = pemeriksa.periksa(satker);
        var dibaca = "%s baris dibaca ulang".formatted(Angka.bulat(hasil.diperiksa()));
        return new HalamanJejak.Hasil(
                hasil.utuh(),
                hasil.utuh()
                        ? "Rantai utuh. %s; tidak ada yang diubah, dibuang, atau disisipkan.".formatted(dibaca)
                        : "Rantai TIDAK utuh. %s; yang pertama disebut di bawah. Jangan ubah apa pun, beri tahu operator KEJAR."
                                .formatted(dibaca),
                hasil.keganjilan());
    }

    /** What a download is made of, once who asks has been judged and written down. */
    record Unduhan(String namaBerkas, SaringanJejak saringan, ZoneId zona) {}

    Unduhan unduhan(String akun, IsianCari isian) {
        var meja = meja(akun);
        var orang = organisasi.semuaPegawai(meja.satker().kode());
        var saringan = menurutNama(isian, orang).saringan(meja.satker().kode(), meja.zona(), meja.hariIni());
        // Its content grows while it is written, so the line names what was asked for.
        bacaan.diunduh(
                "JEJAK_DIUNDUH",
                "%s sampai %s".formatted(saringan.dari(), saringan.sampai()),
                "Jejak audit, permintaan",
                Sha256.dari(saringan.toString().getBytes(StandardCharsets.UTF_8)));
        return new Unduhan("jejak-%s-%s.csv".formatted(saringan.satker(), meja.hariIni()), saringan, meja.zona());
    }

    /** All lines, in constant memory. */
    void tulis(Unduhan unduhan, OutputStream keluar) throws IOException {
        try (var csv = new PenulisCsvJejak(keluar, unduhan.zona())) {
            PencarianJejak.Tempat sesudah = null;
            List<Temuan> potongan;
            do {
                potongan = pencarian.cari(unduhan.saringan(), sesudah, SEKALI_TULIS);
                for (var satu : potongan) {
                    csv.tulis(satu.baris());
                }
                sesudah = potongan.isEmpty()
                        ? null
                        : potongan.get(potongan.size() - 1).tempat();
            } while (potongan.size() == SEKALI_TULIS);
        }
    }
}
