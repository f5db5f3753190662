import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {number} = numbers('id');

export const words: SubscribeWords = {
  submitting: 'Memproses langganan…',
  pending: (address) =>
    `Periksa kotak masuk Anda. Kami mengirim tautan konfirmasi ke ${address}. Tidak ada? Periksa folder spam.`,
  subscribed: 'Terima kasih. Anda sudah berlangganan.',
  taken: 'Terima kasih. Jika Anda menerima pesan yang meminta konfirmasi, buka tautan di dalamnya.',
  already: 'Alamat Anda sudah ada di daftar ini.',
  'rate-limited': (minutes) =>
    `Terlalu banyak percobaan. Tunggu sekitar ${number(minutes)} menit. Alamat Anda masih ada di sini.`,
  offline: 'Tidak ada koneksi internet. Tidak ada yang terkirim, dan alamat Anda masih ada di sini.',
  blocked:
    'Kebijakan keamanan halaman ini memblokir pendaftaran. Tidak ada yang terkirim, dan alamat Anda masih ada di sini.',
  failed: (name) => `Terjadi kesalahan di ${name}. Alamat Anda masih ada di sini.`,
  lost: (name) => `${name} tidak menjawab: alamat Anda mungkin tidak sampai. Alamat itu masih ada di sini.`,
  misconfigured: 'Saat ini Anda tidak dapat berlangganan di halaman ini.',
  'needs-captcha': 'Selesaikan verifikasi di atas.',
  missing: 'Masukkan alamat email Anda.',
  format: 'Masukkan alamat email dengan format yang benar, misalnya name@example.com.',
  refused: 'Alamat tidak diterima. Periksa dan coba lagi.',
  meant: 'Mungkin maksud Anda',
  useIt: (address) => `${address}?`,
  another: 'Gunakan alamat lain',
  openForm: (name) => `Buka formulir di ${name}`,
};
