import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('tr');

const reasons: Readonly<Record<string, string>> = {
  network: 'Sunucu yanıt vermedi ya da makalelerinin bu sayfadan okunmasına izin vermiyor.',
  refused: 'Bu hizmet web sayfalarından okunamıyor.',
  offline: 'İnternet bağlantınız yok gibi görünüyor.',
  timeout: 'Sunucunun yanıt vermesi çok uzun sürüyor.',
  'too-large': 'Makale listesi, bu sayfanın kabul ettiğinden büyük.',
  'unknown-format': 'Sunucudan gelen yanıt bir makale listesi değil.',
  unsupported: 'Bu sayfa makaleleri desteklenmeyen bir yolla istiyor.',
  unreadable: 'Makale listesi bozuk.',
  'http 401': 'Sunucu bu listenin okunmasına izin vermiyor.',
  'http 403': 'Sunucu bu listenin okunmasına izin vermiyor.',
  'http 404': 'Makale listesi artık adresinde bulunmuyor.',
  'http 410': 'Makale listesi artık adresinde bulunmuyor.',
  'http 429': 'Sunucuya çok fazla istek geldi. Birkaç dakika sonra yeniden deneyin.',
};

export const words: Outcomes = {
  empty: 'Burada henüz makale yok.',
  paperMissing: 'Bu makale bulunamadı.',
  feedFailed: 'Makaleler yüklenemedi.',
  sourceFailed: (name, reason) => `${name} kaynağındaki makaleler yüklenemedi. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Sunucu bir hata bildirdi (${reason.slice(5)}).`,
  stale: (time) => `Makaleler saat ${time} itibarıyla gösteriliyor; güncellenemedi.`,
  moreFailed: 'Daha fazla makale yüklenemedi.',
  shown: (shown, total) => `${number(total)} makaleden ${number(shown)} tanesi gösteriliyor`,
};
