import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('tr');

export const words: SubscribeWords = {
  submitting: 'Abone olunuyor…',
  pending: (address) =>
    `Gelen kutunuza bakın. ${address} adresine bir onay bağlantısı gönderdik. Göremiyorsanız istenmeyen posta klasörüne bakın.`,
  subscribed: 'Teşekkürler. Abone oldunuz.',
  taken: 'Teşekkürler. Onay isteyen bir ileti alırsanız içindeki bağlantıya tıklayın.',
  already: 'Bu listeye zaten abonesiniz.',
  'rate-limited': (minutes) =>
    `Çok fazla deneme yapıldı. Yaklaşık ${plural(minutes, {one: 'bir dakika', other: '# dakika'})} bekleyin. Adresiniz hâlâ burada.`,
  offline: 'İnternet bağlantınız yok. Hiçbir şey gönderilmedi, adresiniz hâlâ burada.',
  blocked: 'Bu sayfanın güvenlik kuralları aboneliği engelliyor. Hiçbir şey gönderilmedi, adresiniz hâlâ burada.',
  failed: (name) => `${name} tarafında bir sorun oluştu. Adresiniz hâlâ burada.`,
  lost: (name) => `${name} yanıt vermedi: adresiniz ulaşmamış olabilir. Adresiniz hâlâ burada.`,
  misconfigured: 'Şu anda bu sayfadan abone olunamıyor.',
  'needs-captcha': 'Yukarıdaki doğrulamayı tamamlayın.',
  missing: 'E-posta adresinizi girin.',
  format: 'Doğru biçimde bir e-posta adresi girin, örneğin name@example.com.',
  refused: 'Adres kabul edilmedi. Kontrol edip yeniden deneyin.',
  meant: 'Bunu mu demek istediniz:',
  useIt: (address) => `${address}?`,
  another: 'Başka bir adres kullan',
  openForm: (name) => `${name} formunu aç`,
};
