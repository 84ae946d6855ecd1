import { buatApi } from './api.js';
import { formulirKegiatan } from './formulir-kegiatan.js';
import { antrean, bingkai, buatStatus, cip, dibatalkan, durasi, durasiTerbaca, el, idBaru, isi, kotakPesan, konsep,
  rentangJam, selaraskan, tandaiGalat, tanyakan, taruhGalat, tombol, volumeTampil } from './umum.js';

/** One activity as it is read, also in the verifier's sheet. */
export function gambarKegiatan(kegiatan, { tag = 'div', aksi = null } = {}) {
  const kode = [kegiatan.kodeOutput ?? 'tanpa kode output', kegiatan.namaKodeOutput].filter(Boolean).join(' ');
  return el(tag, { class: 'kegiatan' },
    el('p', { class: 'waktu' }, rentangJam(kegiatan)),
    aksi,
    el('p', { class: 'nama' }, kegiatan.namaKegiatan),
    el('p', { class: 'kode' }, [kode, kegiatan.indikator && `Indikator: ${kegiatan.indikator}`].filter(Boolean).join(' · ')),
    el('p', { class: 'hasil' }, kegiatan.outputHasil, ' ', cip(`${volumeTampil(kegiatan.volume)} ${kegiatan.satuan ?? ''}`.trim())),
    kegiatan.rencanaHasilKerja && el('p', { class: 'kode' }, `Rencana hasil kerja: ${kegiatan.rencanaHasilKerja}`));
}

/**
 * The sheet of a day (or of several days that were returned, with a list of ids).
 * saatLanjut is called when the person goes on to send it; without it there is no such button.
 */
export function tampilkanLembarKinerja(wadah, { entriId, saatLanjut = null, api = null }) {
  const pembatal = new AbortController();
  const layanan = api ?? buatApi({ sinyal: pembatal.signal });
  const kerangka = bingkai(wadah, 'kinerja', 'Lembar kinerja');
  const daftarId = [].concat(entriId);
  const banyak = daftarId.length > 1;
  const status = buatStatus();
  const idSatuan = idBaru('satuan');
  const daftarSatuan = el('datalist', { id: idSatuan });
  let kartuHari = [];
  let kaki = null;

  const lingkungan = { layanan, status, idSatuan, banyak, saatBerubah: () => kaki?.segarkan() };

  const muat = async () => {
    kerangka.memuat();
    try {
      const daftarEntri = await Promise.all(daftarId.map((id) => layanan.entri(id)));
      if (pembatal.signal.aborted) return;
      kartuHari = daftarEntri.map((entri) => buatHari(entri, lingkungan));
      kaki = buatKaki(kartuHari, status, saatLanjut);
      isi(kerangka.tubuh, kartuHari.map((satu) => satu.simpul), daftarSatuan, kaki.simpul);
      kerangka.siap();
      kaki.segarkan();
    } catch (galat) {
      if (!dibatalkan(galat) && !pembatal.signal.aborted) kerangka.gagal(galat, muat);
    }
  };

  const muatSatuan = async () => {
    try {
      isi(daftarSatuan, (await layanan.satuan()).map((satu) => el('option', { value: satu })));
    } catch { /* only suggestions: any unit may be typed */ }
  };

  const kembaliDaring = () => {
    if (status.simpul.dataset.keadaan === 'luring') status.diam('Tersambung lagi · simpan sekali lagi');
  };
  window.addEventListener('online', kembaliDaring);

  muat();
  muatSatuan();

  return {
    /** Reads the sheet again; what is being typed stays. */
    segarkan: () => (kerangka.lembar.dataset.keadaan === 'siap'
      ? Promise.all(kartuHari.map((satu) => satu.muatUlang())) : muat()),
    tutup() {
      pembatal.abort();
      window.removeEventListener('online', kembaliDaring);
      kerangka.tutup();
    },
  };
}

// ---------------------------------------------------------------- one day

