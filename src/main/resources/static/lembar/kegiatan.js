import { deretBukti } from './bukti.js';
import { berjajar, cip, el, kata, rentangJam, volumeTampil } from './umum.js';

/** One activity as it is read: in the sheet of a day, in its earlier versions and in the verifier's sheet. */
export function gambarKegiatan(kegiatan, { tag = 'div', aksi = null, dengan = deretBukti(kegiatan.bukti) } = {}) {
  const kode = [kegiatan.kodeOutput ?? 'tanpa kode output', kegiatan.namaKodeOutput].filter(Boolean).join(' ');
  return el(tag, { class: 'kegiatan' },
    el('p', { class: 'waktu' }, rentangJam(kegiatan)),
    aksi,
    el('p', { class: 'nama' }, kegiatan.namaKegiatan),
    el('p', { class: 'kode' }, berjajar(kode, kegiatan.indikator && ['Indikator: ', kata(kegiatan.indikator)])),
    el('p', { class: 'hasil' }, kata(kegiatan.outputHasil), ' ', cip(`${volumeTampil(kegiatan.volume)} ${kegiatan.satuan ?? ''}`.trim())),
    kegiatan.rencanaHasilKerja && el('p', { class: 'kode' }, 'Rencana hasil kerja: ', kata(kegiatan.rencanaHasilKerja)),
    dengan);
}
