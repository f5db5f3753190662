import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('ja');

export const words: ReadingWords = {
  search: (count) => (count ? `論文${number(count)}件から検索` : '論文を検索'),
  clear: '検索をクリア',
  sort: '並べ替え',
  orders: {
    source: '既定の順',
    newest: '新しい順',
    oldest: '古い順',
    title: 'タイトル順',
    upvotes: 'いいねの多い順',
    citations: '被引用数の多い順',
    trending: '注目順',
    relevance: '関連度順',
  },
  noTrend: 'これらの論文には順位のもとになる「いいね」がないため、新しい順に表示しています。',
  found: (count, total) => `論文${number(total)}件中${number(count)}件`,
  noMatch: (query) => `「${query}」に一致する論文はありません。`,
  didYouMean: 'もしかして：',
  nearest: 'よく似たタイトル：',

  unread: {
    above: (count) => `前回の訪問以降の新着${number(count)}件`,
    below: '前回までに表示済み',
  },

  starring: {
    star: 'お気に入り',
    starPaper: (title) => `「${title}」をお気に入りに追加`,
    starred: (count) => `お気に入り（${number(count)}）`,
    none: 'この中にお気に入りの論文はありません。',
    copyLink: 'これらの論文へのリンクをコピー',
    tooMany: '件数が多すぎて、1つのリンクにまとめられません。',
  },

  links: {
    link: 'リンク',
    copied: 'コピーしました',
    copyByHand: 'このアドレスをCtrl+C（Macでは⌘C）でコピーしてください：',
  },
  opened: {
    linked: 'リンク先の論文です。',
    chosen: '選択した論文です。',
    hidden: '現在の検索結果には含まれていません。',
    leftOut: '現在のリストには含まれていません。',
    further: 'このリストのもっと下にあります。',
    missing: (more) =>
      more
        ? 'リンク先の論文は、これまでに読み込まれた論文の中にありません。'
        : 'リンク先の論文は、このリストにありません。',
    showAll: 'すべての論文を表示',
    close: '閉じる',
  },

  similar: {similar: '類似論文', looking: '検索中…', none: 'このリストに類似の論文はありません。'},

  shortcuts: {
    title: 'キーボードショートカット',
    close: '閉じる',
    keys: {
      next: '次の論文',
      previous: '前の論文',
      open: '論文を開く',
      expand: '抄録をすべて表示',
      cite: '引用',
      star: 'お気に入り',
      search: '検索',
      help: 'この一覧',
      close: '閉じる',
    },
  },

  scrolling: {list: '論文', toFirst: '最初の論文に戻る'},

  newPapers: (count) => `新着論文${number(count)}件`,
};
