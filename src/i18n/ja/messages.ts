import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('ja');

export const words: Messages = {
  by: (names) => `提供：${names}`,
  papers: (count, more) => `${number(count)}件の論文${more ? '（読み込み済み）' : ''}`,
  loading: '読み込み中…',
  showMore: (count) => (count ? `さらに${number(count)}件を表示` : 'もっと見る'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'コード',
    model: 'モデル',
    dataset: 'データセット',
    project: 'プロジェクト',
    slides: 'スライド',
    poster: 'ポスター',
    video: '動画',
    blog: 'ブログ',
    supplement: '補足資料',
  },
  status: {withdrawn: '著者取り下げ', retracted: '撤回', corrected: '訂正あり', superseded: '新版あり'},
  failed: 'エラーが発生しました。',
  retry: '再試行',
  subscribeHeading: '注目の論文をメールでお届けします！',
  emailLabel: 'メールアドレス',
  subscribe: '購読する',
};
