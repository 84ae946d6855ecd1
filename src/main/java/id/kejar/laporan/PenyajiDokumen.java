package id.kejar.laporan;

import id.kejar.bukti.Berkas;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.KeadaanBerkas;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.PlenoService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.tandatangan.TandaTanganService;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of a month's documents and of the packages of its meetings. */
@Service
@Transactional(readOnly = true)
class PenyajiDokumen {

    private final HakDokumen hak;
    private final PaketRapatService paket;
    private final PlenoService pleno;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final BerkasService berkas;
    private final TandaTanganService tandaTangan;

    PenyajiDokumen(
            HakDokumen hak,
            PaketRapatService paket,
            PlenoService pleno,
            OrganisasiService organisasi,
            PeriodeService periode,
            BerkasService berkas,
            TandaTanganService tandaTangan) {
        this.hak = hak;
        this.paket = paket;
        this.pleno = pleno;
        this.organisasi = organisasi;
        this.periode = periode;
        this.berkas = berkas;
        this.tandaTangan = tandaTangan;
    }

    /** What the rows of one page have in common. */
    private record Bahan(
            DaftarTerbitan terbitan,
            Map<UUID, List<NaskahBertandaTangan>> naskah,
            Map<UUID, Berkas> berkas,
            Map<String, String> nama,
            ZoneId zona) {

        String saat(Instant pada) {
            var waktu = LocalDateTime.ofInstant(pada, zona);
            return "%s pukul %s"
                    .formatted(
                            TanggalIndonesia.tanggal(waktu.toLocalDate()), TanggalIndonesia.jam(waktu.toLocalTime()));
        }

        String oleh(String akun) {
            return nama.getOrDefault(akun, akun);
        }
    }

    /** @throws Penolakan 403 for those who may not read documents, 404 for a month that the satker does not have */
    HalamanDokumen halaman(String kunci, String akun) {
        var pembaca = hak.pembaca(akun);
        var bulan = periode.daftar(pembaca.satker()).stream()
                .filter(satu -> satu.kunci().equals(kunci))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Bulan ini tidak ada di satuan kerja Anda."));
        var satker = organisasi.satker(bulan.satker());
        var bahan = bahan(bulan, satker.zona());
        return new HalamanDokumen(
                satker.nama(),
                bulan.sebutan(),
                kunci,
                hak.menulis(pembaca),
                tandaTangan.elektronikTersedia() && hak.menandatangani(pembaca),
                berkas.ukuranTerbesar(),
                paket(bahan),
                baris(
                        bahan.terbitan().dokumen().stream()
                                .filter(satu -> !satu.jenis().milikRapat())
                                .toList(),
                        true,
                        bahan));
    }

    private Bahan bahan(Periode bulan, ZoneId zona) {
        var terbitan = paket.terbitan(bulan.id());
        var naskah =
                paket.naskah(terbitan.dokumen().stream().map(DokumenRingkas::id).toList());
        return new Bahan(
                terbitan,
                naskah.stream().collect(Collectors.groupingBy(NaskahBertandaTangan::dokumenId)),
                berkas.berkas(
                        naskah.stream().map(NaskahBertandaTangan::berkasId).collect(Collectors.toSet())),
                organisasi.semuaPegawai(bulan.satker()).stream()
                        .collect(Collectors.toMap(Pegawai::akun, Pegawai::nama)),
                zona);
    }

    // meetings -------------------------------------------------------------------------------------------------

    /** The newest meeting first. */
    private List<HalamanDokumen.Paket> paket(Bahan bahan) {
        var rapat = bahan.terbitan().dokumen().stream()
                .filter(satu -> satu.jenis().milikRapat())
                .sorted(Comparator.comparing(DokumenRingkas::dibuatPada))
                .map(DokumenRingkas::acuan)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var susunan = new ArrayList<HalamanDokumen.Paket>();
        for (var rapatId : rapat) {
            susunan.add(0, paket(rapatId, susunan.size() + 1, rapat.size(), bahan));
        }
        return susunan;
    }

