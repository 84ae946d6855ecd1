package id.kejar.kepegawaian;

import id.kejar.kepegawaian.HalamanPegawai.Pilihan;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Subbagian;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the operator's satker as a list, with those who are to come. */
@Service
@Transactional(readOnly = true)
class PenyajiDaftarPegawai {

    private final OrganisasiService organisasi;
    private final PegawaiService pegawai;

    PenyajiDaftarPegawai(OrganisasiService organisasi, PegawaiService pegawai) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
    }

    HalamanPegawai daftar(String akun, HalamanPegawai.Saringan saringan) {
        var satker =
                organisasi.satker(organisasi.berwenang(akun, Peran.OPERATOR).satker());
        var hariIni = organisasi.hariIni(satker.kode());
        var subbagian = organisasi.subbagian(satker.kode()).stream()
                .collect(Collectors.toMap(Subbagian::id, Function.identity()));
        var orang = organisasi.semuaPegawai(satker.kode()).stream()
                .filter(satu -> cocok(satu, saringan, hariIni))
                .map(satu -> baris(satu, subbagian, hariIni))
                .toList();
        return new HalamanPegawai(
                satker.nama(),
                saringan,
                orang,
                subbagian.values().stream()
                        .sorted(Comparator.comparing(Subbagian::urutan))
                        .map(satu -> new Pilihan(satu.id().toString(), satu.singkatan()))
                        .toList(),
                pegawai.pindahanMenunggu(akun).stream().map(this::pindahan).toList());
    }

    private static boolean cocok(Pegawai orang, HalamanPegawai.Saringan saringan, LocalDate hariIni) {
        var sudahBerhenti = MasaTugas.sudahBerhenti(orang, hariIni);
        var keadaanCocok =
                switch (saringan.keadaan()) {
                    case "semua" -> true;
                    case "berhenti" -> sudahBerhenti;
                    default -> !sudahBerhenti;
                };
        return keadaanCocok
                && (saringan.subbagian().isEmpty()
                        || orang.subbagianId()
                                .filter(id -> id.toString().equals(saringan.subbagian()))
                                .isPresent())
                && Stream.of(
                                orang.nama(),
                                orang.akun(),
                                orang.nip().map(Nip::angka).orElse(""),
                                orang.jabatan())
                        .anyMatch(teks -> teks.toLowerCase(Locale.ROOT)
                                .contains(saringan.cari().strip().toLowerCase(Locale.ROOT)));
    }

    private static HalamanPegawai.Baris baris(Pegawai orang, Map<UUID, Subbagian> subbagian, LocalDate hariIni) {
        var keadaan = orang.akunDitutup() && !MasaTugas.sudahBerhenti(orang, hariIni)
                ? Optional.of("akun ditutup")
                : MasaTugas.keadaan(orang, hariIni);
        return new HalamanPegawai.Baris(
                orang.id(),
                orang.nama(),
                orang.nip().map(Nip::berspasi).orElse(""),
                orang.akun(),
                orang.jabatan(),
                orang.subbagianId()
                        .map(subbagian::get)
                        .map(Subbagian::singkatan)
                        .orElse(""),
                sebutan(orang),
                keadaan.orElse(null),
                MasaTugas.sudahBerhenti(orang, hariIni) ? "" : "perlu");
    }

    private static String sebutan(Pegawai orang) {
        return orang.peran().stream().sorted().map(Peran::sebutan).collect(Collectors.joining(", "));
    }

    private HalamanPegawai.Pindahan pindahan(Pegawai orang) {
        return new HalamanPegawai.Pindahan(
                orang.id(),
                orang.nama(),
                orang.nip().map(Nip::berspasi).orElse(""),
                organisasi.satker(orang.satker()).nama(),
                orang.selesai().map(TanggalIndonesia::tanggal).orElse(""));
    }
}
