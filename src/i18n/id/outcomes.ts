import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('id');

const reasons: Readonly<Record<string, string>> = {
  network: 'Server tidak menjawab atau tidak mengizinkan halaman ini membaca artikelnya.',
  refused: 'Layanan ini tidak dapat dibaca dari halaman web.',
  offline: 'Sepertinya tidak ada koneksi internet.',
  timeout: 'Server terlalu lama merespons.',
  'too-large': 'Daftar artikel terlalu besar untuk halaman ini.',
  'unknown-format': 'Yang dikirim server bukan daftar artikel.',
  unsupported: 'Halaman ini meminta artikel dengan cara yang tidak didukung.',
  unreadable: 'Daftar artikel rusak.',
  'http 401': 'Server tidak mengizinkan daftar ini dibaca.',
  'http 403': 'Server tidak mengizinkan daftar ini dibaca.',
  'http 404': 'Daftar artikel sudah tidak ada di alamatnya.',
  'http 410': 'Daftar artikel sudah tidak ada di alamatnya.',
  'http 429': 'Server menerima terlalu banyak permintaan. Coba lagi dalam beberapa menit.',
};

export const words: Outcomes = {
  empty: 'Belum ada artikel di sini.',
  paperMissing: 'Artikel ini tidak ditemukan.',
  feedFailed: 'Artikel tidak dapat dimuat.',
  sourceFailed: (name, reason) => `Artikel dari ${name} tidak dapat dimuat. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Server melaporkan kesalahan (${reason.slice(5)}).`,
  stale: (time) => `Menampilkan artikel per pukul ${time}. Artikel tidak dapat diperbarui.`,
  moreFailed: 'Artikel berikutnya tidak dapat dimuat.',
  shown: (shown, total) => `Menampilkan ${number(shown)} dari ${number(total)} artikel`,
};
