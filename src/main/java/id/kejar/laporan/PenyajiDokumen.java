package id.kejar.laporan;

import id.kejar.arsip.JenisArsip;
import id.kejar.arsip.MasaSimpanService;
import id.kejar.bukti.BerkasService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.PlenoService;
import id.kejar.shared.Penolakan;
import id.kejar.tandatangan.TandaTanganService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final MasaSimpanService masaSimpan;

    PenyajiDokumen(
            HakDokumen hak,
            PaketRapatService paket,
            PlenoService pleno,
            OrganisasiService organisasi,
            PeriodeService periode,
            BerkasService berkas,
            TandaTanganService tandaTangan,
            MasaSimpanService masaSimpan) {
        this.hak = hak;
        this.paket = paket;
        this.pleno = pleno;
        this.organisasi = organisasi;
        this.periode = periode;
        this.berkas = berkas;
        this.tandaTangan = tandaTangan;
        this.masaSimpan = masaSimpan;
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
                bahan.arsip().get(JenisArsip.ISIAN_HARIAN),
                hak.menulis(pembaca),
                tandaTangan.elektronikTersedia() && hak.menandatangani(pembaca),
                berkas.ukuranTerbesar(),
                paket(bahan),
                bahan.baris(satu -> !satu.jenis().milikRapat(), true));
    }

    private BahanDokumen bahan(Periode bulan, ZoneId zona) {
        var terbitan = paket.terbitan(bulan.id());
        var naskah =
                paket.naskah(terbitan.dokumen().stream().map(DokumenRingkas::id).toList());
        return new BahanDokumen(
                terbitan,
                naskah.stream().collect(Collectors.groupingBy(NaskahBertandaTangan::dokumenId)),
                berkas.berkas(
                        naskah.stream().map(NaskahBertandaTangan::berkasId).collect(Collectors.toSet())),
                organisasi.namaMenurutAkun(bulan.satker()),
                masaSimpan.label(),
                zona);
    }

    // meetings -------------------------------------------------------------------------------------------------

    /** The newest meeting first. */
    private List<HalamanDokumen.Paket> paket(BahanDokumen bahan) {
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

    private HalamanDokumen.Paket paket(UUID rapatId, int ke, int banyak, BahanDokumen bahan) {
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
                bahan.baris(satu -> satu.acuan().equals(rapatId), !isi.lengkap()));
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
}