function buatHari(entriAwal, { layanan, status, idSatuan, banyak, saatBerubah }) {
  let entri = entriAwal;
  const berurutan = antrean(); // each call carries the revision that the last one left
  const simpanan = new Map();
  const formUbah = new Map();
  const idJudul = idBaru('hari');

  const keterangan = el('p', { class: 'redup' });
  const penanda = el('div', { class: 'deret' });
  const pesan = el('div', { class: 'pesan-pesan' });
  const teksJam = el('span');
  const batangIsi = el('i');
  const batang = el('div', { class: 'batang', role: 'progressbar', 'aria-label': 'Jam kerja terisi', 'aria-valuemin': 0 }, batangIsi);
  const daftar = el('ol', { class: 'daftar-kegiatan', 'aria-label': 'Daftar kegiatan' });
  const kosong = el('p', { class: 'kosong' });
  const tempatForm = el('div');

  const simpul = el('article', { class: `hari-kinerja${banyak ? ' bersusun' : ''}`, 'aria-labelledby': idJudul, data: { entriId: entri.id } },
    el('div', { class: 'kepala' },
      el('div', {}, el('h2', { id: idJudul, tabindex: -1 }, entri.judul), keterangan), penanda),
    pesan, el('div', { class: 'jam' }, teksJam, batang), daftar, kosong, tempatForm);

  const kerjakan = (panggilan) => berurutan(async () => {
    status.menyimpan();
    try {
      entri = await panggilan(entri.revisi);
      status.tersimpan(entri.disimpanPada);
    } catch (galat) {
      tandaiGalat(status, galat);
      if (galat.jenis === 'bentrok') galat.muatUlang = () => muatUlang({ fokus: true });
      throw galat;
    }
  });

  const muatUlang = async ({ fokus = false } = {}) => {
    try {
      await berurutan(async () => { entri = await layanan.entri(entri.id); });
      formTambah?.bersihkanGalat();
      for (const form of formUbah.values()) form.bersihkanGalat();
      gambar();
      if (fokus) {
        const kotor = [formTambah, ...formUbah.values()].find((form) => form?.kotor());
        status.diam(kotor ? 'Sudah dimuat ulang · periksa, lalu simpan lagi' : 'Sudah dimuat ulang');
        if (kotor) kotor.fokus();
        else simpul.querySelector('h2').focus();
      }
    } catch (galat) {
      if (dibatalkan(galat) || !fokus) return;
      taruhGalat(pesan, galat, { cobaLagi: () => muatUlang({ fokus }) });
    }
  };

  const mulaiBerikut = () => entri.kegiatan.map((satu) => satu.jamSelesai.slice(0, 5)).sort().at(-1) ?? '';

  // ------------------------------------------------------------ an activity

  const gambarKartu = (kegiatan) => {
    const kartu = el('li', { class: 'kartu', data: { kegiatanId: kegiatan.id } });
    const rentang = rentangJam(kegiatan);
    const tampilBaca = () => {
      formUbah.delete(kegiatan.id);
      delete kartu.dataset.mode;
      const aksi = entri.dapatDiubah ? el('div', { class: 'deret aksi' },
        tombol('Ubah', tampilUbah, { kecil: true, 'aria-label': `Ubah kegiatan ${rentang}`, 'data-aksi': 'ubah' }),
        tombol('Hapus', hapus, { kecil: true, 'aria-label': `Hapus kegiatan ${rentang}`, 'data-aksi': 'hapus' })) : null;
      isi(kartu, gambarKegiatan(kegiatan, { aksi }));
      saatBerubah();
    };
    const tampilUbah = () => {
      kartu.dataset.mode = 'ubah';
      const form = formulirKegiatan({
        kegiatan, idSatuan, api: layanan, konsepId: `${entri.id}.${kegiatan.id}`, lain: () => entri.kegiatan, saatUbah: saatBerubah,
        batal: () => { tampilBaca(); kartu.querySelector('[data-aksi=ubah]')?.focus(); },
        kirim: async (isian) => {
          await kerjakan((revisi) => layanan.ubahKegiatan(entri.id, kegiatan.id, { ...isian, revisi }));
          form.buang();
          formUbah.delete(kegiatan.id);
          delete kartu.dataset.mode;
          simpanan.delete(kegiatan.id); // draw afresh even if nothing changed
          kartu.remove();
          gambar();
          daftar.querySelector(`[data-kegiatan-id="${CSS.escape(kegiatan.id)}"] [data-aksi=ubah]`)?.focus();
        },
      });
      formUbah.set(kegiatan.id, form);
      isi(kartu, el('h3', {}, `Ubah kegiatan ${rentang}`), form.simpul);
      form.fokus();
    };
    const hapus = async () => {
      if (kartu.querySelector('[data-tanya]')) return;
      const ya = await tanyakan(kartu, `Hapus kegiatan ${rentang} “${kegiatan.namaKegiatan}”?`, 'Ya, hapus', { bahaya: true });
      if (!ya) {
        kartu.querySelector('[data-aksi=hapus]')?.focus();
        return;
      }
      const ke = entri.kegiatan.findIndex((satu) => satu.id === kegiatan.id);
      try {
        await kerjakan((revisi) => layanan.hapusKegiatan(entri.id, kegiatan.id, revisi));
        konsep.simpan(`${entri.id}.${kegiatan.id}`, null);
        gambar();
        const tetangga = daftar.querySelectorAll('[data-aksi=hapus]');
        (tetangga[Math.min(ke, tetangga.length - 1)] ?? simpul.querySelector('h2')).focus();
      } catch (galat) {
        kartu.querySelector('.tempat-galat')?.remove();
        const tempat = el('div', { class: 'tempat-galat' });
        kartu.append(tempat);
        taruhGalat(tempat, galat, { muatUlang: galat.muatUlang, cobaLagi: hapus });
      }
    };
    tampilBaca();
    if (entri.dapatDiubah && konsep.ambil(`${entri.id}.${kegiatan.id}`)) tampilUbah();
    return kartu;
  };

  // ------------------------------------------------------------ adding

  let formTambah = null;
  const pasangForm = () => {
    if (!entri.dapatDiubah) {
      formTambah = null;
      tempatForm.replaceChildren();
      return;
    }
    if (formTambah) {
      formTambah.usulkanMulai(mulaiBerikut());
      return;
    }
    formTambah = formulirKegiatan({
      mulaiUsulan: mulaiBerikut(), idSatuan, api: layanan, konsepId: `${entri.id}.baru`, lain: () => entri.kegiatan, saatUbah: saatBerubah,
      kirim: async (isian) => {
        await kerjakan((revisi) => layanan.tambahKegiatan(entri.id, { ...isian, revisi }));
        formTambah.kosongkan(mulaiBerikut());
        gambar();
        formTambah.fokus();
      },
    });
    const judulId = idBaru('tambah');
    const bagian = el('section', { class: 'kartu', 'aria-labelledby': judulId },
      el('h3', { id: judulId }, 'Tambah kegiatan'), formTambah.simpul);
    if (banyak && !formTambah.kotor()) {
      const buka = tombol('Tambah kegiatan', () => { buka.replaceWith(bagian); formTambah.fokus(); },
        { 'aria-label': `Tambah kegiatan ${entri.judul}`, 'data-aksi': 'buka-tambah' });
      isi(tempatForm, buka);
    } else isi(tempatForm, bagian);
  };

  // ------------------------------------------------------------ the whole day

  let terkunci = null;
  const gambar = () => {
    isi(keterangan, [
      (banyak || !entri.dapatDiubah) && entri.pegawai,
      entri.dapatDiubah && entri.batas && `Jatuh tempo ${entri.batas}`,
      entri.disimpanPada && `${entri.status === 'TERBUKA' ? 'konsep ' : ''}tersimpan ${entri.disimpanPada}`,
    ].filter(Boolean).join(' · '));
    isi(penanda, entri.penanda && cip(entri.penanda, 'info'), cipStatus(entri));
    const pesanBaru = [];
    if (entri.alasanPengembalian) {
      pesanBaru.push(kotakPesan('tolak', `Dikembalikan${entri.putaran > 0 ? ` (putaran ${entri.putaran})` : ''}`, `“${entri.alasanPengembalian}”`));
    }
    if (!entri.dapatDiubah) {
      const kotak = kotakPesan('info', 'Lembar ini tidak dapat diubah', entri.alasanTerkunci ?? 'Lembar ini hanya dapat dibaca.',
        { tombol: [tombol('Muat ulang', () => muatUlang({ fokus: true }), { kecil: true })] });
      kotak.dataset.terkunci = '';
      pesanBaru.push(kotak);
    }
    if (entri.keterangan) pesanBaru.push(kotakPesan('info', 'Keterangan', entri.keterangan));
    isi(pesan, pesanBaru);

    const wajib = entri.menitWajib ?? 0;
    isi(teksJam, el('b', {}, durasi(entri.menitTerisi)), wajib > 0 && el('span', { class: 'redup' }, ` dari ${durasi(wajib)}`));
    batang.hidden = wajib === 0;
    batang.setAttribute('aria-valuemax', wajib);
    batang.setAttribute('aria-valuenow', Math.min(entri.menitTerisi, wajib));
    batang.setAttribute('aria-valuetext', `${durasiTerbaca(entri.menitTerisi)} dari ${durasiTerbaca(wajib)}`);
    batangIsi.style.width = wajib > 0 ? `${Math.min(100, (entri.menitTerisi / wajib) * 100)}%` : '0';

    if (terkunci !== null && terkunci !== !entri.dapatDiubah) {
      simpanan.clear();
      daftar.replaceChildren();
    }
    terkunci = !entri.dapatDiubah;
    for (const id of formUbah.keys()) {
      if (entri.kegiatan.some((satu) => satu.id === id)) continue;
      formUbah.get(id).buang();
      formUbah.delete(id);
    }
    const urut = [...entri.kegiatan].sort((a, b) => a.jamMulai.localeCompare(b.jamMulai));
    selaraskan(daftar, urut, {
      kunci: (satu) => satu.id, gambar: gambarKartu, simpanan, pertahankan: (kartu) => kartu.dataset.mode === 'ubah',
    });
    daftar.hidden = urut.length === 0;
    kosong.hidden = urut.length > 0;
    kosong.textContent = entri.dapatDiubah
      ? 'Belum ada kegiatan. Tulis kegiatan pertama: jam berapa, apa yang dikerjakan, dan apa hasilnya.'
      : 'Tidak ada kegiatan pada hari ini.';
    pasangForm();
    saatBerubah();
  };
  gambar();

  return {
    simpul,
    entri: () => entri,
    muatUlang,
    formKotor: () => [formTambah, ...formUbah.values()].filter((form) => form?.kotor()),
  };
}

