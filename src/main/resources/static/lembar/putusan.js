import { el, idBaru, isi, konsep, tandaiSibuk, taruhGalat, tombol } from './umum.js';

const ALASAN_MINIMAL = 10;

/**
 * Approve, return with a reason, approve with a note. What is typed stays on this device until it is decided.
 *
 * kunciKonsep: under which the typed text is kept; simpan(keputusan): saves it and moves on, or throws
 */
export function pilihanKeputusan(hari, { templatAlasan, kunciKonsep, simpan: simpanKeputusan, muatUlang }) {
  const tempat = el('div', { class: 'keputusan', data: { keputusanUntuk: hari.entriId } });
  const tempatGalat = el('div', { class: 'tempat-galat' });

  const kirim = async (keputusan, tombolTombol) => {
    if (tempat.getAttribute('aria-busy') === 'true') return;
    tempat.setAttribute('aria-busy', 'true');
    tandaiSibuk(tombolTombol, true);
    tempatGalat.replaceChildren();
    try {
      await simpanKeputusan(keputusan);
    } catch (galat) {
      taruhGalat(tempatGalat, galat, {
        muatUlang: async () => { await muatUlang(); tempatGalat.replaceChildren(); }, cobaLagi: () => kirim(keputusan, tombolTombol),
      });
    } finally {
      tempat.removeAttribute('aria-busy');
      tandaiSibuk(tombolTombol, false);
    }
  };

  const pilih = (fokusKe) => {
    konsep.simpan(kunciKonsep, null);
    const deret = el('div', { class: 'deret' });
    isi(deret,
      tombol('Setujui', () => kirim({ hasil: 'SETUJU' }, deret.children), { class: 'setuju', 'aria-label': `Setujui ${hari.judul}`, 'data-aksi': 'setujui' }),
      tombol('Kembalikan…', () => tulis('KEMBALIKAN'), { 'aria-label': `Kembalikan ${hari.judul}`, 'data-aksi': 'kembalikan' }),
      tombol('Setujui dengan catatan', () => tulis('CATATAN'), { 'aria-label': `Setujui dengan catatan ${hari.judul}`, 'data-aksi': 'setujui-catatan' }));
    isi(tempat, deret, tempatGalat);
    if (fokusKe) deret.querySelector(`[data-aksi=${fokusKe}]`).focus();
  };

  const tulis = (mode, teksAwal = '', fokus = true) => {
    const kembali = mode === 'KEMBALIKAN';
    const id = idBaru('alasan');
    const hitung = el('span', { class: 'redup kecil', id: `${id}-hitung` });
    const galat = el('p', { class: 'galat', id: `${id}-galat`, hidden: true, role: 'alert' });
    const kotak = el('textarea', { id, rows: 3, maxlength: 1000, 'aria-describedby': `${id}-hitung ${id}-galat` });
    kotak.value = teksAwal;
    const periksa = () => {
      const panjang = kotak.value.trim().length;
      const kurang = (kembali ? ALASAN_MINIMAL : 1) - panjang;
      hitung.textContent = !kembali ? '' : kurang > 0 ? `sedikitnya ${ALASAN_MINIMAL} huruf, kurang ${kurang}` : `${panjang} huruf`;
      return kurang <= 0;
    };
    const berubah = () => {
      if (periksa()) {
        galat.hidden = true;
        kotak.removeAttribute('aria-invalid');
      }
      konsep.simpan(kunciKonsep, { mode, teks: kotak.value });
    };
    kotak.addEventListener('input', berubah);
    const simpan = tombol(kembali ? 'Kembalikan hari ini' : 'Setujui dengan catatan', () => {
      if (!periksa()) {
        galat.textContent = kembali ? `Tulis alasan sedikitnya ${ALASAN_MINIMAL} huruf supaya pegawai tahu apa yang harus diperbaiki.` : 'Tulis catatannya.';
        galat.hidden = false;
        kotak.setAttribute('aria-invalid', 'true');
        kotak.focus();
        return;
      }
      const teks = kotak.value.trim();
      kirim(kembali ? { hasil: 'KEMBALIKAN', alasan: teks } : { hasil: 'SETUJU', catatan: teks }, [simpan, batal]);
    }, { class: kembali ? 'tolak' : 'setuju', 'data-aksi': 'simpan-keputusan' });
    const batal = tombol('Batal', () => pilih(kembali ? 'kembalikan' : 'setujui-catatan'), { 'data-aksi': 'batal' });
    const templat = kembali ? templatAlasan : [];
    isi(tempat, el('div', { class: 'bidang', saat: { keydown: (p) => {
      if (p.key === 'Escape') { p.stopPropagation(); batal.click(); }
      if (p.key === 'Enter' && (p.ctrlKey || p.metaKey)) { p.preventDefault(); simpan.click(); }
    } } },
    el('label', { for: id }, kembali ? `Alasan ${hari.judul} dikembalikan` : `Catatan untuk ${hari.judul}`),
    templat.length > 0 && el('div', { class: 'deret templat', role: 'group', 'aria-label': 'Templat alasan' }, templat.map((teks) => tombol(teks, () => {
      kotak.value = kotak.value.trim() === '' ? teks : `${kotak.value.trim()} ${teks}`;
      berubah();
      kotak.focus();
    }, { class: 'templat-satu', 'data-aksi': 'templat' }))),
    kotak, hitung, galat, el('div', { class: 'deret' }, simpan, batal)), tempatGalat);
    periksa();
    if (fokus) kotak.focus();
  };

  const tersisa = konsep.ambil(kunciKonsep);
  if (tersisa?.mode) tulis(tersisa.mode, tersisa.teks, false);
  else pilih();
  return tempat;
}

/** Takes a decision back that does not hold yet. batalkan(): does it and moves the focus, or throws */
export function pembatalan(hari, { batalkan: batalkanKeputusan, muatUlang }) {
  const tempatGalat = el('div', { class: 'tempat-galat' });
  const batalkan = async () => {
    tempatGalat.replaceChildren();
    tandaiSibuk([satu], true);
    try {
      await batalkanKeputusan();
    } catch (galat) {
      taruhGalat(tempatGalat, galat, { muatUlang, cobaLagi: batalkan });
    } finally {
      tandaiSibuk([satu], false);
    }
  };
  const satu = tombol('Batalkan keputusan', batalkan, { kecil: true, 'aria-label': `Batalkan keputusan ${hari.judul}`, 'data-aksi': 'batalkan-keputusan' });
  return el('div', { class: 'keputusan' }, satu, tempatGalat);
}
