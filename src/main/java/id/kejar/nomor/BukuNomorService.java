package id.kejar.nomor;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of letter numbers of an office, "buku nomor" (domain.md 7): every number is there once, whether a letter of
 * KEJAR bears it, one outside, one to come, or none. Whoever takes a number holds the office until his transaction ends, so
 * that two never take the same and a letter that fails leaves no gap (docs/adr/0023).
 */
@Service
@Transactional
public class BukuNomorService {

    private final NomorNaskahRepository daftarNomor;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final Clock jam;

    BukuNomorService(NomorNaskahRepository daftarNomor, OrganisasiService organisasi, JejakService jejak, Clock jam) {
        this.daftarNomor = daftarNomor;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.jam = jam;
    }

    // letters of KEJAR -----------------------------------------------------------------------------------------

    /**
     * The number that a letter of this day would get; it is not taken.
     *
     * @throws Penolakan when the satker's template makes none
     */
    @Transactional(readOnly = true)
    public String usul(String satker, JenisNaskah jenis, LocalDate tanggal) {
        return pola(satker, jenis, tanggal)
                .teks(buku(satker, jenis, tanggal.getYear()).berikutnya());
    }

    /**
     * A letter takes its number, in the transaction in which it comes about: the next one, one that was reserved, or one
     * slipped in behind another, as in "59.a".
     *
     * @param nomor as it was typed
     * @param acuan what bears it, e.g. the meeting
     * @return the number as the office writes it
     * @throws Penolakan when it does not fit the template, is not free, or leaves a gap
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String pakai(String satker, JenisNaskah jenis, String nomor, LocalDate tanggal, UUID acuan, String oleh) {
        var tertulis = Teks.wajib(nomor, "Nomor " + jenis.sebutan(), TemplatNomor.PANJANG_NOMOR);
        organisasi.kunciSatker(satker);
        var pola = pola(satker, jenis, tanggal);
        var buku = buku(satker, jenis, tanggal.getYear());
        var terbaca = pola.baca(tertulis);
        var ada = terbaca.flatMap(buku::tercatat).or(() -> buku.tercatat(tertulis));
        if (ada.isPresent()) {
            var teks = terbaca.map(pola::teks).orElseGet(ada.get()::teks);
            return pakaiPesanan(ada.get(), teks, tanggal, acuan, oleh);
        }
        var urut = terbaca.orElseThrow(() -> tidakBerbentuk(tertulis, pola, buku, tanggal));
        buku.periksaBerikutnya(urut);
        var baru = NomorNaskah.dipakai(
                new NomorNaskah.Baris(satker, jenis, tanggal, urut, pola.teks(urut)),
                acuan,
                "%s di KEJAR".formatted(jenis.sebutan()),
                oleh,
                jam.instant());
        return simpan(baru, "NOMOR_DIPAKAI").teks();
    }

    private String pakaiPesanan(NomorNaskah pesanan, String teks, LocalDate tanggal, UUID acuan, String oleh) {
        pastikanBebas(pesanan);
        pesanan.pakai(pesanan.baris(teks, tanggal), acuan, pesanan.keterangan(), oleh, jam.instant());
        return simpan(pesanan, "NOMOR_DIPAKAI").teks();
    }

    private void pastikanBebas(NomorNaskah nomor) {
        if (!nomor.dipesan()) {
            var berikutnya = buku(nomor.satker(), nomor.jenis(), nomor.tahun()).berikutnya();
            throw Penolakan.aturan("Nomor %s %s. Periksa Buku nomor; nomor berikutnya %s."
                    .formatted(nomor.teks(), nomor.sebabTidakBebas(), berikutnya));
        }
    }

    private static Penolakan tidakBerbentuk(String tertulis, PolaNomor pola, BukuTahun buku, LocalDate tanggal) {
        return Penolakan.aturan(
                "Nomor \"%s\" tidak menurut templat satuan kerja ini. Untuk naskah tanggal %s tulis seperti %s."
                        .formatted(tertulis, TanggalIndonesia.tanggal(tanggal), pola.teks(buku.berikutnya())));
    }

    // the book -------------------------------------------------------------------------------------------------

    /** Keeps the next number for a letter to come. */
    NomorNaskah pesan(JenisNaskah jenis, LocalDate tanggal, String keperluan, String akun) {
        var pencatat = pencatat(akun);
        var untuk = AturanNomor.periksaKeperluan(keperluan);
        AturanNomor.periksaTanggalPesanan(tanggal, organisasi.hariIni(pencatat.satker()));
        organisasi.kunciSatker(pencatat.satker());
        var urut = buku(pencatat.satker(), jenis, tanggal.getYear()).berikutnya();
        var teks = pola(pencatat.satker(), jenis, tanggal).teks(urut);
        return simpan(
                NomorNaskah.dipesan(
                        new NomorNaskah.Baris(pencatat.satker(), jenis, tanggal, urut, teks),
                        untuk,
                        akun,
                        jam.instant()),
                "NOMOR_DIPESAN");
    }

