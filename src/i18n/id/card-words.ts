import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('id');

export const words: CardWords = {
  showLess: 'Ciutkan',
  moreAuthors: (count) => `+${number(count)} lainnya`,
  types: {
    'article-journal': 'Artikel jurnal',
    'paper-conference': 'Makalah konferensi',
    preprint: 'Preprint',
    book: 'Buku',
    chapter: 'Bab buku',
    thesis: 'Tesis atau disertasi',
    report: 'Laporan',
    dataset: 'Dataset',
    software: 'Perangkat lunak',
  },
  upvotes: (_, text) => `${text} suara`,
  comments: (_, text) => `${text} komentar`,
  citations: (_, text) => `${text} sitasi`,
  stars: (_, text) => `${text} bintang`,
  isNew: 'Baru',
  version: (version, updated) =>
    version && updated ? `v${version}, diperbarui ${updated}` : version ? `v${version}` : `Diperbarui ${updated ?? ''}`,
  machineSummary: 'Ringkasan AI',
  keywords: 'Kata kunci',
  submittedBy: (name) => `Dikirim oleh ${name}`,
  also: 'Versi lain:',
  inLanguage: (language) => `Dalam bahasa ${language}`,
  license: 'Lisensi',
  openAccess: 'Akses terbuka',
  equal: 'Kontribusi setara',
  corresponding: 'Penulis korespondensi',
  citing: {
    cite: 'Kutip',
    close: 'Tutup',
    kinds: {database: 'Untuk pengelola referensi', reference: 'Untuk daftar pustaka', link: 'Sebagai tautan'},
    citation: (style) => `Sitasi dalam format ${style}`,
    copy: 'Salin',
    copied: 'Disalin.',
    copyByHand: 'Halaman ini tidak dapat menyalin sendiri. Teks sudah dipilih: salin dengan Ctrl+C, atau ⌘C di Mac.',
    download: (extension) => `Unduh ${extension}`,
    failed: 'Sitasi ini tidak dapat dibuat. Coba lagi.',
  },
  exporting: {
    select: (title) => `Pilih ${title}`,
    format: 'Format ekspor',
    exportAll: (count) => `Ekspor ${number(count)} artikel`,
    exportSelected: (count) => `Ekspor ${number(count)} yang dipilih`,
    clear: 'Batalkan pilihan',
    exporting: 'Mengekspor…',
    exported: (count) => `${number(count)} artikel diekspor.`,
    failed: 'Ekspor gagal. Coba lagi.',
  },
};
