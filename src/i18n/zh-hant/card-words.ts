import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('zh-hant');
const papers = (count: number): string => `${number(count)} 篇論文`;

export const words: CardWords = {
  showLess: '顯示較少',
  moreAuthors: (count) => `另外 ${number(count)} 位`,
  types: {
    'article-journal': '期刊論文',
    'paper-conference': '研討會論文',
    preprint: '預印本',
    book: '書籍',
    chapter: '專書篇章',
    thesis: '學位論文',
    report: '報告',
    dataset: '資料集',
    software: '軟體',
  },
  upvotes: (_, text) => `讚 ${text}`,
  comments: (_, text) => `留言 ${text}`,
  citations: (_, text) => `被引用 ${text}`,
  stars: (_, text) => `星數 ${text}`,
  isNew: '新',
  version: (version, updated) =>
    version && updated ? `v${version}，${updated}更新` : version ? `v${version}` : `${updated ?? ''}更新`,
  machineSummary: 'AI 重點整理',
  keywords: '關鍵字',
  submittedBy: (name) => `提交者：${name}`,
  also: '另見：',
  inLanguage: (language) => `語言：${language}`,
  license: '授權條款',
  openAccess: '開放取用',
  equal: '同等貢獻',
  corresponding: '通訊作者',
  citing: {
    cite: '引用',
    close: '關閉',
    kinds: {database: '匯入書目管理軟體', reference: '參考文獻格式', link: '連結'},
    citation: (style) => `${style} 引用格式`,
    copy: '複製',
    copied: '已複製。',
    copyByHand: '這個網頁無法自動複製。文字已選取，請按 Ctrl+C（Mac 請按 ⌘C）複製。',
    download: (extension) => `下載 ${extension}`,
    failed: '無法產生引用格式，請再試一次。',
  },
  exporting: {
    select: (title) => `選取〈${title}〉`,
    format: '匯出格式',
    exportAll: (count) => `匯出 ${papers(count)}`,
    exportSelected: (count) => `匯出選取的 ${number(count)} 篇`,
    clear: '取消選取',
    exporting: '匯出中…',
    exported: (count) => `已匯出 ${papers(count)}。`,
    failed: '匯出失敗，請再試一次。',
  },
};
