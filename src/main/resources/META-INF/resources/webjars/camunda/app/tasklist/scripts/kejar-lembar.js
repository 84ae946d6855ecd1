/*
 * The tab "Lembar" of a task: the sheet on which the work itself is done, before the form is completed.
 * The sheets are the same modules that a page outside Tasklist shows; they are served at the server's root.
 */

const AKAR = new URL('../../../../', import.meta.url); // this file is at <root>/camunda/app/tasklist/scripts/
const PONSEL = '(max-width: 767px)'; // below this Tasklist stacks its columns
const modul = (nama) => import(new URL(`lembar/${nama}.js`, AKAR).href);

/** Per kind of task the module and how it is shown. */
const LEMBAR = {
  entri: async (tugas, opsi) => (await modul('lembar-kinerja'))
    .tampilkanLembarKinerja(opsi.wadah, { ...opsi, entriId: tugas.id }),
  verifikasi: async (tugas, opsi) => (await modul('lembar-verifikasi'))
    .tampilkanLembarVerifikasi(opsi.wadah, { ...opsi, lembarId: tugas.id[0] }),
  rapat: async (tugas, opsi) => (await modul('lembar-rapat'))
    .tampilkanLembarRapat(opsi.wadah, { ...opsi, rapatId: tugas.id[0] }),
  tinjauan: async (tugas, opsi) => (await modul('lembar-tinjauan'))
    .tampilkanLembarTinjauan(opsi.wadah, { ...opsi, taskId: tugas.taskId }),
};

/** Tasklist orders tabs by priority: the form (1000) stands right after this tab (2000). */
function bukaFormulir(node) {
  const tab = node.closest('.tabbed-content')?.querySelectorAll('.nav-tabs > li') ?? [];
  const milikku = [...tab].findIndex((satu) => satu.classList.contains('active'));
  const tautan = tab[milikku + 1]?.querySelector('a');
  if (!tautan) return;
  tautan.click();
  // The sheet and its button are gone now: the keyboard goes on from the tab of the form.
  tautan.focus();
  tautan.scrollIntoView({ block: window.matchMedia(PONSEL).matches ? 'start' : 'nearest' });
}

async function tampilkan(node, taskId, pasangan) {
  const { buatApi } = await modul('api');
  const { bingkai, isi, kotakPesan, tombol } = await modul('umum');
  const saatLanjut = () => bukaFormulir(node);
  const muka = bingkai(node, 'tugas', 'Lembar tugas');
  const tanpaLembar = () => {
    muka.siap();
    isi(muka.tubuh, kotakPesan('info', 'Tugas ini tidak memiliki lembar', 'Isi langsung formulirnya.',
      { tombol: [tombol('Lanjut: isi formulir', saatLanjut, { utama: true, 'data-aksi': 'lanjut' })] }));
  };
  const muat = async () => {
    muka.memuat();
    try {
      const tugas = await buatApi({ sinyal: pasangan.pembatal.signal }).tugas(taskId);
      const gambar = LEMBAR[tugas.jenis];
      if (pasangan.pembatal.signal.aborted) return;
      if (!gambar) {
        tanpaLembar();
        return;
      }
      const lembar = await gambar(tugas, { wadah: node, saatLanjut });
      muka.tutup();
      if (pasangan.pembatal.signal.aborted) lembar.tutup();
      else pasangan.lembar = lembar;
    } catch (galat) {
      if (pasangan.pembatal.signal.aborted) return;
      if (galat.jenis === 'hilang') tanpaLembar();
      else muka.gagal(galat, muat);
    }
  };
  pasangan.muka = muka;
  await muat();
}

// On a phone, whoever has chosen a task wants to see the task, which stands under the list.
let tugasTerakhir = null;

function perlihatkanDiPonsel(node, taskId) {
  if (taskId === tugasTerakhir) return;
  tugasTerakhir = taskId;
  if (!window.matchMedia(PONSEL).matches) return;
  requestAnimationFrame(() => node.closest('.task-details')?.scrollIntoView({ block: 'start' }));
}

// Tasklist may render the tab of the next task before it unmounts that of the last one; unmount() does not say which
// it means, but they come in the order of rendering.
const terpasang = [];

function lepas(pasangan) {
  pasangan.pembatal.abort();
  pasangan.lembar?.tutup();
  pasangan.muka?.tutup();
}

const lembarTugas = {
  id: 'kejar-lembar',
  pluginPoint: 'tasklist.task.detail',
  priority: 2000,
  properties: { label: 'Lembar' },
  render(node, ctx) {
    node.classList.add('kejar-lembar');
    const pasangan = { pembatal: new AbortController(), lembar: null, muka: null };
    terpasang.push(pasangan);
    perlihatkanDiPonsel(node, ctx.taskId);
    tampilkan(node, ctx.taskId, pasangan).catch((galat) => {
      console.error(galat);
      if (!pasangan.pembatal.signal.aborted) node.textContent = 'Lembar tidak dapat dimuat. Muat ulang halaman ini.';
    });
  },
  unmount() {
    const pasangan = terpasang.shift();
    if (pasangan) lepas(pasangan);
  },
};

// Claiming or giving back a task changes what may be written in its sheet.
document.addEventListener('click', (peristiwa) => {
  if (!peristiwa.target.closest?.('.task-details .claim, .task-details .unclaim')) return;
  for (const jeda of [800, 3000]) {
    setTimeout(() => terpasang.forEach((satu) => satu.lembar?.segarkan()), jeda);
  }
});

// When the session has ended Tasklist shows a login form of its own. There is one login for everything, the server's:
// loading the page afresh leads there. The hash is taken away first, and not more often than every ten seconds.
const KUNCI_MASUK = 'kejar.masuk';

function keHalamanMasuk() {
  if (!window.location.hash.startsWith('#/login')) return;
  try {
    if (Date.now() - Number(sessionStorage.getItem(KUNCI_MASUK) ?? 0) < 10_000) return;
    sessionStorage.setItem(KUNCI_MASUK, String(Date.now()));
  } catch {
    return;
  }
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  window.location.reload();
}

window.addEventListener('hashchange', keHalamanMasuk);
keHalamanMasuk();

export default [lembarTugas];
