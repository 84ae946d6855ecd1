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
const bukaFormulir = (node) => bukaTab(node, 1);

/** 0: the tab of the sheet, 1: the one of the form. `simpul` stands in the tabs' content. */
function bukaTab(simpul, langkah) {
  const tab = [...(simpul.closest('.tabbed-content')?.querySelectorAll('.nav-tabs > li') ?? [])];
  const lembar = tab.findIndex((satu) => satu.textContent.trim() === lembarTugas.properties.label);
  const tautan = tab[lembar + langkah]?.querySelector('a');
  if (lembar < 0 || !tautan) return;
  tautan.click();
  // The sheet and its button are gone now: the keyboard goes on from the tab of the form.
  tautan.focus();
  tautan.scrollIntoView({ block: window.matchMedia(PONSEL).matches ? 'start' : 'nearest' });
}

async function tampilkan(node, taskId, pasangan) {
  const { buatApi } = await modul('api');
  const { bingkai, isi, kotakPesan, tombol } = await modul('umum');
  const saatLanjut = async () => {
    bukaFormulir(node);
    await relakan(taskId); // the sheet has asked about everything that is left
  };
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
      hariTugas.set(taskId, hariDari(tugas));
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

// ---------------------------------------------------------------- nothing is left behind by oversight

const TOMBOL_SELESAI = '.task-details .form-actions .btn-primary';
const hariTugas = new Map(); // by task: the days whose sheets it has
const direlakan = new Map(); // by task: what the person has decided to do without

const hariDari = (tugas) => (tugas.jenis === 'entri' ? [].concat(tugas.id) : []);
const tugasTerbuka = () => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('task');

/** The tab of the form may be opened, or the page loaded, without the sheet having been shown. */
async function hariMilik(taskId) {
  if (!hariTugas.has(taskId)) {
    const { buatApi } = await modul('api');
    hariTugas.set(taskId, hariDari(await buatApi().tugas(taskId)));
  }
  return hariTugas.get(taskId);
}

async function relakan(taskId) {
  const { tertinggal } = await modul('tertinggal');
  direlakan.set(taskId, tertinggal(await hariMilik(taskId)).butir);
}

/** Once the task is gone nobody will ask for what was left behind; before that its form may still be refused. */
async function lepaskanSetelahSelesai(taskId, hari) {
  const [{ buatApi }, { lepaskan }] = await Promise.all([modul('api'), modul('tertinggal')]);
  for (const jeda of [2000, 6000]) {
    await new Promise((lewat) => { setTimeout(lewat, jeda); });
    const galat = await buatApi().tugas(taskId).then(() => null, (satu) => satu);
    if (galat?.jenis !== 'hilang') continue;
    lepaskan(hari);
    return;
  }
}

async function tahanDahulu(tombolSelesai, taskId, lanjutkan) {
  const hari = await hariMilik(taskId);
  const [{ tertinggal, pantau }, { el, isi, kotakPesan, pasangGaya, tombol }] = await Promise.all([modul('tertinggal'), modul('umum')]);
  const deret = tombolSelesai.closest('.form-actions');
  const lama = deret.parentElement.querySelector('[data-tertinggal]');
  const { kalimat, butir } = tertinggal(hari);
  if (butir.every((satu) => direlakan.get(taskId)?.includes(satu))) {
    lama?.remove();
    if (kalimat !== null) lepaskanSetelahSelesai(taskId, hari);
    lanjutkan();
    return;
  }
  pasangGaya();
  const wadah = lama ?? el('div', { class: 'lembar', data: { tertinggal: '' } });
  const keLembar = tombol('Kembali ke Lembar', () => bukaTab(deret, 0), { utama: true, 'data-aksi': 'kembali-ke-lembar' });
  const tanpaItu = tombol('Kirim tanpa itu', async () => {
    await relakan(taskId);
    tombolSelesai.click();
  }, { 'data-aksi': 'kirim-tanpa' });
  isi(wadah, kotakPesan('perlu', 'Belum dikirim', `${kalimat}.`, { tombol: [keLembar, tanpaItu], segera: true }));
  deret.before(wadah);
  wadah.scrollIntoView({ block: 'center' });
  keLembar.focus({ preventScroll: true });
  if (lama) return;
  const lepasPantauan = pantau(() => {
    const kini = tertinggal(hari).kalimat;
    if (kini === null) isi(wadah, kotakPesan('baik', 'Semuanya sudah terkirim', 'Tekan “Selesaikan” sekali lagi.'));
    else wadah.querySelector('.pesan-isi').textContent = `${kini}.`;
    if (kini === null || !wadah.isConnected) lepasPantauan();
  });
}

let diperiksa = false;
let lolos = null;

document.addEventListener('click', async (peristiwa) => {
  const tombolSelesai = peristiwa.target.closest?.(TOMBOL_SELESAI);
  const taskId = tugasTerbuka();
  if (!tombolSelesai || !taskId) return;
  if (lolos === tombolSelesai) {
    lolos = null;
    return;
  }
  peristiwa.preventDefault();
  peristiwa.stopImmediatePropagation();
  if (diperiksa) return;
  diperiksa = true;
  const lanjutkan = () => {
    singkirkanGalatLama();
    lolos = tombolSelesai;
    tombolSelesai.click();
  };
  try {
    await tahanDahulu(tombolSelesai, taskId, lanjutkan);
  } catch (galat) {
    console.error(galat);
    lanjutkan(); // whether the work may be handed in is the server's to say
  } finally {
    diperiksa = false;
  }
}, true);

/** What the last try was refused for; whether it still holds this one will tell. */
function singkirkanGalatLama() {
  for (const silang of document.querySelectorAll('.page-notifications .alert-danger .close')) silang.click();
}

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
