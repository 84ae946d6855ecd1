import { barisBukti } from './bukti.js';
import { unggahan } from './unggahan.js';

const PERIKSA_VIRUS_MS = 15_000;
const PERIKSA_VIRUS_KALI = 20;

/**
 * The evidence of a whole day: a row per activity, one for the activity that is being typed, and the files on their way.
 *
 * entri() gives the day as it stands; kerjakan(panggilan) changes it and may throw; terima(lembar) takes over what an
 * upload answered; gambar() draws the day anew.
 */
export function buktiHari({ entri, layanan, kerjakan, gambar, terima, saatBerubah }) {
  const entriId = entri().id;
  const baris = new Map(); // by the activity's id
  const aturan = () => entri().aturanBukti;
  const tempat = (kegiatanId) => `${entriId}/${kegiatanId}`;
  const tempatBaru = tempat('baru');
  const dapatDitambah = () => Boolean(entri().dapatDiubah && aturan());

  const kirim = (dari, kegiatanId) => unggahan.mulai(dari, tempat(kegiatanId),
    (berkas, opsi) => layanan.unggahBukti(entriId, kegiatanId, berkas, opsi));

  const ubah = {
    konsepId: (bukti) => `${entriId}.bukti.${bukti.id}`,
    simpanKeterangan: async (bukti, keterangan) => {
      await kerjakan((revisi) => layanan.ubahBukti(entriId, bukti.id, { keterangan, revisi }));
      gambar();
    },
    cabut: async (bukti) => {
      await kerjakan((revisi) => layanan.cabutBukti(entriId, bukti.id, revisi));
      gambar();
    },
  };

  const barisUntuk = (kegiatanId) => {
    if (!baris.has(kegiatanId)) {
      baris.set(kegiatanId, barisBukti({
        tempat: tempat(kegiatanId), aturan, ubah, saatDipilih: () => kirim(tempat(kegiatanId), kegiatanId),
        petunjuk: () => (aturan().kebijakan === 'TIAP_KEGIATAN' ? 'Belum ada bukti. Kebijakan kantor: tiap kegiatan.' : null),
      }));
    }
    return baris.get(kegiatanId);
  };
  const barisBaru = aturan() ? barisBukti({ tempat: tempatBaru, aturan, saatDipilih: () => saatBerubah() }) : null;

  const lepasPantauan = unggahan.pantau((item, hasil) => {
    const [milikEntri, kegiatanId] = item.tempat.split('/');
    if (milikEntri !== entriId) return;
    const milik = item.tempat === tempatBaru ? barisBaru : baris.get(kegiatanId);
    milik?.kabarkan(item, hasil);
    milik?.gambarUnggahan();
    if (hasil) terima(hasil);
    else saatBerubah();
  });

  // A file that waits to be examined becomes readable without anybody touching the sheet.
  let jamVirus = null;
  let sisaVirus = PERIKSA_VIRUS_KALI;
  let ditutup = false;
  const pantauVirus = () => {
    clearTimeout(jamVirus);
    const menunggu = entri().kegiatan.some((satu) => (satu.bukti ?? []).some((bukti) => bukti.keadaan === 'MENUNGGU'));
    if (!menunggu || sisaVirus === 0 || ditutup) return;
    jamVirus = setTimeout(() => {
      sisaVirus -= 1;
      layanan.entri(entriId).then(terima, pantauVirus);
    }, PERIKSA_VIRUS_MS);
  };

  return {
    dapatDitambah,
    baris: (kegiatanId) => barisUntuk(kegiatanId).simpul,
    barisBaru: barisBaru?.simpul,
    adaYangDipilih: () => unggahan.di(tempatBaru).some((satu) => satu.keadaan === 'dipilih'),
    kirimYangDipilih: (kegiatanId) => kirim(tempatBaru, kegiatanId),
    perbarui() {
      const ada = entri().kegiatan.map((satu) => satu.id);
      for (const id of baris.keys()) if (!ada.includes(id)) baris.delete(id);
      unggahan.sisakan(entriId, [tempatBaru, ...ada.map(tempat)]);
      if (dapatDitambah()) {
        for (const kegiatan of entri().kegiatan) barisUntuk(kegiatan.id).perbarui(kegiatan.bukti ?? []);
        barisBaru.perbarui([]);
      }
      pantauVirus();
    },
    buang: () => unggahan.sisakan(entriId, []),
    tutup() {
      ditutup = true;
      lepasPantauan();
      clearTimeout(jamVirus);
    },
  };
}
