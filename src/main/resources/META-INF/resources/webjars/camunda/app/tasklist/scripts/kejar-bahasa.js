/*
 * Indonesian where locales/id.json does not reach: calendars, and what Camunda Forms (form-js) says by itself. Tasklist
 * loads this file before it starts.
 */

const BAHASA = 'id';

/** Names as the browser knows them: [0] is January, or Sunday. */
const nama = (jumlah, pilihan, tanggal) => Array.from({ length: jumlah }, (_, ke) =>
  new Intl.DateTimeFormat(BAHASA, { ...pilihan, timeZone: 'UTC' }).format(tanggal(ke)));
const bulan = (panjang) => nama(12, { month: panjang }, (ke) => Date.UTC(2026, ke, 1));
const hari = (panjang) => nama(7, { weekday: panjang }, (ke) => Date.UTC(2026, 1, 1 + ke)); // 1 February 2026: a Sunday

/** Due date and follow-up date of a task: Angular's calendar. */
function kalenderTugas() {
  window.angular?.module('cam.tasklist').run(['$locale', (setelan) => {
    setelan.id = BAHASA;
    Object.assign(setelan.DATETIME_FORMATS, {
      MONTH: bulan('long'),
      STANDALONEMONTH: bulan('long'),
      SHORTMONTH: bulan('short'),
      DAY: hari('long'),
      SHORTDAY: hari('short'),
      FIRSTDAYOFWEEK: 0, // Monday
    });
  }]);
}

/** Date fields of forms. */
function kalenderFormulir() {
  window.flatpickr?.localize({
    firstDayOfWeek: 1,
    months: { longhand: bulan('long'), shorthand: bulan('short') },
    weekdays: { longhand: hari('long'), shorthand: hari('short') },
    scrollTitle: 'Gulir untuk mengganti',
    yearAriaLabel: 'Tahun',
    monthAriaLabel: 'Bulan',
  });
  // form-js asks the locale "default" whether day or month comes first. On a phone set to English 11/12 would then be
  // the 12th of November to the form, and the 11th of December to the one who reads it.
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (asli, [bahasa, ...lain]) => new asli(bahasa === 'default' ? BAHASA : bahasa, ...lain),
  });
}

// What people have entered stands elsewhere: a cell with colspan is only in a table without rows.
const TULISAN = '.fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-td[colspan], '
  + '.fjs-table-nav-label';
const KALIMAT = [
  [/^Field is required\.$/, 'Wajib diisi.'],
  [/^Date and time must both be entered\.$/, 'Isi tanggal dan jamnya.'],
  [/^Field must have minimum length of (.+)\.$/, 'Isi paling sedikit $1 karakter.'],
  [/^Field must have maximum length of (.+)\.$/, 'Isi paling banyak $1 karakter.'],
  [/^Field must have minimum value of (.+)\.$/, 'Isi paling kecil $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Isi paling besar $1.'],
  [/^Field must match pattern .+\.$/, 'Isian tidak sesuai dengan bentuk yang diminta.'],
  [/^Field must be a valid email\.$/, 'Isi dengan alamat surel yang benar.'],
  [/^Field must be a valid +international phone number\..*$/, 'Isi dengan nomor telepon yang benar, misalnya +6281234567890.'],
  [/^Value is not a number\.$/, 'Isi dengan angka.'],
  [/^Value is expected to be an integer\.$/, 'Isi dengan bilangan bulat.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Isi dengan paling banyak $1 angka di belakang koma.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Nilai terdekat yang dapat dipakai: $1 atau $2.'],
  [/^Select$/, 'Pilih'],
  [/^No results$/, 'Tidak ditemukan'],
  [/^Nothing to show\.$/, 'Belum ada isinya.'],
  [/^ of $/, ' dari '],
];

function terjemahkan(simpul) {
  const aturan = simpul.nodeType === Node.TEXT_NODE && KALIMAT.find(([inggris]) => inggris.test(simpul.data));
  // Only the text of the node is changed: form-js goes on holding the node.
  if (aturan) simpul.data = simpul.data.replace(...aturan);
}

/** form-js 1.8 has its sentences in its code and offers no way to give others: they are replaced where they appear. */
function kalimatFormulir() {
  new MutationObserver(() => {
    for (const unsur of document.querySelectorAll(TULISAN)) unsur.childNodes.forEach(terjemahkan);
    for (const unsur of document.querySelectorAll('.fjs-input[placeholder=Search]')) unsur.placeholder = 'Cari';
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

// Whatever goes wrong here costs a word of Indonesian, not the work.
for (const bagian of [kalenderTugas, kalenderFormulir, kalimatFormulir]) {
  try {
    bagian();
  } catch (galat) {
    console.error(galat);
  }
}