function cipStatus(entri) {
  const daftar = {
    TERISI: ['terisi', 'ok'], DIKEMBALIKAN: ['dikembalikan', 'tolak'], DISETUJUI: ['disetujui', 'ok'],
    TIDAK_TERISI: ['tidak terisi', 'tolak'], GUGUR: ['tidak wajib diisi', ''],
  };
  return daftar[entri.status] ? cip(...daftar[entri.status]) : null;
}

// ---------------------------------------------------------------- the footer

function buatKaki(kartuHari, status, saatLanjut) {
  const idDaftar = idBaru('kurang');
  const ringkas = el('span');
  const daftar = el('ul', { id: idDaftar, class: 'kekurangan', hidden: true });
  const bukaKurang = tombol('', () => {
    daftar.hidden = !daftar.hidden;
    bukaKurang.setAttribute('aria-expanded', String(!daftar.hidden));
  }, { class: 'tautan', 'aria-expanded': 'false', 'aria-controls': idDaftar, 'data-aksi': 'kekurangan' });
  const tempat = el('div', { class: 'kaki-tanya' });

  const lanjut = async () => {
    const kotor = kartuHari.flatMap((satu) => satu.formKotor());
    if (kotor.length > 0) {
      if (tempat.childElementCount > 0) return;
      const jawaban = await tanyakan(tempat, 'Ada kegiatan yang sudah diketik tetapi belum disimpan.', 'Simpan dahulu',
        { tidak: 'Lanjut tanpa menyimpan' });
      if (jawaban === null) {
        tombolLanjut.focus();
        return;
      }
      if (jawaban) for (const form of kotor) if (!await form.simpan()) return;
    }
    saatLanjut();
  };
  const tombolLanjut = tombol('Lanjut: kirim', lanjut, { utama: true, class: 'dorong', 'data-aksi': 'lanjut' });

  const simpul = el('footer', { class: 'kaki' }, tempat, daftar,
    el('div', { class: 'kaki-teks' }, el('p', { class: 'redup', data: { ringkasan: '' } }, ringkas, bukaKurang), status.simpul),
    saatLanjut && tombolLanjut);

  return {
    simpul,
    segarkan() {
      const semua = kartuHari.map((satu) => satu.entri());
      const dapatDiubah = semua.some((satu) => satu.dapatDiubah);
      const kegiatan = semua.reduce((jumlah, satu) => jumlah + satu.kegiatan.length, 0);
      const menit = semua.reduce((jumlah, satu) => jumlah + satu.menitTerisi, 0);
      const kurang = dapatDiubah ? semua.flatMap((satu) => (satu.kekurangan ?? []).map((teks) =>
        (semua.length > 1 ? `${satu.judul}: ${teks}` : teks))) : [];
      ringkas.textContent = [semua.length > 1 && `${semua.length} hari`, `${kegiatan} kegiatan`, durasi(menit)].filter(Boolean).join(' · ')
        + (kurang.length > 0 ? ' · ' : '');
      bukaKurang.textContent = kurang.length > 0 ? `${kurang.length} hal perlu dilengkapi` : '';
      bukaKurang.hidden = kurang.length === 0;
      isi(daftar, kurang.map((teks) => el('li', {}, teks)));
      if (kurang.length === 0) {
        daftar.hidden = true;
        bukaKurang.setAttribute('aria-expanded', 'false');
      }
      tombolLanjut.hidden = !dapatDiubah;
    },
  };
}
