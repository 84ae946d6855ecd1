/**
 * Access to KEJAR's own REST API for the sheets.
 *
 * Every answer is either JSON or a GalatApi whose `detail` is an Indonesian sentence that may be shown as it is.
 * The server's root is derived from this module's own address, so that a context path needs no configuration.
 */

const AKAR = new URL('..', import.meta.url);
const KUKI_XSRF = 'KEJAR-XSRF';
const KEPALA_XSRF = 'X-KEJAR-XSRF';
const BATAS_WAKTU_MS = 30_000;
const BATAS_MACET_MS = 60_000; // an upload may take long, but it must move
const BATAS_PERIKSA_MS = 180_000; // after the last byte the server examines the file

const PESAN = {
  luring: 'Tidak tersambung ke server. Yang sudah Anda ketik tetap ada di sini.',
  sesi: 'Sesi Anda sudah berakhir. Yang sudah Anda ketik dan pilih tetap ada di sini: masuk lagi di tab baru, lalu kembali ke sini dan coba lagi.',
  bentrok: 'Data ini sudah diubah di tempat lain. Muat ulang dahulu; yang sudah Anda ketik tetap ada.',
  terlarang: 'Anda tidak berhak melihat atau mengubah data ini.',
  hilang: 'Data yang diminta tidak ditemukan.',
  ditolak: 'Isian ditolak. Periksa kembali isiannya.',
  besar: 'Berkas ini terlalu besar untuk diterima server.',
  galat: 'Terjadi gangguan di server. Coba lagi sebentar lagi; bila berulang, hubungi Operator KEJAR.',
};

/** `jenis`: luring, sesi, bentrok (409), terlarang (403), hilang (404), ditolak (other 4xx), galat (the rest). */
export class GalatApi extends Error {
  constructor(jenis, { status = 0, detail, masalah = null } = {}) {
    // What is to be done when the session has ended only this page knows: it still holds what was typed.
    super((jenis !== 'sesi' && detail) || (status === 413 ? PESAN.besar : PESAN[jenis]));
    this.name = 'GalatApi';
    this.jenis = jenis;
    this.status = status;
    this.detail = this.message;
    this.masalah = masalah;
  }
}

function jenisGalat(status) {
  if (status === 401) return 'sesi';
  if (status === 403) return 'terlarang';
  if (status === 404) return 'hilang';
  if (status === 409) return 'bentrok';
  return status >= 400 && status < 500 ? 'ditolak' : 'galat';
}

function bacaKuki(nama) {
  const awalan = `${nama}=`;
  const bagian = document.cookie.split('; ').find((satu) => satu.startsWith(awalan));
  return bagian ? decodeURIComponent(bagian.slice(awalan.length)) : null;
}

/** An address on this server, or null: links that come as data never lead elsewhere. */
export function tautanSetempat(tautan) {
  try {
    const alamat = new URL(String(tautan).replace(/^\/(?!\/)/, ''), AKAR);
    return alamat.origin === AKAR.origin ? alamat.href : null;
  } catch {
    return null;
  }
}

// ---------------------------------------------------------------- the key of an act

