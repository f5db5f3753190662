import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('zh-hans');

const reasons: Readonly<Record<string, string>> = {
  network: '服务器没有响应，或不允许本页面读取其论文。',
  refused: '该服务不允许网页读取。',
  offline: '您似乎没有联网。',
  timeout: '服务器响应时间过长。',
  'too-large': '论文列表太大，超出了本页面的限制。',
  'unknown-format': '服务器返回的内容不是论文列表。',
  unsupported: '本页面获取论文的方式不受支持。',
  unreadable: '论文列表已损坏。',
  'http 401': '服务器不允许读取这份论文列表。',
  'http 403': '服务器不允许读取这份论文列表。',
  'http 404': '论文列表已不在原来的地址。',
  'http 410': '论文列表已不在原来的地址。',
  'http 429': '服务器收到的请求过多，请过几分钟再试。',
};

export const words: Outcomes = {
  empty: '这里还没有论文。',
  paperMissing: '找不到这篇论文。',
  feedFailed: '无法加载这些论文。',
  sourceFailed: (name, reason) => `无法加载 ${name} 的论文。${reason}`,
  reason: (reason) => reasons[reason] ?? `服务器返回错误（${reason.slice(5)}）。`,
  stale: (time) => `目前显示的是 ${time} 加载的论文，未能更新。`,
  moreFailed: '无法加载更多论文。',
  shown: (shown, total) => `已显示 ${number(shown)} 篇论文，共 ${number(total)} 篇`,
};
