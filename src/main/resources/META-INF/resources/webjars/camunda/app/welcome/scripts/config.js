/*
 * Welcome's configuration, taking the place of the one in camunda-webapp-webjar.
 */

// The page itself claims to be in English.
document.documentElement.lang = 'id';

const { siapkanKata } = await import(new URL('../../../../lembar/kata-webapp.js', import.meta.url).href);
await siapkanKata(import.meta.url);

export default {
  app: { vendor: 'KEJAR', name: 'Profil' },

  // Indonesian for every browser, as in Tasklist.
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },

  // Instead of Camunda's manual.
  links: [
    {
      label: 'Beranda KEJAR',
      href: new URL('../../../../', import.meta.url).href, // this file is at <root>/camunda/app/welcome/scripts/
      description: 'Bulan kinerja, rekap, dan berita acara'
    }
  ],

  // It greets with Camunda's own welcome page.
  disableWelcomeMessage: true
};
