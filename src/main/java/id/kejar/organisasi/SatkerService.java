package id.kejar.organisasi;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.SatkerBaru.OperatorPertama;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An office is opened by the administrator; its operator keeps its letterhead and its sub bagian. */
@Service
@Transactional
public class SatkerService {

    public static final int PANJANG_NAMA_SUBBAGIAN = 120;
    public static final int PANJANG_SINGKATAN = 20;

    /** UU 7/2017 as the sources have it; the office changes its row when its own differs. */
    private static final AturanPleno PLENO_LAZIM =
            new AturanPleno(4, 3, "{no}/PK.01-BA/{wilayah}/{tahun}", "{no}/PK.01-Und/{wilayah}/{tahun}");

    private static final int TANPA_TENGGANG = 0;
    private static final int PUTARAN_LAZIM = 3;
    private static final int HARI_MULAI_TERAKHIR = 28;

    private final OrganisasiService organisasi;
    private final AksesPegawaiService akses;
    private final PegawaiService pegawai;
    private final AcuanSatkerRepository daftarAcuan;
    private final SatkerRepository daftarSatker;
    private final SubbagianRepository daftarSubbagian;
    private final JejakService jejak;

    SatkerService(
            OrganisasiService organisasi,
            AksesPegawaiService akses,
            PegawaiService pegawai,
            AcuanSatkerRepository daftarAcuan,
            SatkerRepository daftarSatker,
            SubbagianRepository daftarSubbagian,
            JejakService jejak) {
        this.organisasi = organisasi;
        this.akses = akses;
        this.pegawai = pegawai;
        this.daftarAcuan = daftarAcuan;
        this.daftarSatker = daftarSatker;
        this.daftarSubbagian = daftarSubbagian;
        this.jejak = jejak;
    }

    // opening ------------------------------------------------------------------------------------------------------

    /** The national list, by name, with those that are open. */
    @Transactional(readOnly = true)
    public List<SatkerTerdaftar> terdaftar() {
        var terbuka = daftarSatker.findByAktifTrueOrderByKode().stream()
                .map(Satker::kode)
                .collect(Collectors.toSet());
        return daftarAcuan.findAllByOrderByNama().stream()
                .map(satu -> new SatkerTerdaftar(satu.kode(), satu.nama(), satu.zona(), terbuka.contains(satu.kode())))
                .toList();
    }

    /**
     * Opens an office of the national list with its first operator.
     *
     * @param oleh an administrator
     * @return the operator with his first password, to be shown once
     */
    public PegawaiBaru buka(String oleh, SatkerBaru baru) {
        akses.pastikanAdministrator(oleh);
        var acuan = daftarAcuan
                .findById(baru.kode())
                .orElseThrow(() -> Penolakan.aturan("Satuan kerja ini tidak ada dalam daftar nasional."));
        if (daftarSatker.existsById(baru.kode())) {
            throw Penolakan.bentrok("Satuan kerja ini sudah dibuka.");
        }
        if (baru.hariMulaiPeriode() < 1 || baru.hariMulaiPeriode() > HARI_MULAI_TERAKHIR) {
            throw Penolakan.aturan("Hari pertama periode harus tanggal 1 sampai %d.".formatted(HARI_MULAI_TERAKHIR));
        }
        var kop = baru.kop();
        var satker = organisasi.bukaSatker(new ProfilSatker(
                acuan.kode(),
                acuan.nama(),
                kop.lembaga(),
                kop.daerah(),
                kop.alamat(),
                kop.kota(),
                Teks.wajib(baru.kodeWilayah(), "Kode wilayah", 10),
                ZoneId.of(acuan.zona()),
                baru.hariMulaiPeriode(),
                TANPA_TENGGANG,
                PUTARAN_LAZIM,
                PLENO_LAZIM,
                kop.kebijakanBukti(),
                kop.kertas()));
        jejak.catat(satker.kode(), "SATKER_DIBUKA", satker.kode(), null);
        return pegawai.terima(operator(satker.kode(), baru.operator()));
    }

    private DataPegawai operator(String satker, OperatorPertama operator) {
        var hariIni = organisasi.hariIni(satker);
        var peran = EnumSet.of(Peran.OPERATOR);
        if (operator.jenis() != null && operator.jenis().asn()) {
            peran.add(Peran.ASN);
        }
        var isi = new IsiPenempatan(operator.jabatan(), null, null, null, null, null);
        return new DataPegawai(
                satker,
                PegawaiService.akunRapi(operator.akun()),
                Teks.opsional(operator.nip(), "NIP", 40) == null ? null : Nip.baca(operator.nip(), hariIni),
                Teks.wajib(operator.nama(), "Nama operator", DataDiri.PANJANG_NAMA),
                Optional.ofNullable(operator.jenis())
                        .orElseThrow(() -> Penolakan.aturan("Jenis pegawai belum dipilih.")),
                isi.jabatan(),
                null,
                null,
                null,
                null,
                hariIni,
                null,
                peran);
    }

