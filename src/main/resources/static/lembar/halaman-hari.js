/** The sheet of a day on a page of ours: every <div data-lembar-hari data-entri-id="…"> gets its sheet. */

import { tampilkanLembarKinerja } from './lembar-kinerja.js';

for (const wadah of document.querySelectorAll('[data-lembar-hari][data-entri-id]')) {
  tampilkanLembarKinerja(wadah, { entriId: wadah.dataset.entriId, diHalaman: true });
}
