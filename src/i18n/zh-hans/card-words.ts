import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('zh-hans');
const papers = (count: number): string => `${number(count)} 篇论文`;

export const words: CardWords = {
  showLess: '收起',
  moreAuthors: (count) => `另有 ${number(count)} 位`,
  types: {
    'article-journal': '期刊论文',
    'paper-conference': '会议论文',
    preprint: '预印本',
    book: '图书',
    chapter: '图书章节',
    thesis: '学位论文',
    report: '报告',
    dataset: '数据集',
    software: '软件',
  },
  upvotes: (_, text) => `点赞 ${text}`,
  comments: (_, text) => `评论 ${text}`,
  citations: (_, text) => `被引 ${text}`,
  stars: (_, text) => `星标 ${text}`,
  isNew: '新',
  version: (version, updated) =>
    version && updated ? `v${version}，${updated}更新` : version ? `v${version}` : `${updated ?? ''}更新`,
  machineSummary: 'AI 总结',
  keywords: '关键词',
  submittedBy: (name) => `提交者：${name}`,
  also: '另见：',
  inLanguage: (language) => `语言：${language}`,
  license: '许可协议',
  openAccess: '开放获取',
  equal: '同等贡献',
  corresponding: '通讯作者',
  citing: {
    cite: '引用',
    close: '关闭',
    kinds: {database: '导入文献管理软件', reference: '参考文献格式', link: '链接'},
    citation: (style) => `${style} 格式的引文`,
    copy: '复制',
    copied: '已复制。',
    copyByHand: '本页面无法自动复制。文本已选中，请按 Ctrl+C（Mac 上按 ⌘C）复制。',
    download: (extension) => `下载 ${extension}`,
    failed: '无法生成这条引文，请重试。',
  },
  exporting: {
    select: (title) => `选择《${title}》`,
    format: '导出格式',
    exportAll: (count) => `导出 ${papers(count)}`,
    exportSelected: (count) => `导出所选 ${number(count)} 篇`,
    clear: '取消选择',
    exporting: '正在导出…',
    exported: (count) => `已导出 ${papers(count)}。`,
    failed: '导出失败，请重试。',
  },
};
