import { el, idBaru, isi, tombol } from './umum.js';

/**
 * A dialog over the sheet. It stands inside the sheet, whose stylesheet it needs. Escape, the cross and a tap beside it
 * close it; the focus goes back to where it came from, or to what `kembaliKe()` names when that was drawn anew.
 */
export function bukaDialog(asal, { judul, nama, lebar = false, kembaliKe = () => asal, saatTutup = () => {} }) {
  const idJudul = idBaru('dialog');
  const kepala = el('h3', { id: idJudul, tabindex: -1 }, judul);
  const badan = el('div', { class: 'dialog-isi' });
  const dialog = el('dialog', {
    class: `dialog${lebar ? ' lebar' : ''}`, 'aria-labelledby': idJudul, data: { dialog: nama },
    saat: {
      // The host page has shortcuts of its own.
      keydown: (p) => p.stopPropagation(),
      click: (p) => { if (p.target === dialog) dialog.close(); },
      close: () => {
        dialog.remove();
        kembaliKe()?.focus();
        saatTutup();
      },
    },
  },
  el('div', { class: 'dialog-kepala' }, kepala,
    tombol('×', () => dialog.close(), { class: 'silang', 'aria-label': 'Tutup', 'data-aksi': 'tutup-dialog' })),
  badan);
  (asal.closest('.lembar') ?? document.body).append(dialog);
  dialog.showModal();
  kepala.focus();
  return {
    simpul: dialog,
    badan,
    atur(judulBaru, ...anak) {
      kepala.textContent = judulBaru;
      isi(badan, anak);
    },
    tutup: () => dialog.close(),
  };
}
