import { gambarKegiatan } from './kegiatan.js';
import { cip, el, kata } from './umum.js';

/** What deserves the verifier's eyes on a day: chips for the heading, sentences beside what they are about. */

export const bertemuan = (hari) => hari.temuan.length > 0;

/** One chip per kind, however often it was found. */
export function cipTemuan(hari) {
  const sebutan = [...new Set(hari.temuan.map((satu) => satu.sebutan))];
  return sebutan.map((satu) => cip(satu, 'perlu'));
}

const kalimat = (daftar, label) => daftar.length > 0 && el('ul', { class: 'temuan', 'aria-label': label },
  daftar.map((satu) => el('li', { data: { temuan: satu.jenis } }, kata(satu.alasan))));

export const temuanHari = (hari) => kalimat(hari.temuan.filter((satu) => !satu.kegiatanId), 'Temuan hari ini');

/** An activity with its findings under it. */
export function kegiatanBertemuan(kegiatan, hari) {
  const simpul = gambarKegiatan(kegiatan, { tag: 'li' });
  const miliknya = kalimat(hari.temuan.filter((satu) => satu.kegiatanId === kegiatan.id), 'Temuan kegiatan ini');
  if (miliknya) simpul.append(miliknya);
  return simpul;
}

const daftarKegiatan = (label, kegiatan, gambar) => el('ol', { class: 'daftar-kegiatan datar', 'aria-label': label }, kegiatan.map(gambar));

/** The day as it stands; after a return with what it said before beside it. */
export function isiKegiatan(hari) {
  const kini = hari.kegiatan.length === 0
    ? el('p', { class: 'redup' }, 'Tidak ada kegiatan yang dicatat.')
    : daftarKegiatan('Daftar kegiatan', hari.kegiatan, (satu) => kegiatanBertemuan(satu, hari));
  const keterangan = (teks) => teks && el('p', { class: 'redup' }, 'Keterangan pegawai: ', kata(teks));
  if (!hari.sebelum) return [kini, keterangan(hari.keterangan)];
  return el('div', { class: 'banding' },
    el('section', { class: 'sebelum', data: { banding: 'sebelum' } }, el('h5', {}, 'Saat dikembalikan'),
      daftarKegiatan('Saat dikembalikan', hari.sebelum.kegiatan, (satu) => gambarKegiatan(satu, { tag: 'li' })),
      keterangan(hari.sebelum.keterangan)),
    el('section', { class: 'sesudah', data: { banding: 'sesudah' } }, el('h5', {}, 'Setelah diperbaiki'), kini, keterangan(hari.keterangan)));
}
