package id.kejar.segel;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.pleno.PlenoService;
import id.kejar.shared.Angka;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Sha256;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the seals of an office and what the check of one came to; who may see them is decided here. */
@Service
@Transactional
class PenyajiSegel {

    private static final Set<Peran> PEMBACA =
            EnumSet.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.AUDITOR);
    private static final Set<Peran> PEMBACA_NASKAH = EnumSet.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.AUDITOR);

    private final SegelService segel;
    private final PemeriksaSegel pemeriksa;
    private final PlenoService pleno;
    private final PeriodeService periode;
    private final OrganisasiService organisasi;
    private final JejakService jejak;

    PenyajiSegel(
            SegelService segel,
            PemeriksaSegel pemeriksa,
            PlenoService pleno,
            PeriodeService periode,
            OrganisasiService organisasi,
            JejakService jejak) {
        this.segel = segel;
        this.pemeriksa = pemeriksa;
        this.pleno = pleno;
        this.periode = periode;
        this.organisasi = organisasi;
        this.jejak = jejak;
    }

    /**
     * @param diperiksa the month whose seals are to be checked now; {@code null} for none
     * @throws Penolakan 403 for those whose work is not to watch over adopted months
     */
    HalamanSegel halaman(String akun, String diperiksa) {
        var orang = pembaca(akun, PEMBACA);
        var satker = organisasi.satker(orang.satker());
        return new HalamanSegel(
                satker.nama(),
                PEMBACA_NASKAH.stream().anyMatch(orang::berperan),
                periode.daftar(satker.kode()).stream()
                        .filter(bulan -> bulan.status() == StatusPeriode.DITETAPKAN
                                || segel.terakhir(bulan.id()).isPresent())
                        .map(bulan -> bulan(bulan, satker, bulan.kunci().equals(diperiksa)))
                        .toList());
    }

    private HalamanSegel.Bulan bulan(Periode bulan, Satker satker, boolean diperiksa) {
        return new HalamanSegel.Bulan(
                bulan.kunci(),
                bulan.sebutan(),
                segel.versi(bulan.id()).stream()
                        .sorted(Comparator.comparing(Segel::versi).reversed())
                        .map(satu -> baris(satu, satker, diperiksa))
                        .toList());
    }

    private HalamanSegel.Baris baris(Segel satu, Satker satker, boolean diperiksa) {
        return new HalamanSegel.Baris(
                satu.id(),
                satu.versi(),
                satu.sidik(),
                "Berita Acara " + pleno.rapat(satu.rapatId()).nomorBeritaAcara(),
                satu.berlakuPada()
                        .map(saat -> LocalDateTime.ofInstant(saat, satker.zona()))
                        .map(saat -> "Berlaku sejak %s pukul %s %s"
                                .formatted(
                                        TanggalIndonesia.tanggal(saat.toLocalDate()),
                                        TanggalIndonesia.jam(saat.toLocalTime()),
                                        satker.singkatanZona()))
                        .orElse("Belum berlaku: menunggu penghimpunan hasil pleno"),
                satu.sebelumnya().orElse(null),
                satu.menggantikan().orElse(null),
                diperiksa ? hasil(pemeriksa.periksa(satu.id())) : null);
    }

    private static HalamanSegel.Hasil hasil(HasilPeriksa hasil) {
        var dihitung = "%s baris dan %s berkas bukti dibaca ulang"
                .formatted(Angka.bulat(hasil.baris()), Angka.bulat(hasil.berkas()));
        return new HalamanSegel.Hasil(
                hasil.utuh(),
                hasil.utuh()
                        ? "Utuh. %s; semuanya sama dengan yang disegel.".formatted(dihitung)
                        : "Tidak utuh. %s; yang pertama berbeda disebut di bawah. Jangan ubah apa pun, beri tahu auditor dan operator KEJAR."
                                .formatted(dihitung),
                hasil.keganjilan());
    }

    /** The canonical text as it was sealed. */
    record Naskah(String nama, String sidik, byte[] isi) {}

    /** @throws Penolakan 404 for a seal of another satker, 403 for those who may not read everybody's days */
    Naskah naskah(String akun, UUID segelId) {
        var orang = pembaca(akun, PEMBACA_NASKAH);
        var ini = segel.segel(segelId);
        if (!ini.satker().equals(orang.satker())) {
            throw Penolakan.tidakAda("Segel ini tidak ada.");
        }
        jejak.catat(
                ini.satker(),
                "NASKAH_SEGEL_DIUNDUH",
                ini.id().toString(),
                "Naskah kanonik versi %d, SHA-256 %s".formatted(ini.versi(), Sha256.ringkas(ini.sidik())));
        return new Naskah(
                "segel-%s-%s-versi-%d.jsonl"
                        .formatted(
                                ini.satker(), periode.periode(ini.periodeId()).kunci(), ini.versi()),
                ini.sidik(),
                ini.naskah());
    }

    private Pegawai pembaca(String akun, Set<Peran> peran) {
        var orang = organisasi.pegawaiBerakun(akun);
        if (peran.stream().noneMatch(orang::berperan)) {
            throw Penolakan.bukanWewenang(
                    "Segel bulan diperiksa oleh Rendatin, Sekretaris, Ketua dan Anggota, serta auditor.");
        }
        return orang;
    }
}
