import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('zh-hans');

export const words: Messages = {
  by: (names) => `由 ${names} 提供`,
  papers: (count, more) => `${more ? '已加载 ' : ''}${number(count)} 篇论文`,
  loading: '正在加载…',
  showMore: (count) => (count ? `再显示 ${number(count)} 篇` : '显示更多'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: '代码',
    model: '模型',
    dataset: '数据集',
    project: '项目',
    slides: '幻灯片',
    poster: '海报',
    video: '视频',
    blog: '博客',
    supplement: '补充材料',
  },
  status: {withdrawn: '作者已撤回', retracted: '已撤稿', corrected: '已更正', superseded: '已有新版'},
  failed: '出错了。',
  retry: '重试',
  subscribeHeading: '热门论文，直达您的邮箱！',
  emailLabel: '邮箱地址',
  subscribe: '订阅',
};
