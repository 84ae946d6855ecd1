/** A file that the server would refuse for its size is refused where it is chosen, and nothing that was typed is lost. */

for (const kolom of document.querySelectorAll('input[type=file][data-batas-berkas]')) {
  const batas = Number(kolom.dataset.batasBerkas);
  kolom.addEventListener('change', () => {
    const terlaluBesar = [...kolom.files].some((berkas) => berkas.size > batas);
    kolom.setCustomValidity(terlaluBesar
      ? `Berkas ini lebih besar daripada ${Math.floor(batas / 1048576)} MB. Perkecil dokumennya, lalu pilih lagi.` : '');
    kolom.reportValidity();
  });
}
