package id.kejar.koreksi;

import id.kejar.audit.JejakBacaanService;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.SalinanBerkas;
import id.kejar.entri.EntriService;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.pleno.PlenoService;
import id.kejar.shared.Angka;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.TanggalIsian;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows corrections to those whom they concern, and the form to ask for one. */
@Service
@Transactional(readOnly = true)
class PenyajiKoreksi {

    private final KoreksiService koreksi;
    private final PenyajiUsul penyajiUsul;
    private final PenghitungKoreksi penghitung;
    private final EntriService entri;
    private final BerkasService berkas;
    private final PlenoService pleno;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final JejakBacaanService bacaan;

    PenyajiKoreksi(
            KoreksiService koreksi,
            PenyajiUsul penyajiUsul,
            PenghitungKoreksi penghitung,
            EntriService entri,
            BerkasService berkas,
            PlenoService pleno,
            OrganisasiService organisasi,
            PeriodeService periode,
            JejakBacaanService bacaan) {
        this.koreksi = koreksi;
        this.penyajiUsul = penyajiUsul;
        this.penghitung = penghitung;
        this.entri = entri;
        this.berkas = berkas;
        this.pleno = pleno;
        this.organisasi = organisasi;
        this.periode = periode;
        this.bacaan = bacaan;
    }

