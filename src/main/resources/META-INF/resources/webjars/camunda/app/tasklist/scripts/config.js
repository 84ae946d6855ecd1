/*
 * Tasklist's configuration, taking the place of the one in camunda-webapp-webjar.
 */

// The page itself claims to be in English.
document.documentElement.lang = 'id';

const { siapkanKata } = await import(new URL('../../../../lembar/kata-webapp.js', import.meta.url).href);
await siapkanKata(import.meta.url);

export default {
  app: { vendor: 'KEJAR', name: 'Daftar tugas' },

  // A browser gets its own language if that is available, else the fallback. The sheets, forms and refusals are in
  // Indonesian, and many phones of the staff are set to English: so nothing else is available.
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },

  // Formats of locales/id.json: the short month, where the long one would be cut off.
  dateFormat: { normal: 'lll', long: 'LLLL' },

  // Addresses are relative to /camunda/app/tasklist/.
  customScripts: ['scripts/kejar-bahasa.js', 'scripts/kejar-lembar.js'],

  // It greets with Camunda's own welcome page.
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Mengambil tugas yang sedang dibuka'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Ke saringan pertama'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Ke tugas pertama pada daftar'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Ke isian pertama pada formulir tugas'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Membuka daftar proses yang dapat dimulai'
    }
  }
};
