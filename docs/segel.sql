-- The lines of a seal's canonical text from a PostgreSQL database, for those who trust no program (docs/segel.md).
-- Written from src/main/resources/segel/naskah-kanonik.sql; a test keeps the two together.
\set ON_ERROR_STOP on
set timezone = 'UTC';
select s.periode_id as periode, s.rapat_id as rapat, s.rekap_id as rekap
from segel s
join periode p on p.id = s.periode_id
where s.satker = :'satker' and p.kunci = :'bulan' and s.versi = :'versi' \gset

select row_to_json(baris) from (
select 'segel' as jenis, 'kejar-segel/1' as format, s.satker, p.kunci as periode, p.mulai, p.akhir, s.versi,
       s.sebelumnya, s.menggantikan
from segel s
join periode p on p.id = s.periode_id
where s.periode_id = :'periode' and s.versi = :versi
) baris;

select row_to_json(baris) from (
select 'rapat' as jenis, r.nomor_berita_acara as nomor, r.waktu, r.selesai, r.tempat, r.agenda, r.pembahasan,
       r.status as hasil, r.dengan_catatan, r.catatan, r.dicatat_oleh, r.dicatat_pada
from rapat_pleno r
where r.id = :'rapat'
) baris;

select row_to_json(baris) from (
select 'hadir' as jenis, p.akun as anggota
from rapat_hadir h
join pegawai p on p.id = h.pegawai_id
where h.rapat_id = :'rapat'
) baris;

select row_to_json(baris) from (
select 'suara' as jenis, p.akun as anggota, s.suara, s.alasan
from suara_rapat s
join pegawai p on p.id = s.pegawai_id
where s.rapat_id = :'rapat'
) baris;

select row_to_json(baris) from (
select 'entri' as jenis, p.akun as pegawai, e.tanggal, e.penanda, e.status, e.terlambat_hari, e.dikirim_pada
from entri e
join pegawai p on p.id = e.pegawai_id
where e.periode_id = :'periode'
) baris;

select row_to_json(baris) from (
select 'versi' as jenis, p.akun as pegawai, e.tanggal, v.nomor as versi, v.keadaan, v.keterangan, v.dikirim_pada,
       v.dikirim_oleh, v.alasan, v.ditutup_pada, v.ditutup_oleh, v.alasan_ditutup
from versi_entri v
join entri e on e.id = v.entri_id
join pegawai p on p.id = e.pegawai_id
where e.periode_id = :'periode' and v.dikirim_pada is not null
) baris;

select row_to_json(baris) from (
select 'kegiatan' as jenis, p.akun as pegawai, e.tanggal, v.nomor as versi, k.jam_mulai, k.jam_selesai, k.nama, k.hasil,
       k.volume, k.satuan, k.kode_output, k.rencana_hasil_kerja, i.nomor as indikator
from kegiatan k
join versi_entri v on v.id = k.versi_id
join entri e on e.id = v.entri_id
join pegawai p on p.id = e.pegawai_id
left join indikator i on i.id = k.indikator_id
where e.periode_id = :'periode' and v.dikirim_pada is not null and k.dicabut_pada is null
) baris;

select row_to_json(baris) from (
select 'bukti' as jenis, p.akun as pegawai, e.tanggal, v.nomor as versi, k.jam_mulai, f.sha256, f.ukuran, b.nama,
       b.keterangan, b.dilampirkan_pada, b.dilampirkan_oleh
from bukti b
join berkas f on f.id = b.berkas_id
join kegiatan k on k.id = b.kegiatan_id
join versi_entri v on v.id = k.versi_id
join entri e on e.id = v.entri_id
join pegawai p on p.id = e.pegawai_id
where e.periode_id = :'periode' and v.dikirim_pada is not null and k.dicabut_pada is null and b.dicabut_pada is null
) baris;

select row_to_json(baris) from (
select 'keputusan' as jenis, p.akun as pegawai, e.tanggal, l.lintasan, k.putaran, k.oleh, k.pada, k.hasil, k.alasan,
       k.catatan, k.versi_entri, k.temuan_dibuka, k.kapasitas, k.sebagai, k.berlaku_oleh, k.berlaku_sebagai, k.berlaku_pada,
       k.alasan_penarikan, k.ditarik_oleh, k.ditarik_sebagai, k.ditarik_pada
from keputusan k
join lembar_verifikasi l on l.id = k.lembar_id
join entri e on e.id = k.entri_id
join pegawai p on p.id = e.pegawai_id
where l.periode_id = :'periode' and k.berlaku
) baris;

select row_to_json(baris) from (
select 'temuan' as jenis, p.akun as pegawai, e.tanggal, l.lintasan, k.putaran, t.urutan, t.jenis as temuan, t.alasan
from keputusan_temuan t
join keputusan k on k.id = t.keputusan_id
join lembar_verifikasi l on l.id = k.lembar_id
join entri e on e.id = k.entri_id
join pegawai p on p.id = e.pegawai_id
where l.periode_id = :'periode' and k.berlaku
) baris;

select row_to_json(baris) from (
select 'nilai' as jenis, p.akun as pegawai, b.hari_kerja, b.dikecualikan, b.dinas_luar, b.wajib, b.terisi, b.terlambat,
       b.tidak_terisi, b.disetujui, b.dikembalikan, b.nilai, b.pita, b.akibat_pita, b.sumber_pita
from baris_rekap b
join pegawai p on p.id = b.pegawai_id
where b.rekap_id = :'rekap'
) baris;

select row_to_json(baris) from (
select 'pemeriksa' as jenis, p.akun as pegawai, o.akun as pemeriksa, d.sebagai, d.hari
from rekap_pemeriksa d
join baris_rekap b on b.id = d.baris_id
join pegawai p on p.id = b.pegawai_id
join pegawai o on o.id = d.pegawai_id
where b.rekap_id = :'rekap'
) baris;

select row_to_json(baris) from (
select 'koreksi' as jenis, p.akun as pegawai, k.nomor as koreksi, k.jenis as perubahan, k.mulai, k.sampai, k.kegiatan_id,
       k.nama, k.hasil, k.volume, k.satuan, k.kode_output, k.jenis_ketidakhadiran, k.nomor_surat, k.alasan,
       k.diajukan_oleh, k.diajukan_pada, k.diperiksa_oleh, k.diperiksa_sebagai, k.diperiksa_pada, k.catatan_pemeriksa,
       k.dihitung_oleh, k.dihitung_pada, k.catatan_rendatin, k.alasan_pleno, k.diputus_pada, k.versi as berlaku_sejak_versi
from koreksi k
join pegawai p on p.id = k.pegawai_id
where k.periode_id = :'periode' and k.versi <= :versi
) baris;

select row_to_json(baris) from (
select 'bukti-koreksi' as jenis, p.akun as pegawai, k.mulai as tanggal, k.nomor as koreksi, b.urutan, f.sha256, f.ukuran,
       b.nama, b.dilampirkan_pada, b.dilampirkan_oleh
from koreksi_bukti b
join berkas f on f.id = b.berkas_id
join koreksi k on k.id = b.koreksi_id
join pegawai p on p.id = k.pegawai_id
where k.periode_id = :'periode' and k.versi <= :versi
) baris;
