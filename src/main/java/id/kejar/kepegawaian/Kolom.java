package id.kejar.kepegawaian;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the list of people, as template, import and export have them. Their order in a file does not matter. */
enum Kolom {
    NIP("nip", "18 angka. Kosong bagi komisioner dan honorer. Format kolom ini sebagai Teks."),
    AKUN("akun", "Nama untuk masuk. Kosong: NIP-nya. Tidak dapat diganti kemudian."),
    NAMA("nama", "Wajib. Nama lengkap dengan gelar."),
    JENIS("jenis", "Wajib bagi yang baru. PNS, CPNS, PPPK, KOMISIONER, HONORER, atau LUAR."),
    JABATAN("jabatan", "Wajib bagi yang baru."),
    PANGKAT("pangkat", "Misalnya Penata Muda Tingkat I."),
    GOLONGAN("golongan", "Misalnya III/b; PPPK: I sampai XVII."),
    KELAS_JABATAN("kelas_jabatan", "Angka 1 sampai 17."),
    SUBBAGIAN("subbagian", "Singkatan atau nama subbagian yang tercatat di halaman Subbagian."),
    ATASAN("atasan", "NIP atau akun atasan langsung; boleh orang dari baris lain berkas ini."),
    PERAN("peran", "Dipisahkan titik koma, misalnya asn;kasubbag."),
    MULAI("mulai", "Wajib bagi yang baru. Hari pertama bertugas di satuan kerja ini."),
    BERLAKU_MULAI("berlaku_mulai", "Sejak kapan perubahan jabatan, subbagian, atau atasan berlaku. Kosong: hari ini."),
    SUREL("surel", "Alamat surel untuk pengingat."),
    TANGGAL_LAHIR("tanggal_lahir", "Hanya untuk mencocokkan NIP; tidak disimpan."),
    JENIS_KELAMIN("jenis_kelamin", "L atau P. Hanya untuk mencocokkan NIP; tidak disimpan.");

    private final String judul;
    private final String penjelasan;

    Kolom(String judul, String penjelasan) {
        this.judul = judul;
        this.penjelasan = penjelasan;
    }

    /** As it stands in the first row. */
    String judul() {
        return judul;
    }

    String penjelasan() {
        return penjelasan;
    }

    /** Its value is a number of many digits, or may be one: a spreadsheet that keeps it as a number loses some. */
    boolean berangkaPanjang() {
        return this == NIP || this == AKUN || this == ATASAN;
    }

    /** @param tertulis a heading as people leave it: capitals, spaces and signs do not matter */
    static Optional<Kolom> dari(String tertulis) {
        var rapi = rapi(tertulis);
        return Arrays.stream(values())
                .filter(kolom -> rapi(kolom.judul).equals(rapi))
                .findFirst();
    }

    private static String rapi(String judul) {
        return judul.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
