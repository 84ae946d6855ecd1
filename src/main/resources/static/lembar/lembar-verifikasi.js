import { buatApi } from './api.js';
import { pembatalan, pilihanKeputusan } from './putusan.js';
import { bertemuan, cipTemuan, isiKegiatan, temuanHari } from './temuan.js';
import { antrean, bilangan, bingkai, buatStatus, cip, dibatalkan, durasi, el, idBaru, isi, kata, kotakPesan, konsep,
  lipatan, pukulSekarang, selaraskan, tandaiGalat, tandaiSibuk, tanggalPanjang, tanyakan, taruhGalat, tombol } from './umum.js';

const TAK_DIPUTUSKAN = new Set(['DISETUJUI', 'TIDAK_TERISI', 'GUGUR']);

const belumDiputuskan = (hari) => !hari.keputusan && !TAK_DIPUTUSKAN.has(hari.status);
const menitHari = (hari) => hari.kegiatan.reduce((jumlah, satu) => jumlah + (satu.menit ?? 0), 0);

/** The sheet of a verifier: every day of every employee in his line, decided one by one or together. */
export function tampilkanLembarVerifikasi(wadah, { lembarId, saatLanjut = null, api = null }) {
  const pembatal = new AbortController();
  const layanan = api ?? buatApi({ sinyal: pembatal.signal });
  const kerangka = bingkai(wadah, 'verifikasi', 'Lembar verifikasi');
  const status = buatStatus();
  const berurutan = antrean();
  const terbuka = new Set(); // ids of employees and days that are open
  const dilihat = new Set(); // days with findings that were opened and not yet told to the server
  const barisTabel = new Map();
  const kartuPegawai = new Map();
  let data = null;
  let bagian = null;

  // ------------------------------------------------------------ reading and saving

  const muat = async () => {
    kerangka.memuat();
    try {
      data = await layanan.verifikasi(lembarId);
      if (pembatal.signal.aborted) return;
      barisTabel.clear();
      kartuPegawai.clear();
      if (data.pegawai.length === 1) terbuka.add(data.pegawai[0].id);
      bagian = pasang();
      kerangka.siap();
      gambar();
    } catch (galat) {
      if (!dibatalkan(galat) && !pembatal.signal.aborted) kerangka.gagal(galat, muat);
    }
  };

  const muatUlang = async () => {
    try {
      await berurutan(async () => { data = await layanan.verifikasi(lembarId); });
      gambar();
      status.diam('Sudah dimuat ulang');
    } catch (galat) {
      if (!dibatalkan(galat)) tandaiGalat(status, galat);
    }
  };

  /** The server notes which findings were before the verifier's eyes; what could not be told now goes with the next decision. */
  const catatDibuka = async () => {
    const baru = [...dilihat];
    if (baru.length === 0) return;
    await layanan.hariDibuka(lembarId, baru);
    baru.forEach((entriId) => dilihat.delete(entriId));
    data.pegawai.flatMap((pegawai) => pegawai.hari).filter((hari) => baru.includes(hari.entriId))
      .forEach((hari) => { hari.temuanDibuka = true; });
  };

  const tampak = (hari) => {
    if (!data.dapatDiubah || !bertemuan(hari) || hari.temuanDibuka || dilihat.has(hari.entriId)) return;
    dilihat.add(hari.entriId);
    berurutan(catatDibuka).catch((galat) => { if (!dibatalkan(galat)) tandaiGalat(status, galat); });
  };

  const putuskan = (keputusan, tetapSetuju = false) => berurutan(async () => {
    status.menyimpan();
    try {
      await catatDibuka();
      data = await layanan.putuskan(lembarId, keputusan, tetapSetuju);
      for (const { entriId } of keputusan) {
        konsep.simpan(kunciKonsep(entriId), null);
        terbuka.delete(entriId);
      }
      status.tersimpan(pukulSekarang());
    } catch (galat) {
      tandaiGalat(status, galat);
      throw galat;
    }
    gambar();
  });

  const kunciKonsep = (entriId) => `verifikasi.${lembarId}.${entriId}`;

  // ------------------------------------------------------------ the frame

  const pasang = () => {
    const idJudul = idBaru('judul');
    const judul = el('h2', { id: idJudul, tabindex: -1 });
    const keterangan = el('p', { class: 'redup' });
    const kapasitas = el('div', { class: 'deret' });
    const pesan = el('div', { class: 'pesan-pesan' });
    const teksJumlah = el('span');
    const batangIsi = el('i');
    const batang = el('div', { class: 'batang', role: 'progressbar', 'aria-label': 'Hari diputuskan', 'aria-valuemin': 0 }, batangIsi);
    const tabel = el('table', { class: 'tabel-pegawai', role: 'table' },
      el('caption', { class: 'tersembunyi' }, 'Pegawai yang diverifikasi'),
      el('thead', {}, el('tr', {},
        el('th', { scope: 'col' }, 'Pegawai'),
        ['Wajib', 'Terisi', 'Terlambat', 'Temuan'].map((teks) => el('th', { scope: 'col', class: 'angka' }, teks)),
        el('th', { scope: 'col' }, el('span', { class: 'tersembunyi' }, 'Tindakan')))));
    const daftar = el('div', { class: 'daftar-pegawai' });
    const saring = el('input', { type: 'checkbox', saat: { change: () => {
      if (saring.checked) kerangka.lembar.dataset.saring = 'belum';
      else delete kerangka.lembar.dataset.saring;
    } } });
    const belum = el('p', { class: 'redup', data: { ringkasan: '' } });
    const tombolLanjut = saatLanjut
      && tombol('Lanjut: selesaikan verifikasi', () => saatLanjut(), { utama: true, class: 'dorong', 'data-aksi': 'lanjut' });
    isi(kerangka.tubuh,
      el('div', { class: 'kepala' }, el('div', {}, judul, keterangan), kapasitas), pesan,
      el('div', { class: 'jam' }, teksJumlah, batang),
      el('section', { class: 'kartu rapat-tepi', 'aria-label': 'Ringkasan per pegawai' }, tabel,
        el('label', { class: 'centang saring' }, saring, 'Tampilkan hanya hari yang belum diputuskan')),
      daftar,
      el('footer', { class: 'kaki' }, el('div', { class: 'kaki-teks' }, belum, status.simpul), tombolLanjut));
    return { judul, keterangan, kapasitas, pesan, teksJumlah, batang, batangIsi, tabel, daftar, belum, tombolLanjut };
  };

  const gambar = () => {
    const { jumlah } = data;
    const sisa = Math.max(0, jumlah.hari - jumlah.diputuskan);
    bagian.judul.textContent = data.judul;
    isi(bagian.keterangan,
      [`${bilangan(jumlah.pegawai)} pegawai`, `${bilangan(jumlah.hari)} hari`, data.batas && `jatuh tempo ${data.batas}`].filter(Boolean).join(' · '),
      data.batas && Number.isInteger(data.sisaHariKerja) && [' ', sisaHari(data.sisaHariKerja)]);
    isi(bagian.kapasitas, data.putaran > 1 && cip(`putaran ${data.putaran}`),
      data.kapasitas && cip(`Anda bertindak sebagai ${data.kapasitas}`, 'info'));
    isi(bagian.pesan, !data.dapatDiubah && kunci(),
      data.alasanDibukaLagi && kotakPesan('info', 'Lembar ini dibuka lagi', kata(data.alasanDibukaLagi)));
    isi(bagian.teksJumlah, el('b', {}, bilangan(jumlah.diputuskan)), el('span', { class: 'redup' }, ` dari ${bilangan(jumlah.hari)} hari diputuskan`));
    bagian.batang.setAttribute('aria-valuemax', jumlah.hari);
    bagian.batang.setAttribute('aria-valuenow', jumlah.diputuskan);
    bagian.batang.setAttribute('aria-valuetext', `${jumlah.diputuskan} dari ${jumlah.hari} hari`);
    bagian.batangIsi.style.width = jumlah.hari > 0 ? `${(jumlah.diputuskan / jumlah.hari) * 100}%` : '0';
    bagian.belum.textContent = sisa > 0 ? `${bilangan(sisa)} hari belum diputuskan` : 'Semua hari sudah diputuskan';
    if (bagian.tombolLanjut) bagian.tombolLanjut.hidden = !data.dapatDiubah;

    const kepalaTabel = bagian.tabel.querySelector('thead');
    const tubuhTabel = { // the rows live between thead and the table's end
      get firstChild() { return kepalaTabel.nextSibling; },
      insertBefore: (simpul, tempat) => bagian.tabel.insertBefore(simpul, tempat),
    };
    const dengan = data.pegawai.map((satu) => ({ ...satu, dapatDiubah: data.dapatDiubah }));
    selaraskan(tubuhTabel, dengan, { kunci: (satu) => satu.id, gambar: gambarBaris, simpanan: barisTabel });
    perbaruiKartu();
    if (data.pegawai.length === 0) isi(bagian.daftar, el('p', { class: 'kosong' }, 'Tidak ada hari yang perlu diverifikasi.'));
  };

  const kunci = () => {
    const kotak = kotakPesan('info', 'Lembar ini tidak dapat diubah', data.alasanTerkunci ?? 'Lembar ini hanya dapat dibaca.',
      { tombol: [tombol('Muat ulang', muatUlang, { kecil: true })] });
    kotak.dataset.terkunci = '';
    return kotak;
  };

  // ------------------------------------------------------------ the table

  const gambarBaris = (pegawai) => {
    const belum = pegawai.hari.filter(belumDiputuskan);
    const sel = (label, nilai) => el('td', { class: 'angka', data: { label } }, nilai);
    const cuti = pegawai.cuti > 0 && `cuti ${pegawai.cuti} hari`;
    const tombolSetujui = tombol(`Setujui ${belum.length} hari`, () => setujuiSemua(pegawai, belum, tubuh, tombolSetujui),
      { kecil: true, 'aria-label': `Setujui ${belum.length} hari ${pegawai.nama}`, 'data-aksi': 'setujui-semua' });
    const tubuh = el('tbody', { data: { pegawaiId: pegawai.id } }, el('tr', {},
      el('th', { scope: 'row' },
        tombol(kata(pegawai.nama), () => bukaPegawai(pegawai.id), { class: 'tautan', 'data-aksi': 'buka-pegawai', 'aria-label': `Buka ${pegawai.nama}` }),
        el('span', { class: 'redup' }, [durasi(pegawai.menit), cuti, pegawai.tidakTerisi.length > 0 && `${pegawai.tidakTerisi.length} tidak terisi`]
          .filter(Boolean).join(' · '))),
      sel('Wajib', pegawai.wajib), sel('Terisi', pegawai.terisi), sel('Terlambat', pegawai.terlambat),
      sel('Temuan', pegawai.hariTemuan > 0 ? cip(`${pegawai.hariTemuan} hari`, 'perlu') : '0'),
      el('td', { class: 'tindakan' }, belum.length > 0 && pegawai.dapatDiubah ? tombolSetujui : cipPegawai(pegawai, belum))));
    return tubuh;
  };

  /** Approving at once is asked about; where findings have not been opened, the question says so. Ends in what is to be done. */
  const tanyaSetujui = async (tempat, pegawai, hari) => {
    const belumDibuka = hari.filter((satu) => bertemuan(satu) && !satu.temuanDibuka && !dilihat.has(satu.entriId));
    if (belumDibuka.length === 0) {
      const ya = await tanyakan(tempat, [`Setujui ${hari.length} hari `, kata(pegawai.nama), ' yang belum diputuskan?'], `Ya, setujui ${hari.length} hari`);
      return ya ? 'setujui' : 'batal';
    }
    const ya = await tanyakan(tempat, [kata(pegawai.nama), `: ${belumDibuka.length} hari memuat temuan yang belum Anda buka. `,
      'Bila tetap disetujui, hal itu tercatat.'], `Ya, tetap setujui ${hari.length} hari`, { tidak: 'Buka temuan', bahaya: true });
    if (ya === null) return 'batal';
    return ya ? 'setujui' : 'buka';
  };

  const setujuiSemua = async (pegawai, belum, tubuh, asal) => {
    tubuh.querySelector('.baris-tanya')?.remove();
    const sel = el('td', { colspan: 6 });
    const baris = el('tr', { class: 'baris-tanya' }, sel);
    tubuh.append(baris);
    const tindakan = await tanyaSetujui(sel, pegawai, belum);
    if (tindakan !== 'setujui') {
      baris.remove();
      if (tindakan === 'buka') bukaPegawai(pegawai.id);
      else asal.focus();
      return;
    }
    try {
      await putuskan(belum.map((hari) => ({ entriId: hari.entriId, hasil: 'SETUJU' })), true);
      const berikut = bagian.tabel.querySelector(`tbody[data-pegawai-id="${CSS.escape(pegawai.id)}"] ~ tbody [data-aksi=setujui-semua]`)
        ?? bagian.tabel.querySelector('[data-aksi=setujui-semua]') ?? bagian.tombolLanjut ?? bagian.judul;
      berikut.focus();
    } catch (galat) {
      taruhGalat(sel, galat, { muatUlang: async () => { await muatUlang(); baris.remove(); },
        cobaLagi: () => { baris.remove(); setujuiSemua(pegawai, belum, tubuh, asal); } });
    }
  };

  const bukaPegawai = (id) => {
    const kartu = kartuPegawai.get(id);
    kartu.lipatan.atur(true);
    kartu.lipatan.tombol.focus({ preventScroll: true });
    kartu.lipatan.simpul.scrollIntoView({ block: 'start' });
  };

  // ------------------------------------------------------------ an employee

  const perbaruiKartu = () => {
    let sebelum = null;
    for (const pegawai of data.pegawai) {
      let kartu = kartuPegawai.get(pegawai.id);
      if (!kartu) {
        kartu = buatKartuPegawai(pegawai);
        kartuPegawai.set(pegawai.id, kartu);
      }
      kartu.perbarui(pegawai);
      const tempat = sebelum ? sebelum.nextSibling : bagian.daftar.firstChild;
      if (tempat !== kartu.lipatan.simpul) bagian.daftar.insertBefore(kartu.lipatan.simpul, tempat);
      sebelum = kartu.lipatan.simpul;
    }
    for (const [id, kartu] of kartuPegawai) {
      if (data.pegawai.some((satu) => satu.id === id)) continue;
      kartu.lipatan.simpul.remove();
      kartuPegawai.delete(id);
    }
  };

  const buatKartuPegawai = (awal) => {
    let pegawai = awal;
    const simpananHari = new Map();
    const simpananBersih = new Map();
    const rincian = el('p', { class: 'redup' });
    const daftar = el('div', { class: 'daftar-hari' });
    const daftarBersih = el('div', { class: 'daftar-hari' });
    const kepalaBersih = el('span');
    const tindakanBersih = el('div', { class: 'tindakan-bersih' });
    const tanda = el('span', { class: 'deret' });
    const gambarKe = (wadahHari, hariHari, simpanan) => selaraskan(wadahHari,
      hariHari.map((hari) => ({ ...hari, temuanDibuka: undefined, dapatDiubah: data.dapatDiubah })),
      { kunci: (hari) => hari.entriId, gambar: (hari) => gambarHari(hari, pegawai), simpanan });
    const bersih = lipatan({
      tingkat: 'h4', kelas: 'hari bersih', data: { hariBersih: '' },
      kepala: [kepalaBersih], gambarIsi: () => [daftarBersih], saatBuka: (ya) => { if (ya) gambarHariHari(); },
    });
    const gambarHariHari = () => {
      const kena = pegawai.hari.filter(bertemuan);
      const tanpa = pegawai.hari.filter((hari) => !bertemuan(hari));
      gambarKe(daftar, kena, simpananHari);
      kena.filter(belumDiputuskan).forEach(tampak);
      bersih.simpul.hidden = tanpa.length === 0;
      isi(kepalaBersih, el('b', {}, `${tanpa.length} hari tanpa temuan`));
      if (!bersih.badan.hidden) gambarKe(daftarBersih, tanpa, simpananBersih);
      const belum = tanpa.filter(belumDiputuskan);
      isi(tindakanBersih, data.dapatDiubah && belum.length > 0 && setujuiBersih(pegawai, belum, tindakanBersih));
    };
    if (awal.hariTemuan === 0) bersih.atur(true);
    const lipat = lipatan({
      tingkat: 'h3', kelas: 'kartu pegawai', data: { pegawaiId: awal.id }, buka: terbuka.has(awal.id),
      kepala: [el('b', {}, kata(awal.nama)), el('span', { class: 'redup' }, awal.jabatan), tanda],
      gambarIsi: () => [rincian, daftar, bersih.simpul, tindakanBersih],
      saatBuka: (ya) => {
        if (ya) terbuka.add(awal.id);
        else terbuka.delete(awal.id);
        if (ya) gambarHariHari();
      },
    });
    return {
      lipatan: lipat,
      perbarui(baru) {
        pegawai = baru;
        const belum = pegawai.hari.filter(belumDiputuskan);
        isi(tanda, belum.length > 0 ? cip(`${belum.length} belum diputuskan`, 'perlu') : cipPegawai(pegawai, belum));
        isi(rincian, rincianPegawai(pegawai));
        if (!lipat.badan.hidden) gambarHariHari();
      },
    };
  };

  /** Days without findings need no second question: nothing was found, and each can still be opened. */
  const setujuiBersih = (pegawai, belum, tempat) => {
    const satu = tombol(`Setujui ${belum.length} hari tanpa temuan`, async () => {
      tandaiSibuk([satu], true);
      try {
        await putuskan(belum.map((hari) => ({ entriId: hari.entriId, hasil: 'SETUJU' })));
        kartuPegawai.get(pegawai.id)?.lipatan.tombol.focus({ preventScroll: true });
      } catch (galat) {
        const tempatGalat = el('div', { class: 'tempat-galat' });
        tempat.append(tempatGalat);
        taruhGalat(tempatGalat, galat, { muatUlang });
      } finally {
        tandaiSibuk([satu], false);
      }
    }, { class: 'setuju', 'data-aksi': 'setujui-bersih' });
    return satu;
  };

  // ------------------------------------------------------------ a day

  const gambarHari = (hari, pegawai) => {
    const belum = belumDiputuskan(hari);
    const lipat = lipatan({
      tingkat: bertemuan(hari) ? 'h4' : 'h5', kelas: 'hari', buka: terbuka.has(hari.entriId) || (belum && bertemuan(hari)),
      data: { entriId: hari.entriId, keputusan: hari.keputusan?.hasil ?? '', ...(belum ? {} : { diputuskan: '' }) },
      kepala: [
        el('b', {}, hari.judul),
        el('span', { class: 'redup' }, `${hari.kegiatan.length} kegiatan · ${durasi(menitHari(hari))}`),
        hari.penanda && cip(hari.penanda, 'info'),
        hari.terlambat > 0 && !hari.temuan.some((satu) => satu.jenis === 'TERLAMBAT') && cip(`terlambat ${hari.terlambat} hari`),
        cipTemuan(hari),
        cipKeputusan(hari),
        belum && hari.riwayat?.length > 0 && (persetujuanDitarik(hari) ? cip('persetujuan ditarik', 'perlu') : cip('diajukan lagi', 'info')),
      ],
      gambarIsi: () => isiHari(hari, pegawai, belum),
      saatBuka: (ya) => (ya ? terbuka.add(hari.entriId) : terbuka.delete(hari.entriId)),
    });
    return lipat.simpul;
  };

  const isiHari = (hari, pegawai, belum) => [
    hari.riwayat?.length > 0 && el('ul', { class: 'riwayat', 'aria-label': 'Riwayat putaran sebelumnya' }, hari.riwayat.map((satu) => el('li', {},
      el('b', {}, `Putaran ${satu.putaran}: ${satu.hasil === 'KEMBALIKAN' ? 'dikembalikan' : 'disetujui'}`),
      ' oleh ', kata(satu.oleh), ` (${satu.kapasitas})`, satu.diselesaikan && [', diselesaikan ', kata(satu.diselesaikan)], `, ${satu.pada}`, satu.alasan && el('span', { class: 'kutipan' }, '“', kata(satu.alasan), '”'), satu.ditarik && uraianDitarik(satu.ditarik)))),
    temuanHari(hari),
    isiKegiatan(hari),
    hari.keputusan && uraianKeputusan(hari.keputusan),
    data.dapatDiubah && (belum ? putusanBagi(hari, pegawai) : hari.keputusan && pembatalanBagi(hari)),
  ];

  /** After a decision on to the next day of the same employee that waits for one, else to the employee's heading. */
  const keBerikut = (pegawai, entriId) => {
    const kini = data.pegawai.find((satu) => satu.id === pegawai.id);
    const kartu = kartuPegawai.get(pegawai.id);
    if (!kini || !kartu) return;
    const ke = kini.hari.findIndex((hari) => hari.entriId === entriId);
    const berikut = kini.hari.slice(ke + 1).find(belumDiputuskan) ?? kini.hari.find(belumDiputuskan);
    const simpul = berikut && kartu.lipatan.simpul.querySelector(`[data-entri-id="${CSS.escape(berikut.entriId)}"]`);
    const sasaran = simpul?.querySelector('.lipatan-tombol') ?? kartu.lipatan.tombol;
    if (simpul && sasaran.getAttribute('aria-expanded') === 'false') sasaran.click();
    sasaran.focus({ preventScroll: true });
    sasaran.scrollIntoView({ block: 'nearest' });
    simpul?.scrollIntoView({ block: 'nearest' });
  };

  const putusanBagi = (hari, pegawai) => pilihanKeputusan(hari, {
    templatAlasan: data.templatAlasan,
    kunciKonsep: kunciKonsep(hari.entriId),
    simpan: async (keputusan) => {
      await putuskan([{ entriId: hari.entriId, ...keputusan }]);
      keBerikut(pegawai, hari.entriId);
    },
    muatUlang,
  });

  const pembatalanBagi = (hari) => pembatalan(hari, {
    batalkan: async () => {
      await putuskan([{ entriId: hari.entriId, hasil: null }]);
      const simpul = bagian.daftar.querySelector(`[data-entri-id="${CSS.escape(hari.entriId)}"]`);
      const kepala = simpul?.querySelector('.lipatan-tombol');
      if (kepala?.getAttribute('aria-expanded') === 'false') kepala.click();
      (simpul?.querySelector('[data-aksi=setujui]') ?? kepala)?.focus();
    },
    muatUlang,
  });

  muat();

  return {
    segarkan: () => (kerangka.lembar.dataset.keadaan === 'siap' ? muatUlang() : muat()),
    tutup() {
      pembatal.abort();
      kerangka.tutup();
    },
  };
}

