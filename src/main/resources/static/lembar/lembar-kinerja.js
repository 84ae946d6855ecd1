import { buatApi } from './api.js';
import { buatHari } from './hari.js';
import { buatKaki } from './kaki.js';
import { bingkai, buatStatus, dibatalkan, el, idBaru, isi } from './umum.js';

/**
 * The sheet of a day (or of several days that were returned, with a list of ids).
 *
 * saatLanjut is called when the person goes on to hand it in with its task; without it there is no such button.
 * diHalaman: the sheet stands on a page of ours, and a first submission is sent from the sheet itself.
 */
export function tampilkanLembarKinerja(wadah, { entriId, saatLanjut = null, diHalaman = false, api = null }) {
  const pembatal = new AbortController();
  const layanan = api ?? buatApi({ sinyal: pembatal.signal });
  const kerangka = bingkai(wadah, 'kinerja', 'Lembar kinerja');
  const daftarId = [].concat(entriId);
  const status = buatStatus();
  const idSatuan = idBaru('satuan');
  const daftarSatuan = el('datalist', { id: idSatuan });
  let kartuHari = [];
  let kaki = null;

  const lingkungan = { layanan, status, idSatuan, banyak: daftarId.length > 1, saatBerubah: () => kaki?.segarkan() };

  const muat = async () => {
    kerangka.memuat();
    try {
      const daftarEntri = await Promise.all(daftarId.map((id) => layanan.entri(id)));
      if (pembatal.signal.aborted) return;
      kartuHari = daftarEntri.map((entri) => buatHari(entri, lingkungan));
      kaki = buatKaki(kartuHari, { status, layanan, saatLanjut, diHalaman });
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
    /** Files on their way go on: the queue outlives the sheet. */
    tutup() {
      pembatal.abort();
      for (const satu of kartuHari) satu.tutup();
      window.removeEventListener('online', kembaliDaring);
      kerangka.tutup();
    },
  };
}
