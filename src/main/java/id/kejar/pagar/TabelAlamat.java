package id.kejar.pagar;

import static id.kejar.pagar.Baris.baca;
import static id.kejar.pagar.Baris.ganti;
import static id.kejar.pagar.Baris.hapus;
import static id.kejar.pagar.Baris.kirim;
import static id.kejar.pagar.Kelompok.PELAKSANA;
import static id.kejar.pagar.Kelompok.SATKER;
import static id.kejar.pagar.Kelompok.SEKRETARIAT;
import static id.kejar.pagar.Kelompok.SEMUA;
import static id.kejar.pagar.Kelompok.dan;

import id.kejar.organisasi.Peran;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may come to which page and to which address of our REST. An address that stands here for nobody does not exist for
 * anybody; a test walks all addresses of the application and all roles (docs/wewenang.md is written from this table).
 */
final class TabelAlamat {

    private static final Set<Peran> OPERATOR = EnumSet.of(Peran.OPERATOR);
    private static final Set<Peran> ADMIN = EnumSet.of(Peran.ADMIN);

    /** Documents of a month name every employee: for those who compile, decide, pay and audit. */
    private static final Set<Peran> PEMBACA_DOKUMEN = EnumSet.of(
            Peran.KASUBBAG, Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.OPERATOR, Peran.AUDITOR);

    private static final Set<Peran> PENGURUS_RAPAT = EnumSet.of(Peran.RENDATIN, Peran.SEKRETARIS);
    private static final Set<Peran> PENANDA_TANGAN = dan(PENGURUS_RAPAT, Peran.KOMISIONER);
    private static final Set<Peran> PEMERIKSA_SEGEL = dan(PENANDA_TANGAN, Peran.AUDITOR);
    private static final Set<Peran> PEMBACA_NASKAH_SEGEL = dan(PENGURUS_RAPAT, Peran.AUDITOR);
    private static final Set<Peran> PENCATAT_NOMOR = dan(PENGURUS_RAPAT, Peran.OPERATOR);

