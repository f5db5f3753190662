import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('zh-hant');

export const words: Messages = {
  by: (names) => `由 ${names} 提供`,
  papers: (count, more) => `${more ? '已載入 ' : ''}${number(count)} 篇論文`,
  loading: '載入中…',
  showMore: (count) => (count ? `再顯示 ${number(count)} 篇` : '顯示更多'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: '程式碼',
    model: '模型',
    dataset: '資料集',
    project: '專案',
    slides: '投影片',
    poster: '海報',
    video: '影片',
    blog: '部落格',
    supplement: '補充資料',
  },
  status: {withdrawn: '作者已撤回', retracted: '已撤稿', corrected: '已更正', superseded: '已有新版'},
  failed: '發生錯誤。',
  retry: '再試一次',
  subscribeHeading: '熱門論文，直送您的信箱！',
  emailLabel: '電子郵件地址',
  subscribe: '訂閱',
};
