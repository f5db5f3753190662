import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {number} = numbers('ja');

export const words: SubscribeWords = {
  submitting: '登録中…',
  pending: (address) =>
    `受信トレイをご確認ください。${address}に確認用のリンクをお送りしました。届かない場合は、迷惑メールフォルダーもご確認ください。`,
  subscribed: 'ありがとうございます。購読の登録が完了しました。',
  taken: 'ありがとうございます。確認のメールが届いたら、メール内のリンクを開いてください。',
  already: 'すでに登録されています。',
  'rate-limited': (minutes) =>
    `試行回数が多すぎます。約${number(minutes)}分お待ちください。入力したアドレスは残っています。`,
  offline: 'インターネットに接続されていないため、何も送信されませんでした。入力したアドレスは残っています。',
  blocked:
    'このページのセキュリティポリシーにより登録できず、何も送信されませんでした。入力したアドレスは残っています。',
  failed: (name) => `${name}で問題が発生しました。入力したアドレスは残っています。`,
  lost: (name) => `${name}から応答がなく、アドレスが届いていない可能性があります。入力したアドレスは残っています。`,
  misconfigured: '現在、このページからは登録できません。',
  'needs-captcha': '上の認証を完了してください。',
  missing: 'メールアドレスを入力してください。',
  format: 'name@example.comのような正しい形式でメールアドレスを入力してください。',
  refused: 'このアドレスは受け付けられませんでした。ご確認のうえ、もう一度お試しください。',
  meant: 'もしかして：',
  useIt: (address) => address,
  another: '別のアドレスを使う',
  openForm: (name) => `${name}のフォームを開く`,
};