    static final List<Baris> ISI = List.of(
            baca("/", SEMUA, "beranda"),
            kirim("/pemberitahuan/{id}/dibaca", SATKER, "menandai pemberitahuan sendiri sudah dibaca"),
            baca("/sandi", SEMUA, "kata sandi sendiri"),
            kirim("/sandi", SEMUA, "kata sandi sendiri; keluar dari semua perangkat"),
            baca("/data-saya", SATKER, "siapa melihat data saya"),
            baca("/data-saya/unduh", SATKER, "semua data sendiri"),

            // people and offices
            baca("/pegawai", OPERATOR, "pegawai satker"),
            baca("/pegawai/{id}", OPERATOR, "satu pegawai"),
            kirim("/pegawai/{id}/data", OPERATOR, "satu pegawai"),
            kirim("/pegawai/{id}/penempatan", OPERATOR, "pindah, naik, atasan"),
            kirim("/pegawai/{id}/peran", OPERATOR, "peran, selain administrator"),
            kirim("/pegawai/{id}/berhenti", OPERATOR, "masa tugas berakhir"),
            kirim("/pegawai/{id}/batal-berhenti", OPERATOR, "masa tugas berlanjut"),
            kirim("/pegawai/{id}/akun", OPERATOR, "menutup dan membuka akun"),
            kirim("/pegawai/{id}/sandi", OPERATOR, "menyetel ulang kata sandi"),
            baca("/pegawai/baru", OPERATOR, "pegawai baru"),
            kirim("/pegawai/baru", OPERATOR, "pegawai baru"),
            baca("/pegawai/pindahan/{id}", OPERATOR, "pindahan dari satker lain"),
            kirim("/pegawai/pindahan/{id}", OPERATOR, "pindahan dari satker lain"),
            baca("/pegawai/impor", OPERATOR, "impor"),
            kirim("/pegawai/impor", OPERATOR, "pratinjau impor"),
            kirim("/pegawai/impor/{id}/terapkan", OPERATOR, "impor"),
            baca("/pegawai/templat.xlsx", OPERATOR, "templat impor"),
            baca("/pegawai/templat.csv", OPERATOR, "templat impor"),
            baca("/pegawai/daftar.xlsx", OPERATOR, "daftar pegawai"),
            baca("/subbagian", OPERATOR, "subbagian"),
            kirim("/subbagian", OPERATOR, "subbagian"),
            kirim("/subbagian/{id}/akhiri", OPERATOR, "subbagian berakhir"),
            kirim("/subbagian/{id}/batal-akhiri", OPERATOR, "subbagian berlanjut"),
            baca("/satker/profil", OPERATOR, "kop dan alamat satker"),
            kirim("/satker/profil", OPERATOR, "kop dan alamat satker"),
            baca("/satker", ADMIN, "satuan kerja di KEJAR"),
            kirim("/satker", ADMIN, "membuka satuan kerja"),
            kirim("/satker/peran", ADMIN, "operator dan administrator"),

            // the auditor's room
            baca("/jejak", EnumSet.of(Peran.AUDITOR), "jejak audit satkernya"),
            baca("/jejak/unduh", EnumSet.of(Peran.AUDITOR), "jejak audit satkernya"),
            baca("/arsip", dan(OPERATOR, Peran.AUDITOR), "apa yang disimpan, berapa lama"),
            kirim("/arsip/data-pegawai", OPERATOR, "data satu orang atas permintaannya, tanpa berkas bukti"),

            // one's own days
            baca("/kinerja", SEKRETARIAT, "kinerja sendiri"),
            baca("/kinerja/hari/{entriId}", SEKRETARIAT, "hari sendiri"),
            kirim("/api/hari", SEKRETARIAT, "membuka hari sendiri di luar hari kerja"),
            baca("/api/entri/{entriId}", SEKRETARIAT, "isian sendiri"),
            baca("/api/entri/{entriId}/hari-lain", SEKRETARIAT, "isian sendiri"),
            baca("/api/entri/{entriId}/sering", SEKRETARIAT, "isian sendiri"),
            baca("/api/entri/{entriId}/versi/{nomor}", SEKRETARIAT, "versi isian sendiri"),
            kirim("/api/entri/{entriId}/kegiatan", SEKRETARIAT, "isian sendiri"),
            ganti("/api/entri/{entriId}/kegiatan/{kegiatanId}", SEKRETARIAT, "isian sendiri"),
            hapus("/api/entri/{entriId}/kegiatan/{kegiatanId}", SEKRETARIAT, "isian sendiri"),
            kirim("/api/entri/{entriId}/kegiatan/{kegiatanId}/bukti", SEKRETARIAT, "bukti sendiri"),
            ganti("/api/entri/{entriId}/bukti/{buktiId}", SEKRETARIAT, "bukti sendiri"),
            hapus("/api/entri/{entriId}/bukti/{buktiId}", SEKRETARIAT, "bukti sendiri"),
            kirim("/api/entri/{entriId}/salin", SEKRETARIAT, "isian sendiri"),
            kirim("/api/entri/{entriId}/kirim", SEKRETARIAT, "isian sendiri"),
            kirim("/api/entri/{entriId}/perubahan", SEKRETARIAT, "isian sendiri"),
            hapus("/api/entri/{entriId}/perubahan", SEKRETARIAT, "isian sendiri"),
            kirim("/api/entri/{entriId}/perubahan/kirim", SEKRETARIAT, "isian sendiri"),
            kirim("/api/entri/{entriId}/tarik", SEKRETARIAT, "isian sendiri"),
            hapus("/api/entri/{entriId}/hari", SEKRETARIAT, "isian sendiri"),
            baca("/api/kode-output", SATKER, "daftar pilihan"),
            baca("/api/indikator", SATKER, "daftar pilihan"),
            baca("/api/satuan", SATKER, "daftar pilihan"),

            // evidence: its owner, who verifies him, the auditor; never the operator in that office
            baca("/api/bukti/{buktiId}", SATKER, "bukti sendiri, atau pegawai yang diverifikasi; auditor: satkernya"),
            baca("/api/bukti/{buktiId}/pratinjau", SATKER, "seperti bukti"),
            baca("/api/bukti/{buktiId}/halaman", SATKER, "seperti bukti"),
            baca("/api/bukti/{buktiId}/halaman/{nomor}", SATKER, "seperti bukti"),

            // verification; anybody may be called to act for an absent superior
            baca("/api/tugas/{taskId}", SATKER, "lembar tugas yang dipegang"),
            baca("/api/tugas/{taskId}/tinjauan", SATKER, "tinjauan tugas yang dipegang"),
            baca("/api/verifikasi/{lembarId}", PELAKSANA, "lembar verifikasi sendiri"),
            ganti("/api/verifikasi/{lembarId}/keputusan", PELAKSANA, "lembar verifikasi sendiri"),
            kirim("/api/verifikasi/{lembarId}/dibuka", PELAKSANA, "lembar verifikasi sendiri"),
            baca("/verifikasi", SATKER, "giliran: bagian sendiri, atau seluruh satker"),
            baca("/verifikasi/hasil", SATKER, "angka pegawai yang diverifikasi, atau seluruh satker"),
            baca("/verifikasi/persetujuan", PELAKSANA, "menarik persetujuan sendiri"),
            kirim("/verifikasi/persetujuan", PELAKSANA, "menarik persetujuan sendiri"),
            baca("/belum-mengisi", PELAKSANA, "siapa belum mengisi: bawahan, atau seluruh satker"),

            // compilation, pleno, documents
            baca("/api/rapat/{rapatId}", PENGURUS_RAPAT, "lembar rapat"),
            ganti("/api/rapat/{rapatId}", PENGURUS_RAPAT, "lembar rapat"),
            baca("/dokumen/{kunci}", PEMBACA_DOKUMEN, "dokumen bulan"),
            baca("/dokumen/{kunci}/{id}/unggah", PENGURUS_RAPAT, "kembali dari berkas yang terlalu besar"),
            kirim("/dokumen/{kunci}/{id}/unggah", PENGURUS_RAPAT, "naskah bertanda tangan"),
            baca("/dokumen/{kunci}/{id}/elektronik", PENANDA_TANGAN, "kembali dari berkas yang terlalu besar"),
            kirim("/dokumen/{kunci}/{id}/elektronik", PENANDA_TANGAN, "tanda tangan elektronik"),
            kirim("/dokumen/{kunci}/{id}/terbitkan-ulang", PENGURUS_RAPAT, "terbit ulang"),
            baca("/api/dokumen/{id}", PEMBACA_DOKUMEN, "unduh dokumen bulan"),
            baca("/api/dokumen/{id}/naskah/{naskahId}", PEMBACA_DOKUMEN, "unduh naskah bertanda tangan"),
            baca(
                    "/api/laporan-pegawai/{kunciPeriode}/{bentuk}",
                    SATKER,
                    "laporan sendiri, atau pegawai yang diverifikasi"),
            baca("/segel", PEMERIKSA_SEGEL, "periksa segel"),
            baca("/segel/{id}/naskah", PEMBACA_NASKAH_SEGEL, "naskah kanonik"),
            baca("/mutu-baku", SATKER, "waktu tiap langkah; ASN hanya selama bertindak sebagai Sekretaris"),

            // corrections
            baca("/koreksi", SATKER, "usul koreksi sendiri, yang diperiksa, atau seluruh satker"),
            baca("/koreksi/baru", PELAKSANA, "mengusulkan koreksi: diri sendiri, bawahan, atau satkernya"),
            kirim("/koreksi", PELAKSANA, "seperti di atas"),
            baca("/koreksi/{id}", SATKER, "satu usul"),
            kirim("/koreksi/{id}/bukti", PELAKSANA, "bukti usul sendiri"),
            baca("/koreksi/{id}/bukti/{ke}", SATKER, "bukti usul"),

            // many offices at once
            baca("/wilayah", EnumSet.of(Peran.PEMANTAU), "jumlah tiap satker di wilayahnya, tanpa isian dan bukti"),

            // registers
            baca("/buku-nomor", dan(PENCATAT_NOMOR, Peran.AUDITOR), "buku nomor"),
            kirim("/buku-nomor", PENCATAT_NOMOR, "buku nomor"),
            baca("/penugasan", Kelompok.PENGAWAS, "Plh. dan Plt."),
            kirim("/penugasan", OPERATOR, "mencatat Surat Perintah"),
            kirim("/penugasan/{id}/cabut", OPERATOR, "mencabut Surat Perintah"),
            baca("/penugasan/{id}/naskah", Kelompok.PENGAWAS, "naskah Surat Perintah"),
            baca("/kalender", OPERATOR, "kalender satker"),
            kirim("/kalender", OPERATOR, "kalender satker"),
            kirim("/api/kalender/libur", dan(OPERATOR, Peran.ADMIN), "hari libur satker; administrator: nasional"),
            hapus("/api/kalender/libur/{id}", dan(OPERATOR, Peran.ADMIN), "seperti di atas"),
            kirim("/api/kalender/ketidakhadiran", OPERATOR, "cuti dan dinas luar"),
            hapus("/api/kalender/ketidakhadiran/{id}", OPERATOR, "cuti dan dinas luar"));

    private TabelAlamat() {}
}
