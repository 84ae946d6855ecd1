/* Draws the figures of a table as bars. The table stays what is read: whoever has no script, or does not see, misses nothing. */

const WARNA = { diberikan: '#8b95a3', dipakai: '#1c5aa6', lewat: '#b3261e' };

function angka(teks) {
  return teks ? Number(teks) : null;
}

function baris(tabel) {
  return [...tabel.querySelectorAll('tbody tr[data-label]')].map((satu) => ({
    label: satu.dataset.label,
    diberikan: angka(satu.dataset.diberikan),
    dipakai: angka(satu.dataset.dipakai),
  }));
}

function sebut(nilai) {
  return nilai.toLocaleString('id-ID', { maximumFractionDigits: 2 }) + ' hari kerja';
}

function gambar(kanvas) {
  const data = baris(document.getElementById(kanvas.dataset.grafik));
  if (!data.some((satu) => satu.dipakai !== null)) {
    return;
  }
  kanvas.closest('figure').hidden = false;
  kanvas.parentElement.style.height = 70 + data.length * 46 + 'px';
  new globalThis.Chart(kanvas, {
    type: 'bar',
    data: {
      labels: data.map((satu) => satu.label),
      datasets: [
        { label: 'Diberikan', data: data.map((satu) => satu.diberikan), backgroundColor: WARNA.diberikan },
        {
          label: 'Dipakai',
          data: data.map((satu) => satu.dipakai),
          backgroundColor: data.map((satu) => (satu.dipakai > satu.diberikan ? WARNA.lewat : WARNA.dipakai)),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      locale: 'id-ID',
      scales: { x: { beginAtZero: true, title: { display: true, text: 'hari kerja' } } },
      plugins: { tooltip: { callbacks: { label: (titik) => `${titik.dataset.label}: ${sebut(titik.parsed.x)}` } } },
    },
  });
}

if (globalThis.Chart) {
  document.querySelectorAll('canvas[data-grafik]').forEach(gambar);
}
