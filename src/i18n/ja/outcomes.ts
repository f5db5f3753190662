import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('ja');

const reasons: Readonly<Record<string, string>> = {
  network: 'サーバーが応答しないか、このページからの論文の読み取りを許可していません。',
  refused: 'このサービスは、ウェブページからの読み取りを許可していません。',
  offline: 'インターネットに接続されていないようです。',
  timeout: 'サーバーの応答に時間がかかりすぎています。',
  'too-large': '論文リストが、このページで扱える大きさを超えています。',
  'unknown-format': 'サーバーから届いた内容は論文リストではありません。',
  unsupported: 'このページの論文の取得方法には対応していません。',
  unreadable: '論文リストが壊れています。',
  'http 401': 'サーバーがこの論文リストの読み取りを許可していません。',
  'http 403': 'サーバーがこの論文リストの読み取りを許可していません。',
  'http 404': '論文リストは、もうこのアドレスにありません。',
  'http 410': '論文リストは、もうこのアドレスにありません。',
  'http 429': 'サーバーへのリクエストが多すぎます。数分後にもう一度お試しください。',
};

export const words: Outcomes = {
  empty: 'まだ論文はありません。',
  paperMissing: 'この論文は見つかりませんでした。',
  feedFailed: '論文を読み込めませんでした。',
  sourceFailed: (name, reason) => `${name}の論文を読み込めませんでした。${reason}`,
  reason: (reason) => reasons[reason] ?? `サーバーがエラーを返しました（${reason.slice(5)}）。`,
  stale: (time) => `${time}時点の論文を表示しています。更新できませんでした。`,
  moreFailed: '続きの論文を読み込めませんでした。',
  shown: (shown, total) => `論文${number(total)}件中${number(shown)}件を表示しています`,
};
