package id.kejar.kepegawaian;

import id.kejar.audit.JejakService;
import id.kejar.kepegawaian.RencanaImpor.Baris;
import id.kejar.kepegawaian.RencanaImpor.Hasil;
import id.kejar.kepegawaian.RencanaImpor.Isi;
import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.HariBerganti;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.PegawaiBaru;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.PenempatanBaru;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Subbagian;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A list of people is looked through before it is taken over, and taken over as a whole or not at all. What is confirmed
 * is what was shown: the plan is made anew from the same file, and where it differs by now it is shown again.
 */
@Service
@Transactional
class ImporService {

    private static final int PANJANG_NAMA = 255;

    private final OrganisasiService organisasi;
    private final PegawaiService pegawai;
    private final AksesPegawaiService akses;
    private final BerkasImporRepository daftarBerkas;
    private final JejakService jejak;
    private final Clock jam;

    ImporService(
            OrganisasiService organisasi,
            PegawaiService pegawai,
            AksesPegawaiService akses,
            BerkasImporRepository daftarBerkas,
            JejakService jejak,
            Clock jam) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.akses = akses;
        this.daftarBerkas = daftarBerkas;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** @param id under which it can be confirmed, by the same account, for an hour */
    record Pratinjau(UUID id, String namaBerkas, RencanaImpor rencana) {}

    /**
     * @param baru those who were taken in, with their first passwords
     * @param pratinjau not {@code null} when nothing was done, because the plan is another one by now
     */
    record Penerapan(List<PegawaiBaru> baru, long berubah, Pratinjau pratinjau) {

        boolean diterapkan() {
            return pratinjau == null;
        }
    }

    Pratinjau periksa(String oleh, String namaBerkas, byte[] isi) {
        var satker = organisasi.berwenang(oleh, Peran.OPERATOR).satker();
        var tabel = PembacaImpor.baca(isi);
        var rencana = PenyusunRencana.susun(tabel, keadaan(satker, tabel));
        var sekarang = jam.instant();
        daftarBerkas.hapusMilik(oleh);
        var berkas = daftarBerkas.save(
                new BerkasImpor(oleh, satker, namaBerkas(namaBerkas), isi, rencana.sidik(), sekarang));
        return new Pratinjau(berkas.id(), berkas.nama(), rencana);
    }

    /** A list that was looked at and never confirmed does not lie about for longer than a day. */
    @EventListener
    void hariBerganti(HariBerganti peristiwa) {
        daftarBerkas.hapusYangLewat(jam.instant().minus(BerkasImpor.BERLAKU));
    }

    private static String namaBerkas(String tertulis) {
        var rapi = tertulis == null ? "" : tertulis.replaceAll("\\p{Cntrl}", "").strip();
        var nama = rapi.substring(Math.max(rapi.lastIndexOf('/'), rapi.lastIndexOf('\\')) + 1);
        return nama.isEmpty() ? "daftar pegawai" : nama.substring(0, Math.min(PANJANG_NAMA, nama.length()));
    }

    /**
     * Does what was shown.
     *
     * @throws Penolakan when the preview is not the account's own or too old, or when something is wrong in it
     */
    Penerapan terapkan(String oleh, UUID id) {
        var operator = organisasi.berwenang(oleh, Peran.OPERATOR);
        var berkas = daftarBerkas
                .findByIdAndAkun(id, oleh)
                .filter(ini -> ini.satker().equals(operator.satker()) && ini.berlakuPada(jam.instant()))
                .orElseThrow(
                        () -> Penolakan.bentrok(
                                "Pratinjau ini sudah diterapkan, diganti, atau lewat satu jam. Unggah lagi berkasnya untuk melihat apa yang masih berubah."
                                        + " Sandi awal yang belum sempat disimpan dapat dibuat baru di halaman pegawainya: Setel ulang sandi."));
        organisasi.kunciSatker(operator.satker());
        var tabel = PembacaImpor.baca(berkas.isi());
        var rencana = PenyusunRencana.susun(tabel, keadaan(operator.satker(), tabel));
        if (!rencana.sidik().equals(berkas.sidik())) {
            berkas.perlihatkan(rencana.sidik());
            return new Penerapan(List.of(), 0, new Pratinjau(id, berkas.nama(), rencana));
        }
        if (!rencana.dapatDiterapkan()) {
            throw Penolakan.aturan("Daftar ini belum dapat diterapkan. Perbaiki barisnya, lalu unggah lagi.");
        }
        var baru = tulis(oleh, operator.satker(), rencana);
        daftarBerkas.delete(berkas);
        jejak.catat(
                operator.satker(),
                "PEGAWAI_DIIMPOR",
                id.toString(),
                "%d pegawai baru, %d berubah".formatted(baru.size(), rencana.jumlah(Hasil.BERUBAH)));
        return new Penerapan(baru, rencana.jumlah(Hasil.BERUBAH), null);
    }