    // profile ------------------------------------------------------------------------------------------------------

    /** The operator changes what stands on his office's letters and what it asks of a day. */
    public void ubahKop(String oleh, KopSatker kop) {
        var satker =
                organisasi.satker(organisasi.berwenang(oleh, Peran.OPERATOR).satker());
        var beda = satker.ubah(kop);
        if (!beda.isEmpty()) {
            jejak.catat(satker.kode(), "PROFIL_SATKER_DIUBAH", satker.kode(), String.join(", ", beda));
        }
    }

    // sub bagian ---------------------------------------------------------------------------------------------------

    /** Another name begins beside those that are there; the older ones end by themselves or not at all. */
    public Subbagian bukaSubbagian(String oleh, String nama, String singkatan, int urutan, LocalDate mulai) {
        var satker = organisasi.berwenang(oleh, Peran.OPERATOR).satker();
        organisasi.kunciSatker(satker);
        var namaRapi = Teks.wajib(nama, "Nama subbagian", PANJANG_NAMA_SUBBAGIAN);
        var singkatanRapi = Teks.wajib(singkatan, "Singkatan", PANJANG_SINGKATAN);
        var kembar = organisasi.subbagian(satker).stream()
                .filter(lain -> lain.berlakuSampai()
                        .filter(akhir -> akhir.isBefore(mulai))
                        .isEmpty())
                .anyMatch(lain -> lain.nama().equalsIgnoreCase(namaRapi)
                        || lain.singkatan().equalsIgnoreCase(singkatanRapi));
        if (kembar) {
            throw Penolakan.aturan(
                    "Subbagian dengan nama atau singkatan itu masih berlaku. Akhiri dahulu yang lama, atau pakai nama lain.");
        }
        var baru = organisasi.bukaSubbagian(new Subbagian(satker, namaRapi, singkatanRapi, urutan, mulai));
        jejak.catat(
                satker,
                "SUBBAGIAN_DIBUKA",
                baru.id().toString(),
                "%s, mulai %s".formatted(singkatanRapi, TanggalIndonesia.tanggal(mulai)));
        return baru;
    }

    /**
     * Its name is not used any more after this day. Nothing that stood in it changes.
     *
     * @throws Penolakan while somebody is still placed in it after that day
     */
    public void akhiriSubbagian(String oleh, UUID subbagianId, LocalDate hariTerakhir) {
        var subbagian = milik(oleh, subbagianId);
        organisasi.kunciSatker(subbagian.satker());
        var masihDi = organisasi.semuaPegawai(subbagian.satker()).stream()
                .filter(orang -> orang.subbagianId().filter(subbagianId::equals).isPresent())
                .filter(orang -> orang.selesai()
                        .filter(akhir -> !akhir.isAfter(hariTerakhir))
                        .isEmpty())
                .count();
        if (masihDi > 0 && !hariTerakhir.isAfter(organisasi.hariIni(subbagian.satker()))) {
            throw Penolakan.aturan(
                    "Masih ada %d pegawai yang ditempatkan di subbagian ini. Pindahkan dahulu ke subbagian yang baru."
                            .formatted(masihDi));
        }
        subbagian.akhiri(hariTerakhir);
        catat(subbagian, "SUBBAGIAN_DIAKHIRI", "Sampai " + TanggalIndonesia.tanggal(hariTerakhir));
    }

    public void batalAkhirSubbagian(String oleh, UUID subbagianId) {
        var subbagian = milik(oleh, subbagianId);
        subbagian.tanpaAkhir();
        catat(subbagian, "SUBBAGIAN_BERLAKU_LAGI", null);
    }

    private Subbagian milik(String oleh, UUID subbagianId) {
        var satker = organisasi.berwenang(oleh, Peran.OPERATOR).satker();
        return daftarSubbagian
                .findById(subbagianId)
                .filter(satu -> satu.satker().equals(satker))
                .orElseThrow(() -> Penolakan.tidakAda("Subbagian ini tidak ada dalam data satuan kerja."));
    }

    private void catat(Subbagian subbagian, String tindakan, String rincian) {
        jejak.catat(subbagian.satker(), tindakan, subbagian.id().toString(), rincian);
    }
}
