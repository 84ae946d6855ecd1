package id.kejar.kepegawaian;

import id.kejar.audit.JejakService;
import id.kejar.kepegawaian.KeadaanSatker.Orang;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Subbagian;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The template of the list of people, and the list as it stands. */
@Service
@Transactional
class EksporService {

    private final OrganisasiService organisasi;
    private final ImporService impor;
    private final JejakService jejak;

    EksporService(OrganisasiService organisasi, ImporService impor, JejakService jejak) {
        this.organisasi = organisasi;
        this.impor = impor;
        this.jejak = jejak;
    }

    byte[] templatXlsx(String oleh) {
        var satker = organisasi.berwenang(oleh, Peran.OPERATOR).satker();
        return DaftarPegawaiXlsx.tulis(List.of(), subbagianBerlaku(satker));
    }

    /** With the mark by which Excel knows UTF-8, and the separator of Indonesian settings. */
    byte[] templatCsv(String oleh) {
        organisasi.berwenang(oleh, Peran.OPERATOR);
        return ("\uFEFF" + Arrays.stream(Kolom.values()).map(Kolom::judul).collect(Collectors.joining(";")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Those who serve, as an import would have them. Whoever takes personal data with him is recorded. */
    byte[] daftar(String oleh) {
        var satker = organisasi.berwenang(oleh, Peran.OPERATOR).satker();
        var subbagian =
                organisasi.subbagian(satker).stream().collect(Collectors.toMap(Subbagian::id, Subbagian::singkatan));
        var orang = impor.orang(satker, organisasi.hariIni(satker)).stream()
                .filter(Orang::bertugas)
                .sorted(Comparator.comparing(satu -> satu.dataDiri().nama()))
                .toList();
        jejak.catat(satker, "DAFTAR_PEGAWAI_DIUNDUH", satker, "%d pegawai".formatted(orang.size()));
        return DaftarPegawaiXlsx.tulis(
                orang.stream()
                        .map(satu -> baris(
                                satu,
                                satu.penempatan().subbagianId() == null
                                        ? null
                                        : subbagian.get(satu.penempatan().subbagianId())))
                        .toList(),
                subbagianBerlaku(satker));
    }

    private List<String> subbagianBerlaku(String satker) {
        var hariIni = organisasi.hariIni(satker);
        return organisasi.subbagian(satker).stream()
                .filter(satu -> satu.berlakuPada(hariIni))
                .map(Subbagian::singkatan)
                .toList();
    }

    private static Map<Kolom, String> baris(Orang orang, String subbagian) {
        var baris = new EnumMap<Kolom, String>(Kolom.class);
        orang.nip().ifPresent(nip -> baris.put(Kolom.NIP, nip));
        baris.put(Kolom.AKUN, orang.akun());
        baris.put(Kolom.NAMA, orang.dataDiri().nama());
        baris.put(Kolom.JENIS, orang.dataDiri().jenis().name());
        baris.put(Kolom.JABATAN, orang.penempatan().jabatan());
        isi(baris, Kolom.PANGKAT, orang.penempatan().pangkat());
        isi(baris, Kolom.GOLONGAN, orang.penempatan().golongan());
        isi(baris, Kolom.KELAS_JABATAN, orang.penempatan().kelas());
        isi(baris, Kolom.SUBBAGIAN, subbagian);
        isi(baris, Kolom.ATASAN, orang.atasan());
        baris.put(
                Kolom.PERAN,
                orang.peran().stream()
                        .filter(Peran::diberikanOperator)
                        .map(peran -> peran.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(";")));
        baris.put(Kolom.MULAI, orang.mulai().toString());
        isi(
                baris,
                Kolom.SUREL,
                orang.dataDiri().surel() == null
                        ? null
                        : orang.dataDiri().surel().alamat());
        return baris;
    }

    private static void isi(Map<Kolom, String> baris, Kolom kolom, Object nilai) {
        if (nilai != null) {
            baris.put(kolom, nilai.toString());
        }
    }
}
