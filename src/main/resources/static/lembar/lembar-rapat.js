import { buatApi } from './api.js';
import { gambarTinjauan } from './lembar-tinjauan.js';
import { bagianTerbawa, bagianUsul } from './rapat-putusan.js';
import { bagianSuara } from './rapat-suara.js';
import { bagianTindak } from './rapat-tindak.js';
import { antrean, bingkai, buatStatus, cip, dibatalkan, el, idBaru, isi, kotakPesan, pukulSekarang, tandaiGalat, taruhGalat, tombol } from './umum.js';

/**
 * The sheet of a pleno meeting: who was there and how they voted, what was discussed, what became of earlier follow-ups,
 * what is to follow, proposals of correction, and the figures that are decided on.
 */
export function tampilkanLembarRapat(wadah, { rapatId, saatLanjut = null, api = null }) {
  const pembatal = new AbortController();
  const layanan = api ?? buatApi({ sinyal: pembatal.signal });
  const kerangka = bingkai(wadah, 'rapat', 'Lembar rapat');
  const status = buatStatus();
  const berurutan = antrean();
  let rapat = null;
  let menunggu = false;

  // One save at a time; what changes meanwhile goes along with the next one.
  const simpan = () => {
    if (menunggu) return;
    menunggu = true;
    berurutan(async () => {
      menunggu = false;
      const terkirim = Object.assign({}, ...semua.map((bagian) => bagian.kirim()));
      status.menyimpan();
      galat.replaceChildren();
      try {
        rapat = await layanan.simpanRapat(rapatId, terkirim);
        semua.forEach((bagian) => bagian.terkirim?.(terkirim));
        const belum = semua.map((bagian) => bagian.tertunda()).find(Boolean);
        if (belum) status.diam(belum);
        else status.tersimpan(pukulSekarang());
      } catch (masalah) {
        if (dibatalkan(masalah)) return;
        tandaiGalat(status, masalah);
        taruhGalat(galat, masalah, { muatUlang, cobaLagi: simpan });
      }
    });
  };

  const hitung = () => {
    ringkasan.textContent = semua.map((bagian) => bagian.ringkas()).filter(Boolean).join(' · ');
  };

  const galat = el('div', { class: 'tempat-galat' });
  const ringkasan = el('p', { class: 'redup', data: { ringkasan: '' } });
  const saat = { saatUbah: simpan, saatHitung: () => rapat && hitung() };
  const suara = bagianSuara(saat);
  const pembahasan = bagianPembahasan(saat);
  const terbawa = bagianTerbawa(saat);
  const tindak = bagianTindak(saat);
  const usul = bagianUsul(saat);
  const semua = [suara, pembahasan, terbawa, tindak, usul];

  const muat = async () => {
    kerangka.memuat();
    try {
      rapat = await layanan.rapat(rapatId);
      if (pembatal.signal.aborted) return;
      pasang();
      kerangka.siap();
    } catch (masalah) {
      if (!dibatalkan(masalah) && !pembatal.signal.aborted) kerangka.gagal(masalah, muat);
    }
  };

  const muatUlang = async () => {
    try {
      await berurutan(async () => { rapat = await layanan.rapat(rapatId); });
      pasang({ pertahankan: true });
      status.diam('Sudah dimuat ulang');
    } catch (masalah) {
      if (!dibatalkan(masalah)) tandaiGalat(status, masalah);
    }
  };

  const pasang = (pilihan) => {
    galat.replaceChildren();
    semua.forEach((bagian) => bagian.muat(rapat, pilihan));
    isi(kerangka.tubuh, kepala(), pesan(),
      rapat.agenda && el('section', { class: 'kartu' }, el('h3', {}, 'Agenda'), el('p', { class: 'berbaris' }, rapat.agenda)),
      suara.simpul, usul.simpul, pembahasan.simpul, terbawa.simpul, tindak.simpul, galat,
      rapat.tinjauan && gambarTinjauan(rapat.tinjauan, { tingkat: 'h3' }),
      el('footer', { class: 'kaki' }, el('div', { class: 'kaki-teks' }, ringkasan, status.simpul),
        saatLanjut && rapat.dapatDiubah && tombol('Lanjut: keputusan rapat', () => saatLanjut(), { utama: true, class: 'dorong', 'data-aksi': 'lanjut' })));
    hitung();
  };

  const kepala = () => el('div', { class: 'kepala' },
    el('div', {}, el('h2', { id: idBaru('rapat'), tabindex: -1 }, rapat.judul),
      el('p', { class: 'redup' }, [rapat.tanggal, rapat.tempat].filter(Boolean).join(' · ') || 'Waktu dan tempat belum ditetapkan')),
    rapat.risalahTerlambat && cip('Risalah terlambat', 'perlu'));

  const pesan = () => {
    const kunci = rapat.dapatDiubah ? null : kotakPesan('info', 'Lembar ini tidak dapat diubah',
      rapat.alasanTerkunci ?? 'Lembar ini hanya dapat dibaca. Bila tugas ini milik kelompok Anda, ambil tugasnya dahulu.',
      { tombol: [tombol('Muat ulang', muatUlang, { kecil: true })] });
    if (kunci) kunci.dataset.terkunci = '';
    return el('div', { class: 'pesan-pesan' }, kunci,
      rapat.menghalangi && kotakPesan('perlu', 'Belum dapat ditetapkan', rapat.menghalangi),
      rapat.risalahTerlambat && kotakPesan('perlu', 'Risalah terlambat', 'Tiga hari kerja sejak rapat telah lewat. Selesaikan pencatatan rapat ini.'));
  };

  muat();

  return {
    segarkan: () => (kerangka.lembar.dataset.keadaan === 'siap' ? muatUlang() : muat()),
    tutup() {
      pembatal.abort();
      kerangka.tutup();
    },
  };
}

/** The discussion in summary, for the minutes. */
function bagianPembahasan({ saatUbah }) {
  const id = idBaru('pembahasan');
  const kotak = el('textarea', { id, rows: 4, maxlength: 4000, 'aria-describedby': `${id}-petunjuk`, saat: { change: saatUbah } });
  const simpul = el('section', { class: 'kartu bidang', data: { bagian: 'pembahasan' } }, el('h3', {}, el('label', { for: id }, 'Pokok pembahasan')), kotak,
    el('p', { class: 'redup kecil', id: `${id}-petunjuk` }, 'Ringkasan jalannya rapat untuk risalah. Boleh dikosongkan.'));
  return {
    simpul,
    muat(data) {
      kotak.value = data.pembahasan ?? '';
      kotak.disabled = !data.dapatDiubah;
    },
    kirim: () => ({ pembahasan: kotak.value }),
    tertunda: () => null,
    ringkas: () => null,
  };
}
