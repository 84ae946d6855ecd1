import { el, idBaru, isi, konsep, tandaiSibuk, taruhGalat, tombol } from './umum.js';

const ALASAN_MINIMAL = 10;

function bidangTeks(nama, label, nilai, bawah = []) {
  const id = idBaru(nama);
  const masukan = el('textarea', { id, rows: 2, name: nama, 'aria-describedby': bawah.map((satu) => satu.id).join(' ') || null });
  masukan.value = nilai ?? '';
  return { masukan, simpul: el('div', { class: 'bidang' }, el('label', { for: id }, label), masukan, bawah) };
}

/**
 * An act that wants words before it is done: sending a day, sending a change, withdrawing. It opens in place, keeps what
 * is typed on this device, and goes away when it is done or given up.
 *
 * isian: which of { alasan, keterangan, pernyataan } it asks for; an `alasan` that is asked for is obligatory.
 * lakukan({ alasan, keterangan }) may throw; after it `saatTutup(true)` is called, after giving up `saatTutup(false)`.
 */
export function formulirTindakan(tempat, {
  judul, teks = null, isian, keteranganAwal = '', ya, aksi, bahaya = false, konsepId, lakukan, saatTutup,
}) {
  const idJudul = idBaru('tindakan');
  const tersisa = konsep.ambil(konsepId) ?? {};
  const hitung = el('span', { class: 'redup kecil', id: idBaru('hitung') });
  const galatAlasan = el('p', { class: 'galat', id: idBaru('galat'), hidden: true, role: 'alert' });
  const galatPernyataan = el('p', { class: 'galat', id: idBaru('galat'), hidden: true, role: 'alert' });
  const alasan = isian.alasan ? bidangTeks('alasan', 'Alasan', tersisa.alasan, [hitung, galatAlasan]) : null;
  const keterangan = isian.keterangan ? bidangTeks('keterangan', 'Keterangan (bila ada)', tersisa.keterangan ?? keteranganAwal) : null;
  const centang = isian.pernyataan ? el('input', { type: 'checkbox', 'aria-describedby': galatPernyataan.id, 'data-pernyataan': '' }) : null;
  const tempatGalat = el('div', { class: 'tempat-galat' });
  const tombolYa = el('button', { type: 'submit', class: `tombol ${bahaya ? 'tolak' : 'utama'}`, 'data-aksi': aksi }, ya);
  const tombolBatal = tombol('Batal', () => tutup(false), { 'data-aksi': 'batal-tindakan' });

  const panjangAlasan = () => alasan.masukan.value.trim().length;
  const perbaruiHitung = () => {
    const kurang = ALASAN_MINIMAL - panjangAlasan();
    hitung.textContent = kurang > 0 ? `sedikitnya ${ALASAN_MINIMAL} huruf, kurang ${kurang}` : `${panjangAlasan()} huruf`;
    if (kurang <= 0) tandai(alasan.masukan, galatAlasan, null);
  };
  const tandai = (masukan, galat, pesan) => {
    galat.textContent = pesan ?? '';
    galat.hidden = !pesan;
    if (pesan) masukan.setAttribute('aria-invalid', 'true');
    else masukan.removeAttribute('aria-invalid');
  };
  const simpanKonsep = () => konsep.simpan(konsepId, { alasan: alasan?.masukan.value, keterangan: keterangan?.masukan.value });

  alasan?.masukan.addEventListener('input', () => { perbaruiHitung(); simpanKonsep(); });
  keterangan?.masukan.addEventListener('input', simpanKonsep);
  centang?.addEventListener('change', () => { if (centang.checked) tandai(centang, galatPernyataan, null); });

  const periksa = () => {
    const salah = [];
    if (alasan && panjangAlasan() < ALASAN_MINIMAL) {
      tandai(alasan.masukan, galatAlasan, `Hari ini sudah lewat lebih dari dua hari kerja: tulis alasannya, sedikitnya ${ALASAN_MINIMAL} huruf.`);
      salah.push(alasan.masukan);
    }
    if (centang && !centang.checked) {
      tandai(centang, galatPernyataan, 'Centang pernyataan ini dahulu.');
      salah.push(centang);
    }
    salah[0]?.focus();
    return salah.length === 0;
  };

  let sibuk = false;
  const kirim = async () => {
    if (sibuk || !periksa()) return;
    sibuk = true;
    tandaiSibuk([tombolYa, tombolBatal], true);
    tempatGalat.replaceChildren();
    try {
      await lakukan({ alasan: alasan?.masukan.value.trim() || null, keterangan: keterangan?.masukan.value.trim() || null });
      konsep.simpan(konsepId, null);
      tutup(true);
    } catch (galat) {
      taruhGalat(tempatGalat, galat, {
        cobaLagi: kirim, muatUlang: galat.muatUlang && (async () => { await galat.muatUlang(); tempatGalat.replaceChildren(); }),
      });
    } finally {
      sibuk = false;
      tandaiSibuk([tombolYa, tombolBatal], false);
    }
  };

  const tutup = (selesai) => {
    if (sibuk && !selesai) return;
    panel.remove();
    saatTutup(selesai);
  };

  const panel = el('form', {
    class: `pengajuan${bahaya ? ' bahaya' : ''}`, novalidate: true, 'aria-labelledby': idJudul, data: { formulir: aksi },
    saat: {
      submit: (p) => { p.preventDefault(); kirim(); },
      keydown: (p) => { if (p.key === 'Escape') { p.stopPropagation(); tutup(false); } },
    },
  },
  el('h3', { id: idJudul, tabindex: -1 }, judul),
  teks && el('p', { class: 'redup' }, teks),
  alasan?.simpul, keterangan?.simpul,
  centang && el('label', { class: 'centang' }, centang, 'Saya menyatakan data kinerja ini benar.'),
  centang && galatPernyataan,
  tempatGalat,
  el('div', { class: 'deret' }, tombolYa, tombolBatal));

  if (alasan) perbaruiHitung();
  isi(tempat, panel);
  (alasan?.masukan ?? centang ?? tombolBatal).focus({ preventScroll: true });
  panel.scrollIntoView({ block: 'nearest' });
  return { tutup: () => panel.remove() };
}
