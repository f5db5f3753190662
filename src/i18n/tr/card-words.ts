import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('tr');

export const words: CardWords = {
  showLess: 'Daha az göster',
  moreAuthors: (count) => `+${number(count)} yazar daha`,
  types: {
    'article-journal': 'Dergi makalesi',
    'paper-conference': 'Konferans bildirisi',
    preprint: 'Ön baskı',
    book: 'Kitap',
    chapter: 'Kitap bölümü',
    thesis: 'Tez',
    report: 'Rapor',
    dataset: 'Veri seti',
    software: 'Yazılım',
  },
  upvotes: (_, text) => `${text} oy`,
  comments: (_, text) => `${text} yorum`,
  citations: (_, text) => `${text} atıf`,
  stars: (_, text) => `${text} yıldız`,
  isNew: 'Yeni',
  version: (version, updated) =>
    version && updated
      ? `v${version}, güncelleme: ${updated}`
      : version
        ? `v${version}`
        : `Güncelleme: ${updated ?? ''}`,
  machineSummary: 'Yapay zekâ özeti',
  keywords: 'Anahtar kelimeler',
  submittedBy: (name) => `Gönderen: ${name}`,
  also: 'Diğer sürümleri:',
  inLanguage: (language) => `Dil: ${language}`,
  license: 'Lisans',
  openAccess: 'Açık erişim',
  equal: 'Eşit katkı',
  corresponding: 'Sorumlu yazar',
  citing: {
    cite: 'Atıf yap',
    close: 'Kapat',
    kinds: {database: 'Kaynakça programları için', reference: 'Kaynakça girdisi olarak', link: 'Bağlantı olarak'},
    citation: (style) => `${style} biçiminde atıf`,
    copy: 'Kopyala',
    copied: 'Kopyalandı.',
    copyByHand: 'Bu sayfa kendiliğinden kopyalayamıyor. Metin seçildi: Ctrl+C (Mac’te ⌘C) ile kopyalayın.',
    download: (extension) => `${extension} indir`,
    failed: 'Atıf oluşturulamadı. Yeniden deneyin.',
  },
  exporting: {
    select: (title) => `Seç: ${title}`,
    format: 'Dışa aktarma biçimi',
    exportAll: (count) => `${number(count)} makaleyi dışa aktar`,
    exportSelected: (count) => `Seçilen ${number(count)} makaleyi dışa aktar`,
    clear: 'Seçimi temizle',
    exporting: 'Dışa aktarılıyor…',
    exported: (count) => `${number(count)} makale dışa aktarıldı.`,
    failed: 'Dışa aktarılamadı. Yeniden deneyin.',
  },
};
