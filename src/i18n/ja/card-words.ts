import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('ja');
const papers = (count: number): string => `${number(count)}件の論文`;

export const words: CardWords = {
  showLess: '折りたたむ',
  moreAuthors: (count) => `ほか${number(count)}名`,
  types: {
    'article-journal': '雑誌論文',
    'paper-conference': '会議発表論文',
    preprint: 'プレプリント',
    book: '書籍',
    chapter: '書籍の章',
    thesis: '学位論文',
    report: '報告書',
    dataset: 'データセット',
    software: 'ソフトウェア',
  },
  upvotes: (_, text) => `いいね${text}件`,
  comments: (_, text) => `コメント${text}件`,
  citations: (_, text) => `被引用${text}回`,
  stars: (_, text) => `スター${text}件`,
  isNew: '新着',
  version: (version, updated) =>
    version && updated ? `v${version}、${updated}更新` : version ? `v${version}` : `${updated ?? ''}更新`,
  machineSummary: 'AI要約',
  keywords: 'キーワード',
  submittedBy: (name) => `投稿者：${name}`,
  also: 'ほかの掲載先：',
  inLanguage: (language) => `言語：${language}`,
  license: 'ライセンス',
  openAccess: 'オープンアクセス',
  equal: '同等の貢献',
  corresponding: '責任著者',
  citing: {
    cite: '引用',
    close: '閉じる',
    kinds: {database: '文献管理ツール用', reference: '参考文献の形式', link: 'リンク'},
    citation: (style) => `${style}形式の引用`,
    copy: 'コピー',
    copied: 'コピーしました。',
    copyByHand:
      'このページでは自動でコピーできません。選択されているテキストをCtrl+C（Macでは⌘C）でコピーしてください。',
    download: (extension) => `${extension}をダウンロード`,
    failed: '引用を作成できませんでした。もう一度お試しください。',
  },
  exporting: {
    select: (title) => `「${title}」を選択`,
    format: 'エクスポート形式',
    exportAll: (count) => `${papers(count)}をエクスポート`,
    exportSelected: (count) => `選択した${number(count)}件をエクスポート`,
    clear: '選択を解除',
    exporting: 'エクスポート中…',
    exported: (count) => `${papers(count)}をエクスポートしました。`,
    failed: 'エクスポートできませんでした。もう一度お試しください。',
  },
};