    HalamanKoreksi halaman(String akun) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        return new HalamanKoreksi(
                organisasi.satker(pembaca.satker()).nama(),
                berkas.ukuranTerbesar(),
                periode.daftar(pembaca.satker()).stream()
                        .filter(bulan -> bulan.status() == StatusPeriode.DITETAPKAN)
                        .map(bulan -> new HalamanKoreksi.Pilihan(bulan.kunci(), bulan.sebutan()))
                        .toList(),
                organisasi.semuaPegawai(pembaca.satker()).stream()
                        .filter(orang -> orang.jenis().asn() && koreksi.bolehMengusulkan(pembaca, orang))
                        .map(orang -> new HalamanKoreksi.Pilihan(orang.id().toString(), orang.nama()))
                        .toList(),
                koreksi.daftar(pembaca.satker()).stream()
                        .filter(satu -> bolehMembaca(pembaca, satu))
                        .map(this::baris)
                        .toList());
    }

    private HalamanKoreksi.Baris baris(Koreksi satu) {
        return new HalamanKoreksi.Baris(
                satu.id(),
                penyajiUsul.judul(satu),
                satu.status().sebutan(),
                satu.status().berjalan(),
                satu.tertunda(),
                tanggal(satu, satu.diajukanPada()));
    }

    private String tanggal(Koreksi satu, Instant saat) {
        return TanggalIndonesia.tanggal(
                LocalDate.ofInstant(saat, organisasi.satker(satu.satker()).zona()));
    }

    // asking ---------------------------------------------------------------------------------------------------

    Periode bulan(String akun, String kunci) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        return periode.daftar(pembaca.satker()).stream()
                .filter(bulan -> bulan.kunci().equals(kunci))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Bulan yang dikoreksi belum dipilih."));
    }

    Pegawai pegawai(String akun, String id) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        return organisasi.semuaPegawai(pembaca.satker()).stream()
                .filter(orang -> orang.id().toString().equals(id))
                .filter(orang -> koreksi.bolehMengusulkan(pembaca, orang))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Pegawai yang dikoreksi belum dipilih, atau bukan wewenang Anda."));
    }

    /** How the days count that are to be corrected. @throws Penolakan for what was not chosen, or lies outside the month */
    HalamanKoreksi.Hari hari(String akun, IsianKoreksi isian) {
        var bulan = bulan(akun, isian.bulan());
        var orang = pegawai(akun, isian.pegawai());
        var mulai = TanggalIsian.baca(isian.mulai(), "Tanggal");
        var sampai = isian.sampai() == null || isian.sampai().isBlank()
                ? mulai
                : TanggalIsian.baca(isian.sampai(), "Sampai tanggal");
        AturanKoreksi.periksaDitetapkan(bulan);
        AturanKoreksi.periksaMasa(bulan, mulai, sampai);
        penghitung.sekarang(bulan.id(), orang.id());
        return new HalamanKoreksi.Hari(
                bulan.kunci(),
                orang.id().toString(),
                mulai.toString(),
                sampai.toString(),
                "%s, %s".formatted(orang.nama(), TanggalIndonesia.rentang(mulai, sampai)),
                penghitung.hari(bulan, orang.id(), mulai, sampai).stream()
                        .map(hari -> "%s: %s"
                                .formatted(
                                        TanggalIndonesia.hariTanggal(hari.tanggal()),
                                        hari.keadaan().sebutan()))
                        .toList(),
                mulai.equals(sampai) ? kegiatan(bulan, orang, mulai) : List.of(),
                Arrays.stream(JenisKoreksi.values())
                        .map(jenis -> new HalamanKoreksi.Pilihan(jenis.name(), jenis.sebutan()))
                        .toList(),
                Arrays.stream(JenisKetidakhadiran.values())
                        .filter(JenisKetidakhadiran::membebaskan)
                        .map(jenis -> new HalamanKoreksi.Pilihan(jenis.name(), jenis.sebutan()))
                        .toList());
    }

    private List<HalamanKoreksi.KegiatanTampil> kegiatan(Periode bulan, Pegawai orang, LocalDate tanggal) {
        return entri.hari(bulan.id(), Set.of(orang.id())).stream()
                .filter(hari -> hari.tanggal().equals(tanggal))
                .flatMap(hari -> hari.kegiatan().stream())
                .map(PenyajiKoreksi::kegiatan)
                .toList();
    }

    private static HalamanKoreksi.KegiatanTampil kegiatan(KegiatanTerkirim kegiatan) {
        var isian = kegiatan.isian();
        return new HalamanKoreksi.KegiatanTampil(
                kegiatan.id().toString(),
                TanggalIndonesia.jam(isian.jamMulai()) + "–" + TanggalIndonesia.jam(isian.jamSelesai()),
                isian.namaKegiatan(),
                isian.outputHasil(),
                Angka.volume(isian.volume()),
                isian.satuan(),
                isian.kodeOutput());
    }

    // one correction -------------------------------------------------------------------------------------------

    /** @throws Penolakan 404 for those whom it does not concern */
    HalamanKoreksi.Rinci rinci(String akun, UUID id) {
        var satu = milik(akun, id);
        var terbaca = bolehMembacaBukti(organisasi.pegawaiBerakun(akun), satu);
        return new HalamanKoreksi.Rinci(
                id,
                penyajiUsul.judul(satu),
                satu.status().sebutan(),
                satu.tertunda(),
                "%s, %s".formatted(nama(satu.diajukanOleh()), tanggal(satu, satu.diajukanPada())),
                satu.alasan(),
                penyajiUsul.beda(satu),
                terbaca ? satu.bukti().stream().map(BuktiKoreksi::nama).toList() : List.of(),
                !terbaca,
                langkah(satu),
                satu.status() == StatusKoreksi.DILENGKAPI && satu.diajukanOleh().equals(akun),
                berkas.ukuranTerbesar());
    }

    private List<HalamanKoreksi.Langkah> langkah(Koreksi satu) {
        var langkah = new ArrayList<HalamanKoreksi.Langkah>();
        satu.diperiksaSebagai()
                .ifPresent(sebagai -> langkah.add(new HalamanKoreksi.Langkah(
                        "%s (%s)".formatted(nama(satu.diperiksaOleh().orElseThrow()), sebagai),
                        satu.catatanPemeriksa().orElse("Diperiksa tanpa catatan"))));
        satu.dihitungOleh()
                .ifPresent(akun -> langkah.add(new HalamanKoreksi.Langkah(
                        nama(akun) + " (Rendatin)", satu.catatanRendatin().orElse("Dihitung tanpa catatan"))));
        satu.rapatId()
                .ifPresent(rapat -> langkah.add(new HalamanKoreksi.Langkah(
                        "Rapat Pleno, Berita Acara " + pleno.rapat(rapat).nomorBeritaAcara(),
                        satu.versi()
                                .map(versi -> "Disahkan, berlaku sebagai versi " + versi)
                                .or(satu::alasanPleno)
                                .orElse("Tidak disahkan"))));
        return langkah;
    }

    private String nama(String akun) {
        return organisasi.cariBerakun(akun).map(Pegawai::nama).orElse(akun);
    }

    /** @param ke its place in the list, from 0 */
    SalinanBerkas bukti(String akun, UUID id, int ke) {
        var satu = milik(akun, id);
        var daftar = satu.bukti();
        if (ke < 0 || ke >= daftar.size() || !bolehMembacaBukti(organisasi.pegawaiBerakun(akun), satu)) {
            throw Penolakan.tidakAda("Bukti ini tidak ada.");
        }
        var isi = berkas.berkas(daftar.get(ke).berkasId());
        bacaan.buktiDibaca(satu.pegawaiId(), "Bukti usul koreksi");
        bacaan.diunduh("BUKTI_DIUNDUH", id.toString(), "Bukti usul koreksi", isi.sha256());
        return new SalinanBerkas(daftar.get(ke).nama(), isi.tipe().tipeMedia(), berkas.buka(isi));
    }

    private Koreksi milik(String akun, UUID id) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        var satu = koreksi.koreksi(id);
        if (!satu.satker().equals(pembaca.satker()) || !bolehMembaca(pembaca, satu)) {
            throw Penolakan.tidakAda("Usul koreksi ini tidak ada.");
        }
        return satu;
    }

    /**
     * A doctor's letter is for those who must look at it: the person, who asked, who checks, the Sekretaris, and the auditor,
     * who sees all and changes nothing (docs/adr/0030).
     */
    private boolean bolehMembacaBukti(Pegawai pembaca, Koreksi satu) {
        return !satu.menyangkutKesehatan()
                || satu.pegawaiId().equals(pembaca.id())
                || satu.diajukanOleh().equals(pembaca.akun())
                || Stream.of(Peran.SEKRETARIS, Peran.AUDITOR).anyMatch(pembaca::berperan)
                || memeriksa(pembaca, satu);
    }

    /** Whoever decides on it or is concerned by it; the operator asks for corrections, but reads no evidence. */
    private boolean bolehMembaca(Pegawai pembaca, Koreksi satu) {
        return satu.pegawaiId().equals(pembaca.id())
                || satu.diajukanOleh().equals(pembaca.akun())
                || Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.AUDITOR)
                        .anyMatch(pembaca::berperan)
                || memeriksa(pembaca, satu);
    }

    private boolean memeriksa(Pegawai pembaca, Koreksi satu) {
        return koreksi.pemeriksa(satu)
                .filter(siapa -> siapa.orang().id().equals(pembaca.id()))
                .isPresent();
    }
}
