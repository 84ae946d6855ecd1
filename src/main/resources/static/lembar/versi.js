import { bukaDialog } from './dialog.js';
import { gambarKegiatan } from './kegiatan.js';
import { cip, dibatalkan, el, isi, kata, kotakPesan, taruhGalat, tombol } from './umum.js';

const JENIS_CIP = { Dikirim: 'ok', Ditarik: 'perlu', Dibatalkan: '', Konsep: 'info' };

/** When it was sent, and when it was withdrawn if it was. */
function saatVersi({ keadaan, saat, dikirim }) {
  if (keadaan !== 'Ditarik') return saat ?? 'belum dikirim';
  return [dikirim && `dikirim ${dikirim}`, saat && `ditarik ${saat}`].filter(Boolean).join(', ');
}

/** The versions of a day, shown when there is more than one. ambil(nomor) reads one of them. */
export function bagianVersi({ judul, ambil }) {
  const ringkasan = el('summary', {});
  const daftar = el('ol', { class: 'daftar-versi' });
  const simpul = el('details', { class: 'versi', hidden: true, data: { versi: '' } }, ringkasan, daftar);
  let cetak = null;

  const baris = (satu, berlaku) => el('li', { data: { nomorVersi: satu.nomor, ...(berlaku && { berlaku: '' }) } },
    el('div', {}, el('b', {}, `Versi ${satu.nomor}`), ' ', cip(satu.keadaan.toLowerCase(), JENIS_CIP[satu.keadaan]),
      berlaku && [' ', cip('berlaku', 'info')],
      el('p', { class: 'redup' }, saatVersi(satu)),
      satu.alasan && el('p', { class: 'redup' }, 'Alasan: “', kata(satu.alasan), '”')),
    tombol('Lihat', (p) => lihat(p.currentTarget, satu),
      { kecil: true, 'aria-label': `Lihat versi ${satu.nomor}`, 'data-aksi': 'lihat-versi' }));

  const lihat = (asal, { nomor }) => {
    const dialog = bukaDialog(asal, { judul: `${judul} · versi ${nomor}`, nama: 'versi', lebar: true });
    const muat = async () => {
      isi(dialog.badan, el('p', { class: 'memuat', role: 'status' }, 'Memuat…'));
      try {
        const versi = await ambil(nomor);
        isi(dialog.badan,
          el('p', {}, cip(versi.keadaan.toLowerCase(), JENIS_CIP[versi.keadaan]), ' ', el('span', { class: 'redup' }, saatVersi(versi))),
          versi.alasan && kotakPesan('info', 'Alasan', versi.alasan),
          versi.keterangan && kotakPesan('info', 'Keterangan', versi.keterangan),
          versi.kegiatan.length === 0 && el('p', { class: 'kosong' }, 'Tidak ada kegiatan dalam versi ini.'),
          el('ol', { class: 'daftar-kegiatan datar', 'aria-label': `Kegiatan versi ${nomor}` },
            versi.kegiatan.map((satu) => gambarKegiatan(satu, { tag: 'li' }))));
      } catch (galat) {
        if (!dibatalkan(galat)) taruhGalat(dialog.badan, galat, { cobaLagi: muat });
      }
    };
    muat();
  };

  return {
    simpul,
    perbarui(versi = []) {
      const baru = JSON.stringify(versi);
      if (baru === cetak) return;
      cetak = baru;
      simpul.hidden = versi.length < 2;
      ringkasan.textContent = `${versi.length} versi isian hari ini`;
      // After a withdrawal no earlier version counts either.
      const terakhir = versi.filter((satu) => ['Dikirim', 'Ditarik'].includes(satu.keadaan)).at(-1);
      isi(daftar, versi.map((satu) => baris(satu, satu === terakhir && satu.keadaan === 'Dikirim')));
    },
  };
}
