package id.kejar.kepegawaian;

import id.kejar.audit.BarisJejak;
import id.kejar.audit.JejakService;
import id.kejar.kepegawaian.HalamanPegawai.Pilihan;
import id.kejar.kepegawaian.TugasPegawaiProcess.TugasDipegang;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.Penempatan;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.organisasi.Subbagian;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person of the operator's satker, and the forms about people. */
@Service
@Transactional(readOnly = true)
class PenyajiPegawai {

    private static final int BARIS_PERUBAHAN = 30;

    private final OrganisasiService organisasi;
    private final PegawaiService pegawai;
    private final TugasPegawaiProcess tugas;
    private final JejakService jejak;

    PenyajiPegawai(
            OrganisasiService organisasi, PegawaiService pegawai, TugasPegawaiProcess tugas, JejakService jejak) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.tugas = tugas;
        this.jejak = jejak;
    }

    /** @throws Penolakan 404 for whoever was not let go to the operator's satker, and is not one of its former people */
    Pegawai pindahan(String akun, UUID id) {
        return pegawai.pindahanMenunggu(akun).stream()
                .filter(orang -> orang.id().equals(id))
                .findFirst()
                .orElseGet(() -> organisasi.milikOperator(akun, id));
    }

    // one person ---------------------------------------------------------------------------------------------------

    HalamanOrang orang(String akun, UUID id) {
        var orang = organisasi.milikOperator(akun, id);
        var satker = organisasi.satker(orang.satker());
        var hariIni = organisasi.hariIni(satker.kode());
        var semua = organisasi.semuaPegawai(satker.kode()).stream()
                .collect(Collectors.toMap(Pegawai::id, Function.identity()));
        var subbagian = subbagian(satker.kode());
        return new HalamanOrang(
                orang.id(),
                satker.nama(),
                orang.nama(),
                orang.akun(),
                orang.jenis().sebutan(),
                orang.jabatan(),
                keadaan(orang, hariIni),
                hariIni.toString(),
                orang.selesai().map(LocalDate::toString).orElse(""),
                pegawai.masaTerakhir(orang),
                orang.bertugasPada(hariIni),
                orang.akunDitutup(),
                orang.akun().equals(akun),
                semua.values().stream()
                        .filter(lain -> lain.atasanId().filter(id::equals).isPresent())
                        .filter(lain -> !MasaTugas.sudahBerhenti(lain, hariIni))
                        .count(),
                orang.peran().stream().allMatch(Peran::diberikanOperator),
                periksa(orang),
                tugas.dipegang(orang).stream()
                        .map(satu -> tugas(satu, satker.zona()))
                        .toList(),
                riwayat(orang, subbagian, semua),
                peran(orang),
                pilihanSubbagian(subbagian, hariIni, orang.subbagianId()),
                pilihanAtasan(semua, id, hariIni, orang.atasanId()),
                organisasi.satkerAktif().stream()
                        .filter(lain -> !lain.kode().equals(satker.kode()))
                        .map(lain -> new Pilihan(lain.kode(), lain.nama()))
                        .toList(),
                perubahan(id, satker.zona(), satker.kode()));
    }

    /** What an import would warn of, whichever way it came in. */
    static List<String> periksa(Pegawai orang) {
        var isi = orang.penempatan();
        return Stream.concat(
                        orang.nip().stream()
                                .flatMap(nip ->
                                        KecocokanNip.peringatan(nip, orang.jenis(), null, null, orang.mulai())
                                                .stream()),
                        KecocokanGolongan.peringatan(orang.jenis(), isi.pangkat(), isi.golongan()).stream())
                .toList();
    }

    private String keadaan(Pegawai orang, LocalDate hariIni) {
        return MasaTugas.keadaan(orang, hariIni)
                .map(kalimat -> orang.tujuanSatker()
                        .map(kode -> "%s, pindah ke %s"
                                .formatted(kalimat, organisasi.satker(kode).nama()))
                        .orElse(kalimat))
                .orElse(null);
    }

    /** Task keys are the contract of docs/proses.md. */
    private static HalamanOrang.Tugas tugas(TugasDipegang satu, ZoneId zona) {
        String nasib;
        if (satu.milikKelompok()) {
            nasib = "kembali ke kelompoknya";
        } else {
            nasib = switch (satu.kunci()) {
                case "isi-data-kinerja" -> "berakhir bila harinya sesudah hari terakhir bertugas";
                case "verifikasi-data-kinerja" ->
                    "beralih kepada yang berwenang di jabatannya; tanpa Plh. atau Plt. menunggu Anda";
                default -> "tetap tercatat, dan berakhir oleh tenggatnya";
            };
        }
        return new HalamanOrang.Tugas(satu.nama(), satu.tenggat() == null ? "" : tanggal(satu.tenggat(), zona), nasib);
    }

    private static String tanggal(Instant saat, ZoneId zona) {
        return TanggalIndonesia.tanggal(LocalDate.ofInstant(saat, zona));
    }

    private List<HalamanOrang.Masa> riwayat(Pegawai orang, Map<UUID, Subbagian> subbagian, Map<UUID, Pegawai> semua) {
        return organisasi.riwayatPenempatan(orang.id()).stream()
                .map(satu -> masa(orang, satu, subbagian, semua))
                .toList();
    }

    private static HalamanOrang.Masa masa(
            Pegawai orang, Penempatan satu, Map<UUID, Subbagian> subbagian, Map<UUID, Pegawai> semua) {
        var isi = satu.isi();
        var rincian = Stream.of(
                        isi.subbagianId() == null
                                ? null
                                : subbagian.get(isi.subbagianId()).nama(),
                        isi.pangkat(),
                        isi.golongan(),
                        isi.kelas() == null ? null : "kelas " + isi.kelas())
                .filter(teks -> teks != null)
                .collect(Collectors.joining(" · "));
        var akhir = satu.sampai().or(orang::selesai);
        return new HalamanOrang.Masa(
                akhir.filter(ini -> !ini.isBefore(satu.mulai()))
                        .map(ini -> TanggalIndonesia.rentang(satu.mulai(), ini))
                        .orElseGet(() -> "Sejak " + TanggalIndonesia.tanggal(satu.mulai())),
                isi.jabatan(),
                rincian,
                isi.atasanId() == null ? "" : semua.get(isi.atasanId()).nama());
    }

    private static List<HalamanOrang.PilihanPeran> peran(Pegawai orang) {
        return Arrays.stream(Peran.values())
                .filter(Peran::diberikanOperator)
                .map(peran -> new HalamanOrang.PilihanPeran(peran.name(), peran.sebutan(), orang.berperan(peran)))
                .toList();
    }

    private List<HalamanOrang.Perubahan> perubahan(UUID id, ZoneId zona, String satker) {
        var nama = organisasi.namaMenurutAkun(satker);
        var baris = jejak.riwayat(id.toString());
        return baris.subList(Math.max(0, baris.size() - BARIS_PERUBAHAN), baris.size()).stream()
                .sorted(Comparator.comparing(BarisJejak::pada).reversed())
                .map(satu -> new HalamanOrang.Perubahan(
                        tanggal(satu.pada(), zona),
                        kalimat(satu.tindakan()),
                        satu.rincian() == null ? "" : satu.rincian(),
                        nama.getOrDefault(satu.pelaku(), satu.pelaku())))
                .toList();
    }

    private static String kalimat(String tindakan) {
        return tindakan.charAt(0)
                + tindakan.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    // forms --------------------------------------------------------------------------------------------------------

    /** What the forms about somebody offer. */
    record PilihanFormulir(String satker, String hariIni, List<Pilihan> subbagian, List<Pilihan> atasan) {}

    PilihanFormulir pilihan(String akun) {
        var satker = satker(akun);
        var hariIni = organisasi.hariIni(satker.kode());
        var semua = organisasi.semuaPegawai(satker.kode()).stream()
                .collect(Collectors.toMap(Pegawai::id, Function.identity()));
        return new PilihanFormulir(
                satker.nama(),
                hariIni.toString(),
                pilihanSubbagian(subbagian(satker.kode()), hariIni, Optional.empty()),
                pilihanAtasan(semua, null, hariIni, Optional.empty()));
    }

    IsianPegawai isian(String akun, UUID id) {
        var orang = organisasi.milikOperator(akun, id);
        return isian(orang, orang.penempatan(), orang.mulai().toString());
    }

    static IsianPegawai isian(Pegawai orang, IsiPenempatan isi, String mulai) {
        return new IsianPegawai(
                orang.nip().map(Nip::angka).orElse(""),
                orang.akun(),
                orang.nama(),
                orang.jenis().name(),
                isi.jabatan(),
                teks(isi.pangkat()),
                teks(isi.golongan()),
                teks(isi.kelas()),
                teks(isi.subbagianId()),
                teks(isi.atasanId()),
                mulai,
                orang.surel().map(surel -> surel.alamat()).orElse(""),
                orang.peran().stream().map(Peran::name).toList());
    }

    private static String teks(Object nilai) {
        return nilai == null ? "" : nilai.toString();
    }

    private Map<UUID, Subbagian> subbagian(String satker) {
        return organisasi.subbagian(satker).stream().collect(Collectors.toMap(Subbagian::id, Function.identity()));
    }

    private static List<Pilihan> pilihanSubbagian(
            Map<UUID, Subbagian> subbagian, LocalDate hariIni, Optional<UUID> kini) {
        return subbagian.values().stream()
                .filter(satu -> satu.berlakuPada(hariIni)
                        || kini.filter(satu.id()::equals).isPresent())
                .sorted(Comparator.comparing(Subbagian::urutan))
                .map(satu -> new Pilihan(satu.id().toString(), satu.nama()))
                .toList();
    }

    private static List<Pilihan> pilihanAtasan(
            Map<UUID, Pegawai> semua, UUID kecuali, LocalDate hariIni, Optional<UUID> kini) {
        return semua.values().stream()
                .filter(orang -> !orang.id().equals(kecuali))
                .filter(orang -> !MasaTugas.sudahBerhenti(orang, hariIni)
                        || kini.filter(orang.id()::equals).isPresent())
                .sorted(Comparator.comparing((Pegawai orang) -> !orang.memimpin())
                        .thenComparing(Pegawai::nama))
                .map(orang -> new Pilihan(orang.id().toString(), "%s, %s".formatted(orang.nama(), orang.jabatan())))
                .toList();
    }

    private Satker satker(String akun) {
        return organisasi.satker(organisasi.berwenang(akun, Peran.OPERATOR).satker());
    }
}