    private List<PegawaiBaru> tulis(String oleh, String satker, RencanaImpor rencana) {
        var isi = rencana.baris().stream()
                .filter(baris -> baris.hasil() == Hasil.BARU || baris.hasil() == Hasil.BERUBAH)
                .map(Baris::isi)
                .toList();
        var diterima = isi.stream()
                .filter(Isi::baru)
                .map(satu -> pegawai.terima(oleh, dataPegawai(satker, satu)))
                .toList();
        var id = new HashMap<String, UUID>();
        terakhir(satker).forEach((akun, orang) -> id.put(akun, orang.id()));
        isi.stream().filter(satu -> !satu.baru()).forEach(satu -> {
            pegawai.ubahDataDiri(oleh, satu.pegawaiId(), satu.dataDiri());
            akses.aturPeran(oleh, satu.pegawaiId(), satu.peran());
        });
        pegawai.tempatkan(
                oleh,
                isi.stream()
                        .map(satu -> new PenempatanBaru(
                                id.get(satu.akun()),
                                satu.penempatan().denganAtasan(satu.atasan() == null ? null : id.get(satu.atasan())),
                                satu.baru() ? satu.mulai() : satu.berlakuMulai()))
                        .toList());
        return diterima;
    }

    private static DataPegawai dataPegawai(String satker, Isi isi) {
        return new DataPegawai(
                satker,
                isi.akun(),
                isi.dataDiri().nip(),
                isi.dataDiri().nama(),
                isi.dataDiri().jenis(),
                isi.penempatan().jabatan(),
                isi.penempatan().pangkat(),
                isi.penempatan().golongan(),
                isi.penempatan().kelas(),
                isi.penempatan().subbagianId(),
                isi.mulai(),
                isi.dataDiri().surel(),
                isi.peran());
    }

    // what it is compared with -------------------------------------------------------------------------------------

    private KeadaanSatker keadaan(String satker, TabelImpor tabel) {
        var hariIni = organisasi.hariIni(satker);
        var nip = teks(tabel, Kolom.NIP).stream()
                .map(satu -> satu.replaceAll("[\\s\\p{Z}.]", ""))
                .toList();
        var akun = new ArrayList<>(nip);
        teks(tabel, Kolom.AKUN).forEach(satu -> akun.add(satu.strip().toLowerCase(Locale.ROOT)));
        return new KeadaanSatker(
                hariIni,
                orang(satker, hariIni),
                organisasi.subbagian(satker).stream()
                        .map(satu -> subbagian(satu, hariIni))
                        .toList(),
                pegawai.nipDiTempatLain(satker, nip),
                pegawai.akunTerpakai(akun));
    }

    private static List<String> teks(TabelImpor tabel, Kolom kolom) {
        return tabel.baris().stream()
                .filter(baris -> baris.sel().containsKey(kolom))
                .map(baris -> baris.sel().get(kolom).teks())
                .toList();
    }

    private static KeadaanSatker.SubbagianTercatat subbagian(Subbagian satu, LocalDate hariIni) {
        return new KeadaanSatker.SubbagianTercatat(satu.id(), satu.nama(), satu.singkatan(), satu.berlakuPada(hariIni));
    }

    /** By account; of somebody who came back the latest service. */
    private Map<String, Pegawai> terakhir(String satker) {
        return organisasi.semuaPegawai(satker).stream()
                .collect(Collectors.toMap(
                        Pegawai::akun, orang -> orang, BinaryOperator.maxBy(Comparator.comparingInt(Pegawai::masa))));
    }

    List<KeadaanSatker.Orang> orang(String satker, LocalDate hariIni) {
        var orang = terakhir(satker).values();
        var menurutId = organisasi.semuaPegawai(satker).stream().collect(Collectors.toMap(Pegawai::id, Pegawai::akun));
        var sejak = organisasi.mulaiPenempatan(orang.stream().map(Pegawai::id).toList());
        return orang.stream()
                .map(satu -> new KeadaanSatker.Orang(
                        satu.id(),
                        satu.akun(),
                        satu.dataDiri(),
                        satu.penempatan(),
                        sejak.get(satu.id()),
                        satu.atasanId().map(menurutId::get).orElse(null),
                        satu.peran(),
                        satu.mulai(),
                        satu.selesai().filter(akhir -> akhir.isBefore(hariIni)).isEmpty()))
                .toList();
    }
}
