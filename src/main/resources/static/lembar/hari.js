import { buktiHari } from './bukti-hari.js';
import { formulirKegiatan } from './formulir-kegiatan.js';
import { gambarKegiatan } from './kegiatan.js';
import { formulirTindakan } from './kirim.js';
import { dialogSalin, kabarSalin } from './salin-hari.js';
import { cipSering } from './sering.js';
import { antrean, berjajar, cip, dibatalkan, durasi, durasiTerbaca, el, idBaru, isi, kata, kotakPesan, konsep, rentangJam,
  selaraskan, tandaiGalat, tandaiSibuk, tanyakan, taruhGalat, tombol } from './umum.js';
import { bagianVersi } from './versi.js';

const ID_KEGIATAN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** "pengisian ditutup …" is a sentence by itself, "hari ini 16.00 WIB" is not. */
const sebutanBatas = (batas) => (/^pengisian ditutup/.test(batas) ? batas.replace(/^p/, 'P') : `Jatuh tempo ${batas}`);

/** What two readings of a day differ in, evidence aside. */
const tanpaBukti = ({ status, dapatDiubah, perubahan, kegiatan }) =>
  JSON.stringify([status, dapatDiubah, perubahan, kegiatan.map((satu) => ({ ...satu, bukti: null }))]);

/**
 * One day of the sheet. lingkungan: { layanan, status, idSatuan, banyak, saatBerubah }; saatBerubah is called whenever
 * the footer may have to say something else.
 */
