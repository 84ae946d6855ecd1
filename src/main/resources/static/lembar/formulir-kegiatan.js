import { kotakCari } from './kotak-cari.js';
import { el, idBaru, konsep, menitDari, rentangJam, tandaiSibuk, taruhGalat, tombol, volumeIsian, volumeKirim }
  from './umum.js';

const WAJIB = {
  jamMulai: 'Isi jam mulai.',
  jamSelesai: 'Isi jam selesai.',
  namaKegiatan: 'Tulis apa yang dikerjakan.',
  outputHasil: 'Tulis apa yang dihasilkan.',
  volume: 'Isi volume.',
  satuan: 'Isi satuan.',
};

/**
 * The form of one activity, for adding and for changing. What it checks itself only spares the person a trip to
 * the server; the judge is the server, whose refusal is shown by `tolak`.
 *
 * kirim(isi) saves and may throw; lain() gives the day's other activities; konsepId names the draft on this device.
 * tambahan is a node that stands over the button; adaTambahan() says whether something in it waits to be saved as well.
 */
export function formulirKegiatan({
  kegiatan = null, mulaiUsulan = '', idSatuan, konsepId, api, kirim, batal, lain, saatUbah, tambahan = null, adaTambahan = () => false,
}) {
  const awalan = idBaru('kegiatan');
  const galatBidang = {};
  const masukan = {};
  let sibuk = false;
  let usulan = mulaiUsulan;

  const bidang = (nama, label, kelas, simpul, { galatSendiri = true } = {}) => {
    const id = `${awalan}-${nama}`;
    simpul.id = id;
    simpul.name = nama;
    masukan[nama] = simpul;
    if (galatSendiri) {
      galatBidang[nama] = el('p', { id: `${id}-galat`, class: 'galat', hidden: true });
      simpul.setAttribute('aria-describedby', `${id}-galat`);
    }
    simpul.addEventListener('input', () => berubah(nama));
    return el('div', { class: `bidang ${kelas}` }, el('label', { for: id }, label), simpul, galatBidang[nama]);
  };

  const galatJam = el('p', { id: `${awalan}-jam-galat`, class: 'galat galat-jam l6', hidden: true, 'aria-live': 'polite' });
  const isianJam = () => el('input', { type: 'time', required: true, 'aria-describedby': galatJam.id });
  const keteranganVolume = el('p', { class: 'redup kecil', hidden: true, 'aria-live': 'polite' });
  const bidangVolume = bidang('volume', 'Volume', 'l1',
    el('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', required: true }));
  bidangVolume.append(keteranganVolume);

  const kodeOutput = kotakCari({
    label: 'Kode output', petunjuk: 'Cari kode atau nama', tanpa: 'Tanpa kode output',
    ambil: (q, sinyal) => api.kodeOutput(q, sinyal), saatUbah: () => berubah('kodeOutput'),
    kunci: (satu) => satu.kode, teks: (satu) => (satu.nama ? `${satu.kode} – ${satu.nama}` : satu.kode),
  });
  const indikator = kotakCari({
    label: 'Indikator (bila ada)', petunjuk: 'Cari indikator', tanpa: 'Tanpa indikator',
    ambil: (q, sinyal) => api.indikator(q, sinyal), saatUbah: () => berubah('indikator'),
    kunci: (satu) => String(satu.id), teks: (satu) => satu.nama, keterangan: (satu) => satu.kegiatan,
  });
  kodeOutput.simpul.classList.add('l3');
  indikator.simpul.classList.add('l3');

  const tempatGalat = el('div', { class: 'l6 tempat-galat' });
  const tombolSimpan = el('button', { type: 'submit', class: 'tombol utama-lembut' },
    kegiatan ? 'Simpan perubahan' : 'Simpan kegiatan');
  const tombolBatal = batal ? tombol('Batal', () => { buang(); batal(); }) : null;

  const formulir = el('form', {
    class: 'isian', novalidate: true, data: { formulir: kegiatan ? 'ubah' : 'tambah' },
    'aria-label': kegiatan ? `Ubah kegiatan ${rentangJam(kegiatan)}` : 'Tambah kegiatan',
  },
    bidang('jamMulai', 'Mulai', 'l1 jam-isian', isianJam(), { galatSendiri: false }),
    bidang('jamSelesai', 'Selesai', 'l1 jam-isian', isianJam(), { galatSendiri: false }),
    galatJam,
    bidang('namaKegiatan', 'Kegiatan', 'l4', el('input', { type: 'text', autocomplete: 'off', required: true, placeholder: 'Apa yang dikerjakan?' })),
    bidang('outputHasil', 'Hasil', 'l3', el('textarea', { rows: 1, required: true, placeholder: 'Apa yang dihasilkan?' })),
    bidangVolume,
    bidang('satuan', 'Satuan', 'l2', el('input', { type: 'text', list: idSatuan, autocomplete: 'off', required: true, placeholder: 'mis. dokumen' })),
    kodeOutput.simpul, indikator.simpul,
    bidang('rencanaHasilKerja', 'Rencana hasil kerja (bila ada)', 'l6', el('input', { type: 'text', autocomplete: 'off' })),
    tambahan && el('div', { class: 'l6' }, tambahan),
    tempatGalat,
    el('div', { class: 'l6 deret' }, tombolSimpan, tombolBatal));

  // ------------------------------------------------------------ values

  const mentah = () => ({
    ...Object.fromEntries(Object.entries(masukan).map(([nama, satu]) => [nama, satu.value])),
    kodeOutput: kodeOutput.nilai(), kodeKetikan: kodeOutput.ketikan(),
    indikator: indikator.nilai(), indikatorKetikan: indikator.ketikan(),
  });

  const pasang = (nilai) => {
    for (const [nama, satu] of Object.entries(masukan)) satu.value = nilai[nama] ?? '';
    kodeOutput.pilih(nilai.kodeOutput ?? null);
    if (nilai.kodeKetikan) kodeOutput.isiKetikan(nilai.kodeKetikan);
    indikator.pilih(nilai.indikator ?? null);
    if (nilai.indikatorKetikan) indikator.isiKetikan(nilai.indikatorKetikan);
  };

  const awal = () => (kegiatan
    ? {
      ...kegiatan,
      jamMulai: kegiatan.jamMulai?.slice(0, 5), jamSelesai: kegiatan.jamSelesai?.slice(0, 5),
      volume: volumeIsian(kegiatan.volume),
      kodeOutput: kegiatan.kodeOutput ? { kode: kegiatan.kodeOutput, nama: kegiatan.namaKodeOutput } : null,
      indikator: kegiatan.indikatorId ? { id: kegiatan.indikatorId, nama: kegiatan.indikator ?? '' } : null,
    }
    : { jamMulai: usulan });

  let memasang = true;
  let dasar = '';
  const pasangAwal = () => {
    memasang = true;
    pasang(awal());
    dasar = JSON.stringify(mentah());
    memasang = false;
  };

  const terketik = () => JSON.stringify(mentah()) !== dasar;
  const buang = () => konsep.simpan(konsepId, null);

  // ------------------------------------------------------------ hints

  const tandai = (nama, pesan) => {
    const simpul = galatBidang[nama];
    simpul.textContent = pesan ?? '';
    simpul.hidden = !pesan;
    if (pesan) masukan[nama].setAttribute('aria-invalid', 'true');
    else masukan[nama].removeAttribute('aria-invalid');
  };

  const tandaiJam = (pesan, yangSalah = []) => {
    galatJam.textContent = pesan ?? '';
    galatJam.hidden = !pesan;
    for (const nama of ['jamMulai', 'jamSelesai']) {
      if (yangSalah.includes(nama)) masukan[nama].setAttribute('aria-invalid', 'true');
      else masukan[nama].removeAttribute('aria-invalid');
    }
  };

  const periksaJam = (wajib) => {
    const mulai = menitDari(masukan.jamMulai.value);
    const selesai = menitDari(masukan.jamSelesai.value);
    const kosong = ['jamMulai', 'jamSelesai'].filter((nama) => menitDari(masukan[nama].value) === null);
    if (kosong.length > 0) {
      tandaiJam(wajib ? kosong.map((nama) => WAJIB[nama]).join(' ') : null, wajib ? kosong : []);
      return kosong[0];
    }
    if (selesai <= mulai) {
      tandaiJam('Jam selesai harus sesudah jam mulai.', ['jamSelesai']);
      return 'jamSelesai';
    }
    const tindih = lain().find((satu) => satu.id !== kegiatan?.id
      && mulai < menitDari(satu.jamSelesai) && menitDari(satu.jamMulai) < selesai);
    if (tindih) {
      const mulaiDiDalam = mulai >= menitDari(tindih.jamMulai);
      const pukul = (mulaiDiDalam ? masukan.jamMulai : masukan.jamSelesai).value.replace(':', '.');
      tandaiJam(`Jam ${pukul} bertindih dengan kegiatan ${rentangJam(tindih)}.`, [mulaiDiDalam ? 'jamMulai' : 'jamSelesai']);
      return null; // a hint only: whether it may stand is the server's to say
    }
    tandaiJam(null);
    return null;
  };

  const periksaVolume = () => {
    const teks = masukan.volume.value.trim();
    const nilai = volumeKirim(teks);
    keteranganVolume.hidden = !(nilai && /^\d{1,3}(\.\d{3})+$/.test(teks));
    keteranganVolume.textContent = keteranganVolume.hidden ? '' : `Dibaca ${teks} (ribuan).`;
    if (teks === '') return WAJIB.volume;
    if (nilai === null) return 'Tulis volume dengan angka, misalnya 3 atau 1,5.';
    return Number(nilai) > 0 ? null : 'Volume harus lebih dari nol.';
  };

  const berubah = (nama) => {
    if (memasang) return;
    tempatGalat.replaceChildren();
    if (galatBidang[nama] && masukan[nama].value.trim() !== '') tandai(nama, null);
    if (nama === 'jamMulai' || nama === 'jamSelesai') periksaJam(false);
    if (nama === 'volume') periksaVolume();
    konsep.simpan(konsepId, terketik() ? mentah() : null);
    saatUbah?.();
  };

  const hapusTanda = () => {
    tempatGalat.replaceChildren();
    for (const nama of Object.keys(galatBidang)) tandai(nama, null);
    tandaiJam(null);
    keteranganVolume.hidden = true;
  };

  let polaTerakhir = null;
  const gantiIsi = (nilai) => {
    memasang = true;
    pasang(nilai);
    memasang = false;
    hapusTanda();
    periksaJam(false);
    konsep.simpan(konsepId, terketik() ? mentah() : null);
    saatUbah?.();
  };

  const periksa = async () => {
    const salah = [];
    const jamSalah = periksaJam(true);
    if (jamSalah) salah.push(masukan[jamSalah]);
    for (const nama of ['namaKegiatan', 'outputHasil', 'volume', 'satuan']) {
      const pesan = nama === 'volume' ? periksaVolume() : (masukan[nama].value.trim() === '' ? WAJIB[nama] : null);
      tandai(nama, pesan);
      if (pesan) salah.push(masukan[nama]);
    }
    for (const cari of [kodeOutput, indikator]) if (!await cari.pastikan()) salah.push(cari.masukan);
    salah[0]?.focus();
    return salah.length === 0;
  };

  // ------------------------------------------------------------ saving

  const simpan = async () => {
    if (sibuk) return false;
    sibuk = true;
    tandaiSibuk([tombolSimpan], true);
    tempatGalat.replaceChildren();
    try {
      if (!await periksa()) return false;
      const nilai = mentah();
      await kirim({
        jamMulai: nilai.jamMulai, jamSelesai: nilai.jamSelesai,
        namaKegiatan: nilai.namaKegiatan.trim(), outputHasil: nilai.outputHasil.trim(),
        volume: volumeKirim(nilai.volume), satuan: nilai.satuan.trim(),
        kodeOutput: nilai.kodeOutput?.kode ?? null,
        rencanaHasilKerja: nilai.rencanaHasilKerja.trim() || null,
        indikatorId: nilai.indikator?.id ?? null,
      });
      return true;
    } catch (galat) {
      taruhGalat(tempatGalat, galat, { muatUlang: galat.muatUlang, cobaLagi: simpan });
      return false;
    } finally {
      sibuk = false;
      tandaiSibuk([tombolSimpan], false);
    }
  };

  formulir.addEventListener('submit', (p) => { p.preventDefault(); simpan(); });
  formulir.addEventListener('keydown', (p) => {
    if (p.key === 'Enter' && (p.ctrlKey || p.metaKey)) { p.preventDefault(); simpan(); }
    if (p.key === 'Escape' && tombolBatal) { p.stopPropagation(); tombolBatal.click(); }
  });

  pasangAwal();
  const tersisa = konsep.ambil(konsepId);
  if (tersisa) {
    memasang = true;
    pasang(tersisa);
    memasang = false;
    periksaJam(false);
  }

  return {
    simpul: formulir,
    kotor: () => terketik() || adaTambahan(),
    simpan,
    buang,
    /**
     * Takes over what was done before, but for the hours, and goes on where something is missing. The answer takes it
     * back, and is null when nothing of the person's own typing was replaced.
     */
    isiDari(pola) {
      const sebelum = mentah();
      const sendiri = ['namaKegiatan', 'outputHasil'].some((nama) => sebelum[nama].trim() !== '' && sebelum[nama] !== polaTerakhir?.[nama]);
      polaTerakhir = pola;
      gantiIsi({
        ...sebelum,
        namaKegiatan: pola.namaKegiatan, outputHasil: pola.outputHasil, volume: volumeIsian(pola.volume), satuan: pola.satuan,
        rencanaHasilKerja: pola.rencanaHasilKerja,
        kodeOutput: pola.kodeOutput ? { kode: pola.kodeOutput, nama: pola.namaKodeOutput } : null, kodeKetikan: '',
        indikator: pola.indikatorId ? { id: pola.indikatorId, nama: pola.indikator ?? '' } : null, indikatorKetikan: '',
      });
      const kosong = ['jamMulai', 'jamSelesai', 'namaKegiatan', 'outputHasil', 'volume', 'satuan'].find((nama) => masukan[nama].value === '');
      masukan[kosong ?? 'jamSelesai'].focus();
      return sendiri ? () => { gantiIsi(sebelum); masukan.namaKegiatan.focus(); } : null;
    },
    /** What stands in the fields, as `pindahkan` of another form takes it over. */
    ketikan: mentah,
    pindahkan: (nilai) => gantiIsi(nilai),
    fokus: () => masukan[kegiatan ? 'namaKegiatan' : 'jamMulai'].focus(),
    /** Removes a message that no longer holds, such as a conflict after reloading. */
    bersihkanGalat: () => tempatGalat.replaceChildren(),
    kosongkan(mulaiBaru) {
      buang();
      usulan = mulaiBaru;
      polaTerakhir = null;
      hapusTanda();
      pasangAwal();
    },
    /** The proposed start follows the list as long as nothing was typed. */
    usulkanMulai(mulai) {
      if (terketik()) return;
      usulan = mulai;
      pasangAwal();
    },
  };
}
