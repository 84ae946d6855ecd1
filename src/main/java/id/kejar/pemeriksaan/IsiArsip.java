package id.kejar.pemeriksaan;

import id.kejar.arsip.JenisArsip;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many records of a kind an office has, and from when the oldest is. Counted past the features: rows are what is kept. */
@Component
class IsiArsip {

    private static final Map<JenisArsip, String> TABEL = new EnumMap<>(Map.ofEntries(
            Map.entry(JenisArsip.ISIAN_HARIAN, "tanggal as sejak from entri where satker = :satker"),
            Map.entry(JenisArsip.BUKTI_DUKUNG, "diterima_pada as sejak from berkas where satker = :satker"),
            Map.entry(JenisArsip.REKAP, "disusun_pada as sejak from rekap where satker = :satker"),
            Map.entry(
                    JenisArsip.LAPORAN_BULANAN,
                    "dibuat_pada as sejak from dokumen where satker = :satker and jenis like 'LAPORAN_BULANAN%'"),
            Map.entry(
                    JenisArsip.RAPAT_PLENO,
                    "dibuat_pada as sejak from dokumen where satker = :satker and jenis not like 'LAPORAN_BULANAN%'"
                            + " and jenis not like 'REKAP%'"),
            Map.entry(JenisArsip.SEGEL, "dibuat_pada as sejak from segel where satker = :satker"),
            Map.entry(JenisArsip.KOREKSI, "diajukan_pada as sejak from koreksi where satker = :satker"),
            Map.entry(
                    JenisArsip.KETIDAKHADIRAN,
                    "k.mulai as sejak from ketidakhadiran k join pegawai p on p.id = k.pegawai_id where p.satker = :satker"),
            Map.entry(JenisArsip.SURAT_PERINTAH, "mulai as sejak from surat_perintah where satker = :satker"),
            Map.entry(JenisArsip.BUKU_NOMOR, "tanggal as sejak from nomor_naskah where satker = :satker"),
            // Its time begins when the person has left.
            Map.entry(JenisArsip.DATA_PEGAWAI, "selesai as sejak from pegawai where satker = :satker"),
            Map.entry(JenisArsip.JEJAK_AUDIT, "pada as sejak from jejak where satker = :satker")));

    private final JdbcClient basisData;

    IsiArsip(JdbcClient basisData) {
        this.basisData = basisData;
    }

    record Isi(long jumlah, Optional<LocalDate> sejak) {}

    Isi isi(JenisArsip jenis, String satker) {
        return basisData
                .sql("select count(*) as jumlah, cast(min(sejak) as date) as sejak from (select " + TABEL.get(jenis)
                        + ") isi")
                .param("satker", satker)
                .query((baris, ke) -> new Isi(
                        baris.getLong("jumlah"), Optional.ofNullable(baris.getObject("sejak", LocalDate.class))))
                .single();
    }
}
