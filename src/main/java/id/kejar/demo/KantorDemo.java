package id.kejar.demo;

import id.kejar.organisasi.AturanPleno;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.ProfilSatker;
import id.kejar.organisasi.Subbagian;
import id.kejar.shared.BerkasCsv;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The demo office: KPU Kabupaten Kudus with invented people in every role. */
@Component
class KantorDemo {

    static final String SATKER = "657342";
    static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    /** The one password of the demo; nothing of this exists in production. */
    static final String SANDI = "kejar";

    private static final LocalDate SEJAK = LocalDate.of(2021, 1, 1);

    private final OrganisasiService organisasi;

    KantorDemo(OrganisasiService organisasi) {
        this.organisasi = organisasi;
    }

    /** @return the people by account, in the order of the file, with the abbreviation of their sub bagian */
    Map<String, Penghuni> dirikan(LocalDate hariIni) {
        organisasi.bukaSatker(new ProfilSatker(
                SATKER,
                "KPU Kabupaten Kudus",
                "KOMISI PEMILIHAN UMUM",
                "KABUPATEN KUDUS",
                "Jl. Ganesha No. 4, Purwosari, Kec. Kota Kudus, Kabupaten Kudus, Jawa Tengah 59332",
                "Kudus",
                "3319",
                ZONA,
                1,
                0,
                3,
                new AturanPleno(4, 3, "{no}/PK.01-BA/{wilayah}/{tahun}", "{no}/PK.01-Und/{wilayah}/{tahun}"),
                KebijakanBukti.TIDAK_WAJIB,
                Kertas.A4));
        var subbagian = subbagian();
        var penghuni = new LinkedHashMap<String, Penghuni>();
        var atasan = new HashMap<String, String>();
        for (var baris : BerkasCsv.baca("data/demo/pegawai.csv", baris -> baris)) {
            var pegawai = organisasi.terima(data(baris, subbagian, hariIni), SANDI);
            penghuni.put(pegawai.akun(), new Penghuni(pegawai, baris.get("subbagian")));
            if (baris.get("atasan") != null) {
                atasan.put(pegawai.akun(), baris.get("atasan"));
            }
        }
        atasan.forEach((akun, atasannya) -> organisasi.tempatkan(
                penghuni.get(akun).pegawai().id(),
                penghuni.get(atasannya).pegawai().id()));
        return penghuni;
    }

    record Penghuni(Pegawai pegawai, String singkatanSubbagian) {}

    private Map<String, UUID> subbagian() {
        return BerkasCsv.baca(
                        "data/demo/subbagian.csv",
                        baris -> organisasi.bukaSubbagian(new Subbagian(
                                SATKER,
                                baris.get("nama"),
                                baris.get("singkatan"),
                                Integer.parseInt(baris.get("urutan")),
                                SEJAK)))
                .stream()
                .collect(Collectors.toMap(Subbagian::singkatan, Subbagian::id));
    }

    private static DataPegawai data(CSVRecord baris, Map<String, UUID> subbagian, LocalDate hariIni) {
        return new DataPegawai(
                SATKER,
                baris.get("akun"),
                baris.get("nip") == null ? null : Nip.baca(baris.get("nip"), hariIni),
                baris.get("nama"),
                JenisPegawai.valueOf(baris.get("jenis")),
                baris.get("jabatan"),
                baris.get("pangkat"),
                baris.get("golongan"),
                baris.get("kelas_jabatan") == null ? null : Integer.valueOf(baris.get("kelas_jabatan")),
                baris.get("subbagian") == null ? null : subbagian.get(baris.get("subbagian")),
                LocalDate.parse(baris.get("mulai")),
                null,
                peran(baris.get("peran")));
    }

    private static Set<Peran> peran(String teks) {
        return teks == null
                ? Set.of()
                : Arrays.stream(teks.split(";"))
                        .map(nama -> Peran.valueOf(nama.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }
}
