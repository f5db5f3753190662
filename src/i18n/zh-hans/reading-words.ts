import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('zh-hans');

export const words: ReadingWords = {
  search: (count) => (count ? `在 ${number(count)} 篇论文中搜索` : '搜索论文'),
  clear: '清除搜索',
  sort: '排序方式',
  orders: {
    source: '默认顺序',
    newest: '从新到旧',
    oldest: '从旧到新',
    title: '标题',
    upvotes: '点赞最多',
    citations: '被引最多',
    trending: '热门',
    relevance: '最相关',
  },
  noTrend: '这些论文没有点赞，无法按热度排序，因此从新到旧显示。',
  found: (count, total) => `${number(total)} 篇论文中的 ${number(count)} 篇`,
  noMatch: (query) => `没有与“${query}”匹配的论文。`,
  didYouMean: '您是不是要找：',
  nearest: '相近的标题：',

  unread: {
    above: (count) => `上次访问后新增 ${number(count)} 篇`,
    below: '之前看过',
  },

  starring: {
    star: '收藏',
    starPaper: (title) => `收藏《${title}》`,
    starred: (count) => `已收藏（${number(count)}）`,
    none: '您还没有收藏其中的任何论文。',
    copyLink: '复制这些论文的链接',
    tooMany: '论文太多，一个链接放不下。',
  },

  links: {
    link: '链接',
    copied: '已复制',
    copyByHand: '请按 Ctrl+C（Mac 上按 ⌘C）复制此网址：',
  },
  opened: {
    linked: '这是链接指向的论文。',
    chosen: '这是您选择的论文。',
    hidden: '它不在当前的搜索结果中。',
    leftOut: '它不在当前的列表中。',
    further: '它排在此列表的后面。',
    missing: (more) => (more ? '链接指向的论文不在目前已加载的论文中。' : '链接指向的论文不在此列表中。'),
    showAll: '显示全部论文',
    close: '关闭',
  },

  similar: {similar: '相似论文', looking: '正在查找…', none: '此列表中没有相似的论文。'},

  shortcuts: {
    title: '键盘快捷键',
    close: '关闭',
    keys: {
      next: '下一篇',
      previous: '上一篇',
      open: '打开论文',
      expand: '显示完整摘要',
      cite: '引用',
      star: '收藏',
      search: '搜索',
      help: '显示快捷键',
      close: '关闭',
    },
  },

  scrolling: {list: '论文', toFirst: '回到最前面的论文'},

  newPapers: (count) => `${number(count)} 篇新论文`,
};
