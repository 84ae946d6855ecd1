package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kejar.organisasi.Kertas;
import id.kejar.shared.Angka;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class NaskahDinasTest {

    @Test
    void membukaBeritaAcaraDenganTanggalTerbilang() throws IOException {
        assertThat(teks(beritaAcara(Contoh.beritaAcara(true))))
                .contains("Pada hari ini, Jumat tanggal Dua Puluh bulan November tahun Dua Ribu Dua Puluh Enam, "
                        + "pukul 09.00 WIB bertempat di Ruang Rapat KPU Kabupaten Kudus, telah dilaksanakan "
                        + "Rapat Pleno Laporan Bulanan")
                .contains("yang dihadiri oleh:")
                .contains("Nomor: 63/PK.01-BA/3319/2026");
    }

    @Test
    void menyatakanKuorumDenganAngkaDanHuruf() throws IOException {
        assertThat(teks(beritaAcara(Contoh.beritaAcara(true))))
                .contains("Rapat dihadiri 4 (empat) dari 5 (lima) orang")
                .contains("Kuorum paling sedikit 4 (empat) orang terpenuhi")
                .contains("Tidak hadir");
    }

    @Test
    void menyatakanKeputusanMenetapkanAtauMengembalikan() throws IOException {
        assertThat(teks(beritaAcara(Contoh.beritaAcara(true))))
                .contains("Rapat Pleno menetapkan Rekapitulasi Data Kinerja periode Oktober 2026")
                .doesNotContain("Catatan")
                .doesNotContain("mengembalikan");
        assertThat(teks(beritaAcara(Contoh.beritaAcara(false))))
                .contains("Rapat Pleno mengembalikan Rekapitulasi Data Kinerja periode Oktober 2026")
                .contains("sesuai dengan catatan rapat")
                .contains("belum dilengkapi bukti dukung");
    }

    @Test
    void mengutipJumlahYangDiputuskan() throws IOException {
        JumlahRekap jumlah = new JumlahRekap(Contoh.baris());

        assertThat(teks(beritaAcara(Contoh.beritaAcara(true))))
                .contains("atas 31 (tiga puluh satu) pegawai")
                .contains(Angka.bulat(jumlah.dari(BarisRekap::wajib)))
                .contains(Angka.persen(jumlah.nilai()));
    }

    @Test
    void meniadakanTabelTindakLanjutBilaTidakAda() throws IOException {
        assertThat(teks(beritaAcara(Contoh.beritaAcara(true))))
                .contains("Tindak Lanjut")
                .contains("1 Desember 2026");
        assertThat(teks(beritaAcara(Contoh.beritaAcara(true, null, List.of(), Contoh.baris()))))
                .doesNotContain("Tindak Lanjut");
    }

    @Test
    void menolakBeritaAcaraTanpaKuorum() {
        List<Peserta> sepi = Contoh.peserta().stream()
                .map(peserta -> new Peserta(peserta.nama(), peserta.jabatan(), false))
                .toList();
        BeritaAcara utuh = Contoh.beritaAcara(true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contoh.beritaAcara(
                        Contoh.persidangan(sepi), utuh.putusan(), List.of(), utuh.lampiran(), List.of()))
                .withMessageContaining("hadir 0 dari kuorum 4");
    }

    @Test
    void menaruhLampiranPadaHalamanMendatarDenganKepalaTabelYangDiulang() throws IOException {
        try (XWPFDocument dokumen = buka(beritaAcara(Contoh.beritaAcara(true)))) {
            assertThat(dokumen.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            XWPFTable lampiran = tabelBerkepala(dokumen, "Nama / NIP");
            assertThat(lampiran.getRow(0).isRepeatHeader()).isTrue();
            assertThat(lampiran.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            // 31 people, a heading for the Sekretaris and each of 4 subbagian, 4 sums, total and mean, the labels
            assertThat(lampiran.getRows()).hasSize(31 + 5 + 4 + 2 + 1);
        }
    }

    @Test
    void menyebutPitaDanSekaliBahwaBelumTerverifikasi() throws IOException {
        String teks = teks(beritaAcara(Contoh.beritaAcara(true)));

        assertThat(teks).contains("Pita nilai 71–100: tidak dikenakan potongan tukin.");
        assertThat(teks.split("belum terverifikasi dengan juknis", -1)).hasSize(2);
    }

    @Test
    void dicetakPadaKertasSatkerDenganBarisSamaPanjang() throws IOException {
        for (Kertas kertas : Kertas.values()) {
            UndanganRapat undangan = Contoh.undangan(null);
            byte[] berkas = undangan(new UndanganRapat(
                    Contoh.kepala(kertas),
                    null,
                    undangan.tanggalSurat(),
                    undangan.kepada(),
                    undangan.waktu(),
                    undangan.zona(),
                    undangan.tempat(),
                    undangan.agenda(),
                    undangan.penandatangan()));
            try (XWPFDocument dokumen = buka(berkas)) {
                CTSectPr bagian = dokumen.getDocument().getBody().getSectPr();
                int lebar = ((BigInteger) bagian.getPgSz().getW()).intValue();
                int samping = ((BigInteger) bagian.getPgMar().getLeft()).intValue()
                        + ((BigInteger) bagian.getPgMar().getRight()).intValue();

                // 210 or 215 mm
                assertThat(lebar).isEqualTo(kertas == Kertas.A4 ? 11_906 : 12_189);
                assertThat(lebar - samping).isEqualTo(Naskah.LEBAR_TEGAK);
            }
        }
    }

    @Test
    void menjagaSetiapBlokTandaTanganTetapUtuh() throws IOException {
        try (XWPFDocument dokumen = buka(beritaAcara(Contoh.beritaAcara(true)))) {
            XWPFTable tandaTangan = dokumen.getTables().stream()
                    .filter(tabel -> tabel.getText().contains("Notulis,"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tandaTangan.getRows()).hasSize(4).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(tandaTangan.getText()).contains("Ketua,").contains("NIP 19860926 201505 2 001");
        }
    }

    @Test
    void menomoriHalamanBeritaAcara() throws IOException {
        try (XWPFDocument dokumen = buka(beritaAcara(Contoh.beritaAcara(true)))) {
            assertThat(dokumen.getFooterList().get(0)._getHdrFtr().xmlText())
                    .contains("Halaman ")
                    .contains("PAGE")
                    .contains(" dari ")
                    .contains("NUMPAGES");
        }
    }

    @Test
    void menulisUndanganDenganAtauTanpaNomor() throws IOException {
        assertThat(teks(undangan(Contoh.undangan("12/PK.01-Und/3319/2026")))).contains("12/PK.01-Und/3319/2026");
        assertThat(teks(undangan(Contoh.undangan(null))))
                .contains("……")
                .contains("Kudus, 17 November 2026")
                .contains("Jumat, 20 November 2026")
                .contains("09.00 WIB s.d. selesai")
                .contains("2. Anggota KPU Kabupaten Kudus")
                .doesNotContain("null");
    }

    @Test
    void menyediakanRuangTandaTanganUntukSetiapPeserta() throws IOException {
        List<Peserta> banyak = new ArrayList<>(Collections.nCopies(40, new Peserta("Nama", "Jabatan", true)));
        try (XWPFDocument dokumen = buka(daftarHadir(Contoh.daftarHadir(banyak)))) {
            XWPFTable tabel = tabelBerkepala(dokumen, "Tanda tangan");
            assertThat(tabel.getRows()).hasSize(41);
            assertThat(tabel.getRow(40).getCell(3).getText()).isEqualTo("40.");
            assertThat(tabel.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void menulisTeksBermarkahDanBerkarakterKendaliSebagaiTeks() throws IOException {
        String kasar = "<w:p>& =1+1 \u0000\u0008\uD800 selesai";
        byte[] berkas = beritaAcara(Contoh.beritaAcara(true, kasar + "\nbaris kedua", List.of(), Contoh.baris()));

        assertThat(teks(berkas)).contains("<w:p>& =1+1  selesai\nbaris kedua");
    }

    @Test
    void menghasilkanDokumenYangSahMenurutSkemanya() throws IOException {
        for (byte[] berkas : List.of(
                beritaAcara(Contoh.beritaAcara(true)),
                undangan(Contoh.undangan(null)),
                daftarHadir(Contoh.daftarHadir(Contoh.peserta())))) {
            try (XWPFDocument dokumen = buka(berkas)) {
                assertThat(KeabsahanNaskah.pelanggaran(dokumen)).isEmpty();
            }
        }
    }

    @Test
    void memuatCatatanYangSangatPanjang() throws IOException {
        String panjang = "Catatan rapat yang panjang. ".repeat(3_000);

        assertThat(teks(beritaAcara(Contoh.beritaAcara(false, panjang, List.of(), Contoh.baris()))))
                .contains(panjang.strip());
    }

    @Test
    void menghasilkanBitYangSamaUntukIsiYangSama() throws IOException {
        assertThat(beritaAcara(Contoh.beritaAcara(true))).isEqualTo(beritaAcara(Contoh.beritaAcara(true)));
        assertThat(undangan(Contoh.undangan(null))).isEqualTo(undangan(Contoh.undangan(null)));
        try (XWPFDocument dokumen = buka(undangan(Contoh.undangan(null)))) {
            assertThat(dokumen.getProperties().getCoreProperties().getCreated()).hasSameTimeAs("2026-11-17T00:00:00Z");
            assertThat(dokumen.getProperties().getCoreProperties().getModified())
                    .hasSameTimeAs("2026-11-17T00:00:00Z");
        }
    }

    private static byte[] beritaAcara(BeritaAcara acara) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        BeritaAcaraDocx.tulis(acara, keluar);
        return keluar.toByteArray();
    }

    private static byte[] undangan(UndanganRapat undangan) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        UndanganDocx.tulis(undangan, keluar);
        return keluar.toByteArray();
    }

    private static byte[] daftarHadir(DaftarHadir daftar) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        DaftarHadirDocx.tulis(daftar, keluar);
        return keluar.toByteArray();
    }

    private static XWPFDocument buka(byte[] berkas) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(berkas));
    }

    private static String teks(byte[] berkas) throws IOException {
        try (XWPFWordExtractor pembaca = new XWPFWordExtractor(buka(berkas))) {
            return pembaca.getText();
        }
    }

    private static XWPFTable tabelBerkepala(XWPFDocument dokumen, String label) {
        return dokumen.getTables().stream()
                .filter(tabel -> tabel.getRow(0).getTableCells().stream()
                        .anyMatch(sel -> sel.getText().equals(label)))
                .findFirst()
                .orElseThrow();
    }
}
