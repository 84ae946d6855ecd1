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

const PESAN = {
  luring: 'Tidak tersambung ke server. Yang sudah Anda ketik tetap ada di sini.',
  sesi: 'Sesi Anda sudah berakhir. Yang sudah Anda ketik tetap tersimpan di perangkat ini; masuk lagi untuk melanjutkan.',
  bentrok: 'Data ini sudah diubah di tempat lain. Muat ulang dahulu; yang sudah Anda ketik tetap ada.',
  terlarang: 'Anda tidak berhak melihat atau mengubah data ini.',
  hilang: 'Data yang diminta tidak ditemukan.',
  ditolak: 'Isian ditolak. Periksa kembali isiannya.',
  galat: 'Terjadi gangguan di server. Coba lagi sebentar lagi; bila berulang, hubungi Operator KEJAR.',
};

/** `jenis`: luring, sesi, bentrok (409), terlarang (403), hilang (404), ditolak (other 4xx), galat (the rest). */
export class GalatApi extends Error {
  constructor(jenis, { status = 0, detail, masalah = null } = {}) {
    super(detail || PESAN[jenis]);
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

async function panggil(metode, jalur, isi, sinyal) {
  const pembatas = new AbortController();
  const waktuHabis = setTimeout(() => pembatas.abort(), BATAS_WAKTU_MS);
  const batalkan = () => pembatas.abort();
  sinyal?.addEventListener('abort', batalkan, { once: true });
  try {
    const kepala = { Accept: 'application/json, application/problem+json' };
    if (metode !== 'GET') {
      const token = bacaKuki(KUKI_XSRF);
      if (token) kepala[KEPALA_XSRF] = token;
    }
    if (isi !== undefined) kepala['Content-Type'] = 'application/json';
    const jawaban = await fetch(new URL(jalur, AKAR), {
      method: metode,
      headers: kepala,
      body: isi === undefined ? undefined : JSON.stringify(isi),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: pembatas.signal,
    });
    const teks = await jawaban.text();
    const berisiJson = /\bjson\b/.test(jawaban.headers.get('Content-Type') ?? '');
    let data = null;
    if (berisiJson && teks) {
      try {
        data = JSON.parse(teks);
      } catch {
        throw new GalatApi('galat', { status: jawaban.status });
      }
    }
    if (!jawaban.ok) {
      throw new GalatApi(jenisGalat(jawaban.status), { status: jawaban.status, detail: data?.detail, masalah: data });
    }
    // An expired session may answer with the login page instead of a 401.
    if (!berisiJson && teks) throw new GalatApi(jawaban.redirected ? 'sesi' : 'galat', { status: jawaban.status });
    return data;
  } catch (galat) {
    if (galat instanceof GalatApi) throw galat;
    if (sinyal?.aborted) throw new DOMException('Dibatalkan', 'AbortError');
    throw new GalatApi('luring');
  } finally {
    clearTimeout(waktuHabis);
    sinyal?.removeEventListener('abort', batalkan);
  }
}

/** The API as the sheets use it; a test or another page may hand in an object of the same shape. */
export function buatApi({ sinyal } = {}) {
  const kode = encodeURIComponent;
  const ambil = (jalur, s = sinyal) => panggil('GET', jalur, undefined, s);
  const kirim = (metode, jalur, isi) => panggil(metode, jalur, isi, sinyal);
  return {
    tugas: (taskId) => ambil(`api/tugas/${kode(taskId)}`),
    tinjauan: (taskId) => ambil(`api/tugas/${kode(taskId)}/tinjauan`),
    entri: (id) => ambil(`api/entri/${kode(id)}`),
    tambahKegiatan: (id, isi) => kirim('POST', `api/entri/${kode(id)}/kegiatan`, isi),
    ubahKegiatan: (id, kegiatanId, isi) => kirim('PUT', `api/entri/${kode(id)}/kegiatan/${kode(kegiatanId)}`, isi),
    hapusKegiatan: (id, kegiatanId, revisi) =>
      kirim('DELETE', `api/entri/${kode(id)}/kegiatan/${kode(kegiatanId)}?revisi=${kode(revisi)}`),
    kodeOutput: (q, s) => ambil(`api/kode-output?q=${kode(q)}`, s),
    indikator: (q, s) => ambil(`api/indikator?q=${kode(q)}`, s),
    satuan: () => ambil('api/satuan'),
    verifikasi: (id) => ambil(`api/verifikasi/${kode(id)}`),
    putuskan: (id, keputusan) => kirim('PUT', `api/verifikasi/${kode(id)}/keputusan`, { keputusan }),
    rapat: (id) => ambil(`api/rapat/${kode(id)}`),
    simpanRapat: (id, isi) => kirim('PUT', `api/rapat/${kode(id)}`, isi),
  };
}
