package id.kejar.pemeriksaan;

import java.util.List;

/**
 * One file of a person's data: its name and the statement that fills it. {@code :masa} are his services, {@code :objek}
 * the same as the log writes them, {@code :akun} is his account. Read past the features, as it stands.
 */
record TabelEkspor(String berkas, String sql) {

    static final List<TabelEkspor> SEMUA = List.of(
            new TabelEkspor(
                    "pegawai.csv",
                    """
                    select p.satker, p.akun, p.nip, p.nama, p.jenis, p.jabatan, p.pangkat, p.golongan, p.kelas, s.nama as subbagian,
                           a.nama as atasan_langsung, p.mulai, p.selesai, p.surel
                    from pegawai p left join subbagian s on s.id = p.subbagian_id left join pegawai a on a.id = p.atasan_id
                    where p.id in (:masa) order by p.masa"""),
            new TabelEkspor(
                    "penempatan.csv",
                    """
                    select t.mulai, t.sampai, t.jabatan, t.pangkat, t.golongan, t.kelas, s.nama as subbagian, a.nama as atasan_langsung
                    from penempatan t left join subbagian s on s.id = t.subbagian_id left join pegawai a on a.id = t.atasan_id
                    where t.pegawai_id in (:masa) order by t.mulai"""),
            new TabelEkspor(
                    "peran.csv",
                    """
                    select p.satker, r.peran from pegawai_peran r join pegawai p on p.id = r.pegawai_id
                    where r.pegawai_id in (:masa) order by p.masa, r.peran"""),
            new TabelEkspor(
                    "masuk.csv", "select akun, sandi_awal, gagal, terkunci_sampai from akun_masuk where akun = :akun"),
            new TabelEkspor(
                    "ketidakhadiran.csv",
                    """
                    select jenis, mulai, sampai, nomor_surat, keterangan, dicabut_pada from ketidakhadiran
                    where pegawai_id in (:masa) order by mulai"""),
            new TabelEkspor(
                    "hari.csv",
                    """
                    select e.tanggal, e.penanda, e.status, e.terlambat_hari, e.dibuka_pada, e.dikirim_pada, e.alasan_pengembalian
                    from entri e where e.pegawai_id in (:masa) order by e.tanggal"""),
            new TabelEkspor(
                    "versi.csv",
                    """
                    select e.tanggal, v.nomor, v.keadaan, v.keterangan, v.dikirim_pada, v.alasan, v.ditutup_pada
                    from versi_entri v join entri e on e.id = v.entri_id
                    where e.pegawai_id in (:masa) order by e.tanggal, v.nomor"""),
            new TabelEkspor(
                    "kegiatan.csv",
                    """
                    select e.tanggal, v.nomor as versi, k.jam_mulai, k.jam_selesai, k.nama, k.hasil, k.volume, k.satuan,
                           k.kode_output, k.rencana_hasil_kerja, k.dicabut_pada
                    from kegiatan k join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id
                    where e.pegawai_id in (:masa) order by e.tanggal, v.nomor, k.jam_mulai"""),
            new TabelEkspor(
                    "bukti.csv",
                    """
                    select e.tanggal, v.nomor as versi, b.nama, b.keterangan, f.sha256, f.ukuran, b.dilampirkan_pada, b.dicabut_pada
                    from bukti b join berkas f on f.id = b.berkas_id join kegiatan k on k.id = b.kegiatan_id
                    join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id
                    where e.pegawai_id in (:masa) order by e.tanggal, b.dilampirkan_pada"""),
            new TabelEkspor(
                    "keputusan.csv",
                    """
                    select e.tanggal, k.putaran, k.versi_entri, k.hasil, k.alasan, k.sebagai, k.pada, k.alasan_penarikan, k.ditarik_pada
                    from keputusan k join entri e on e.id = k.entri_id
                    where e.pegawai_id in (:masa) and k.berlaku order by e.tanggal, k.pada"""),
            new TabelEkspor(
                    "rekap.csv",
                    """
                    select p.kunci as bulan, r.nomor as rekap, b.hari_kerja, b.dikecualikan, b.dinas_luar, b.wajib, b.terisi, b.terlambat,
                           b.tidak_terisi, b.disetujui, b.dikembalikan, b.nilai, b.pita
                    from baris_rekap b join rekap r on r.id = b.rekap_id join periode p on p.id = r.periode_id
                    where b.pegawai_id in (:masa) order by p.kunci, r.nomor"""),
            new TabelEkspor(
                    "koreksi.csv",
                    """
                    select p.kunci as bulan, k.jenis, k.mulai, k.sampai, k.jenis_ketidakhadiran, k.nomor_surat, k.alasan, k.diajukan_pada,
                           k.status, k.catatan_pemeriksa, k.catatan_rendatin, k.alasan_pleno, k.versi
                    from koreksi k join periode p on p.id = k.periode_id where k.pegawai_id in (:masa) order by k.diajukan_pada"""),
            new TabelEkspor(
                    "koreksi-bukti.csv",
                    """
                    select p.kunci as bulan, b.nama, f.sha256, f.ukuran, b.dilampirkan_pada
                    from koreksi_bukti b join koreksi k on k.id = b.koreksi_id join periode p on p.id = k.periode_id
                    join berkas f on f.id = b.berkas_id where k.pegawai_id in (:masa) order by b.dilampirkan_pada"""),
            new TabelEkspor(
                    "rapat.csv",
                    """
                    select p.kunci as bulan, r.nomor as rapat, r.waktu, s.suara, s.alasan
                    from rapat_hadir h join rapat_pleno r on r.id = h.rapat_id join periode p on p.id = r.periode_id
                    left join suara_rapat s on s.rapat_id = r.id and s.pegawai_id = h.pegawai_id
                    where h.pegawai_id in (:masa) order by r.waktu"""),
            new TabelEkspor(
                    "tindak-lanjut.csv",
                    """
                    select uraian, tenggat, keadaan, keterangan, ditutup_pada from tindak_lanjut
                    where penanggung_jawab_id in (:masa) order by tenggat"""),
            new TabelEkspor(
                    "surat-perintah.csv",
                    """
                    select jenis, nomor, mulai, selesai, dicabut_pada from surat_perintah
                    where pejabat_id in (:masa) or pelaksana_id in (:masa) order by mulai"""),
            new TabelEkspor(
                    "dokumen-bulan.csv",
                    """
                    select p.kunci as bulan, d.jenis, d.versi, d.nama_berkas, d.sha256, d.dibuat_pada
                    from dokumen d join periode p on p.id = d.periode_id
                    where exists (select 1 from entri e where e.periode_id = p.id and e.pegawai_id in (:masa))
                    order by p.kunci, d.dibuat_pada"""),
            new TabelEkspor(
                    "pemberitahuan.csv",
                    "select judul, isi, pada, dibaca_pada from pemberitahuan where pegawai_id in (:masa) order by pada"),
            new TabelEkspor(
                    "pengingat.csv",
                    "select tanggal, keadaan from surat_pengingat where pegawai_id in (:masa) order by tanggal"),
            new TabelEkspor(
                    "siapa-melihat.csv",
                    """
                    select pada, pelaku, tindakan, rincian from jejak
                    where objek in (:objek) and tindakan in ('BUKTI_DIBACA', 'LAPORAN_DIBACA') order by pada"""),
            new TabelEkspor(
                    "jejak-tindakan-sendiri.csv",
                    "select pada, tindakan, objek, rincian from jejak where pelaku = :akun order by pada"));
}