export function buatHari(entriAwal, { layanan, status, idSatuan, banyak, saatBerubah }) {
  let entri = entriAwal;
  const berurutan = antrean(); // each call carries the revision that the last one left
  const simpanan = new Map();
  const formUbah = new Map();
  const idJudul = idBaru('hari');

  const judul = el('h2', { id: idJudul, tabindex: -1 }, entri.judul);
  const keterangan = el('p', { class: 'redup' });
  const penanda = el('div', { class: 'deret' });
  const tombolSalin = tombol('Salin hari lain…', () => bukaSalin(tombolSalin), { kecil: true, 'data-aksi': 'salin-hari' });
  const pesan = el('div', { class: 'pesan-pesan' });
  const tempatTindakan = el('div', { class: 'tempat-tindakan' });
  const kabar = el('div', { role: 'status', data: { kabar: '' } });
  const teksJam = el('span');
  const batangIsi = el('i');
  const batang = el('div', { class: 'batang', role: 'progressbar', 'aria-label': 'Jam kerja terisi', 'aria-valuemin': 0 }, batangIsi);
  const daftar = el('ol', { class: 'daftar-kegiatan', 'aria-label': 'Daftar kegiatan' });
  const kosong = el('div', { class: 'kosong' });
  const tempatForm = el('div');
  const versi = bagianVersi({ judul: entri.judul, ambil: (nomor) => layanan.versi(entri.id, nomor) });

  const simpul = el('article', { class: `hari-kinerja${banyak ? ' bersusun' : ''}`, 'aria-labelledby': idJudul, data: { entriId: entri.id } },
    el('div', { class: 'kepala' }, el('div', {}, judul, keterangan), el('div', { class: 'deret' }, penanda, tombolSalin)),
    kabar, pesan, tempatTindakan, el('div', { class: 'jam' }, teksJam, batang), daftar, kosong, tempatForm, versi.simpul);

  // ------------------------------------------------------------ reading and saving

  /** Evidence may arrive at any time, also from another device: that alone is no conflict. */
  const denganRevisi = async (panggilan) => {
    try {
      return await panggilan(entri.revisi);
    } catch (galat) {
      if (galat.jenis !== 'bentrok') throw galat;
      const kini = await layanan.entri(entri.id).catch(() => entri);
      if (kini.revisi === entri.revisi || tanpaBukti(kini) !== tanpaBukti(entri)) throw galat;
      entri = kini;
      return panggilan(kini.revisi);
    }
  };

  const kerjakan = (panggilan) => berurutan(async () => {
    status.menyimpan();
    try {
      entri = await denganRevisi(panggilan);
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
        if (simpul.closest('.lembar')?.querySelector('dialog[open]')) return;
        if (kotor) kotor.fokus();
        else judul.focus();
      }
    } catch (galat) {
      if (dibatalkan(galat) || !fokus) return;
      taruhGalat(kabar, galat, { cobaLagi: () => muatUlang({ fokus }) });
    }
  };

  /** Answers to uploads come at their own pace: an older one than what is shown is read again. */
  const terima = (lembar) => berurutan(async () => {
    entri = lembar.revisi >= entri.revisi ? lembar : await layanan.entri(entri.id);
    gambar();
  }).catch(() => {});

  const mulaiBerikut = () => entri.kegiatan.map((satu) => satu.jamSelesai.slice(0, 5)).sort().at(-1) ?? '';

  const tunjukkan = (kotak) => {
    isi(kabar, kotak);
    kotak?.scrollIntoView({ block: 'nearest' });
  };

  const bukti = buktiHari({ entri: () => entri, layanan, kerjakan, gambar: () => gambar(), terima, saatBerubah });

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
      isi(kartu, gambarKegiatan(kegiatan, bukti.dapatDitambah() ? { aksi, dengan: bukti.baris(kegiatan.id) } : { aksi }));
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
      isi(kartu, el('h3', {}, `Ubah kegiatan ${rentang}`), form.simpul, bukti.dapatDitambah() && bukti.baris(kegiatan.id));
      form.fokus();
    };
    const hapus = async () => {
      if (kartu.querySelector('[data-tanya]')) return;
      const ya = await tanyakan(kartu, [`Hapus kegiatan ${rentang} “`, kata(kegiatan.namaKegiatan), '”?'], 'Ya, hapus', { bahaya: true });
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
        (tetangga[Math.min(ke, tetangga.length - 1)] ?? judul).focus();
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

  const gambarDaftar = () => {
    const urut = [...entri.kegiatan].sort((a, b) => a.jamMulai.localeCompare(b.jamMulai));
    // Where evidence may be added its row follows by itself; the card around it is left alone.
    const tampil = bukti.dapatDitambah() ? urut.map((satu) => ({ ...satu, bukti: null })) : urut;
    selaraskan(daftar, tampil, {
      kunci: (satu) => satu.id, gambar: gambarKartu, simpanan, pertahankan: (kartu) => kartu.dataset.mode === 'ubah',
    });
    bukti.perbarui();
    daftar.hidden = urut.length === 0;
    kosong.hidden = urut.length > 0;
  };

  // ------------------------------------------------------------ typed for an activity that is gone

  const ketikanYatim = () => {
    const hilang = (id) => ID_KEGIATAN.test(id) && !entri.kegiatan.some((satu) => satu.id === id);
    const ketikan = new Map();
    for (const id of konsep.cari(`${entri.id}.`).filter(hilang)) {
      ketikan.set(id, konsep.ambil(`${entri.id}.${id}`));
      konsep.simpan(`${entri.id}.${id}`, null);
    }
    for (const [id, form] of [...formUbah].filter(([satu]) => hilang(satu))) {
      if (form.kotor() && !ketikan.has(id)) ketikan.set(id, form.ketikan());
      formUbah.delete(id);
    }
    return [...ketikan.values()].filter(Boolean);
  };

  /** Another device has deleted what is being changed here: what was typed is kept all the same. */
  const selamatkanKetikan = (yatim) => {
    if (yatim.length === 0) return;
    const sudah = 'Kegiatan ini sudah dihapus di perangkat lain.';
    const pindah = formTambah && !formTambah.kotor() ? yatim.shift() : null;
    if (pindah) {
      bukaTambah();
      formTambah.pindahkan(pindah);
    }
    const kotak = kotakPesan('perlu', null, pindah ? `${sudah} Yang Anda ketik dipindahkan ke Tambah kegiatan.` : sudah);
    // There is one form only: what finds no place in it can at least be copied from here.
    if (yatim.length > 0) {
      kotak.append(el('p', {}, 'Yang Anda ketik:'), el('ul', { class: 'butir' }, yatim.map((satu) => el('li', { data: { ketikan: '' } },
        berjajar(rentangJam(satu), satu.namaKegiatan, satu.outputHasil, `${satu.volume} ${satu.satuan}`.trim())))));
    }
    kotak.append(el('div', { class: 'deret' },
      tombol('Tutup', () => { kotak.remove(); judul.focus(); }, { kecil: true, 'data-aksi': 'tutup-kabar' })));
    tunjukkan(kotak);
  };

  // ------------------------------------------------------------ adding

  const sering = cipSering({ ambil: () => layanan.sering(entri.id), saatDipilih: (pola) => formTambah.isiDari(pola) });

  let formTambah = null;
  let bukaTambah = () => {};
  const tambah = async (isian) => {
    const lama = new Set(entri.kegiatan.map((satu) => satu.id));
    await kerjakan((revisi) => layanan.tambahKegiatan(entri.id, { ...isian, revisi }));
    const baru = entri.kegiatan.filter((satu) => !lama.has(satu.id));
    const tersimpan = baru.find((satu) => satu.jamMulai.slice(0, 5) === isian.jamMulai) ?? baru[0];
    if (tersimpan) bukti.kirimYangDipilih(tersimpan.id);
    formTambah.kosongkan(mulaiBerikut());
    sering.bersihkan();
    gambar();
    formTambah.fokus();
  };

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
      tambahan: bukti.barisBaru, adaTambahan: bukti.adaYangDipilih, kirim: tambah,
    });
    const judulId = idBaru('tambah');
    const bagian = el('section', { class: 'kartu', 'aria-labelledby': judulId },
      el('h3', { id: judulId }, 'Tambah kegiatan'), sering.simpul, formTambah.simpul);
    if (banyak && !formTambah.kotor()) {
      const buka = tombol('Tambah kegiatan', () => { bukaTambah(); formTambah.fokus(); },
        { 'aria-label': `Tambah kegiatan ${entri.judul}`, 'data-aksi': 'buka-tambah' });
      isi(tempatForm, buka);
      bukaTambah = () => { buka.replaceWith(bagian); sering.muat(); };
    } else {
      bukaTambah = () => {};
      isi(tempatForm, bagian);
      sering.muat();
    }
  };

  // ------------------------------------------------------------ copying another day

  const salinDari = async (hari) => {
    let hasil = null;
    await kerjakan(async (revisi) => {
      hasil = await layanan.salin(entri.id, { dari: hari.entriId, revisi });
      return hasil.lembar;
    });
    gambar();
    tunjukkan(kabarSalin(hasil, hari.judul, () => { kabar.replaceChildren(); judul.focus(); }));
  };

  const bukaSalin = (asal) => dialogSalin(asal, {
    tanggal: entri.tanggal, hariLain: () => layanan.hariLain(entri.id), salin: salinDari,
    kembaliKe: () => (asal.isConnected ? asal : tombolSalin),
  });

  let hariTerakhir = null;
  let hariDiminta = false;
  const gambarKosong = () => {
    if (!entri.dapatDiubah) {
      isi(kosong, 'Tidak ada kegiatan pada hari ini.');
      return;
    }
    const salin = hariTerakhir && tombol(`Salin kegiatan ${hariTerakhir.judul}`, async () => {
      if (salin.getAttribute('aria-disabled')) return;
      tandaiSibuk([salin], true);
      try {
        await salinDari(hariTerakhir);
        judul.focus({ preventScroll: true });
      } catch (galat) {
        taruhGalat(kabar, galat, { muatUlang: galat.muatUlang, cobaLagi: () => salin.click() });
      } finally {
        tandaiSibuk([salin], false);
      }
    }, { 'data-aksi': 'salin-terakhir' });
    isi(kosong, el('p', {}, 'Belum ada kegiatan. Tulis kegiatan pertama: jam berapa, apa yang dikerjakan, dan apa hasilnya.'), salin,
      salin && el('p', { class: 'redup kecil' }, `${hariTerakhir.kegiatan} kegiatan: `, kata(hariTerakhir.ringkasan)));
    if (entri.kegiatan.length > 0 || hariDiminta) return;
    hariDiminta = true;
    layanan.hariLain(entri.id).then((semua) => {
      hariTerakhir = semua[0] ?? null;
      if (hariTerakhir) gambarKosong();
    }, () => {}); // only a shortcut
  };

  // ------------------------------------------------------------ a day that was sent

  const ubahIsian = async (asal) => {
    tandaiSibuk([asal], true);
    try {
      await kerjakan((revisi) => layanan.mulaiPerubahan(entri.id, revisi));
      gambar();
      judul.focus();
    } catch (galat) {
      taruhGalat(kabar, galat, { muatUlang: galat.muatUlang, cobaLagi: () => ubahIsian(asal) });
    } finally {
      tandaiSibuk([asal], false);
    }
  };

  const tarikIsian = () => formulirTindakan(tempatTindakan, {
    judul: 'Tarik isian hari ini?',
    teks: 'Isian yang sudah dikirim ditarik dan hari ini terbuka lagi. Sebelum dikirim kembali, hari ini dihitung belum '
      + 'terisi. Versi yang ditarik tetap tercatat.',
    isian: { alasan: entri.perluAlasan }, ya: 'Ya, tarik isian', aksi: 'kirim-tarik', bahaya: true, konsepId: `${entri.id}.tarik`,
    lakukan: ({ alasan }) => kerjakan((revisi) => layanan.tarik(entri.id, { alasan, revisi })),
    saatTutup: (selesai) => {
      if (!selesai) {
        pesan.querySelector('[data-aksi=tarik-isian]')?.focus();
        return;
      }
      gambar();
      tunjukkan(kotakPesan('baik', 'Isian sudah ditarik', 'Hari ini terbuka lagi. Perbaiki, lalu kirim kembali.'));
      judul.focus({ preventScroll: true });
    },
  });

  const kotakTerkunci = () => {
    const kotak = entri.bolehDiubahLagi
      ? kotakPesan('info', 'Sudah dikirim', 'Selama masa pengisian, isian hari ini masih dapat diubah atau ditarik.', { tombol: [
        tombol('Ubah isian', (p) => ubahIsian(p.currentTarget), { kecil: true, 'data-aksi': 'ubah-isian' }),
        tombol('Tarik isian', tarikIsian, { kecil: true, 'data-aksi': 'tarik-isian' })] })
      : kotakPesan('info', 'Lembar ini tidak dapat diubah', entri.alasanTerkunci ?? 'Lembar ini hanya dapat dibaca.',
        { tombol: [tombol('Muat ulang', () => muatUlang({ fokus: true }), { kecil: true })] });
    kotak.dataset.terkunci = '';
    return kotak;
  };

  const kotakPerubahan = () => {
    const kotak = kotakPesan('perlu', 'Perubahan belum dikirim', entri.perubahan.dasar);
    kotak.dataset.perubahan = '';
    return kotak;
  };

  // ------------------------------------------------------------ the whole day

  let cetakPesan = null;
  const gambarPesan = () => {
    const { alasanPengembalian, putaran, dapatDiubah, alasanTerkunci, bolehDiubahLagi, perubahan } = entri;
    const cetak = JSON.stringify([alasanPengembalian, putaran, dapatDiubah, alasanTerkunci, bolehDiubahLagi, perubahan, entri.keterangan]);
    if (cetak === cetakPesan) return; // a box that still holds keeps the focus in it
    cetakPesan = cetak;
    tempatTindakan.replaceChildren();
    kabar.replaceChildren();
    isi(pesan,
      alasanPengembalian && kotakPesan('tolak', `Dikembalikan${putaran > 0 ? ` (putaran ${putaran})` : ''}`, ['“', kata(alasanPengembalian), '”']),
      perubahan && kotakPerubahan(),
      !dapatDiubah && kotakTerkunci(),
      entri.keterangan && kotakPesan('info', 'Keterangan', entri.keterangan));
  };

  const gambarJam = () => {
    const wajib = entri.menitWajib ?? 0;
    isi(teksJam, el('b', {}, durasi(entri.menitTerisi)), wajib > 0 && el('span', { class: 'redup' }, ` dari ${durasi(wajib)}`));
    batang.hidden = wajib === 0;
    batang.setAttribute('aria-valuemax', wajib);
    batang.setAttribute('aria-valuenow', Math.min(entri.menitTerisi, wajib));
    batang.setAttribute('aria-valuetext', `${durasiTerbaca(entri.menitTerisi)} dari ${durasiTerbaca(wajib)}`);
    batangIsi.style.width = wajib > 0 ? `${Math.min(100, (entri.menitTerisi / wajib) * 100)}%` : '0';
  };

  let terkunci = null;
  const gambar = () => {
    isi(keterangan, berjajar(
      (banyak || !entri.dapatDiubah) && entri.pegawai && kata(entri.pegawai),
      entri.dapatDiubah && entri.batas && sebutanBatas(entri.batas),
      entri.disimpanPada && `${entri.status === 'TERBUKA' ? 'konsep ' : ''}tersimpan ${entri.disimpanPada}`));
    isi(penanda, entri.penanda && cip(entri.penanda, 'info'), cipStatus(entri));
    tombolSalin.hidden = !entri.dapatDiubah;
    gambarPesan();
    gambarJam();
    if (terkunci !== null && terkunci !== !entri.dapatDiubah) {
      simpanan.clear();
      formUbah.clear();
      daftar.replaceChildren();
    }
    terkunci = !entri.dapatDiubah;
    const yatim = ketikanYatim();
    gambarDaftar();
    gambarKosong();
    pasangForm();
    selamatkanKetikan(yatim);
    versi.perbarui(entri.versi);
    saatBerubah();
  };
  gambar();

  return {
    simpul,
    entri: () => entri,
    muatUlang,
    kerjakan,
    gambar,
    formKotor: () => [formTambah, ...formUbah.values()].filter((form) => form?.kotor()),
    /** What was typed and chosen for a change that is given up. */
    buangKetikan() {
      for (const form of [formTambah, ...formUbah.values()]) form?.buang();
      bukti.buang();
    },
    /** A result that the person should see now. */
    kabarkan(kotak) {
      tunjukkan(kotak);
      judul.focus({ preventScroll: true });
    },
    /** To what the server would refuse the day for: no activity, or an activity without evidence. */
    fokusKekurangan() {
      if (entri.kegiatan.length === 0) {
        bukaTambah();
        formTambah?.fokus();
        return;
      }
      const tanpa = [...daftar.children].find((kartu) => kartu.querySelector('[data-aksi=tambah-bukti]') && !kartu.querySelector('.bukti-satu'));
      (tanpa?.querySelector('[data-aksi=tambah-bukti]') ?? judul).focus();
    },
    tutup: bukti.tutup,
  };
}

function cipStatus(entri) {
  const daftar = {
    TERISI: ['terisi', 'ok'], DIKEMBALIKAN: ['dikembalikan', 'tolak'], DISETUJUI: ['disetujui', 'ok'],
    TIDAK_TERISI: ['tidak terisi', 'tolak'], GUGUR: ['tidak wajib diisi', ''],
  };
  return daftar[entri.status] ? cip(...daftar[entri.status]) : null;
}
