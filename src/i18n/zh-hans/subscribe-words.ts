import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {number} = numbers('zh-hans');

export const words: SubscribeWords = {
  submitting: '正在订阅…',
  pending: (address) => `请查收邮件：确认链接已发送至 ${address}。没有收到？请看看垃圾邮件文件夹。`,
  subscribed: '谢谢，您已成功订阅。',
  taken: '谢谢。如果您收到要求确认的邮件，请点击其中的链接。',
  already: '您已经订阅过了。',
  'rate-limited': (minutes) => `尝试次数过多，请等待约 ${number(minutes)} 分钟。您填写的地址仍然保留。`,
  offline: '网络未连接，没有发送任何内容。您填写的地址仍然保留。',
  blocked: '本页面的安全策略阻止了订阅，没有发送任何内容。您填写的地址仍然保留。',
  failed: (name) => `${name} 出现了问题。您填写的地址仍然保留。`,
  lost: (name) => `没有收到 ${name} 的回复，您的地址可能没有送达。您填写的地址仍然保留。`,
  misconfigured: '本页面目前无法订阅。',
  'needs-captcha': '请完成上方的验证。',
  missing: '请填写邮箱地址。',
  format: '请填写格式正确的邮箱地址，例如 name@example.com。',
  refused: '该地址未被接受，请检查后重试。',
  meant: '您想填写的是不是',
  useIt: (address) => `${address}？`,
  another: '使用其他地址',
  openForm: (name) => `打开 ${name} 的表单`,
};
