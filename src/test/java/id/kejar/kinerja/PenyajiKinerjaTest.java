package id.kejar.kinerja;

import static id.kejar.kalender.JenisKetidakhadiran.CUTI_TAHUNAN;
import static id.kejar.kalender.JenisKetidakhadiran.DINAS_LUAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kinerja.KinerjaTampil.HariTampil;
import id.kejar.kinerja.KinerjaTampil.LegendaTampil;
import id.kejar.kinerja.KinerjaTampil.PerluTampil;
import id.kejar.kinerja.KinerjaTampil.PitaTampil;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.periode.StatusPeriode;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PenyajiKinerjaTest {

    // the value

    @Test
    void selamaDiisiNilainyaDisebutPerkiraanSampaiKemarin() {
        var nilai = sajikan(new Bulan()
                        .hari("2026-11-02", StatusEntri.TERISI)
                        .hari("2026-11-03", StatusEntri.TERISI, Penanda.BIASA, 1)
                        .absen(CUTI_TAHUNAN, "2026-11-04", "2026-11-09"))
                .nilai();

        assertThat(nilai.angka()).isEqualTo("66,67");
        assertThat(nilai.sebutan()).isEqualTo("nilai sampai kemarin");
        assertThat(nilai.catatan()).startsWith("Perkiraan, bukan nilai akhir");
        assertThat(nilai.pokok()).isEqualTo("2 hari terisi dari 3 hari wajib sampai kemarin");
        assertThat(nilai.rincian())
                .isEqualTo("1 terlambat (tidak mengurangi nilai) · 1 belum dikirim · 4 dikecualikan (cuti)");
        assertThat(nilai.rumus()).isEqualTo("hari terisi ÷ hari wajib × 100 = 2 ÷ 3 × 100 = 66,67");
        assertThat(nilai.wajib()).endsWith("= 7 − 4 = 3");
    }

    @Test
    void padaHariPertamaBelumAdaNilai() {
        var nilai = sajikan(new Bulan().hariIni("2026-11-01")).nilai();

        assertThat(nilai.angka()).isEqualTo("–");
        assertThat(nilai.pokok()).isEqualTo("Belum ada hari wajib sampai kemarin.");
        assertThat(nilai.rumus()).isNull();
    }

    @Test
    void sebelumDiputuskanTidakAdaNilaiNolYangMenakutkan() {
        var nilai = sajikan(new Bulan()
                        .tahap(StatusPeriode.VERIFIKASI)
                        .hari("2026-11-02", StatusEntri.TERISI)
                        .hari("2026-11-03", StatusEntri.TIDAK_TERISI)
                        .absen(CUTI_TAHUNAN, "2026-11-04", "2026-11-30"))
                .nilai();

        assertThat(nilai.angka()).isEqualTo("–");
        assertThat(nilai.sebutan()).isEqualTo("belum diputuskan");
        assertThat(nilai.catatan())
                .isEqualTo("Verifikasi sedang berjalan: 1 hari menunggu keputusan atasan langsung."
                        + " Bila semua disetujui, nilainya 50,00.");
    }

    @Test
    void sejakVerifikasiNilainyaDariYangDisetujui() {
        var nilai = sajikan(new Bulan()
                        .tahap(StatusPeriode.VERIFIKASI)
                        .hari("2026-11-02", StatusEntri.DISETUJUI)
                        .hari("2026-11-03", StatusEntri.DIKEMBALIKAN)
                        .absen(CUTI_TAHUNAN, "2026-11-04", "2026-11-30"))
                .nilai();

        assertThat(nilai.angka()).isEqualTo("50,00");
        assertThat(nilai.sebutan()).isEqualTo("nilai dari hari yang sudah disetujui");
        assertThat(nilai.catatan()).isEqualTo("Verifikasi sedang berjalan: 1 hari dikembalikan.");
        assertThat(nilai.rumus()).isEqualTo("hari disetujui ÷ hari wajib × 100 = 1 ÷ 2 × 100 = 50,00");
    }

    @Test
    void bulanYangTidakDiisiBernilaiNolSejakVerifikasi() {
        var nilai = sajikan(new Bulan().tahap(StatusPeriode.VERIFIKASI)).nilai();

        assertThat(nilai.angka()).isEqualTo("0,00");
        assertThat(nilai.rincian()).isEqualTo("21 tidak terisi");
    }

    @Test
    void nilaiYangDitetapkanTidakBercatatan() {
        var nilai = sajikan(new Bulan()
                        .beku(
                                StatusPeriode.DITETAPKAN,
                                new HitunganPegawai(Bulan.PEGAWAI, 21, 0, 0, 21, 21, 0, 0, 20, 1)))
                .nilai();

        assertThat(nilai.angka()).isEqualTo("95,24");
        assertThat(nilai.sebutan()).isEqualTo("nilai yang ditetapkan");
        assertThat(nilai.catatan()).isNull();
    }

    @Test
    void cutiSebulanPenuhTanpaNilai() {
        var nilai = sajikan(new Bulan().tahap(StatusPeriode.KOMPILASI).absen(CUTI_TAHUNAN, "2026-11-01", "2026-11-30"))
                .nilai();

        assertThat(nilai.angka()).isEqualTo("–");
        assertThat(nilai.pokok()).isEqualTo("Tidak ada hari wajib pada periode ini, jadi tidak ada nilai.");
    }

    // today

    @Test
    void hariIniMenawarkanLangkahBerikutnya() {
        var kosong =
                sajikan(new Bulan().hari("2026-11-11", StatusEntri.TERBUKA)).hariIni();
        assertThat(kosong.tombol()).isEqualTo("Isi hari ini");
        assertThat(kosong.utama()).isTrue();
        assertThat(kosong.entriId()).isNotNull();

        assertThat(sajikan(new Bulan().konsep("2026-11-11")).hariIni().tombol()).isEqualTo("Lanjutkan isian hari ini");

        var terkirim =
                sajikan(new Bulan().hari("2026-11-11", StatusEntri.TERISI)).hariIni();
        assertThat(terkirim.kalimat()).isEqualTo("Hari ini sudah dikirim.");
        assertThat(terkirim.utama()).isFalse();
    }

    @Test
    void hariIniTanpaLembarMengatakanSebabnya() {
        var cuti = sajikan(new Bulan().absen(CUTI_TAHUNAN, "2026-11-11", "2026-11-11"))
                .hariIni();
        assertThat(cuti.kalimat()).isEqualTo("Hari ini Anda tercatat cuti tahunan; tidak ada yang perlu diisi.");
        assertThat(cuti.tombol()).isNull();

        var belumDibuka = sajikan(new Bulan()).hariIni();
        assertThat(belumDibuka.kalimat()).startsWith("Lembar hari ini belum dibuka.");
        assertThat(belumDibuka.tombol()).isNull();

        var libur = sajikan(new Bulan().libur("2026-11-11", "Pilkada")).hariIni();
        assertThat(libur.kalimat()).isEqualTo("Hari ini libur, Pilkada; tidak wajib diisi.");
        assertThat(libur.mulaiHari()).isEqualTo("2026-11-11");
        assertThat(libur.utama()).isFalse();

        assertThat(sajikan(new Bulan().hariIni("2026-12-01")).hariIni()).isNull();
    }

    @Test
    void hariYangDikembalikanMembawaAlasannya() {
        assertThat(sajikan(new Bulan().tahap(StatusPeriode.VERIFIKASI).hari("2026-11-03", StatusEntri.DIKEMBALIKAN))
                        .perlu())
                .extracting(PerluTampil::hari, PerluTampil::keadaan, PerluTampil::alasan)
                .containsExactly(tuple("Selasa, 3 November", "dikembalikan", "Hasil belum menyebut jumlah."));
    }

    // the calendar

    @Test
    void mingguDimulaiSeninDanHariDiLuarPeriodeKosong() {
        var minggu = sajikan(new Bulan()).minggu();

        assertThat(minggu).hasSize(6).allSatisfy(sepekan -> assertThat(sepekan).hasSize(7));
        assertThat(minggu.get(0).subList(0, 6)).containsOnlyNulls();
        assertThat(minggu.get(0).get(6).angka()).isEqualTo("1");
        assertThat(minggu.get(5).get(0).angka()).isEqualTo("30");
        assertThat(minggu.get(5).subList(1, 7)).containsOnlyNulls();
    }

    @Test
    void periodeDuaBulanMenyebutBulanPadaPergantiannya() {
        var kinerja = sajikan(new Bulan().rentang("2026-10-21", "2026-11-20"));

        assertThat(kinerja.rentang()).isEqualTo("21 Oktober – 20 November 2026");
        assertThat(kinerja.minggu().get(0))
                .filteredOn(Objects::nonNull)
                .extracting(HariTampil::angka)
                .containsExactly("21 Okt", "22", "23", "24", "25");
        assertThat(kinerja.minggu().get(1)).extracting(HariTampil::angka).contains("1 Nov");
    }

    @Test
    void setiapHariTerbacaTanpaMelihatWarnanya() {
        var kinerja = sajikan(new Bulan()
                .hari("2026-11-02", StatusEntri.TERISI, Penanda.BIASA, 2)
                .hari("2026-11-03", StatusEntri.DISETUJUI, Penanda.DINAS_LUAR, 1)
                .hari("2026-11-07", StatusEntri.TERISI, Penanda.LUAR_HARI_KERJA, 0)
                .absen(CUTI_TAHUNAN, "2026-11-12", "2026-11-12")
                .absen(DINAS_LUAR, "2026-11-13", "2026-11-13")
                .hari("2026-11-11", StatusEntri.TERBUKA));

        assertThat(hari(kinerja, "2").lengkap()).isEqualTo("Senin, 2 November: terisi, terlambat 2 hari, 0 kegiatan");
        assertThat(hari(kinerja, "2").tanda()).isEqualTo("↑ +2");
        assertThat(hari(kinerja, "2").kelas()).isEqualTo("perlu");
        assertThat(hari(kinerja, "3").tanda()).isEqualTo("✓ +1 DL");
        assertThat(hari(kinerja, "3").kelas()).isEqualTo("ok");
        assertThat(hari(kinerja, "7").tanda()).isEqualTo("↑ L");
        assertThat(hari(kinerja, "11").lengkap()).isEqualTo("Rabu, 11 November (hari ini): belum diisi");
        assertThat(hari(kinerja, "12").lengkap()).isEqualTo("Kamis, 12 November: cuti tahunan");
        assertThat(hari(kinerja, "13").lengkap()).isEqualTo("Jumat, 13 November: dinas luar");
        assertThat(hari(kinerja, "14").lengkap()).isEqualTo("Sabtu, 14 November: akhir pekan");
        assertThat(hari(kinerja, "14").teks()).isEmpty();
        assertThat(hari(kinerja, "16").lengkap()).isEqualTo("Senin, 16 November");
        assertThat(hari(kinerja, "8").mulaiHari()).isEqualTo("2026-11-08");
        assertThat(hari(kinerja, "14").mulaiHari()).isNull();
        assertThat(kinerja.legenda())
                .extracting(LegendaTampil::tanda)
                .containsExactly("✓", "↑", "○", "C", "+1", "DL", "L");
    }

    @Test
    void perbaikanYangSudahDikirimLagiDisebut() {
        var kinerja = sajikan(new Bulan()
                .tahap(StatusPeriode.VERIFIKASI)
                .hari("2026-11-03", StatusEntri.TERISI)
                .diputuskan(false));

        assertThat(hari(kinerja, "3").lengkap()).contains("pernah dikembalikan, sudah dikirim lagi");
    }

    @Test
    void persetujuanYangDitarikDisebutDenganAlasannya() {
        var kinerja = sajikan(new Bulan()
                .tahap(StatusPeriode.VERIFIKASI)
                .hari("2026-11-02", StatusEntri.TERISI)
                .hari("2026-11-03", StatusEntri.TERISI)
                .ditarik("Foto ternyata dari hari lain."));

        assertThat(hari(kinerja, "3").lengkap()).contains("persetujuannya ditarik");
        assertThat(kinerja.angka())
                .contains(
                        angka(
                                "Menunggu keputusan",
                                2,
                                "2 November",
                                "Selasa, 3 November: persetujuannya ditarik Endah, 2 Desember 2026 pukul 09.12: Foto ternyata dari hari lain."));
    }

    // the days behind the value

    @Test
    void setiapAngkaMenyebutHariAlasanDanYangMemutuskan() {
        var kinerja = sajikan(new Bulan()
                .tahap(StatusPeriode.VERIFIKASI)
                .libur("2026-11-10", "Hari Pahlawan")
                .absen(CUTI_TAHUNAN, "2026-11-05", "2026-11-09")
                .absen(CUTI_TAHUNAN, "2026-11-13", "2026-11-30")
                .hari("2026-11-02", StatusEntri.DISETUJUI)
                .diputuskan(true)
                .hari("2026-11-03", StatusEntri.DISETUJUI, Penanda.BIASA, 2)
                .diputuskan(true)
                .hari("2026-11-04", StatusEntri.DIKEMBALIKAN)
                .diputuskan(false)
                .hari("2026-11-12", StatusEntri.TERISI, Penanda.DINAS_LUAR, 0)
                .hari("2026-11-07", StatusEntri.DISETUJUI, Penanda.LUAR_HARI_KERJA, 0));

        assertThat(kinerja.angka())
                .containsExactly(
                        angka("Hari wajib", 5, "2–4, 11, 12 November"),
                        angka("Terisi", 4, "2–4, 12 November"),
                        angka("Disetujui", 2, "Endah, 2 Desember 2026 pukul 09.12: 2, 3 November"),
                        angka(
                                "Dikembalikan",
                                1,
                                "Rabu, 4 November: Hasil belum menyebut jumlah. (Endah, 2 Desember 2026 pukul 09.12)"),
                        angka("Menunggu keputusan", 1, "12 November"),
                        angka("Tidak terisi", 1, "11 November"),
                        angka(
                                "Dikecualikan",
                                15,
                                "Cuti tahunan, 5–9 November 2026: 5, 6, 9 November",
                                "Cuti tahunan, 13–30 November 2026: 13, 16–20, 23–27, 30 November"),
                        angka(
                                "Terlambat, tidak mengurangi nilai",
                                1,
                                "Selasa, 3 November: dikirim 2 hari kerja kemudian"),
                        angka("Dinas luar, tetap wajib diisi", 1, "12 November"));
        assertThat(kinerja.diLuarHitungan())
                .containsExactly(
                        angka("Lembur/tahapan, di luar hitungan", 1, "7 November"),
                        angka("Hari libur", 1, "Selasa, 10 November: Hari Pahlawan"));
        assertThat(kinerja.beda()).isNull();
    }

    @Test
    void selamaDiisiBelumAdaYangMenungguKeputusan() {
        assertThat(sajikan(new Bulan().hari("2026-11-02", StatusEntri.TERISI)).angka())
                .extracting(AngkaTampil::judul)
                .containsExactly("Hari wajib", "Terisi", "Belum dikirim");
    }

    @Test
    void angkaRekapYangBerbedaDariHariIniDiakui() {
        var kinerja = sajikan(new Bulan()
                .beku(StatusPeriode.PLENO, new HitunganPegawai(Bulan.PEGAWAI, 21, 0, 0, 21, 1, 0, 20, 1, 0))
                .absen(CUTI_TAHUNAN, "2026-11-03", "2026-11-03")
                .hari("2026-11-02", StatusEntri.DISETUJUI)
                .diputuskan(true));

        assertThat(kinerja.nilai().angka()).isEqualTo("4,76");
        assertThat(kinerja.angka())
                .extracting(AngkaTampil::judul, AngkaTampil::jumlah, AngkaTampil::beda)
                .containsExactly(
                        tuple("Hari wajib", 21, "Rekap mencatat 21 hari; menurut data hari ini 20 hari."),
                        tuple("Terisi", 1, null),
                        tuple("Disetujui", 1, null),
                        tuple("Tidak terisi", 20, "Rekap mencatat 20 hari; menurut data hari ini 19 hari."),
                        tuple("Dikecualikan", 0, "Rekap mencatat 0 hari; menurut data hari ini 1 hari."));
        assertThat(kinerja.beda())
                .isEqualTo(
                        "Sesudah rekap disusun, data hari berubah: hari wajib 21 dalam rekap, 20 menurut data hari ini;"
                                + " tidak terisi 20 dalam rekap, 19 menurut data hari ini;"
                                + " dikecualikan 0 dalam rekap, 1 menurut data hari ini. Yang berlaku angka rekap.");
    }

    private static AngkaTampil angka(String judul, int jumlah, String... hari) {
        return new AngkaTampil(judul, jumlah, List.of(hari), null);
    }

    // the band

    @Test
    void pitaDisebutBersamaAkibatDanSumbernya() {
        var hasil = new HitunganPegawai(Bulan.PEGAWAI, 21, 0, 0, 21, 21, 0, 0, 20, 1);
        for (var tahap : List.of(StatusPeriode.KOMPILASI, StatusPeriode.DITETAPKAN)) {
            assertThat(sajikan(new Bulan().beku(tahap, hasil)).nilai().pita())
                    .isEqualTo(new PitaTampil(
                            "71–100",
                            "Pita 71–100: tidak dikenakan potongan.",
                            "Sumber pita: contoh, belum terverifikasi."));
        }
    }

    @Test
    void sebelumVerifikasiSelesaiTidakAdaPitaYangMenakutkan() {
        var verifikasi = new Bulan()
                .tahap(StatusPeriode.VERIFIKASI)
                .hari("2026-11-02", StatusEntri.DISETUJUI)
                .hari("2026-11-03", StatusEntri.TERISI);
        for (var bulan : List.of(new Bulan().hari("2026-11-02", StatusEntri.TERISI), verifikasi)) {
            var pita = sajikan(bulan).nilai().pita();
            assertThat(pita.kalimat()).isEqualTo("Pita ditentukan setelah verifikasi selesai.");
            assertThat(pita.sumber()).isNull();
        }
        assertThat(sajikan(new Bulan().tahap(StatusPeriode.VERIFIKASI).hari("2026-11-02", StatusEntri.DISETUJUI))
                        .nilai()
                        .pita()
                        .nama())
                .isEqualTo("71–100");
    }

    @Test
    void tanpaNilaiTidakAdaPita() {
        assertThat(sajikan(new Bulan().tahap(StatusPeriode.KOMPILASI).absen(CUTI_TAHUNAN, "2026-11-01", "2026-11-30"))
                        .nilai()
                        .pita())
                .isNull();
    }

    @Test
    void nilaiDiLuarTabelDisebutTanpaPita() {
        assertThat(sajikan(new Bulan().tanpaPita().tahap(StatusPeriode.KOMPILASI))
                        .nilai()
                        .pita())
                .isEqualTo(new PitaTampil("tanpa pita", "Tanpa pita: nilai ini tidak masuk tabel pita nilai.", null));
    }

    private static KinerjaTampil sajikan(Bulan bulan) {
        return new PenyajiKinerja(bulan.bahan(), ZoneId.of("Asia/Jakarta")).sajikan("November 2026", null);
    }

    private static HariTampil hari(KinerjaTampil kinerja, String angka) {
        return kinerja.minggu().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(hari -> hari.angka().equals(angka))
                .findFirst()
                .orElseThrow();
    }
}
