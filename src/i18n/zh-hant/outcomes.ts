import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('zh-hant');

const reasons: Readonly<Record<string, string>> = {
  network: '伺服器沒有回應，或不允許這個網頁讀取它的論文。',
  refused: '這項服務不允許網頁讀取。',
  offline: '您似乎沒有連上網路。',
  timeout: '伺服器太久沒有回應。',
  'too-large': '論文清單太大，超出這個網頁的上限。',
  'unknown-format': '伺服器傳回的內容不是論文清單。',
  unsupported: '這個網頁取得論文的方式不受支援。',
  unreadable: '論文清單已損毀。',
  'http 401': '伺服器不允許讀取這份論文清單。',
  'http 403': '伺服器不允許讀取這份論文清單。',
  'http 404': '論文清單已不在原本的網址。',
  'http 410': '論文清單已不在原本的網址。',
  'http 429': '伺服器收到太多要求，請過幾分鐘再試。',
};

export const words: Outcomes = {
  empty: '這裡還沒有論文。',
  paperMissing: '找不到這篇論文。',
  feedFailed: '無法載入這些論文。',
  sourceFailed: (name, reason) => `無法載入 ${name} 的論文。${reason}`,
  reason: (reason) => reasons[reason] ?? `伺服器傳回錯誤（${reason.slice(5)}）。`,
  stale: (time) => `目前顯示的是 ${time} 載入的論文，未能更新。`,
  moreFailed: '無法載入更多論文。',
  shown: (shown, total) => `已顯示 ${number(shown)} 篇論文，共 ${number(total)} 篇`,
};
