package id.kejar.penugasan;

import id.kejar.audit.JejakBacaanService;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.NamaBerkas;
import id.kejar.bukti.SalinanBerkas;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** The page of orders and the order itself: the operator keeps them, those who watch over the office read them. */
@Service
class PenyajiPenugasan {

    private final PenugasanService penugasan;
    private final OrganisasiService organisasi;
    private final BerkasService berkas;
    private final TransactionTemplate transaksi;
    private final JejakBacaanService bacaan;

    PenyajiPenugasan(
            PenugasanService penugasan,
            OrganisasiService organisasi,
            BerkasService berkas,
            TransactionTemplate transaksi,
            JejakBacaanService bacaan) {
        this.penugasan = penugasan;
        this.organisasi = organisasi;
        this.berkas = berkas;
        this.transaksi = transaksi;
        this.bacaan = bacaan;
    }

    /** @throws Penolakan 403 for those who neither keep nor watch over them */
    HalamanPenugasan halaman(String akun) {
        return transaksi.execute(status -> {
            var pembaca = pembaca(akun);
            var satker = organisasi.satker(pembaca.satker());
            var hariIni = organisasi.hariIni(satker.kode());
            var orang = organisasi.semuaPegawai(satker.kode()).stream()
                    .collect(Collectors.toMap(Pegawai::id, Function.identity()));
            return new HalamanPenugasan(
                    satker.nama(),
                    pembaca.berperan(Peran.OPERATOR),
                    hariIni.toString(),
                    berkas.ukuranTerbesar(),
                    penugasan.daftar(satker.kode()).stream()
                            .sorted(Comparator.comparing(surat -> keadaan(surat, hariIni)))
                            .map(surat -> baris(surat, orang, hariIni, satker.zona()))
                            .toList(),
                    pilihan(penugasan.calonPejabat(satker.kode())),
                    pilihan(penugasan.calonPelaksana(satker.kode())));
        });
    }

    private Pegawai pembaca(String akun) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        if (Stream.of(Peran.OPERATOR, Peran.SEKRETARIS, Peran.AUDITOR).noneMatch(pembaca::berperan)) {
            throw Penolakan.bukanWewenang(
                    "Daftar Surat Perintah Plh. dan Plt. dicatat Operator KEJAR dan dibaca Sekretaris dan auditor.");
        }
        return pembaca;
    }

    private static List<HalamanPenugasan.Pilihan> pilihan(List<Pegawai> orang) {
        return orang.stream()
                .map(satu -> new HalamanPenugasan.Pilihan(satu.id().toString(), satu.nama(), satu.jabatan()))
                .toList();
    }

    private static HalamanPenugasan.Baris baris(
            SuratPerintah surat, Map<UUID, Pegawai> orang, LocalDate hariIni, ZoneId zona) {
        var pejabat = orang.get(surat.pejabatId());
        return new HalamanPenugasan.Baris(
                surat.id(),
                "%s %s".formatted(surat.jenis().singkatan(), pejabat.jabatan()),
                surat.nomor(),
                orang.get(surat.pelaksanaId()).nama(),
                pejabat.nama(),
                TanggalIndonesia.rentang(surat.mulai(), surat.selesai()),
                keadaan(surat, hariIni),
                surat.dicabutTanggal()
                        .map(tanggal -> "%s oleh %s: %s"
                                .formatted(
                                        TanggalIndonesia.tanggal(tanggal),
                                        nama(surat.dicabutOleh(), orang),
                                        surat.alasanPencabutan().orElseThrow()))
                        .orElse(null),
                "%s oleh %s"
                        .formatted(
                                TanggalIndonesia.tanggal(LocalDate.ofInstant(surat.dicatatPada(), zona)),
                                nama(surat.dicatatOleh(), orang)),
                surat.namaBerkas());
    }

    private static String nama(String akun, Map<UUID, Pegawai> orang) {
        return orang.values().stream()
                .filter(satu -> satu.akun().equals(akun))
                .map(Pegawai::nama)
                .findFirst()
                .orElse(akun);
    }

    private static HalamanPenugasan.Keadaan keadaan(SuratPerintah surat, LocalDate hariIni) {
        if (surat.dicabut()) {
            return HalamanPenugasan.Keadaan.DICABUT;
        }
        if (surat.berlakuPada(hariIni)) {
            return HalamanPenugasan.Keadaan.BERLAKU;
        }
        return surat.mulai().isAfter(hariIni)
                ? HalamanPenugasan.Keadaan.AKAN_BERLAKU
                : HalamanPenugasan.Keadaan.BERAKHIR;
    }

    /**
     * Records an order with its document. Storing takes long and holds no connection to the database; a document whose
     * order is then refused stays unattached and does no harm.
     *
     * @return what was done, as a sentence
     */
    String catat(String akun, IsianSuratPerintah isian, MultipartFile naskah) throws IOException {
        var operator = organisasi.berwenang(akun, Peran.OPERATOR);
        var isi = isian.terbaca(penugasan.calonPejabat(operator.satker()), penugasan.calonPelaksana(operator.satker()));
        if (naskah == null || naskah.isEmpty()) {
            throw Penolakan.aturan("Lampirkan naskah Surat Perintah yang sudah ditandatangani (PDF atau foto).");
        }
        var nama = new NamaBerkas(naskah.getOriginalFilename());
        AturanPenugasan.periksaNaskah(nama);
        try (InputStream aliran = naskah.getInputStream()) {
            var diterima = berkas.terima(operator.satker(), akun, naskah.getOriginalFilename(), aliran);
            var surat = penugasan.catat(isi, new SuratPerintah.Naskah(diterima.id(), nama.teks()), akun);
            return "Surat Perintah %s tercatat, %s. Tugasnya berpindah sendiri pada awal masa itu dan kembali pada akhirnya."
                    .formatted(surat.nomor(), TanggalIndonesia.rentang(surat.mulai(), surat.selesai()));
        }
    }

    String cabut(String akun, UUID suratId, String alasan) {
        penugasan.cabut(suratId, alasan, akun);
        return "Surat Perintah dicabut. Tugas yang belum selesai kembali kepada pejabatnya.";
    }

    SalinanBerkas naskah(String akun, UUID suratId) {
        var surat = penugasan.milik(suratId, pembaca(akun));
        var isi = berkas.berkas(surat.berkasId());
        bacaan.diunduh("SURAT_PERINTAH_DIUNDUH", suratId.toString(), "Surat Perintah", isi.sha256());
        return new SalinanBerkas(surat.namaBerkas(), isi.tipe().tipeMedia(), berkas.buka(isi));
    }
}
