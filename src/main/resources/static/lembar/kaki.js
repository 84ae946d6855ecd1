import { tautanSetempat } from './api.js';
import { formulirTindakan } from './kirim.js';
import { durasi, el, idBaru, isi, kotakPesan, tanyakan, taruhGalat, tombol } from './umum.js';
import { unggahan } from './unggahan.js';

const TERKIRIM = 'Terima kasih. Tidak ada lagi yang perlu Anda lakukan untuk hari ini.';

/**
 * The footer of the sheet: what stands in it, what is missing, and the next step. Which step that is follows the days:
 * a change of a sent day is sent right here, anything else is handed in with its task (saatLanjut) or, on a page of
 * ours (diHalaman), sent from here if it is a first submission.
 */
export function buatKaki(kartuHari, { status, layanan, saatLanjut, diHalaman }) {
  const idDaftar = idBaru('kurang');
  const ringkas = el('span');
  const daftar = el('ul', { id: idDaftar, class: 'kekurangan', hidden: true });
  const bukaKurang = tombol('', () => {
    daftar.hidden = !daftar.hidden;
    bukaKurang.setAttribute('aria-expanded', String(!daftar.hidden));
  }, { class: 'tautan', 'aria-expanded': 'false', 'aria-controls': idDaftar, 'data-aksi': 'kekurangan' });
  const tempat = el('div', { class: 'kaki-tanya' });
  const tombolTombol = el('div', { class: 'deret dorong kaki-tombol' });
  const simpul = el('footer', { class: 'kaki' }, tempat, daftar,
    el('div', { class: 'kaki-teks' }, el('p', { class: 'redup', data: { ringkasan: '' } }, ringkas, bukaKurang), status.simpul),
    tombolTombol);

  const sedangBertanya = () => tempat.childElementCount > 0;
  const kekurangan = (hari) => (hari.dapatDiubah ? hari.kekurangan ?? [] : []);

  // ------------------------------------------------------------ before anything is handed in

  /** Nothing typed is left behind by oversight. */
  const bereskanKetikan = async () => {
    const kotor = kartuHari.flatMap((satu) => satu.formKotor());
    if (kotor.length === 0) return true;
    const jawaban = await tanyakan(tempat, 'Ada kegiatan yang sudah diketik tetapi belum disimpan.', 'Simpan dahulu',
      { tidak: 'Lanjut tanpa menyimpan', kembali: 'Kembali mengetik' });
    if (jawaban === null) {
      kotor[0].fokus();
      return false;
    }
    if (jawaban) for (const form of kotor) if (!await form.simpan()) return false;
    return true;
  };

  const idHari = () => kartuHari.map((satu) => satu.entri().id);
  const jumlahBerkas = () => idHari().map((id) => unggahan.jumlah(id))
    .reduce((semua, satu) => ({ jalan: semua.jalan + satu.jalan, gagal: semua.gagal + satu.gagal }), { jalan: 0, gagal: 0 });

  const tungguBerkas = () => new Promise((selesai) => {
    const akhiri = (nilai) => {
      lepas();
      kotak.remove();
      selesai(nilai);
    };
    const lepas = unggahan.pantau(() => { if (jumlahBerkas().jalan === 0) akhiri(true); });
    const kotak = kotakPesan('info', null, 'Menunggu berkas bukti terkirim…',
      { tombol: [tombol('Batal', () => akhiri(false), { kecil: true, 'data-aksi': 'batal-tunggu' })] });
    tempat.append(kotak);
    if (jumlahBerkas().jalan === 0) akhiri(true);
  });

  const pilihan = { tidak: 'Lanjut tanpa berkas itu', kembali: 'Batal' };

  /** Nor a file on its way; what the person decides to do without is dropped. */
  const bereskanBerkas = async () => {
    for (let { jalan, gagal } = jumlahBerkas(); jalan + gagal > 0; { jalan, gagal } = jumlahBerkas()) {
      const jawaban = jalan > 0
        ? await tanyakan(tempat, `${jalan} berkas bukti masih dikirim.`, 'Tunggu sampai terkirim', pilihan)
        : await tanyakan(tempat, `${gagal} berkas bukti belum terkirim.`, 'Coba kirim lagi', pilihan);
      if (jawaban === null) return false;
      if (!jawaban) {
        for (const id of idHari()) unggahan.sisakan(id, []);
        return true;
      }
      for (const id of idHari()) unggahan.cobaLagiSemua(id);
      if (!await tungguBerkas()) return false;
    }
    return true;
  };

  const bila = (kerja) => async (peristiwa) => {
    if (sedangBertanya()) return;
    const asal = peristiwa.currentTarget;
    if (await bereskanKetikan() && await bereskanBerkas()) kerja(asal);
    else if (asal.isConnected && document.activeElement === document.body) asal.focus();
  };

  /** What the server would refuse is not asked about: the list is shown, and the first thing to mend. */
  const bilaLengkap = (hari, kerja) => () => {
    if (kekurangan(hari.entri()).length === 0) {
      kerja(hari);
      return;
    }
    daftar.hidden = false;
    bukaKurang.setAttribute('aria-expanded', 'true');
    hari.fokusKekurangan();
  };

  // ------------------------------------------------------------ sending from here

  const kembaliFokus = (aksi) => tombolTombol.querySelector(`[data-aksi=${aksi}]`)?.focus();

  const kirim = (hari) => formulirTindakan(tempat, {
    judul: `Kirim data kinerja ${hari.entri().judul}`,
    isian: { keterangan: true, pernyataan: true }, keteranganAwal: hari.entri().keterangan,
    ya: 'Kirim sekarang', aksi: 'kirim-sekarang', konsepId: `${hari.entri().id}.kirim`,
    lakukan: ({ keterangan }) => hari.kerjakan((revisi) => layanan.kirim(hari.entri().id, { keterangan, pernyataan: true, revisi })),
    saatTutup: (selesai) => {
      if (!selesai) kembaliFokus('kirim');
      else sudah(hari, kotakPesan('baik', 'Data kinerja sudah dikirim', TERKIRIM));
    },
  });

  const kirimPerubahan = (hari) => formulirTindakan(tempat, {
    judul: `Kirim perubahan ${hari.entri().judul}`,
    isian: { alasan: hari.entri().perluAlasan, keterangan: true, pernyataan: true }, keteranganAwal: hari.entri().keterangan,
    ya: 'Kirim perubahan sekarang', aksi: 'kirim-perubahan-sekarang', konsepId: `${hari.entri().id}.kirim-perubahan`,
    lakukan: ({ alasan, keterangan }) => hari.kerjakan((revisi) =>
      layanan.kirimPerubahan(hari.entri().id, { keterangan, alasan, pernyataan: true, revisi })),
    saatTutup: (selesai) => {
      if (!selesai) kembaliFokus('kirim-perubahan');
      else sudah(hari, kotakPesan('baik', 'Perubahan sudah dikirim', 'Isian yang baru inilah yang berlaku. Versi sebelumnya tetap tercatat.'));
    },
  });

  const sudah = (hari, kotak) => {
    hari.gambar();
    hari.kabarkan(kotak);
  };

  const batalkanPerubahan = async (hari) => {
    if (sedangBertanya()) return;
    const ya = await tanyakan(tempat, 'Batalkan perubahan ini? Yang berlaku tetap isian yang sudah dikirim.', 'Ya, batalkan perubahan',
      { tidak: 'Tidak', bahaya: true });
    if (!ya) {
      kembaliFokus('batalkan-perubahan');
      return;
    }
    try {
      await hari.kerjakan((revisi) => layanan.batalkanPerubahan(hari.entri().id, revisi));
      hari.buangKetikan();
      sudah(hari, kotakPesan('info', 'Perubahan dibatalkan', 'Yang berlaku tetap isian yang sudah dikirim.'));
    } catch (galat) {
      const ulangi = () => { tempat.replaceChildren(); batalkanPerubahan(hari); };
      taruhGalat(tempat, galat, { cobaLagi: ulangi, muatUlang: galat.muatUlang && (() => { tempat.replaceChildren(); galat.muatUlang(); }) });
    }
  };

  const batalkanHari = async (hari) => {
    if (sedangBertanya()) return;
    const ya = await tanyakan(tempat, 'Batalkan hari ini? Lembarnya masih kosong dan akan ditutup.',
      'Ya, batalkan hari ini', { tidak: 'Tidak', bahaya: true });
    if (!ya) {
      kembaliFokus('batalkan-hari');
      return;
    }
    try {
      await layanan.batalkanHari(hari.entri().id, hari.entri().revisi);
      hari.buangKetikan();
      if (diHalaman) window.location.assign(tautanSetempat('kinerja'));
      else await hari.muatUlang({ fokus: true });
    } catch (galat) {
      const ulangi = () => { tempat.replaceChildren(); batalkanHari(hari); };
      const muatUlang = () => { tempat.replaceChildren(); hari.muatUlang({ fokus: true }); };
      taruhGalat(tempat, galat, { cobaLagi: ulangi, muatUlang });
    }
  };

  // ------------------------------------------------------------ the next step

  const tombolBatalkanHari = (hari) => hari.entri().bolehDibatalkan
    && tombol('Batalkan hari ini', () => batalkanHari(hari), { 'data-aksi': 'batalkan-hari' });

  const langkah = {
    lanjut: (hari) => [tombolBatalkanHari(hari), tombol('Lanjut: kirim', bila(() => saatLanjut()), { utama: true, 'data-aksi': 'lanjut' })],
    kirim: (hari) => [tombolBatalkanHari(hari), tombol('Kirim', bila(bilaLengkap(hari, kirim)), { utama: true, 'data-aksi': 'kirim' })],
    perubahan: (hari) => [
      tombol('Batalkan perubahan', () => batalkanPerubahan(hari), { 'data-aksi': 'batalkan-perubahan' }),
      tombol('Kirim perubahan', bila(bilaLengkap(hari, kirimPerubahan)), { utama: true, 'data-aksi': 'kirim-perubahan' })],
    tasklist: () => [
      el('p', { class: 'redup' }, 'Perbaikan ini diserahkan lewat tugasnya.'),
      el('a', { class: 'tombol utama', href: tautanSetempat('camunda/app/tasklist/'), 'data-aksi': 'ke-tasklist' }, 'Buka daftar tugas')],
    tiada: () => [],
  };

  const pilihLangkah = () => {
    const terbuka = kartuHari.filter((satu) => satu.entri().dapatDiubah);
    const perubahan = terbuka.find((satu) => satu.entri().caraKirim === 'PERUBAHAN');
    if (terbuka.length === 0) return ['tiada'];
    if (perubahan) return ['perubahan', perubahan];
    if (!diHalaman) return saatLanjut ? ['lanjut', terbuka[0]] : ['tiada'];
    const cara = { TUGAS: 'kirim', PERBAIKAN: 'tasklist' }[terbuka[0].entri().caraKirim];
    return cara ? [cara, terbuka[0]] : ['tiada'];
  };

  let langkahKini = null;
  return {
    simpul,
    segarkan() {
      const semua = kartuHari.map((satu) => satu.entri());
      const kegiatan = semua.flatMap((satu) => satu.kegiatan);
      const menit = semua.reduce((jumlah, satu) => jumlah + satu.menitTerisi, 0);
      const bukti = kegiatan.reduce((jumlah, satu) => jumlah + (satu.bukti ?? []).length, 0);
      const { jalan, gagal } = jumlahBerkas();
      const kurang = semua.flatMap((satu) => kekurangan(satu).map((teks) => (semua.length > 1 ? `${satu.judul}: ${teks}` : teks)));
      ringkas.textContent = [
        semua.length > 1 && `${semua.length} hari`, `${kegiatan.length} kegiatan`, bukti > 0 && `${bukti} bukti`, durasi(menit),
        jalan > 0 && `mengirim ${jalan} berkas`, gagal > 0 && `${gagal} berkas belum terkirim`,
      ].filter(Boolean).join(' · ') + (kurang.length > 0 ? ' · ' : '');
      bukaKurang.textContent = kurang.length > 0 ? `${kurang.length} hal perlu dilengkapi` : '';
      bukaKurang.hidden = kurang.length === 0;
      isi(daftar, kurang.map((teks) => el('li', {}, teks)));
      if (kurang.length === 0) {
        daftar.hidden = true;
        bukaKurang.setAttribute('aria-expanded', 'false');
      }
      const [nama, hari] = pilihLangkah();
      const cetak = `${nama} ${hari?.entri().id} ${hari?.entri().bolehDibatalkan}`;
      if (cetak === langkahKini) return;
      langkahKini = cetak;
      tempat.replaceChildren();
      isi(tombolTombol, langkah[nama](hari));
      tombolTombol.hidden = nama === 'tiada';
    },
  };
}
