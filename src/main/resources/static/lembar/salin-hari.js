import { bukaDialog } from './dialog.js';
import { cip, dibatalkan, el, isi, kata, kotakPesan, tandaiSibuk, tanggalPanjang, taruhGalat, tombol } from './umum.js';

/** "2026-10-07" -> "Selasa, 6 Oktober 2026" */
function judulSehariSebelum(tanggal) {
  const saat = new Date(`${tanggal}T00:00:00Z`);
  saat.setUTCDate(saat.getUTCDate() - 1);
  return tanggalPanjang(saat.toISOString().slice(0, 10));
}

/**
 * The other days whose activities can be copied. salin(hari) copies and may throw; the dialog closes when it is done.
 * hariLain() reads the days, newest first.
 */
export function dialogSalin(asal, { tanggal, hariLain, salin, kembaliKe }) {
  const dialog = bukaDialog(asal, { judul: 'Salin kegiatan dari hari lain', nama: 'salin', kembaliKe });
  const tempatGalat = el('div', { class: 'tempat-galat' });

  const pilih = async (hari, tombolTombol) => {
    if (tombolTombol[0].getAttribute('aria-disabled')) return;
    tempatGalat.replaceChildren();
    tandaiSibuk(tombolTombol, true);
    try {
      await salin(hari);
      dialog.tutup();
    } catch (galat) {
      tandaiSibuk(tombolTombol, false);
      taruhGalat(tempatGalat, galat, {
        cobaLagi: () => pilih(hari, tombolTombol),
        muatUlang: galat.muatUlang && (async () => { await galat.muatUlang(); tempatGalat.replaceChildren(); }),
      });
    }
  };

  const muat = async () => {
    isi(dialog.badan, el('p', { class: 'memuat', role: 'status' }, 'Memuat…'));
    try {
      const daftar = await hariLain();
      if (daftar.length === 0) {
        isi(dialog.badan, el('p', { class: 'kosong' }, 'Belum ada hari lain yang berisi kegiatan.'));
        return;
      }
      const sebelum = judulSehariSebelum(tanggal);
      const tombolTombol = daftar.map((hari, ke) => el('button', {
        type: 'button', class: `pilihan-hari${ke === 0 ? ' utama' : ''}`, data: { aksi: 'salin-dari', dari: hari.entriId },
        saat: { click: () => pilih(hari, tombolTombol) },
      },
      el('b', {}, hari.judul), ke === 0 && cip(hari.judul === sebelum ? 'hari sebelumnya' : 'terakhir diisi', 'info'),
      el('span', { class: 'redup' }, `${hari.kegiatan} kegiatan: `, kata(hari.ringkasan))));
      isi(dialog.badan,
        el('p', { class: 'redup' }, 'Kegiatannya ditambahkan ke hari ini dengan jam yang sama. Bukti tidak ikut disalin.'),
        tempatGalat, el('ul', { class: 'daftar-pilihan' }, tombolTombol.map((satu) => el('li', {}, satu))));
    } catch (galat) {
      if (!dibatalkan(galat)) taruhGalat(dialog.badan, galat, { cobaLagi: muat });
    }
  };
  muat();
}

/** What came of it: how many were copied, and each one that was left out with the reason. */
export function kabarSalin({ disalin, dilewati }, judulAsal, tutup) {
  const kotak = kotakPesan(dilewati.length > 0 ? 'perlu' : 'baik',
    disalin > 0 ? `${disalin} kegiatan disalin dari ${judulAsal}` : `Tidak ada yang disalin dari ${judulAsal}`,
    dilewati.length > 0 ? `${dilewati.length} kegiatan dilewati:` : 'Periksa hasil dan volumenya.');
  if (dilewati.length > 0) kotak.append(el('ul', { class: 'butir' }, dilewati.map((teks) => el('li', { data: { dilewati: '' } }, teks))));
  kotak.append(el('div', { class: 'deret' }, tombol('Tutup', tutup, { kecil: true, 'data-aksi': 'tutup-kabar' })));
  return kotak;
}
