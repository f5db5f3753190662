import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('tr');

export const words: ReadingWords = {
  search: (count) => (count ? `${number(count)} makalede ara` : 'Makalelerde ara'),
  clear: 'Aramayı temizle',
  sort: 'Sıralama',
  orders: {
    source: 'Varsayılan sıra',
    newest: 'Önce en yeniler',
    oldest: 'Önce en eskiler',
    title: 'Başlık',
    upvotes: 'En çok oy alanlar',
    citations: 'En çok atıf alanlar',
    trending: 'Gündemdekiler',
    relevance: 'En uygun sonuçlar',
  },
  noTrend: 'Bu makalelere oy verilmemiş: önce en yeniler gösteriliyor.',
  found: (count, total) => `${number(total)} makaleden ${number(count)} tanesi`,
  noMatch: (query) => `“${query}” ile eşleşen makale yok.`,
  didYouMean: 'Bunu mu demek istediniz:',
  nearest: 'Yakın başlıklar:',

  unread: {
    above: (count) => `Son ziyaretinizden bu yana ${number(count)} yeni makale`,
    below: 'Daha önce gördükleriniz',
  },

  starring: {
    star: 'Yıldızla',
    starPaper: (title) => `Yıldızla: “${title}”`,
    starred: (count) => `Yıldızlı (${number(count)})`,
    none: 'Bu makalelerin hiçbirini yıldızlamadınız.',
    copyLink: 'Bunların bağlantısını kopyala',
    tooMany: 'Tek bir bağlantı için çok fazla makale var.',
  },

  links: {
    link: 'Bağlantı',
    copied: 'Kopyalandı',
    copyByHand: 'Bu adresi Ctrl+C (Mac’te ⌘C) ile kopyalayın:',
  },
  opened: {
    linked: 'Bağlantının götürdüğü makale bu.',
    chosen: 'Seçtiğiniz makale bu.',
    hidden: 'Şu anki aramanın sonuçları arasında yok.',
    leftOut: 'Listenin şu anki hâlinde yer almıyor.',
    further: 'Listenin daha aşağısında yer alıyor.',
    missing: (more) =>
      more
        ? 'Bağlantının götürdüğü makale, şimdiye kadar yüklenenler arasında yok.'
        : 'Bağlantının götürdüğü makale bu listede yok.',
    showAll: 'Tüm makaleleri göster',
    close: 'Kapat',
  },

  similar: {similar: 'Benzerleri', looking: 'Aranıyor…', none: 'Bu listede benzeri yok.'},

  shortcuts: {
    title: 'Klavye kısayolları',
    close: 'Kapat',
    keys: {
      next: 'sonraki makale',
      previous: 'önceki makale',
      open: 'makaleyi aç',
      expand: 'özetin tamamını göster',
      cite: 'atıf yap',
      star: 'yıldızla',
      search: 'ara',
      help: 'bu liste',
      close: 'kapat',
    },
  },

  scrolling: {list: 'Makaleler', toFirst: 'İlk makalelere dön'},

  newPapers: (count) => `${number(count)} yeni makale`,
};
