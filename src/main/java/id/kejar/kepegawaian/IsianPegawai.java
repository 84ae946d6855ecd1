package id.kejar.kepegawaian;

import id.kejar.organisasi.DataDiri;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Surel;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import id.kejar.shared.Teks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A form about a person as it was typed; each act reads of it what it needs. A refused one is shown again. */
record IsianPegawai(
        String nip,
        String akun,
        String nama,
        String jenis,
        String jabatan,
        String pangkat,
        String golongan,
        String kelas,
        String subbagian,
        String atasan,
        String mulai,
        String surel,
        List<String> peran) {

    static final IsianPegawai KOSONG =
            new IsianPegawai("", "", "", "", "", "", "", "", "", "", "", "", List.of(Peran.ASN.name()));

    private static final int PANJANG_NIP = 40;

    /** What another form says about the person himself. */
    IsianPegawai denganDiri(IsianPegawai lain) {
        return new IsianPegawai(
                lain.nip,
                akun,
                lain.nama,
                lain.jenis,
                jabatan,
                pangkat,
                golongan,
                kelas,
                subbagian,
                atasan,
                lain.mulai,
                lain.surel,
                peran);
    }

    /** What another form says about his place in the office. */
    IsianPegawai denganPenempatan(IsianPegawai lain) {
        return new IsianPegawai(
                nip,
                akun,
                nama,
                jenis,
                lain.jabatan,
                lain.pangkat,
                lain.golongan,
                lain.kelas,
                lain.subbagian,
                lain.atasan,
                mulai,
                surel,
                peran);
    }

    /** @throws Penolakan for what is missing or cannot be read */
    DataPegawai terbaca(String satker, LocalDate hariIni) {
        var diri = dataDiri(hariIni);
        var isi = penempatan();
        return new DataPegawai(
                satker,
                akunTerbaca(diri.nip()),
                diri.nip(),
                diri.nama(),
                diri.jenis(),
                isi.jabatan(),
                isi.pangkat(),
                isi.golongan(),
                isi.kelas(),
                isi.subbagianId(),
                TanggalIsian.baca(mulai, "Hari pertama bertugas"),
                diri.surel(),
                peranTerbaca());
    }

    /** In production the account is the NIP unless somebody says otherwise (desain.md 6). */
    private String akunTerbaca(Nip nipTerbaca) {
        if (Teks.opsional(akun, "Akun", PegawaiService.PANJANG_AKUN) == null) {
            if (nipTerbaca == null) {
                throw Penolakan.aturan("Isi akun bagi yang tidak memiliki NIP.");
            }
            return nipTerbaca.angka();
        }
        return PegawaiService.akunRapi(akun);
    }

    DataDiri dataDiri(LocalDate hariIni) {
        var jenisTerbaca = Arrays.stream(JenisPegawai.values())
                .filter(satu -> satu.name().equals(jenis))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Jenis pegawai belum dipilih."));
        var nipTertulis = Teks.opsional(nip, "NIP", PANJANG_NIP);
        var surelTertulis = Teks.opsional(surel, "Alamat surel", 160);
        var diri = new DataDiri(
                nama,
                nipTertulis == null ? null : Nip.baca(nipTertulis, hariIni),
                jenisTerbaca,
                surelTertulis == null ? null : Surel.baca(surelTertulis));
        diri.periksa();
        return diri;
    }

    IsiPenempatan penempatan() {
        return new IsiPenempatan(
                jabatan, pangkat, golongan, kelasTerbaca(), id(subbagian, "Subbagian"), id(atasan, "Atasan langsung"));
    }

    private Integer kelasTerbaca() {
        if (kelas == null || kelas.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(kelas.strip());
        } catch (NumberFormatException e) {
            throw Penolakan.aturan("Kelas jabatan harus angka 1 sampai %d.".formatted(IsiPenempatan.KELAS_TERTINGGI));
        }
    }

    private static UUID id(String terpilih, String sebutan) {
        if (terpilih == null || terpilih.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(terpilih);
        } catch (IllegalArgumentException e) {
            throw Penolakan.aturan("%s tidak ada dalam daftar. Pilih dari daftar.".formatted(sebutan));
        }
    }

    Set<Peran> peranTerbaca() {
        var semua = EnumSet.noneOf(Peran.class);
        if (peran != null) {
            for (var nama : peran) {
                semua.add(Arrays.stream(Peran.values())
                        .filter(satu -> satu.name().equals(nama))
                        .findFirst()
                        .orElseThrow(() -> Penolakan.aturan("Peran ini tidak dikenal. Pilih dari daftar.")));
            }
        }
        return semua;
    }
}
