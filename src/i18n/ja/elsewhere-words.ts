import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `アドレスを送信しましたが、このページでは${name}からの結果を確認できません。10分たってもメールが届かない場合は、${name}で直接お試しください。`,
  'handed-off': '開いたタブで手続きを完了してください。',
  mailOpened: 'メールソフトに表示されたメールを送信してください。本文は空のままでかまいません。',
  nameMissing: 'お名前を入力してください。',
  listMissing: '1つ以上選択してください。',
  consentMissing: '続けるには、チェックを入れてください。',
  pressAgain: '準備ができました。もう一度ボタンを押すと、新しいタブが開きます。',
  openAgain: 'もう一度開く',
  loadFrame: (name) => `${name}のフォームを読み込む`,
  frameNote: (name, host) => `このフォームは${name}が提供しています。ボタンを押すと${host}から読み込まれます。`,
  frameTitle: (name) => `${name}の登録フォーム`,
  frameShown: (name) => `${name}のフォームから登録してください。`,
  follow: (name) => `${name}で購読する`,
  writeMail: 'メールで購読する',
  mailNote: (address) => `${address}にメールを送るだけで登録できます。本文は空でかまいません。`,
  name: 'お名前',
  optional: '任意',
  lists: '何を受け取りますか？',
  frequency: '受け取る頻度は？',
  privacy: 'プライバシーポリシー',
  following: (query) => `リストに現在表示されている内容を購読します：${query}`,
  feeds: 'フィードリーダーでも購読できます：',
};
