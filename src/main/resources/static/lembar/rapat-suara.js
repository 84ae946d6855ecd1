import { cip, el, idBaru, isi, kata, tombol } from './umum.js';

const ALASAN_MINIMAL = 10;
const PILIHAN = [['SETUJU', 'Setuju'], ['TIDAK_SETUJU', 'Tidak setuju'], ['ABSTAIN', 'Abstain']];

/**
 * Who was there, and how each of them voted on adopting the month. Nothing is assumed: without a mark there is no vote.
 *
 * saatUbah: something is to be saved; saatHitung: the numbers have changed
 */
export function bagianSuara({ saatUbah, saatHitung }) {
  let rapat = null;
  let orang = new Map(); // member -> { hadir: true, false, null as long as nobody has touched it; suara; alasan }
  const idJudul = idBaru('hadir');
  const ringkasan = el('span', { class: 'deret', role: 'status', data: { kuorum: '' } });
  const daftar = el('ul', { class: 'daftar-hadir' });
  const alat = el('div', { class: 'deret' });
  const simpul = el('section', { class: 'kartu', 'aria-labelledby': idJudul },
    el('div', { class: 'kepala' }, el('h3', { id: idJudul }, 'Kehadiran dan suara'), ringkasan), daftar, alat);

  const dijawab = () => [...orang.values()].some((satu) => satu.hadir !== null);
  const hadir = () => [...orang].filter(([, satu]) => satu.hadir);
  const kurangAlasan = (satu) => satu.suara === 'TIDAK_SETUJU' && satu.alasan.trim().length < ALASAN_MINIMAL;
  const bersuara = () => hadir().filter(([, satu]) => satu.suara);

  const muat = (data) => {
    rapat = data;
    orang = new Map(data.anggota.map((satu) => [satu.id, { hadir: satu.hadir, suara: satu.suara, alasan: satu.alasan ?? '' }]));
    isi(alat, rapat.dapatDiubah && [
      tombol('Semua hadir', () => ubahSemua((satu) => { satu.hadir = true; }), { kecil: true, 'data-aksi': 'semua-hadir' }),
      tombol('Semua yang hadir setuju (mufakat)', () => ubahSemua((satu) => { if (satu.hadir) satu.suara = 'SETUJU'; }),
        { kecil: true, 'data-aksi': 'mufakat' })]);
    isi(daftar, data.anggota.map(gambarAnggota));
    perbarui();
  };

  const ubahSemua = (ubah) => {
    orang.forEach(ubah);
    perbarui();
    saatUbah();
  };

  const gambarAnggota = (anggota) => {
    const satu = orang.get(anggota.id);
    const kotak = el('input', { type: 'checkbox', disabled: !rapat.dapatDiubah, 'aria-label': `Hadir: ${anggota.nama}`, data: { anggota: anggota.id },
      saat: { change: () => {
        satu.hadir = kotak.checked;
        if (!satu.hadir) satu.suara = null;
        perbarui();
        saatUbah();
      } } });
    return el('li', { data: { anggotaId: anggota.id } },
      el('label', { class: 'centang' }, kotak,
        el('span', { class: 'nama-jabatan' }, el('b', {}, kata(anggota.nama)), el('span', { class: 'redup' }, anggota.jabatan)), el('span', { class: 'keadaan' })),
      gambarSuara(anggota, satu));
  };

  const gambarSuara = (anggota, satu) => {
    const nama = idBaru('suara');
    const idAlasan = idBaru('alasan');
    const galat = el('p', { class: 'galat', id: `${idAlasan}-galat`, hidden: true });
    const alasan = el('textarea', { id: idAlasan, rows: 2, maxlength: 1000, disabled: !rapat.dapatDiubah, 'aria-describedby': galat.id, saat: {
      input: () => { satu.alasan = alasan.value; },
      change: saatUbah,
      blur: () => tandaiAlasan(alasan, galat, satu),
    } });
    alasan.value = satu.alasan;
    return el('div', { class: 'suara' },
      el('fieldset', { class: 'pilihan-suara' }, el('legend', { class: 'tersembunyi' }, `Suara ${anggota.nama}`),
        PILIHAN.map(([nilai, label]) => el('label', {}, el('input', { type: 'radio', name: nama, value: nilai, disabled: !rapat.dapatDiubah, saat: { change: () => {
          satu.suara = nilai;
          perbarui();
          if (kurangAlasan(satu)) alasan.focus();
          else saatUbah();
        } } }), el('span', {}, label)))),
      el('div', { class: 'bidang', data: { alasan: '' } }, el('label', { for: idAlasan }, 'Alasan'), alasan, galat));
  };

  const tandaiAlasan = (alasan, galat, satu) => {
    const kurang = kurangAlasan(satu);
    galat.textContent = kurang ? `Tulis alasan sedikitnya ${ALASAN_MINIMAL} huruf: pendapat berbeda dicatat dalam risalah.` : '';
    galat.hidden = !kurang;
    if (kurang) alasan.setAttribute('aria-invalid', 'true');
    else alasan.removeAttribute('aria-invalid');
  };

  const perbarui = () => {
    for (const li of daftar.children) {
      const satu = orang.get(li.dataset.anggotaId);
      const kotak = li.querySelector('input[type=checkbox]');
      kotak.checked = satu.hadir === true;
      kotak.indeterminate = satu.hadir === null;
      li.dataset.hadir = satu.hadir === null ? 'belum' : satu.hadir ? 'hadir' : 'tidak';
      li.querySelector('.keadaan').textContent = satu.hadir === null ? 'belum dicatat' : satu.hadir ? 'hadir' : 'tidak hadir';
      li.querySelector('.suara').hidden = !satu.hadir;
      li.querySelectorAll('input[type=radio]').forEach((radio) => { radio.checked = radio.value === satu.suara; });
      li.querySelector('[data-alasan]').hidden = !satu.suara || satu.suara === 'SETUJU';
    }
    const jumlah = hadir().length;
    const setuju = bersuara().filter(([, satu]) => satu.suara === 'SETUJU').length;
    const cukup = jumlah >= rapat.kuorum;
    isi(ringkasan, cip(`${jumlah} dari ${orang.size} hadir`, cukup ? 'ok' : 'perlu'),
      el('span', { class: 'redup' }, cukup ? `kuorum ${rapat.kuorum} tercapai` : `kuorum ${rapat.kuorum} belum tercapai`),
      cip(`${setuju} setuju`, setuju >= rapat.suaraPerlu ? 'ok' : 'perlu'),
      el('span', { class: 'redup' }, `penetapan perlu ${rapat.suaraPerlu}`));
    saatHitung();
  };

  return {
    simpul,
    muat,
    /** What can be saved: dissent only with its reason. Without a mark attendance stays unrecorded. */
    kirim: () => (dijawab() ? {
      hadir: hadir().map(([id]) => id),
      suara: bersuara().filter(([, satu]) => !kurangAlasan(satu))
        .map(([id, satu]) => ({ pegawaiId: id, suara: satu.suara, alasan: satu.suara === 'SETUJU' ? null : satu.alasan.trim() || null })),
    } : {}),
    tertunda: () => (bersuara().some(([, satu]) => kurangAlasan(satu)) ? 'Suara tidak setuju tanpa alasan belum disimpan' : null),
    ringkas() {
      if (!dijawab()) return 'Kehadiran belum dicatat';
      const belum = hadir().length - bersuara().length;
      return [`${hadir().length} hadir${hadir().length >= rapat.kuorum ? ', kuorum' : ', belum kuorum'}`,
        belum > 0 ? `${belum} belum bersuara` : `${bersuara().filter(([, satu]) => satu.suara === 'SETUJU').length} setuju`].join(' · ');
    },
  };
}
