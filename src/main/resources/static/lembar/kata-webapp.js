/**
 * Puts the words of a webapp where it looks for them before it starts. It begins to draw before they have come from the
 * server, and on a first visit some places keep showing the names of their keys ("SEARCH_PLACEHOLDER").
 */

const SIMPANAN = 'camunda-web';

/** @param alamatKonfigurasi of the webapp's own scripts/config.js, beside which its locales lie */
export async function siapkanKata(alamatKonfigurasi) {
  try {
    const folder = new URL('../locales/', alamatKonfigurasi);
    const kunci = `${folder.pathname}_locales_data_id_${window.bust}`;
    const simpanan = JSON.parse(window.localStorage.getItem(SIMPANAN) ?? '{}');
    if (simpanan[kunci]) return;
    const kata = await (await fetch(new URL('id.json', folder), { credentials: 'same-origin' })).text();
    window.localStorage.setItem(SIMPANAN, JSON.stringify({ ...simpanan, [kunci]: JSON.stringify(JSON.parse(kata)) }));
  } catch {
    // Without storage or network the webapp loads its words itself, a moment later.
  }
}
