import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('id');
const papers = (count: number): string => `${number(count)} artikel`;

export const words: FilterWords = {
  facets: {
    filter: 'Filter',
    filters: (count) => `Filter, ${number(count)} aktif`,
    active: 'Filter aktif',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'kecuali ' : ''}${value}`,
    remove: (chip) => `Hapus ${chip}`,
    clear: 'Hapus semua',
    fields: {
      year: 'Tahun',
      date: 'Tanggal',
      venue: 'Publikasi',
      type: 'Jenis',
      author: 'Penulis',
      tag: 'Kata kunci',
      has: 'Tersedia',
    },
    not: 'kecuali',
    exclude: (value) => `kecuali ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Tampilkan semua (${number(count)})`,
    fewer: 'Tampilkan lebih sedikit',
    find: (field) => `Cari: ${field}`,
    more: (count) => `${number(count)} lainnya: ketik untuk mencari`,
    noValue: 'Tidak ditemukan',
    nothing: 'Tidak ada yang dapat difilter pada artikel-artikel ini.',
    time: 'Artikel menurut waktu',
    from: 'Dari',
    to: 'Hingga',
    period: (period, count, total) => `${period}: ${number(count)} dari ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} tanpa ${unit === 'year' ? 'tanggal' : 'bulan'}`,
  },

  groups: {
    label: 'Kelompokkan',
    by: {
      none: 'Tanpa kelompok',
      day: 'Menurut hari',
      week: 'Menurut pekan',
      month: 'Menurut bulan',
      year: 'Menurut tahun',
      venue: 'Menurut publikasi',
      type: 'Menurut jenis',
    },
    undated: 'Tanpa tanggal',
    other: 'Lainnya',
    list: 'Kelompok',
    goTo: 'Lompat ke…',
    go: 'Lompat',
  },

  dates: {
    label: 'Tanggal',
    unit: 'Rentang waktu',
    units: {day: 'Hari', week: 'Pekan', month: 'Bulan', year: 'Tahun'},
    all: 'Semua tanggal',
    week: (monday) => `Pekan mulai ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Sebelumnya: ${period}` : 'Sebelumnya'),
    later: (period) => (period ? `Sesudahnya: ${period}` : 'Sesudahnya'),
    nothingEarlier: 'Tidak ada yang lebih lama.',
    nothingLater: 'Tidak ada yang lebih baru.',
  },
};