// ---------------------------------------------------------------- small words

const persetujuanDitarik = (hari) => Boolean(hari.riwayat?.at(-1)?.ditarik);

function uraianDitarik(ditarik) {
  return el('span', {}, '. Persetujuan itu ditarik ', kata(ditarik.oleh), `, ${ditarik.pada}: `,
    el('span', { class: 'kutipan' }, '“', kata(ditarik.alasan), '”'));
}

function sisaHari(sisa) {
  if (sisa > 0) return `(sisa ${sisa} hari kerja)`;
  return sisa === 0 ? cip('jatuh tempo hari ini', 'perlu') : cip(`lewat ${-sisa} hari kerja`, 'tolak');
}

function cipKeputusan(hari) {
  if (hari.keputusan?.hasil === 'SETUJU') return cip(hari.keputusan.catatan ? 'disetujui dengan catatan' : 'disetujui', 'ok');
  if (hari.keputusan?.hasil === 'KEMBALIKAN') return cip('dikembalikan', 'tolak');
  const lain = { DISETUJUI: ['disetujui', 'ok'], DIKEMBALIKAN: ['belum diperbaiki', 'tolak'], TIDAK_TERISI: ['tidak terisi', 'tolak'], GUGUR: ['tidak wajib', ''] };
  return lain[hari.status] ? cip(...lain[hari.status]) : null;
}

