import { el, idBaru, isi, kata, tanggalPanjang, tanyakan, tombol } from './umum.js';

/**
 * What the meeting asks for, with the person who answers for it and a date. Unfinished rows stay on the screen.
 *
 * saatUbah: something is to be saved; saatHitung: the numbers have changed
 */
export function bagianTindak({ saatUbah, saatHitung }) {
  let rapat = null;
  let baris = [];
  const idJudul = idBaru('tindak');
  const daftar = el('ol', { class: 'daftar-tindak' });
  const tambah = tombol('Tambah tindak lanjut', () => {
    baris.push({ uraian: '', penanggungJawabId: null, penanggungJawab: null, tenggat: null });
    gambar();
    daftar.querySelector('li:last-child input').focus();
  }, { 'data-aksi': 'tambah-tindak' });
  const simpul = el('section', { class: 'kartu', 'aria-labelledby': idJudul }, el('h3', { id: idJudul }, 'Tindak lanjut baru'), daftar, tambah);

  const terisi = (satu) => satu.uraian.trim() !== '';
  const lengkap = (satu) => terisi(satu) && (satu.penanggungJawabId || satu.penanggungJawab);
  const badan = (satu) => ({
    uraian: satu.uraian.trim(), penanggungJawabId: satu.penanggungJawabId,
    penanggungJawab: satu.penanggungJawabId ? null : satu.penanggungJawab, tenggat: satu.tenggat || null,
  });

  /** @param pertahankan whether rows that are not saved yet stay */
  const muat = (data, { pertahankan = false } = {}) => {
    rapat = data;
    const tertinggal = pertahankan ? baris.filter((satu) => satu.kotor) : [];
    baris = [...data.tindakLanjut.map((satu) => ({ ...satu })), ...tertinggal];
    tambah.hidden = !data.dapatDiubah;
    gambar();
  };

  const gambar = () => {
    isi(daftar, baris.length === 0 && el('li', { class: 'kosong' }, 'Belum ada tindak lanjut baru.'),
      baris.map((satu, i) => el('li', {}, rapat.dapatDiubah ? isian(satu, i) : terbaca(satu))));
    saatHitung();
  };

  const terbaca = (satu) => [el('p', {}, kata(satu.uraian)),
    el('p', { class: 'redup' }, [satu.penanggungJawab, satu.tenggat && tanggalPanjang(satu.tenggat)].filter(Boolean).join(' · '))];

  const isian = (satu, i) => {
    const grup = el('div', { role: 'group', 'aria-label': `Tindak lanjut ${i + 1}`, data: { tindakLanjut: i }, saat: { focusout: (p) => {
      // An unfinished row is saved when the person leaves it, not in the middle of filling it in.
      if (satu.kotor && !grup.contains(p.relatedTarget) && !lengkap(satu)) saatUbah();
    } } },
    el('div', { class: 'isian' },
      bidang(satu, 'uraian', 'Uraian', 'l6', el('input', { type: 'text', maxlength: 500 })),
      bidang(satu, 'penanggungJawabId', 'Penanggung jawab', 'l3', pilihanOrang(satu)),
      bidang(satu, 'tenggat', 'Tenggat', 'l2', el('input', { type: 'date' })),
      el('div', { class: 'bidang l1 bawah' }, tombol('Hapus', () => hapus(satu, grup), { kecil: true, 'aria-label': `Hapus tindak lanjut ${i + 1}`, 'data-aksi': 'hapus-tindak' }))));
    return grup;
  };

  const bidang = (satu, nama, label, kelas, masukan) => {
    masukan.id = idBaru(nama);
    masukan.name = nama;
    masukan.autocomplete = 'off';
    masukan.value = satu[nama] ?? '';
    masukan.addEventListener('input', () => {
      satu[nama] = masukan.value || (nama === 'uraian' ? '' : null);
      // Whoever is chosen, or taken away, also stands for what was said in words.
      if (nama === 'penanggungJawabId') satu.penanggungJawab = null;
      satu.kotor = true;
    });
    masukan.addEventListener('change', () => {
      saatHitung();
      if (lengkap(satu)) saatUbah();
    });
    return el('div', { class: `bidang ${kelas}` }, el('label', { for: masukan.id }, label), masukan);
  };

  /** The people of the office. Whoever is named in words, as by another system, stays until somebody is chosen. */
  const pilihanOrang = (satu) => el('select', {},
    el('option', { value: '' }, satu.penanggungJawab && !satu.penanggungJawabId ? satu.penanggungJawab : 'Belum ditentukan'),
    rapat.calonPenanggungJawab.map((orang) => el('option', { value: orang.id }, `${orang.nama} · ${orang.jabatan}`)));

  const hapus = async (satu, grup) => {
    if (grup.querySelector('[data-tanya]')) return;
    const berisi = terisi(satu) || satu.penanggungJawabId;
    if (berisi && !await tanyakan(grup, ['Hapus tindak lanjut “', kata(satu.uraian), '”?'], 'Ya, hapus', { bahaya: true })) {
      grup.querySelector('[data-aksi=hapus-tindak]').focus();
      return;
    }
    const ke = baris.indexOf(satu);
    baris.splice(ke, 1);
    gambar();
    if (berisi) saatUbah();
    (daftar.querySelectorAll('[data-aksi=hapus-tindak]')[Math.min(ke, baris.length - 1)] ?? tambah).focus();
  };

  return {
    simpul,
    muat,
    kirim: () => ({ tindakLanjut: baris.filter(terisi).map(badan) }),
    /** Rows as they were sent are clean, unless somebody went on typing. */
    terkirim(isiTerkirim) {
      baris.filter(terisi).forEach((satu, i) => { satu.kotor = JSON.stringify(badan(satu)) !== JSON.stringify(isiTerkirim.tindakLanjut[i]); });
    },
    tertunda: () => (baris.some((satu) => !terisi(satu) && (satu.penanggungJawabId || satu.tenggat)) ? 'Tindak lanjut tanpa uraian belum disimpan' : null),
    ringkas: () => `${baris.filter(terisi).length} tindak lanjut baru`,
  };
}
