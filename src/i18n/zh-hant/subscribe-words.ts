import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {number} = numbers('zh-hant');

export const words: SubscribeWords = {
  submitting: '訂閱中…',
  pending: (address) => `請檢查收件匣：確認連結已寄到 ${address}。沒有收到嗎？請看看垃圾郵件匣。`,
  subscribed: '謝謝，您已完成訂閱。',
  taken: '謝謝。如果您收到要求確認的信件，請點選信中的連結。',
  already: '您已經訂閱過了。',
  'rate-limited': (minutes) => `嘗試次數過多，請等候約 ${number(minutes)} 分鐘。您填寫的地址仍然保留。`,
  offline: '網路未連線，沒有送出任何內容。您填寫的地址仍然保留。',
  blocked: '這個網頁的安全性原則阻擋了訂閱，沒有送出任何內容。您填寫的地址仍然保留。',
  failed: (name) => `${name} 發生問題。您填寫的地址仍然保留。`,
  lost: (name) => `沒有收到 ${name} 的回覆，您的地址可能沒有送達。您填寫的地址仍然保留。`,
  misconfigured: '這個網頁目前無法訂閱。',
  'needs-captcha': '請完成上方的驗證。',
  missing: '請填寫電子郵件地址。',
  format: '請填寫格式正確的電子郵件地址，例如 name@example.com。',
  refused: '這個地址未被接受，請檢查後再試一次。',
  meant: '您要填寫的是不是',
  useIt: (address) => `${address}？`,
  another: '使用其他地址',
  openForm: (name) => `開啟 ${name} 的表單`,
};
