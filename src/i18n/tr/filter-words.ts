import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('tr');
const papers = (count: number): string => `${number(count)} makale`;

export const words: FilterWords = {
  facets: {
    filter: 'Filtrele',
    filters: (count) => `Filtrele, ${number(count)} etkin`,
    active: 'Etkin filtreler',
    chip: (field, value, isExcluded) => `${field}: ${value}${isExcluded ? ' hariç' : ''}`,
    remove: (chip) => `Kaldır: ${chip}`,
    clear: 'Tümünü kaldır',
    fields: {
      year: 'Yıl',
      date: 'Tarih',
      venue: 'Yayın yeri',
      type: 'Tür',
      author: 'Yazar',
      tag: 'Anahtar kelime',
      has: 'Ekler',
    },
    not: 'hariç',
    exclude: (value) => `${value} hariç`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Tümünü göster (${number(count)})`,
    fewer: 'Daha az göster',
    find: (field) => `Ara: ${field}`,
    more: (count) => `${number(count)} tane daha var: bulmak için yazın`,
    noValue: 'Bulunamadı',
    nothing: 'Bu makalelerde filtrelenecek bir şey yok.',
    time: 'Zamana göre makaleler',
    from: 'Başlangıç',
    to: 'Bitiş',
    period: (period, count, total) => `${period}: ${number(total)} makaleden ${number(count)} tanesi`,
    undated: (count, unit) => `${unit === 'year' ? 'Tarihi' : 'Ayı'} belirtilmemiş ${papers(count)}`,
  },

  groups: {
    label: 'Gruplama',
    by: {
      none: 'Gruplama yok',
      day: 'Güne göre',
      week: 'Haftaya göre',
      month: 'Aya göre',
      year: 'Yıla göre',
      venue: 'Yayın yerine göre',
      type: 'Türe göre',
    },
    undated: 'Tarihsiz',
    other: 'Diğer',
    list: 'Gruplar',
    goTo: 'Şuraya git…',
    go: 'Git',
  },

  dates: {
    label: 'Tarihler',
    unit: 'Dönem uzunluğu',
    units: {day: 'Gün', week: 'Hafta', month: 'Ay', year: 'Yıl'},
    all: 'Tüm tarihler',
    week: (monday) => `${monday} haftası`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Daha önce: ${period}` : 'Daha önce'),
    later: (period) => (period ? `Daha sonra: ${period}` : 'Daha sonra'),
    nothingEarlier: 'Daha öncesi yok.',
    nothingLater: 'Daha sonrası yok.',
  },
};
