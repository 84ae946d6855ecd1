import { dibatalkan, el, idBaru, isi } from './umum.js';

/**
 * A search field over the API: a combobox with a list (ARIA 1.2 pattern). Text that is not an item of the list is
 * never sent: `pastikan()` looks it up once more and says whether the field is in order.
 */
export function kotakCari({ label, petunjuk, ambil, kunci, teks, keterangan, tanpa, saatUbah = () => {} }) {
  const idMasukan = idBaru('cari');
  const idDaftar = idBaru('daftar');
  const idGalat = idBaru('galat');
  let terpilih = null;
  let butir = [];
  let aktif = -1;
  let jeda = null;
  let permintaan = null;

  const masukan = el('input', {
    id: idMasukan, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder: petunjuk,
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': idDaftar, 'aria-describedby': idGalat,
  });
  const daftar = el('ul', { id: idDaftar, class: 'cari-daftar', role: 'listbox', 'aria-label': label, hidden: true });
  const galat = el('p', { id: idGalat, class: 'galat', hidden: true });
  const kosongkan = el('button', {
    type: 'button', class: 'cari-kosongkan', 'aria-label': `Kosongkan ${label.toLowerCase()}`, hidden: true,
  }, '×');
  const simpul = el('div', { class: 'bidang cari' },
    el('label', { for: idMasukan }, label),
    el('div', { class: 'cari-kotak' }, masukan, kosongkan, daftar), galat);

  const tutup = () => {
    clearTimeout(jeda);
    permintaan?.abort();
    daftar.hidden = true;
    aktif = -1;
    masukan.setAttribute('aria-expanded', 'false');
    masukan.removeAttribute('aria-activedescendant');
  };

  const tandai = (pesan) => {
    galat.textContent = pesan ?? '';
    galat.hidden = !pesan;
    if (pesan) masukan.setAttribute('aria-invalid', 'true');
    else masukan.removeAttribute('aria-invalid');
  };

  const pilih = (item) => {
    terpilih = item;
    masukan.value = item ? teks(item) : '';
    masukan.title = masukan.value;
    kosongkan.hidden = !item;
    tandai(null);
    tutup();
    saatUbah();
  };

  const sorot = (ke) => {
    const pilihan = [...daftar.querySelectorAll('[role=option]')];
    if (pilihan.length === 0) return;
    aktif = (ke + pilihan.length) % pilihan.length;
    pilihan.forEach((satu, i) => satu.setAttribute('aria-selected', String(i === aktif)));
    masukan.setAttribute('aria-activedescendant', pilihan[aktif].id);
    pilihan[aktif].scrollIntoView({ block: 'nearest' });
  };

  const buatPilihan = (item, judul, bawah) => el('li', {
    id: idBaru('pilihan'), role: 'option', 'aria-selected': 'false', class: item ? null : 'cari-tanpa',
    saat: { mousedown: (p) => p.preventDefault(), click: () => { pilih(item); masukan.focus(); } },
  }, el('span', {}, judul), bawah && el('small', {}, bawah));

  const tampilkan = (pesan) => {
    isi(daftar,
      tanpa && buatPilihan(null, tanpa),
      butir.map((item) => buatPilihan(item, teks(item), keterangan?.(item))),
      pesan && el('li', { class: 'cari-kabar', role: 'presentation' }, pesan));
    daftar.hidden = daftar.childElementCount === 0;
    masukan.setAttribute('aria-expanded', String(!daftar.hidden));
    masukan.removeAttribute('aria-activedescendant');
    aktif = -1;
    if (!daftar.hidden) daftar.scrollIntoView({ block: 'nearest' });
  };

  const cari = async () => {
    permintaan?.abort();
    const milikku = new AbortController();
    permintaan = milikku;
    const q = terpilih ? '' : masukan.value.trim();
    try {
      const jawaban = await ambil(q, milikku.signal);
      if (milikku.signal.aborted || document.activeElement !== masukan) return;
      butir = jawaban;
      tampilkan(butir.length === 0 ? `Tidak ada yang cocok dengan “${q}”.` : null);
    } catch (masalah) {
      if (milikku.signal.aborted || dibatalkan(masalah)) return;
      butir = [];
      tampilkan('Daftar tidak dapat dimuat sekarang.');
    }
  };
  const cariNanti = (ms) => {
    clearTimeout(jeda);
    jeda = setTimeout(cari, ms);
  };

  masukan.addEventListener('input', () => {
    terpilih = null;
    kosongkan.hidden = masukan.value === '';
    tandai(null);
    cariNanti(200);
    saatUbah();
  });
  masukan.addEventListener('click', () => { if (daftar.hidden) cariNanti(0); });
  masukan.addEventListener('blur', tutup);
  masukan.addEventListener('keydown', (p) => {
    if (p.key === 'ArrowDown' || p.key === 'ArrowUp') {
      p.preventDefault();
      if (daftar.hidden) cariNanti(0);
      else sorot(aktif + (p.key === 'ArrowDown' ? 1 : (aktif < 0 ? 0 : -1)));
    } else if (p.key === 'Enter' && !daftar.hidden && aktif >= 0) {
      p.preventDefault();
      daftar.querySelectorAll('[role=option]')[aktif].click();
    } else if (p.key === 'Escape' && !daftar.hidden) {
      p.preventDefault();
      p.stopPropagation();
      tutup();
    }
  });
  kosongkan.addEventListener('click', () => { pilih(null); masukan.focus(); });

  return {
    simpul,
    masukan,
    nilai: () => terpilih,
    ketikan: () => (terpilih ? '' : masukan.value.trim()),
    pilih,
    isiKetikan(q) {
      masukan.value = q;
      kosongkan.hidden = q === '';
    },
    tutup,
    /** Settles text that was typed but not chosen. */
    async pastikan() {
      const q = masukan.value.trim();
      tutup();
      if (terpilih || q === '') return true;
      const sama = (satu) => kunci(satu).toLowerCase() === q.toLowerCase() || teks(satu).toLowerCase() === q.toLowerCase();
      const jawaban = await ambil(q);
      const cocok = jawaban.find(sama) ?? (jawaban.length === 1 ? jawaban[0] : null);
      if (cocok) {
        pilih(cocok);
        return true;
      }
      tandai(jawaban.length === 0
        ? 'Tidak ada di daftar. Pilih dari daftar atau kosongkan.'
        : `Ada ${jawaban.length} yang cocok. Pilih salah satu dari daftar atau kosongkan.`);
      return false;
    },
  };
}
