import { buatApi, tautanSetempat } from './api.js';
import { bingkai, dibatalkan, el, idBaru, isi, tombol } from './umum.js';

/** What a decision rests on, to be read: facts, tables, documents. Also a part of the meeting's sheet. */
export function gambarTinjauan(tinjauan, { tingkat = 'h2' } = {}) {
  const idJudul = idBaru('tinjauan');
  const fakta = tinjauan.fakta ?? [];
  const tabel = tinjauan.tabel ?? [];
  const dokumen = tinjauan.dokumen ?? [];
  const tingkatBagian = tingkat === 'h2' ? 'h3' : 'h4';
  return el('section', { class: 'tinjauan', 'aria-labelledby': idJudul, data: { tinjauan: '' } },
    el('div', { class: 'kepala' }, el('div', {}, el(tingkat, { id: idJudul, tabindex: -1 }, tinjauan.judul),
      tinjauan.keterangan && el('p', { class: 'redup' }, tinjauan.keterangan))),
    fakta.length > 0 && el('dl', { class: 'kartu fakta' }, fakta.map((satu) => el('div', {}, el('dt', {}, satu.label), el('dd', {}, satu.nilai)))),
    tabel.map((satu) => gambarTabel(satu, tingkatBagian)),
    dokumen.length > 0 && gambarDokumen(dokumen, tingkatBagian),
    fakta.length === 0 && tabel.length === 0 && dokumen.length === 0 && el('p', { class: 'kosong' }, 'Belum ada data untuk ditinjau.'));
}

function gambarTabel(tabel, tingkat) {
  const kelas = (i) => (tabel.kolom[i]?.angka ? 'angka' : null);
  const idJudul = idBaru('tabel');
  // A table of sentences stacks its cells on a phone; one of numbers scrolls.
  const susun = tabel.kolom.every((kolom) => !kolom.angka) ? ' tabel-kalimat' : '';
  return el('div', { class: `kartu tabel-gulir${susun}`, role: 'region', 'aria-labelledby': idJudul, tabindex: 0 },
    el(tingkat, { id: idJudul }, tabel.judul),
    el('table', {},
      el('thead', {}, el('tr', {}, tabel.kolom.map((kolom, i) => el('th', { scope: 'col', class: kelas(i) }, kolom.label)))),
      el('tbody', {}, tabel.baris.length === 0
        ? el('tr', {}, el('td', { colspan: tabel.kolom.length, class: 'redup' }, 'Belum ada isi.'))
        : tabel.baris.map((baris) => el('tr', {}, baris.map((nilai, i) => el(i === 0 ? 'th' : 'td', { scope: i === 0 ? 'row' : null, class: kelas(i) }, nilai ?? '–')))))));
}

function gambarDokumen(dokumen, tingkat) {
  const idJudul = idBaru('dokumen');
  return el('section', { class: 'kartu', 'aria-labelledby': idJudul }, el(tingkat, { id: idJudul }, 'Dokumen'),
    el('ul', { class: 'dokumen' }, dokumen.map((satu) => {
      const alamat = tautanSetempat(satu.tautan);
      return el('li', {}, alamat ? el('a', { href: alamat, download: true }, satu.nama) : el('span', {}, satu.nama),
        satu.keterangan && el('span', { class: 'redup' }, satu.keterangan));
    })));
}

/** The first tab of the tasks that only decide: there is nothing to fill in here. */
export function tampilkanLembarTinjauan(wadah, { taskId, saatLanjut = null, api = null }) {
  const pembatal = new AbortController();
  const layanan = api ?? buatApi({ sinyal: pembatal.signal });
  const kerangka = bingkai(wadah, 'tinjauan', 'Lembar tinjauan');
  const muat = async () => {
    kerangka.memuat();
    try {
      const tinjauan = await layanan.tinjauan(taskId);
      if (pembatal.signal.aborted) return;
      isi(kerangka.tubuh, gambarTinjauan(tinjauan), saatLanjut && el('footer', { class: 'kaki' },
        el('div', { class: 'kaki-teks' }, el('p', { class: 'redup' }, 'Keputusan diisi pada formulir.')),
        tombol('Lanjut: isi formulir', () => saatLanjut(), { utama: true, class: 'dorong', 'data-aksi': 'lanjut' })));
      kerangka.siap();
    } catch (galat) {
      if (!dibatalkan(galat) && !pembatal.signal.aborted) kerangka.gagal(galat, muat);
    }
  };
  muat();
  return {
    segarkan: muat,
    tutup() {
      pembatal.abort();
      kerangka.tutup();
    },
  };
}
