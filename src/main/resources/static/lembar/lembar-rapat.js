import { buatApi } from './api.js';
import { gambarTinjauan } from './lembar-tinjauan.js';
import { antrean, bingkai, buatStatus, cip, dibatalkan, el, idBaru, isi, kata, kotakPesan, pukulSekarang, tandaiGalat,
  tanggalPanjang, tanyakan, taruhGalat, tombol } from './umum.js';

/** The sheet of a pleno meeting: who was there, what was agreed to follow up, and the figures that are decided on. */
export function tampilkanLembarRapat(wadah, { rapatId, saatLanjut = null, api = null }) {
  const pembatal = new AbortController();
  const layanan = api ?? buatApi({ sinyal: pembatal.signal });
  const kerangka = bingkai(wadah, 'rapat', 'Lembar rapat');
  const status = buatStatus();
  const berurutan = antrean();
  let rapat = null;
  let hadir = new Map(); // member -> true, false, or null as long as nobody has touched it
  let baris = []; // follow-ups as they stand on the screen, also unfinished ones
  let bagian = null;
  let menunggu = false;

  const terima = (data) => {
    rapat = data;
    hadir = new Map(data.anggota.map((satu) => [satu.id, satu.hadir]));
  };

  const muat = async () => {
    kerangka.memuat();
    try {
      terima(await layanan.rapat(rapatId));
      if (pembatal.signal.aborted) return;
      baris = rapat.tindakLanjut.map((satu) => ({ ...satu }));
      pasang();
      kerangka.siap();
    } catch (galat) {
      if (!dibatalkan(galat) && !pembatal.signal.aborted) kerangka.gagal(galat, muat);
    }
  };

  const muatUlang = async () => {
    try {
      await berurutan(async () => terima(await layanan.rapat(rapatId)));
      const belumTersimpan = baris.filter((satu) => satu.kotor);
      baris = [...rapat.tindakLanjut.map((satu) => ({ ...satu })), ...belumTersimpan];
      pasang();
      status.diam('Sudah dimuat ulang');
    } catch (galat) {
      if (!dibatalkan(galat)) tandaiGalat(status, galat);
    }
  };

  // One save at a time; what changes meanwhile goes along with the next one.
  const simpan = () => {
    if (menunggu) return;
    menunggu = true;
    berurutan(async () => {
      menunggu = false;
      const dikirim = baris.filter((satu) => satu.uraian.trim() !== '');
      const terkirim = dikirim.map(isiBaris);
      status.menyimpan();
      bagian.galat.replaceChildren();
      try {
        const jawaban = await layanan.simpanRapat(rapatId, {
          hadir: [...hadir].filter(([, ya]) => ya).map(([id]) => id), tindakLanjut: terkirim,
        });
        dikirim.forEach((satu, i) => { satu.kotor = JSON.stringify(isiBaris(satu)) !== JSON.stringify(terkirim[i]); });
        if (!menunggu) terima(jawaban);
        gambarHadir();
        const belum = baris.some((satu) => satu.uraian.trim() === '' && (satu.penanggungJawab || satu.tenggat));
        if (belum) status.diam('Tindak lanjut tanpa uraian belum disimpan');
        else status.tersimpan(pukulSekarang());
      } catch (galat) {
        if (dibatalkan(galat)) return;
        tandaiGalat(status, galat);
        taruhGalat(bagian.galat, galat, { muatUlang, cobaLagi: simpan });
      }
    });
  };

  const isiBaris = (satu) => ({
    uraian: satu.uraian.trim(), penanggungJawab: (satu.penanggungJawab ?? '').trim(), tenggat: satu.tenggat || null,
  });

  const lengkap = (satu) => satu.uraian.trim() !== '' && (satu.penanggungJawab ?? '').trim() !== '';

  // ------------------------------------------------------------ drawing

  const pasang = () => {
    const idJudul = idBaru('rapat');
    const idHadir = idBaru('hadir');
    const idTindak = idBaru('tindak');
    bagian = {
      galat: el('div', { class: 'tempat-galat' }),
      kuorum: el('span', { class: 'deret', role: 'status', data: { kuorum: '' } }),
      anggota: el('ul', { class: 'daftar-hadir' }),
      tindak: el('ol', { class: 'daftar-tindak' }),
    };
    const kunci = rapat.dapatDiubah ? null : kotakPesan('info', 'Lembar ini tidak dapat diubah',
      rapat.alasanTerkunci ?? 'Lembar ini hanya dapat dibaca. Bila tugas ini milik kelompok Anda, ambil tugasnya dahulu.',
      { tombol: [tombol('Muat ulang', muatUlang, { kecil: true })] });
    if (kunci) kunci.dataset.terkunci = '';
    isi(kerangka.tubuh,
      el('div', { class: 'kepala' }, el('div', {}, el('h2', { id: idJudul, tabindex: -1 }, rapat.judul),
        el('p', { class: 'redup' }, [rapat.tanggal, rapat.tempat].filter(Boolean).join(' · ') || 'Waktu dan tempat belum ditetapkan'))),
      el('div', { class: 'pesan-pesan' }, kunci),
      rapat.agenda && el('section', { class: 'kartu' }, el('h3', {}, 'Agenda'), el('p', { class: 'berbaris' }, rapat.agenda)),
      el('section', { class: 'kartu', 'aria-labelledby': idHadir },
        el('div', { class: 'kepala' }, el('h3', { id: idHadir }, 'Kehadiran'), bagian.kuorum), bagian.anggota,
        rapat.dapatDiubah && el('div', { class: 'deret' }, tombol('Semua hadir', () => {
          for (const id of hadir.keys()) hadir.set(id, true);
          gambarHadir();
          simpan();
        }, { kecil: true, 'data-aksi': 'semua-hadir' }))),
      el('section', { class: 'kartu', 'aria-labelledby': idTindak }, el('h3', { id: idTindak }, 'Tindak lanjut'), bagian.tindak,
        rapat.dapatDiubah && tombol('Tambah tindak lanjut', () => {
          baris.push({ uraian: '', penanggungJawab: '', tenggat: null });
          gambarTindak();
          bagian.tindak.querySelector('li:last-child input').focus();
        }, { 'data-aksi': 'tambah-tindak' })),
      bagian.galat,
      rapat.tinjauan && gambarTinjauan(rapat.tinjauan, { tingkat: 'h3' }),
      el('footer', { class: 'kaki' }, el('div', { class: 'kaki-teks' }, el('p', { class: 'redup', data: { ringkasan: '' } }), status.simpul),
        saatLanjut && rapat.dapatDiubah && tombol('Lanjut: keputusan rapat', () => saatLanjut(), { utama: true, class: 'dorong', 'data-aksi': 'lanjut' })));
    gambarAnggota();
    gambarTindak();
  };

  const gambarAnggota = () => {
    isi(bagian.anggota, rapat.anggota.map((satu) => {
      const keadaan = el('span', { class: 'keadaan' });
      const kotak = el('input', { type: 'checkbox', disabled: !rapat.dapatDiubah, 'aria-label': `Hadir: ${satu.nama}`, data: { anggota: satu.id },
        saat: { change: () => {
          hadir.set(satu.id, kotak.checked);
          gambarHadir();
          simpan();
        } } });
      return el('li', { data: { anggotaId: satu.id } }, el('label', { class: 'centang' }, kotak,
        el('span', { class: 'nama-jabatan' }, el('b', {}, kata(satu.nama)), el('span', { class: 'redup' }, satu.jabatan)), keadaan));
    }));
    gambarHadir();
  };

  const gambarHadir = () => {
    let jumlah = 0;
    let belum = 0;
    for (const li of bagian.anggota.children) {
      const ya = hadir.get(li.dataset.anggotaId) ?? null;
      if (ya) jumlah += 1;
      if (ya === null) belum += 1;
      const kotak = li.querySelector('input');
      kotak.checked = ya === true;
      kotak.indeterminate = ya === null;
      li.dataset.hadir = ya === null ? 'belum' : ya ? 'hadir' : 'tidak';
      li.querySelector('.keadaan').textContent = ya === null ? 'belum dicatat' : ya ? 'hadir' : 'tidak hadir';
    }
    const cukup = jumlah >= rapat.kuorum;
    isi(bagian.kuorum, cip(`${jumlah} dari ${hadir.size} hadir`, cukup ? 'ok' : 'perlu'),
      el('span', { class: 'redup' }, cukup ? `kuorum ${rapat.kuorum} tercapai` : `kuorum ${rapat.kuorum} belum tercapai`));
    kerangka.tubuh.querySelector('[data-ringkasan]').textContent = [
      belum === hadir.size ? 'Kehadiran belum dicatat' : `${jumlah} hadir${cukup ? ', kuorum' : ', belum kuorum'}`,
      `${baris.filter((satu) => satu.uraian.trim() !== '').length} tindak lanjut`].join(' · ');
  };

  const gambarTindak = () => {
    isi(bagian.tindak, baris.length === 0 && el('li', { class: 'kosong' }, 'Belum ada tindak lanjut.'), baris.map((satu, i) => {
      if (!rapat.dapatDiubah) {
        return el('li', {}, el('p', {}, satu.uraian), el('p', { class: 'redup' },
          [satu.penanggungJawab, satu.tenggat && tanggalPanjang(satu.tenggat)].filter(Boolean).join(' · ')));
      }
      const bidang = (nama, label, kelas, jenis) => {
        const id = idBaru(nama);
        const masukan = el('input', { id, name: nama, type: jenis, autocomplete: 'off', saat: {
          input: () => { satu[nama] = masukan.value; satu.kotor = true; },
          change: () => { if (lengkap(satu)) simpan(); },
        } });
        masukan.value = satu[nama] ?? '';
        return el('div', { class: `bidang ${kelas}` }, el('label', { for: id }, label), masukan);
      };
      const grup = el('div', { role: 'group', 'aria-label': `Tindak lanjut ${i + 1}`, data: { tindakLanjut: i }, saat: { focusout: (p) => {
        // An unfinished row is saved when the person leaves it, not in the middle of filling it in.
        if (satu.kotor && !grup.contains(p.relatedTarget) && !lengkap(satu)) simpan();
      } } },
      el('div', { class: 'isian' },
        bidang('uraian', 'Uraian', 'l6', 'text'), bidang('penanggungJawab', 'Penanggung jawab', 'l3', 'text'), bidang('tenggat', 'Tenggat', 'l2', 'date'),
        el('div', { class: 'bidang l1 bawah' }, tombol('Hapus', () => hapus(satu, grup), { kecil: true, 'aria-label': `Hapus tindak lanjut ${i + 1}`, 'data-aksi': 'hapus-tindak' }))));
      return el('li', {}, grup);
    }));
  };

  const hapus = async (satu, grup) => {
    if (grup.querySelector('[data-tanya]')) return;
    const berisi = satu.uraian.trim() !== '' || satu.penanggungJawab;
    if (berisi && !await tanyakan(grup, ['Hapus tindak lanjut “', kata(satu.uraian), '”?'], 'Ya, hapus', { bahaya: true })) {
      grup.querySelector('[data-aksi=hapus-tindak]').focus();
      return;
    }
    const ke = baris.indexOf(satu);
    baris.splice(ke, 1);
    gambarTindak();
    gambarHadir();
    if (berisi) simpan();
    (bagian.tindak.querySelectorAll('[data-aksi=hapus-tindak]')[Math.min(ke, baris.length - 1)]
      ?? kerangka.tubuh.querySelector('[data-aksi=tambah-tindak]')).focus();
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
