import { el, idBaru, isi, kata, tanggalPanjang } from './umum.js';

const ALASAN_MINIMAL = 10;

/**
 * A list of things, each with a choice and words to it: follow-ups of earlier meetings, proposals laid before this one.
 *
 * pilihan: [value, label, 'wajib' | 'boleh' | null: whether words belong to it]
 */
function bagianPilihan({ judul, kunci, gambarButir, pilihan, labelKata, peringatan, saatUbah, saatHitung }) {
  let rapat = null;
  let butir = []; // { id, nilai, kata }
  const idJudul = idBaru('putusan');
  const daftar = el('ul', { class: 'daftar-tindak' });
  const simpul = el('section', { class: 'kartu', 'aria-labelledby': idJudul, data: { bagian: kunci } }, el('h3', { id: idJudul }, judul), daftar);
  const berkata = (satu) => pilihan.find(([nilai]) => nilai === satu.nilai)?.[2];
  const kurang = (satu) => berkata(satu) === 'wajib' && satu.kata.trim().length < ALASAN_MINIMAL;

  const muat = (data, semua, ambil) => {
    rapat = data;
    butir = semua.map((satu) => ({ id: satu.id, ...ambil(satu) }));
    simpul.hidden = semua.length === 0;
    isi(daftar, semua.map((satu, i) => el('li', { data: { butir: satu.id } }, gambarButir(satu), gambarPilihan(butir[i], satu))));
  };

  const gambarPilihan = (satu, asli) => {
    const nama = idBaru('pilihan');
    const idKata = idBaru('kata');
    const galat = el('p', { class: 'galat', id: `${idKata}-galat`, hidden: true });
    const kotak = el('textarea', { id: idKata, rows: 2, maxlength: 1000, disabled: !rapat.dapatDiubah, 'aria-describedby': galat.id, saat: {
      input: () => { satu.kata = kotak.value; },
      change: saatUbah,
      blur: () => perbarui(),
    } });
    kotak.value = satu.kata;
    const bidang = el('div', { class: 'bidang' }, el('label', { for: idKata }, labelKata), kotak, galat);
    const perbarui = ({ baru = false } = {}) => {
      bidang.hidden = !berkata(satu);
      const salah = !baru && kurang(satu);
      galat.textContent = salah ? `${peringatan} Sedikitnya ${ALASAN_MINIMAL} huruf.` : '';
      galat.hidden = !salah;
      if (salah) kotak.setAttribute('aria-invalid', 'true');
      else kotak.removeAttribute('aria-invalid');
      saatHitung();
    };
    const radio = pilihan.map(([nilai, label]) => el('label', {}, el('input', { type: 'radio', name: nama, value: nilai, checked: satu.nilai === nilai,
      disabled: !rapat.dapatDiubah, saat: { change: () => {
        satu.nilai = nilai;
        perbarui({ baru: true });
        if (kurang(satu)) kotak.focus();
        else saatUbah();
      } } }), el('span', {}, label)));
    perbarui({ baru: true });
    return [el('fieldset', { class: 'pilihan-suara' }, el('legend', { class: 'tersembunyi' }, `Putusan: ${asli.judul ?? asli.uraian}`), radio), bidang];
  };

  return {
    simpul,
    muat,
    siap: () => butir.filter((satu) => satu.nilai && !kurang(satu)),
    tertunda: () => (butir.some(kurang) ? `${judul}: yang tanpa alasan belum disimpan` : null),
    jumlah: (nilai) => butir.filter((satu) => satu.nilai === nilai).length,
  };
}

/** What earlier meetings asked for: it comes back until it is closed. */
export function bagianTerbawa({ saatUbah, saatHitung }) {
  const bagian = bagianPilihan({
    judul: 'Tindak lanjut rapat sebelumnya', kunci: 'terbawa', labelKata: 'Keterangan (alasan bila dibatalkan)', peringatan: 'Tulis mengapa dibatalkan.', saatUbah, saatHitung,
    pilihan: [['TERBUKA', 'Masih terbuka', 'boleh'], ['SELESAI', 'Selesai', 'boleh'], ['DIBATALKAN', 'Dibatalkan', 'wajib']],
    gambarButir: (satu) => [el('p', {}, el('b', {}, kata(satu.uraian))), el('p', { class: 'redup' },
      [satu.penanggungJawab ?? 'penanggung jawab belum ditentukan', satu.tenggat && `tenggat ${tanggalPanjang(satu.tenggat)}`, `dari pleno ${satu.asal}`].filter(Boolean).join(' · '))],
  });
  return {
    ...bagian,
    muat: (data) => bagian.muat(data, data.terbawa, (satu) => ({ nilai: satu.keadaan, kata: satu.keterangan ?? '' })),
    kirim: () => ({ perkembangan: bagian.siap().map((satu) => ({ tindakLanjutId: satu.id, keadaan: satu.nilai, keterangan: satu.kata.trim() || null })) }),
    ringkas: () => (bagian.simpul.hidden ? null : `${bagian.jumlah('TERBUKA')} dari rapat lalu terbuka`),
  };
}

/** Proposals of correction that wait for the pleno. */
export function bagianUsul({ saatUbah, saatHitung }) {
  const bagian = bagianPilihan({
    judul: 'Usul koreksi', kunci: 'usul', labelKata: 'Alasan menolak', peringatan: 'Tulis mengapa ditolak.', saatUbah, saatHitung,
    pilihan: [['DISAHKAN', 'Sahkan', null], ['DITOLAK', 'Tolak', 'wajib']],
    gambarButir: (satu) => [el('p', {}, el('b', {}, kata(satu.judul))), el('p', { class: 'berbaris' }, kata(satu.uraian)),
      satu.rincian.length > 0 && el('ul', { class: 'butir' }, satu.rincian.map((baris) => el('li', {}, baris)))],
  });
  let jumlah = 0;
  const belum = () => jumlah - bagian.siap().length;
  return {
    ...bagian,
    muat(data) {
      jumlah = data.usul.length;
      bagian.muat(data, data.usul, (satu) => ({ nilai: satu.hasil, kata: satu.alasan ?? '' }));
    },
    kirim: () => ({ putusanUsul: bagian.siap().map((satu) => ({ usulId: satu.id, hasil: satu.nilai, alasan: satu.nilai === 'DITOLAK' ? satu.kata.trim() : null })) }),
    ringkas: () => (jumlah === 0 ? null : belum() > 0 ? `${belum()} usul belum diputuskan` : `${jumlah} usul diputuskan`),
  };
}