/** Also where crypto.randomUUID is missing: an office's own network may well speak plain HTTP. */
export function kunciBaru() {
  const acak = crypto.getRandomValues(new Uint8Array(16));
  acak[6] = (acak[6] & 0x0f) | 0x40;
  acak[8] = (acak[8] & 0x3f) | 0x80;
  const heks = [...acak].map((satu) => satu.toString(16).padStart(2, '0')).join('');
  return heks.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * One key per act: sending the same once more carries the same key, so that an answer that was lost on its way does not
 * make the act happen twice. Another body is another act, and after a definite answer every act is a new one.
 */
const kunciTerakhir = new Map();

function kunciTindakan(jalur, teks) {
  const terakhir = kunciTerakhir.get(jalur);
  if (terakhir?.teks === teks) return terakhir.kunci;
  const kunci = kunciBaru();
  kunciTerakhir.set(jalur, { teks, kunci });
  return kunci;
}

const terjawab = (status) => status >= 200 && status < 500;

// ---------------------------------------------------------------- calls

function kepalaDasar(metode) {
  const kepala = { Accept: 'application/json, application/problem+json' };
  const token = metode === 'GET' ? null : bacaKuki(KUKI_XSRF);
  if (token) kepala[KEPALA_XSRF] = token;
  return kepala;
}

function bacaJawaban({ status, tipe, teks, dialihkan }) {
  const berisiJson = /\bjson\b/.test(tipe ?? '');
  const baik = status >= 200 && status < 300;
  let data = null;
  if (berisiJson && teks) {
    try {
      data = JSON.parse(teks);
    } catch {
      throw new GalatApi('galat', { status });
    }
  }
  if (!baik) throw new GalatApi(jenisGalat(status), { status, detail: data?.detail, masalah: data });
  // An expired session may answer with the login page instead of a 401.
  if (!berisiJson && teks) throw new GalatApi(dialihkan ? 'sesi' : 'galat', { status });
  return data;
}

async function panggil(metode, jalur, isi, sinyal) {
  const pembatas = new AbortController();
  const waktuHabis = setTimeout(() => pembatas.abort(), BATAS_WAKTU_MS);
  const batalkan = () => pembatas.abort();
  sinyal?.addEventListener('abort', batalkan, { once: true });
  try {
    const teksIsi = isi === undefined ? undefined : JSON.stringify(isi);
    const kepala = kepalaDasar(metode);
    if (isi !== undefined) kepala['Content-Type'] = 'application/json';
    if (metode === 'POST') kepala['Idempotency-Key'] = kunciTindakan(jalur, teksIsi);
    const jawaban = await fetch(new URL(jalur, AKAR), {
      method: metode,
      headers: kepala,
      body: teksIsi,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: pembatas.signal,
    });
    const teks = await jawaban.text();
    if (metode === 'POST' && terjawab(jawaban.status)) kunciTerakhir.delete(jalur);
    return bacaJawaban({
      status: jawaban.status, tipe: jawaban.headers.get('Content-Type'), teks, dialihkan: jawaban.redirected,
    });
  } catch (galat) {
    if (galat instanceof GalatApi) throw galat;
    if (sinyal?.aborted) throw new DOMException('Dibatalkan', 'AbortError');
    throw new GalatApi('luring');
  } finally {
    clearTimeout(waktuHabis);
    sinyal?.removeEventListener('abort', batalkan);
  }
}

/**
 * Sends a form with a file. fetch() does not tell how far it has come, XMLHttpRequest does.
 * saatMaju(bagian) gets 0 to 1; `kunci` stays the same when the same file is sent once more.
 */
function unggah(jalur, isian, { sinyal, saatMaju = () => {}, kunci }) {
  return new Promise((selesai, gagal) => {
    const alamat = new URL(jalur, AKAR).href;
    const xhr = new XMLHttpRequest();
    let penjaga = null;
    const jaga = (ms) => {
      clearTimeout(penjaga);
      penjaga = setTimeout(() => xhr.abort(), ms);
    };
    const batalkan = () => xhr.abort();
    const akhiri = (fn) => () => {
      clearTimeout(penjaga);
      sinyal?.removeEventListener('abort', batalkan);
      try {
        fn();
      } catch (galat) {
        gagal(galat);
      }
    };
    xhr.open('POST', alamat);
    for (const [nama, nilai] of Object.entries(kepalaDasar('POST'))) xhr.setRequestHeader(nama, nilai);
    xhr.setRequestHeader('Idempotency-Key', kunci);
    xhr.upload.addEventListener('progress', (p) => {
      jaga(BATAS_MACET_MS);
      if (p.lengthComputable) saatMaju(p.loaded / p.total);
    });
    xhr.upload.addEventListener('load', () => {
      jaga(BATAS_PERIKSA_MS);
      saatMaju(1);
    });
    xhr.addEventListener('load', akhiri(() => selesai(bacaJawaban({
      status: xhr.status, tipe: xhr.getResponseHeader('Content-Type'), teks: xhr.responseText,
      dialihkan: xhr.responseURL !== '' && xhr.responseURL !== alamat,
    }))));
    xhr.addEventListener('error', akhiri(() => { throw new GalatApi('luring'); }));
    xhr.addEventListener('abort', akhiri(() => {
      if (sinyal?.aborted) throw new DOMException('Dibatalkan', 'AbortError');
      throw new GalatApi('luring');
    }));
    sinyal?.addEventListener('abort', batalkan, { once: true });
    jaga(BATAS_MACET_MS);
    xhr.send(isian);
  });
}

/** The API as the sheets use it; a test or another page may hand in an object of the same shape. */
export function buatApi({ sinyal } = {}) {
  const kode = encodeURIComponent;
  const ambil = (jalur, s = sinyal) => panggil('GET', jalur, undefined, s);
  const kirim = (metode, jalur, isi) => panggil(metode, jalur, isi, sinyal);
  const entri = (id) => `api/entri/${kode(id)}`;
  const revisiKe = (revisi) => `?revisi=${kode(revisi)}`;
  return {
    tugas: (taskId) => ambil(`api/tugas/${kode(taskId)}`),
    tinjauan: (taskId) => ambil(`api/tugas/${kode(taskId)}/tinjauan`),
    mulaiHari: (tanggal) => kirim('POST', 'api/hari', { tanggal }),
    entri: (id) => ambil(entri(id)),
    tambahKegiatan: (id, isi) => kirim('POST', `${entri(id)}/kegiatan`, isi),
    ubahKegiatan: (id, kegiatanId, isi) => kirim('PUT', `${entri(id)}/kegiatan/${kode(kegiatanId)}`, isi),
    hapusKegiatan: (id, kegiatanId, revisi) => kirim('DELETE', `${entri(id)}/kegiatan/${kode(kegiatanId)}${revisiKe(revisi)}`),
    /** Goes on when the sheet is closed: it ends only by its own `sinyal`. */
    unggahBukti(id, kegiatanId, berkas, opsi) {
      const isian = new FormData();
      isian.append('berkas', berkas, berkas.name);
      return unggah(`${entri(id)}/kegiatan/${kode(kegiatanId)}/bukti`, isian, opsi);
    },
    ubahBukti: (id, buktiId, isi) => kirim('PUT', `${entri(id)}/bukti/${kode(buktiId)}`, isi),
    cabutBukti: (id, buktiId, revisi) => kirim('DELETE', `${entri(id)}/bukti/${kode(buktiId)}${revisiKe(revisi)}`),
    halamanBukti: (buktiId) => ambil(`api/bukti/${kode(buktiId)}/halaman`),
    hariLain: (id) => ambil(`${entri(id)}/hari-lain`),
    salin: (id, isi) => kirim('POST', `${entri(id)}/salin`, isi),
    sering: (id) => ambil(`${entri(id)}/sering`),
    kirim: (id, isi) => kirim('POST', `${entri(id)}/kirim`, isi),
    mulaiPerubahan: (id, revisi) => kirim('POST', `${entri(id)}/perubahan`, { revisi }),
    batalkanHari: (id, revisi) => kirim('DELETE', `${entri(id)}/hari${revisiKe(revisi)}`),
    batalkanPerubahan: (id, revisi) => kirim('DELETE', `${entri(id)}/perubahan${revisiKe(revisi)}`),
    kirimPerubahan: (id, isi) => kirim('POST', `${entri(id)}/perubahan/kirim`, isi),
    tarik: (id, isi) => kirim('POST', `${entri(id)}/tarik`, isi),
    versi: (id, nomor) => ambil(`${entri(id)}/versi/${kode(nomor)}`),
    kodeOutput: (q, s) => ambil(`api/kode-output?q=${kode(q)}`, s),
    indikator: (q, s) => ambil(`api/indikator?q=${kode(q)}`, s),
    satuan: () => ambil('api/satuan'),
    verifikasi: (id) => ambil(`api/verifikasi/${kode(id)}`),
    putuskan: (id, keputusan, tetapSetuju = false) => kirim('PUT', `api/verifikasi/${kode(id)}/keputusan`, { keputusan, tetapSetuju }),
    hariDibuka: (id, entriId) => kirim('POST', `api/verifikasi/${kode(id)}/dibuka`, { entriId }),
    rapat: (id) => ambil(`api/rapat/${kode(id)}`),
    simpanRapat: (id, isi) => kirim('PUT', `api/rapat/${kode(id)}`, isi),
  };
}
