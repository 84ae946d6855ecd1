/** Buttons that lead to the sheet of a day, which may not have been opened yet: <button data-mulai-hari="2026-11-14">. */

import { buatApi, tautanSetempat } from './api.js';
import { el, tandaiSibuk } from './umum.js';

const api = buatApi();

async function mulai(tombol) {
  if (tombol.getAttribute('aria-disabled')) return;
  const lama = tombol.parentElement.querySelector('[data-galat-mulai]');
  tandaiSibuk([tombol], true);
  tombol.setAttribute('aria-busy', 'true');
  try {
    const { entriId } = await api.mulaiHari(tombol.dataset.mulaiHari);
    window.location.assign(tautanSetempat(`kinerja/hari/${encodeURIComponent(entriId)}`));
  } catch (galat) {
    const kotak = lama ?? el('p', { class: 'alert alert-danger mt-2', role: 'alert', 'data-galat-mulai': '' });
    kotak.textContent = galat.detail ?? galat.message;
    tombol.after(kotak);
    tandaiSibuk([tombol], false);
  } finally {
    tombol.removeAttribute('aria-busy');
  }
}

document.addEventListener('click', (peristiwa) => {
  const tombol = peristiwa.target.closest?.('[data-mulai-hari]');
  if (tombol) mulai(tombol);
});

// Coming back with the browser's own button must find the page usable.
window.addEventListener('pageshow', (peristiwa) => {
  if (peristiwa.persisted) tandaiSibuk(document.querySelectorAll('[data-mulai-hari]'), false);
});