    /** Enters numbers that letters outside KEJAR bear, reserved ones among them. */
    void catatLuar(CatatanLuar catatan, String akun) {
        var pencatat = pencatat(akun);
        var keperluan = AturanNomor.periksaKeperluan(catatan.keterangan());
        AturanNomor.periksaTanggalLuar(catatan.tanggal(), organisasi.hariIni(pencatat.satker()));
        AturanNomor.periksaDeret(catatan.dari(), catatan.sampai());
        organisasi.kunciSatker(pencatat.satker());
        var pola = pola(pencatat.satker(), catatan.jenis(), catatan.tanggal());
        var buku = buku(pencatat.satker(), catatan.jenis(), catatan.tanggal().getYear());
        buku.periksaTanpaCelah(catatan.dari());
        for (var urut = catatan.dari(); urut.compareTo(catatan.sampai()) <= 0; urut = urut.sesudah()) {
            var baris =
                    new NomorNaskah.Baris(pencatat.satker(), catatan.jenis(), catatan.tanggal(), urut, pola.teks(urut));
            simpan(terpakaiDiLuar(buku, baris, keperluan, akun), "NOMOR_DICATAT_LUAR");
        }
    }

    private NomorNaskah terpakaiDiLuar(BukuTahun buku, NomorNaskah.Baris baris, String keperluan, String akun) {
        var ada = buku.tercatat(baris.urut()).or(() -> buku.tercatat(baris.teks()));
        if (ada.isEmpty()) {
            return NomorNaskah.dipakai(baris, null, keperluan, akun, jam.instant());
        }
        pastikanBebas(ada.get());
        ada.get().pakai(baris, null, keperluan, akun, jam.instant());
        return ada.get();
    }

    /** A reserved number is given up; it stays in the book. */
    NomorNaskah batalkan(UUID nomorId, String alasan, String akun) {
        var pencatat = pencatat(akun);
        var nomor = daftarNomor
                .findById(nomorId)
                .filter(ini -> ini.satker().equals(pencatat.satker()))
                .orElseThrow(() -> Penolakan.tidakAda("Nomor ini tidak ada di Buku nomor satuan kerja Anda."));
        nomor.batalkan(AturanNomor.periksaAlasan(alasan), akun, jam.instant());
        return simpan(nomor, "NOMOR_DIBATALKAN");
    }

    @Transactional(readOnly = true)
    List<NomorNaskah> isi(String satker, JenisNaskah jenis, int tahun) {
        return daftarNomor.findBySatkerAndJenisAndTahun(satker, jenis, tahun);
    }

    /** Why this office gets no numbers of a kind: its template makes none. */
    @Transactional(readOnly = true)
    Optional<String> halangan(String kode, JenisNaskah jenis) {
        return TemplatNomor.halangan(jenis, organisasi.satker(kode));
    }

    /** The years in which the office has numbers. */
    @Transactional(readOnly = true)
    Set<Integer> tahunTercatat(String satker) {
        return daftarNomor.tahunTercatat(satker);
    }

    private Pegawai pencatat(String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        if (AturanNomor.PENCATAT.stream().noneMatch(orang::berperan)) {
            throw Penolakan.bukanWewenang(
                    "Buku nomor dicatat Sub Bagian Rendatin, Sekretaris, atau Operator KEJAR. Mintalah kepadanya.");
        }
        return orang;
    }

    private PolaNomor pola(String kode, JenisNaskah jenis, LocalDate tanggal) {
        var satker = organisasi.satker(kode);
        return TemplatNomor.baca(jenis.templat(satker)).pada(tanggal, jenis, satker);
    }

    private BukuTahun buku(String satker, JenisNaskah jenis, int tahun) {
        return new BukuTahun(isi(satker, jenis, tahun));
    }

    private NomorNaskah simpan(NomorNaskah nomor, String tindakan) {
        daftarNomor.saveAndFlush(nomor);
        jejak.catat(
                nomor.satker(),
                tindakan,
                nomor.id().toString(),
                "%s %s: %s".formatted(nomor.jenis().sebutan(), nomor.teks(), nomor.catatan()));
        return nomor;
    }
}
