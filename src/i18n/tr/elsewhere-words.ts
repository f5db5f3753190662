import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Adresiniz gönderildi, ancak ${name} sonucu bu sayfaya bildirmiyor. On dakika içinde ileti gelmezse doğrudan orada deneyin.`,
  'handed-off': 'Aboneliği az önce açılan sekmede tamamlayın.',
  mailOpened: 'E-posta programınızın açtığı iletiyi gönderin. Boş kalabilir.',
  nameMissing: 'Adınızı girin.',
  listMissing: 'En az birini seçin.',
  consentMissing: 'Devam etmek için kutuyu işaretleyin.',
  pressAgain: 'Hazır. Düğmeye bir kez daha basın: yeni bir sekme açılacak.',
  openAgain: 'Yeniden aç',
  loadFrame: (name) => `${name} formunu yükle`,
  frameNote: (name, host) => `Bu form ${name} hizmetine aittir. Düğmeye bastığınızda ${host} adresinden yüklenir.`,
  frameTitle: (name) => `${name} abonelik formu`,
  frameShown: (name) => `${name} formundan abone olun.`,
  follow: (name) => `${name} üzerinden abone ol`,
  writeMail: 'E-postayla abone ol',
  mailNote: (address) => `${address} adresine bir ileti göndermeniz yeterli. Boş olabilir.`,
  name: 'Ad',
  optional: 'isteğe bağlı',
  lists: 'Neleri almak istersiniz?',
  frequency: 'Ne sıklıkla?',
  privacy: 'Gizlilik politikası',
  following: (query) => `Listede şu anda gösterilenlere abone oluyorsunuz: ${query}`,
  feeds: 'Ya da listeyi bir RSS okuyucuda izleyin:',
};
