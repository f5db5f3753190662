import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `您的地址已发送，但 ${name} 不会把结果告知本页面。如果十分钟内没有收到邮件，请直接前往 ${name} 订阅。`,
  'handed-off': '请在刚打开的标签页中完成订阅。',
  mailOpened: '请发送邮件程序中已打开的那封邮件，内容可以留空。',
  nameMissing: '请填写姓名。',
  listMissing: '请至少选择一项。',
  consentMissing: '请先勾选，再继续。',
  pressAgain: '准备好了。请再按一次按钮，将打开新标签页。',
  openAgain: '再次打开',
  loadFrame: (name) => `加载 ${name} 的表单`,
  frameNote: (name, host) => `此表单由 ${name} 提供，按下按钮后才会从 ${host} 加载。`,
  frameTitle: (name) => `${name} 的订阅表单`,
  frameShown: (name) => `请在 ${name} 的表单中订阅。`,
  follow: (name) => `在 ${name} 订阅`,
  writeMail: '通过邮件订阅',
  mailNote: (address) => `只需向 ${address} 发送一封邮件，内容可以为空。`,
  name: '姓名',
  optional: '选填',
  lists: '您想接收哪些内容？',
  frequency: '多久接收一次？',
  privacy: '隐私政策',
  following: (query) => `您订阅的是列表当前显示的内容：${query}`,
  feeds: '也可以用 RSS 阅读器订阅此列表：',
};
