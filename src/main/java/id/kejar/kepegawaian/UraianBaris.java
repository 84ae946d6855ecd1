package id.kejar.kepegawaian;

import id.kejar.kepegawaian.KeadaanSatker.Orang;
import id.kejar.kepegawaian.RencanaImpor.Isi;
import id.kejar.organisasi.DataDiri;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Surel;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One row of a list, with whom it means. An empty cell leaves what is recorded as it is. */
class UraianBaris {

    private static final int PANJANG_RUJUKAN = 64;

    private final int nomor;
    private final KeadaanSatker keadaan;
    private final PembacaBaris baca;
    private final List<String> peringatan = new ArrayList<>();
    private final Optional<Nip> nip;
    private final Optional<String> akunTertulis;
    private final Optional<String> nama;
    private final Optional<JenisPegawai> jenis;
    private final Optional<String> jabatan;
    private final Optional<String> pangkat;
    private final Optional<String> golongan;
    private final Optional<Integer> kelas;
    private final Optional<UUID> subbagian;
    private final Optional<String> atasan;
    private final Optional<Set<Peran>> peran;
    private final Optional<LocalDate> mulai;
    private final Optional<LocalDate> berlakuMulai;
    private final Optional<Surel> surel;
    private final Optional<Orang> tercatat;

    UraianBaris(TabelImpor.Baris baris, KeadaanSatker keadaan) {
        this.nomor = baris.nomor();
        this.keadaan = keadaan;
        baca = new PembacaBaris(baris.sel(), keadaan.hariIni());
        nip = baca.nip(Kolom.NIP);
        akunTertulis = baca.teks(Kolom.AKUN, PANJANG_RUJUKAN).flatMap(this::akunRapi);
        nama = baca.teks(Kolom.NAMA, DataDiri.PANJANG_NAMA);
        jenis = baca.jenis();
        jabatan = baca.teks(Kolom.JABATAN, IsiPenempatan.PANJANG_JABATAN);
        pangkat = baca.teks(Kolom.PANGKAT, IsiPenempatan.PANJANG_PANGKAT);
        golongan = baca.teks(Kolom.GOLONGAN, IsiPenempatan.PANJANG_GOLONGAN);
        kelas = baca.angka(Kolom.KELAS_JABATAN);
        subbagian = baca.teks(Kolom.SUBBAGIAN, 160).flatMap(this::subbagian);
        atasan = baca.teks(Kolom.ATASAN, PANJANG_RUJUKAN).map(teks -> teks.toLowerCase(Locale.ROOT));
        peran = baca.peran();
        mulai = baca.tanggal(Kolom.MULAI);
        berlakuMulai = baca.tanggal(Kolom.BERLAKU_MULAI);
        surel = baca.teks(Kolom.SUREL, 160).flatMap(this::surel);
        var lahir = baca.tanggal(Kolom.TANGGAL_LAHIR);
        var perempuan = baca.perempuan();
        tercatat = cari();
        periksa();
        nip.ifPresent(ini -> peringatan.addAll(KecocokanNip.peringatan(
                ini,
                jenis.or(() -> tercatat.map(orang -> orang.dataDiri().jenis())).orElse(null),
                lahir.orElse(null),
                perempuan.orElse(null),
                mulai.orElse(null))));
        jenis.or(() -> tercatat.map(orang -> orang.dataDiri().jenis()))
                .ifPresent(ini -> peringatan.addAll(
                        KecocokanGolongan.peringatan(ini, pangkat.orElse(null), golongan.orElse(null))));
        namaLain()
                .ifPresent(lama -> peringatan.add(
                        "Namanya kini tercatat “%s”. Pastikan baris ini memang orang itu.".formatted(lama)));
    }

    private Optional<String> namaLain() {
        return nama.flatMap(
                baru -> tercatat.map(orang -> orang.dataDiri().nama()).filter(lama -> !lama.equals(baru)));
    }

    private Optional<String> akunRapi(String tertulis) {
        return tanpaGalat("akun", () -> PegawaiService.akunRapi(tertulis));
    }

    private Optional<Surel> surel(String tertulis) {
        return tanpaGalat("surel", () -> Surel.baca(tertulis));
    }