function cipPegawai(pegawai, belum) {
  const kembali = pegawai.hari.filter((hari) => hari.keputusan?.hasil === 'KEMBALIKAN').length;
  const setuju = pegawai.hari.length - belum.length - kembali;
  if (belum.length > 0) return cip(`${belum.length} belum diputuskan`, 'perlu');
  if (pegawai.hari.length === 0) return cip('tidak ada hari');
  return el('span', { class: 'deret' }, setuju > 0 && cip(`${setuju} disetujui`, 'ok'), kembali > 0 && cip(`${kembali} dikembalikan`, 'tolak'));
}

function rincianPegawai(pegawai) {
  const kosong = pegawai.tidakTerisi;
  const bersih = pegawai.hari.length - pegawai.hariTemuan;
  return [
    bersih > 0 && `${bersih} hari tanpa temuan`,
    pegawai.hariTemuan > 0 && `${pegawai.hariTemuan} hari perlu dilihat`,
    pegawai.terlambat > 0 && `${pegawai.terlambat} terlambat`,
    kosong.length > 0 && `${kosong.length} hari tidak terisi (${kosong.map((satu) => tanggalPanjang(satu, { denganTahun: false })).join('; ')})`,
    pegawai.keterangan,
  ].filter(Boolean).join(' · ');
}

function uraianKeputusan(keputusan) {
  const teks = keputusan.hasil === 'KEMBALIKAN' ? keputusan.alasan : keputusan.catatan;
  return teks ? el('p', { class: `uraian ${keputusan.hasil === 'KEMBALIKAN' ? 'tolak' : 'ok'}` },
    el('b', {}, keputusan.hasil === 'KEMBALIKAN' ? 'Alasan: ' : 'Catatan: '), '“', kata(teks), '”') : null;
}
