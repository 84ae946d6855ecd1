import { deretBukti } from './bukti.js';
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
  const temuan = hari.temuan.filter((satu) => satu.kegiatanId === kegiatan.id);
  const tanpaJuga = temuan.some((satu) => satu.jenis === 'BUKTI_SAMA');
  const simpul = gambarKegiatan(kegiatan, { tag: 'li', dengan: deretBukti(kegiatan.bukti, { tanpaJuga }) });
  const miliknya = kalimat(temuan, 'Temuan kegiatan ini');
  if (miliknya) simpul.append(miliknya);
  return simpul;
}

const daftarKegiatan = (label, kegiatan, gambar) => el('ol', { class: 'daftar-kegiatan datar', 'aria-label': label }, kegiatan.map(gambar));

/** What an activity says, without what belongs to one version alone: its id, and the ids of its evidence. */
const isiKegiatanItu = ({ id, bukti, ...isian }) => JSON.stringify([isian, bukti.map(({ nama, ukuran }) => [nama, ukuran])]);

/** The activities of one side; those that the other side does not have word for word are marked. */
function sisi(nama, judul, kegiatan, lain, gambar, keterangan) {
  const sama = new Set(lain.map(isiKegiatanItu));
  return el('section', { class: nama, data: { banding: nama } }, el('h5', {}, judul),
    daftarKegiatan(judul, kegiatan, (satu) => {
      const simpul = gambar(satu);
      if (!sama.has(isiKegiatanItu(satu))) {
        simpul.classList.add('berubah');
        simpul.prepend(cip(nama === 'sebelum' ? 'semula' : 'menjadi', 'info'));
      }
      return simpul;
    }), keterangan);
}

/** The day as it stands; after a return with what it said before beside it. */
export function isiKegiatan(hari) {
  const keterangan = (teks) => teks && el('p', { class: 'redup' }, 'Keterangan pegawai: ', kata(teks));
  const gambarKini = (satu) => kegiatanBertemuan(satu, hari);
  if (hari.sebelum) {
    return el('div', { class: 'banding' },
      sisi('sebelum', 'Saat dikembalikan', hari.sebelum.kegiatan, hari.kegiatan, (satu) => gambarKegiatan(satu, { tag: 'li' }),
        keterangan(hari.sebelum.keterangan)),
      sisi('sesudah', 'Setelah diperbaiki', hari.kegiatan, hari.sebelum.kegiatan, gambarKini, keterangan(hari.keterangan)));
  }
  return [
    hari.kegiatan.length === 0 ? el('p', { class: 'redup' }, 'Tidak ada kegiatan yang dicatat.') : daftarKegiatan('Daftar kegiatan', hari.kegiatan, gambarKini),
    keterangan(hari.keterangan),
  ];
}