    private <T> Optional<T> tanpaGalat(String kolom, Supplier<T> pembaca) {
        try {
            return Optional.of(pembaca.get());
        } catch (Penolakan penolakan) {
            tolak("%s: %s".formatted(kolom, penolakan.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<UUID> subbagian(String tertulis) {
        var ada = keadaan.subbagian().stream()
                .filter(satu -> satu.berlaku() && satu.bernama(tertulis))
                .map(KeadaanSatker.SubbagianTercatat::id)
                .findFirst();
        if (ada.isEmpty()) {
            tolak(
                    "subbagian: Tidak ada subbagian yang berlaku dengan nama atau singkatan itu. Catat dahulu di halaman Subbagian.");
        }
        return ada;
    }

    /** By NIP, else by account. */
    private Optional<Orang> cari() {
        var menurutNip = nip.flatMap(ini -> keadaan.bernip(ini.angka()));
        var menurutAkun = akunTertulis.flatMap(keadaan::berakun);
        if (menurutNip.isPresent() && menurutAkun.isPresent() && !menurutNip.equals(menurutAkun)) {
            tolak("NIP dan akun di baris ini milik dua orang yang berbeda.");
        }
        return menurutNip.or(() -> menurutAkun);
    }

    private void periksa() {
        if (nip.isEmpty() && akunTertulis.isEmpty() && galat().isEmpty()) {
            tolak("Isi nip, atau akun bagi yang tidak memiliki NIP.");
            return;
        }
        tercatat.ifPresentOrElse(this::periksaTercatat, this::periksaBaru);
        if (kelas.filter(ini -> ini < 1 || ini > IsiPenempatan.KELAS_TERTINGGI).isPresent()) {
            tolak("kelas_jabatan: Kelas jabatan harus angka 1 sampai %d.".formatted(IsiPenempatan.KELAS_TERTINGGI));
        }
        peran.flatMap(Peran::keberatanRangkap).ifPresent(keberatan -> tolak("peran: " + keberatan));
        if (berlakuMulai.filter(ini -> ini.isAfter(keadaan.hariIni())).isPresent()) {
            tolak("berlaku_mulai: Paling akhir hari ini; yang akan datang dicatat pada harinya.");
        }
        var jadinya = jenis.or(() -> tercatat.map(orang -> orang.dataDiri().jenis()));
        var nipJadinya = nip.or(() -> tercatat.map(orang -> orang.dataDiri().nip()));
        if (jadinya.isPresent() && galat().isEmpty()) {
            tanpaGalat("jenis", () -> {
                new DataDiri("nama", nipJadinya.orElse(null), jadinya.get(), null).periksa();
                return true;
            });
        }
    }

    private void periksaTercatat(Orang orang) {
        if (!orang.bertugas()) {
            tolak(
                    "Pegawai ini sudah berhenti di satuan kerja ini. Terima kembali dari halamannya, atau hapus barisnya.");
        }
        if (akunTertulis.filter(ini -> !ini.equals(orang.akun())).isPresent()) {
            tolak("akun: Akun tidak dapat diganti. Kosongkan selnya.");
        }
        if (berlakuMulai.filter(ini -> ini.isBefore(orang.penempatanMulai())).isPresent()) {
            tolak("berlaku_mulai: Penempatannya yang sekarang baru mulai %s. Pilih hari itu atau sesudahnya."
                    .formatted(TanggalIndonesia.tanggal(orang.penempatanMulai())));
        }
        if (mulai.filter(ini -> !ini.equals(orang.mulai())).isPresent()) {
            tolak(
                    "mulai: Hari pertama bertugas sudah tercatat lain. Ubah dari halaman pegawainya, atau kosongkan selnya.");
        }
    }

    private void periksaBaru() {
        if (nip.filter(ini -> keadaan.nipDiTempatLain().contains(ini.angka())).isPresent()) {
            tolak(
                    "NIP ini sudah tercatat di satuan kerja lain. Bila ia pindah ke sini, gunakan Pindahan, bukan impor.");
        } else if (akun().filter(keadaan.akunTerpakai()::contains).isPresent()) {
            tolak("akun: Akun ini sudah dipakai. Pilih akun yang lain.");
        }
        if (nama.isEmpty()) {
            wajib(Kolom.NAMA);
        }
        if (jenis.isEmpty()) {
            wajib(Kolom.JENIS);
        }
        if (jabatan.isEmpty()) {
            wajib(Kolom.JABATAN);
        }
        if (mulai.isEmpty()) {
            wajib(Kolom.MULAI);
        }
    }

    private void wajib(Kolom kolom) {
        if (galat().stream().noneMatch(kalimat -> kalimat.startsWith(kolom.judul()))) {
            tolak("%s: Wajib diisi bagi pegawai baru.".formatted(kolom.judul()));
        }
    }

    void tolak(String kalimat) {
        baca.tolak(kalimat);
    }

    List<String> galat() {
        return baca.galat();
    }

    List<String> peringatan() {
        return List.copyOf(peringatan);
    }

    int nomor() {
        return nomor;
    }

    String nama() {
        return nama.or(() -> tercatat.map(orang -> orang.dataDiri().nama())).orElse("(tanpa nama)");
    }

    Optional<Orang> tercatat() {
        return tercatat;
    }

    /** In production the account is the NIP unless the list says otherwise (desain.md 6). */
    Optional<String> akun() {
        return tercatat.map(Orang::akun).or(() -> akunTertulis).or(() -> nip.map(Nip::angka));
    }

    Optional<String> nip() {
        return nip.map(Nip::angka);
    }

    /** NIP or account of the superior, as it is written. */
    Optional<String> rujukanAtasan() {
        return atasan;
    }

    /** @param akunAtasan as it is to be; {@code null} for none */
    Isi isi(String akunAtasan) {
        var lama = tercatat.map(Orang::penempatan);
        var jenisJadinya =
                jenis.or(() -> tercatat.map(orang -> orang.dataDiri().jenis())).orElseThrow();
        return new Isi(
                tercatat.map(Orang::id).orElse(null),
                akun().orElseThrow(),
                new DataDiri(
                        nama(),
                        nip.or(() -> tercatat.map(orang -> orang.dataDiri().nip()))
                                .orElse(null),
                        jenisJadinya,
                        surel.or(() -> tercatat.map(orang -> orang.dataDiri().surel()))
                                .orElse(null)),
                new IsiPenempatan(
                        jabatan.or(() -> lama.map(IsiPenempatan::jabatan)).orElseThrow(),
                        pangkat.or(() -> lama.map(IsiPenempatan::pangkat)).orElse(null),
                        golongan.or(() -> lama.map(IsiPenempatan::golongan)).orElse(null),
                        kelas.or(() -> lama.map(IsiPenempatan::kelas)).orElse(null),
                        subbagian.or(() -> lama.map(IsiPenempatan::subbagianId)).orElse(null),
                        null),
                akunAtasan,
                peranJadinya(jenisJadinya),
                mulai.or(() -> tercatat.map(Orang::mulai)).orElseThrow(),
                berlakuMulai.orElseGet(() -> berlakuMulaiLazim(akunAtasan)));
    }

    /** Today; but a superior who was missing is completed from the day from which he was. */
    private LocalDate berlakuMulaiLazim(String akunAtasan) {
        var hariIni = keadaan.hariIni();
        if (tercatat.isEmpty()) {
            return hariIni;
        }
        var sejak = tercatat.get().penempatanMulai();
        var hanyaMelengkapi = tercatat.get().atasan() == null
                && akunAtasan != null
                && jabatan.isEmpty()
                && pangkat.isEmpty()
                && golongan.isEmpty()
                && kelas.isEmpty()
                && subbagian.isEmpty();
        return hanyaMelengkapi || sejak.isAfter(hariIni) ? sejak : hariIni;
    }

    /** What the list says; an administrator stays one, and who is new and ASN may at least fill in his days. */
    private Set<Peran> peranJadinya(JenisPegawai jenisJadinya) {
        var ada = tercatat.map(Orang::peran).orElse(Set.of());
        var jadinya = EnumSet.noneOf(Peran.class);
        if (peran.isPresent()) {
            jadinya.addAll(peran.get());
            ada.stream().filter(satu -> !satu.diberikanOperator()).forEach(jadinya::add);
        } else if (tercatat.isPresent()) {
            jadinya.addAll(ada);
        } else if (jenisJadinya.asn()) {
            jadinya.add(Peran.ASN);
        }
        return jadinya;
    }
}
