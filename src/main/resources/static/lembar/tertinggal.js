import { konsep } from './umum.js';
import { unggahan } from './unggahan.js';

const KEGIATAN = /^(baru|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const ketikan = (idHari) => idHari.flatMap((id) => konsep.cari(`${id}.`).filter((satu) => KEGIATAN.test(satu)).map((satu) => `${id}.${satu}`));

/**
 * What has been begun in the sheets of these days and would be lost when they are handed in. Files on their way and
 * drafts outlive the sheet: this may be asked while another tab of Tasklist is shown.
 *
 * kalimat is null when nothing is left; butir has an entry for each thing, so that two answers can be compared.
 */
export function tertinggal(idHari) {
  const berkas = idHari.flatMap((id) => unggahan.belumTerkirim(id));
  const kunci = ketikan(idHari);
  // Files may have been chosen for an activity of which not a word is typed yet.
  const dipilih = (id) => unggahan.belumTerkirim(id).some((satu) => satu.keadaan === 'dipilih');
  const tanpaKetikan = idHari.filter((id) => dipilih(id) && !kunci.includes(`${id}.baru`)).length;
  const kegiatan = kunci.length + tanpaKetikan;
  return {
    kalimat: [berkas.length > 0 && `${berkas.length} berkas belum terkirim`, kegiatan > 0 && `${kegiatan} kegiatan belum disimpan`]
      .filter(Boolean).join(', ') || null,
    butir: [...berkas.map((satu) => satu.id), ...kunci.map((satu) => `${satu} ${JSON.stringify(konsep.ambil(satu))}`)],
  };
}

/** The days are handed in without it. */
export function lepaskan(idHari) {
  for (const id of idHari) unggahan.sisakan(id, []);
  for (const kunci of ketikan(idHari)) konsep.simpan(kunci, null);
}

export const pantau = unggahan.pantau;
