import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Alamat Anda sudah dikirim, tetapi ${name} tidak memberitahukan hasilnya ke halaman ini. Jika tidak ada pesan masuk dalam sepuluh menit, cobalah di sana.`,
  'handed-off': 'Selesaikan di tab yang baru saja terbuka.',
  mailOpened: 'Kirim pesan yang dibuka oleh program email Anda. Isinya boleh kosong.',
  nameMissing: 'Masukkan nama Anda.',
  listMissing: 'Pilih setidaknya satu.',
  consentMissing: 'Centang kotak untuk melanjutkan.',
  pressAgain: 'Siap. Tekan tombol sekali lagi: tab baru akan terbuka.',
  openAgain: 'Buka lagi',
  loadFrame: (name) => `Muat formulir dari ${name}`,
  frameNote: (name, host) => `Formulir ini milik ${name} dan dimuat dari ${host} saat Anda menekan tombol.`,
  frameTitle: (name) => `Formulir langganan ${name}`,
  frameShown: (name) => `Berlanggananlah lewat formulir ${name}.`,
  follow: (name) => `Berlangganan di ${name}`,
  writeMail: 'Berlangganan lewat email',
  mailNote: (address) => `Cukup kirim pesan ke ${address}. Isinya boleh kosong.`,
  name: 'Nama',
  optional: 'opsional',
  lists: 'Apa yang ingin Anda terima?',
  frequency: 'Seberapa sering?',
  privacy: 'Kebijakan privasi',
  following: (query) => `Anda berlangganan isi daftar yang kini tampil: ${query}`,
  feeds: 'Atau ikuti daftar ini di pembaca RSS:',
};
