import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('ja');
const papers = (count: number): string => `論文${number(count)}件`;

export const words: FilterWords = {
  facets: {
    filter: '絞り込み',
    filters: (count) => `絞り込み ${count} (件適用中)`,
    active: '適用中の絞り込み条件',
    chip: (field, value, isExcluded) => `${field}：${value}${isExcluded ? 'を除く' : ''}`,
    remove: (chip) => `「${chip}」を解除`,
    clear: 'すべて解除',
    fields: {
      year: '年',
      date: '日付',
      venue: '掲載誌・会議',
      type: '種類',
      author: '著者',
      tag: 'キーワード',
      has: '付属資料',
    },
    not: '除外',
    exclude: (value) => `${value}を除外`,
    counted: (value, count) => `${value}、${papers(count)}`,
    all: (count) => `${number(count)}件すべて表示`,
    fewer: '表示を減らす',
    find: (field) => `「${field}」から探す`,
    more: (count) => `ほか${number(count)}件：入力すると探せます`,
    noValue: '見つかりません',
    nothing: 'これらの論文には、絞り込みに使える情報がありません。',
    time: '論文数の推移',
    from: '開始',
    to: '終了',
    period: (period, count, total) => `${period}：${papers(total)}中${number(count)}件`,
    undated: (count, unit) => `${unit === 'year' ? '日付' : '月'}不明の${papers(count)}`,
  },

  groups: {
    label: 'グループ化',
    by: {
      none: 'グループなし',
      day: '日別',
      week: '週別',
      month: '月別',
      year: '年別',
      venue: '掲載誌・会議別',
      type: '種類別',
    },
    undated: '日付なし',
    other: 'その他',
    list: 'グループ',
    goTo: '移動先…',
    go: '移動',
  },

  dates: {
    label: '日付',
    unit: '期間の長さ',
    units: {day: '日', week: '週', month: '月', year: '年'},
    all: 'すべての日付',
    week: (monday) => `${monday}の週`,
    count: (period, count) => `${period}（${number(count)}）`,
    earlier: (period) => (period ? `前：${period}` : '前の期間'),
    later: (period) => (period ? `次：${period}` : '次の期間'),
    nothingEarlier: 'これより前の論文はありません。',
    nothingLater: 'これより後の論文はありません。',
  },
};
