import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('zh-hant');

export const words: ReadingWords = {
  search: (count) => (count ? `在 ${number(count)} 篇論文中搜尋` : '搜尋論文'),
  clear: '清除搜尋',
  sort: '排序方式',
  orders: {
    source: '預設順序',
    newest: '由新到舊',
    oldest: '由舊到新',
    title: '標題',
    upvotes: '最多讚',
    citations: '最多引用',
    trending: '熱門',
    relevance: '最相關',
  },
  noTrend: '這些論文沒有讚數可供排序，因此由新到舊顯示。',
  found: (count, total) => `${number(total)} 篇論文中的 ${number(count)} 篇`,
  noMatch: (query) => `沒有符合「${query}」的論文。`,
  didYouMean: '您是不是要查：',
  nearest: '相近的標題：',

  unread: {
    above: (count) => `上次造訪後新增 ${number(count)} 篇`,
    below: '先前看過',
  },

  starring: {
    star: '收藏',
    starPaper: (title) => `收藏〈${title}〉`,
    starred: (count) => `已收藏（${number(count)}）`,
    none: '這些論文中沒有您收藏的。',
    copyLink: '複製這些論文的連結',
    tooMany: '論文太多，一個連結放不下。',
  },

  links: {
    link: '連結',
    copied: '已複製',
    copyByHand: '請按 Ctrl+C（Mac 請按 ⌘C）複製這個網址：',
  },
  opened: {
    linked: '這是連結指向的論文。',
    chosen: '這是您選擇的論文。',
    hidden: '它不在目前的搜尋結果中。',
    leftOut: '它不在目前的清單中。',
    further: '它排在這份清單的後面。',
    missing: (more) => (more ? '目前載入的論文中，沒有連結指向的那一篇。' : '這份清單中，沒有連結指向的那一篇論文。'),
    showAll: '顯示所有論文',
    close: '關閉',
  },

  similar: {similar: '相似論文', looking: '尋找中…', none: '這份清單中沒有相似的論文。'},

  shortcuts: {
    title: '鍵盤快速鍵',
    close: '關閉',
    keys: {
      next: '下一篇',
      previous: '上一篇',
      open: '開啟論文',
      expand: '顯示完整摘要',
      cite: '引用',
      star: '收藏',
      search: '搜尋',
      help: '顯示快速鍵',
      close: '關閉',
    },
  },

  scrolling: {list: '論文', toFirst: '回到最前面的論文'},

  newPapers: (count) => `${number(count)} 篇新論文`,
};