    private HalamanDokumen.Paket paket(UUID rapatId, int ke, int banyak, Bahan bahan) {
        var rapat = pleno.rapat(rapatId);
        var isi = paket.paket(rapatId, bahan.terbitan());
        var batal = ke < banyak
                && bahan.terbitan()
                        .terakhir(Dokumen.Jenis.BERITA_ACARA, rapatId)
                        .isEmpty();
        var keadaan = batal ? Keadaan.TANPA_HASIL : isi.lengkap() ? Keadaan.LENGKAP : Keadaan.MENUNGGU;
        return new HalamanDokumen.Paket(
                (banyak == 1 ? "Rapat pleno" : "Rapat pleno ke-" + ke)
                        + rapat.waktu().map(waktu -> ", " + bahan.saat(waktu)).orElse(""),
                rapat.nomorBeritaAcara(),
                keadaan.sebutan,
                keadaan.rupa,
                keadaan.keterangan.formatted(String.join(", ", isi.menunggu())),
                baris(
                        bahan.terbitan().dokumen().stream()
                                .filter(satu -> satu.acuan().equals(rapatId))
                                .toList(),
                        !isi.lengkap(),
                        bahan));
    }

    private enum Keadaan {
        LENGKAP("Paket lengkap", "ok", "Naskah bertanda tangan sudah terlampir; paket ini ditutup."),
        MENUNGGU("Belum lengkap", "perlu", "Menunggu naskah bertanda tangan: %s."),
        TANPA_HASIL("Tanpa Berita Acara", "", "Rapat ini berakhir tanpa keputusan dan dilanjutkan rapat berikutnya.");

        private final String sebutan;
        private final String rupa;
        private final String keterangan;

        Keadaan(String sebutan, String rupa, String keterangan) {
            this.sebutan = sebutan;
            this.rupa = rupa;
            this.keterangan = keterangan;
        }
    }

    // documents ------------------------------------------------------------------------------------------------

    private List<HalamanDokumen.Baris> baris(List<DokumenRingkas> dokumen, boolean paketTerbuka, Bahan bahan) {
        return dokumen.stream()
                .sorted(Comparator.comparing(DokumenRingkas::jenis)
                        .thenComparing(DokumenRingkas::versi, Comparator.reverseOrder()))
                .map(satu -> baris(satu, paketTerbuka, bahan))
                .toList();
    }

    private HalamanDokumen.Baris baris(DokumenRingkas dokumen, boolean paketTerbuka, Bahan bahan) {
        var naskah = bahan.naskah().getOrDefault(dokumen.id(), List.of());
        return new HalamanDokumen.Baris(
                dokumen.id(),
                dokumen.jenis().sebutan(),
                dokumen.versi(),
                dokumen.namaBerkas(),
                dokumen.alasan() == null
                        ? bahan.saat(dokumen.dibuatPada())
                        : "%s oleh %s"
                                .formatted(bahan.saat(dokumen.dibuatPada()), bahan.oleh(dokumen.diterbitkanOleh())),
                dokumen.alasan(),
                dokumen.sha256(),
                bahan.terbitan().tanda(dokumen),
                naskah.stream()
                        .filter(NaskahBertandaTangan::berlaku)
                        .findFirst()
                        .map(satu -> naskah(satu, bahan))
                        .orElse(null),
                naskah.stream()
                        .filter(satu -> !satu.berlaku())
                        .map(satu -> naskah(satu, bahan))
                        .toList(),
                dokumen.jenis().milikRapat(),
                paketTerbuka && bahan.terbitan().pengganti(dokumen).isEmpty());
    }

    private static HalamanDokumen.Naskah naskah(NaskahBertandaTangan naskah, Bahan bahan) {
        var keadaan = bahan.berkas().get(naskah.berkasId()).keadaan();
        return new HalamanDokumen.Naskah(
                naskah.id(),
                naskah.namaBerkas(),
                naskah.sha256(),
                "%s %s oleh %s"
                        .formatted(naskah.cara().sebutan(), bahan.saat(naskah.pada()), bahan.oleh(naskah.oleh())),
                naskah.menungguPenandaBerikutnya(),
                naskah.keterangan().orElse(null),
                keadaan == KeadaanBerkas.KARANTINA || keadaan == KeadaanBerkas.TERINFEKSI ? keadaan.sebutan() : null,
                naskah.digantiPada()
                        .map(pada -> "%s oleh %s: %s"
                                .formatted(
                                        bahan.saat(pada), bahan.oleh(naskah.digantiOleh()), naskah.alasanPenggantian()))
                        .orElse(null));
    }
}
