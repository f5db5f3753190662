import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `您的地址已送出，但 ${name} 不會把結果告知這個網頁。如果十分鐘內沒有收到信件，請直接到 ${name} 訂閱。`,
  'handed-off': '請在剛開啟的分頁中完成訂閱。',
  mailOpened: '請寄出郵件程式中已開啟的信件，內容可以留空。',
  nameMissing: '請填寫姓名。',
  listMissing: '請至少選擇一項。',
  consentMissing: '請先勾選再繼續。',
  pressAgain: '準備好了。請再按一次按鈕，就會開啟新分頁。',
  openAgain: '再次開啟',
  loadFrame: (name) => `載入 ${name} 的表單`,
  frameNote: (name, host) => `這份表單由 ${name} 提供，按下按鈕後才會從 ${host} 載入。`,
  frameTitle: (name) => `${name} 的訂閱表單`,
  frameShown: (name) => `請在 ${name} 的表單中訂閱。`,
  follow: (name) => `到 ${name} 訂閱`,
  writeMail: '寄信訂閱',
  mailNote: (address) => `只要寄一封信到 ${address} 即可，內容可以空白。`,
  name: '姓名',
  optional: '選填',
  lists: '您想收到哪些內容？',
  frequency: '多久收到一次？',
  privacy: '隱私權政策',
  following: (query) => `您訂閱的是清單目前顯示的內容：${query}`,
  feeds: '也可以用 RSS 閱讀器訂閱這份清單：',
};
