import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('id');

export const words: ReadingWords = {
  search: (count) => (count ? `Cari di ${number(count)} artikel` : 'Cari artikel'),
  clear: 'Hapus pencarian',
  sort: 'Urutkan',
  orders: {
    source: 'Urutan bawaan',
    newest: 'Terbaru',
    oldest: 'Terlama',
    title: 'Judul',
    upvotes: 'Suara terbanyak',
    citations: 'Sitasi terbanyak',
    trending: 'Sedang tren',
    relevance: 'Paling relevan',
  },
  noTrend: 'Artikel-artikel ini belum mendapat suara: yang terbaru tampil lebih dulu.',
  found: (count, total) => `${number(count)} dari ${number(total)} artikel`,
  noMatch: (query) => `Tidak ada artikel yang cocok dengan “${query}”.`,
  didYouMean: 'Mungkin maksud Anda',
  nearest: 'Judul yang mirip:',

  unread: {
    above: (count) => `${number(count)} baru sejak kunjungan terakhir Anda`,
    below: 'Sudah pernah dilihat',
  },

  starring: {
    star: 'Beri bintang',
    starPaper: (title) => `Beri bintang: “${title}”`,
    starred: (count) => `Berbintang (${number(count)})`,
    none: 'Belum ada artikel di sini yang Anda beri bintang.',
    copyLink: 'Salin tautan artikel-artikel ini',
    tooMany: 'Terlalu banyak untuk satu tautan.',
  },

  links: {
    link: 'Tautan',
    copied: 'Disalin',
    copyByHand: 'Salin alamat ini dengan Ctrl+C, atau ⌘C di Mac:',
  },
  opened: {
    linked: 'Inilah artikel yang dituju tautan.',
    chosen: 'Inilah artikel yang Anda pilih.',
    hidden: 'Artikel ini tidak termasuk dalam hasil pencarian saat ini.',
    leftOut: 'Artikel ini tidak ada dalam daftar saat ini.',
    further: 'Letaknya lebih ke bawah di daftar ini.',
    missing: (more) =>
      more
        ? 'Artikel yang dituju tautan belum ada di antara yang sudah dimuat.'
        : 'Artikel yang dituju tautan tidak ada dalam daftar ini.',
    showAll: 'Tampilkan semua artikel',
    close: 'Tutup',
  },

  similar: {similar: 'Serupa', looking: 'Mencari…', none: 'Tidak ada yang serupa dalam daftar ini.'},

  shortcuts: {
    title: 'Pintasan keyboard',
    close: 'Tutup',
    keys: {
      next: 'artikel berikutnya',
      previous: 'artikel sebelumnya',
      open: 'buka artikel',
      expand: 'tampilkan seluruh abstrak',
      cite: 'kutip',
      star: 'beri bintang',
      search: 'cari',
      help: 'daftar ini',
      close: 'tutup',
    },
  },

  scrolling: {list: 'Artikel', toFirst: 'Kembali ke artikel-artikel awal'},

  newPapers: (count) => `${number(count)} artikel baru`,
};
