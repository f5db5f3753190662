import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('zh-hant');
const papers = (count: number): string => `${number(count)} 篇論文`;

export const words: FilterWords = {
  facets: {
    filter: '篩選',
    filters: (count) => `篩選 ${count} (項已套用)`,
    active: '已套用的篩選條件',
    chip: (field, value, isExcluded) => `${field}：${isExcluded ? '排除 ' : ''}${value}`,
    remove: (chip) => `移除「${chip}」`,
    clear: '全部清除',
    fields: {
      year: '年份',
      date: '日期',
      venue: '期刊／研討會',
      type: '類型',
      author: '作者',
      tag: '關鍵字',
      has: '附有',
    },
    not: '排除',
    exclude: (value) => `排除 ${value}`,
    counted: (value, count) => `${value}，${papers(count)}`,
    all: (count) => `顯示全部 ${number(count)} 項`,
    fewer: '顯示較少',
    find: (field) => `在「${field}」中尋找`,
    more: (count) => `還有 ${number(count)} 項，輸入文字即可尋找`,
    noValue: '找不到',
    nothing: '這些論文沒有可供篩選的資訊。',
    time: '論文的時間分布',
    from: '開始',
    to: '結束',
    period: (period, count, total) => `${period}：${papers(total)}中的 ${number(count)} 篇`,
    undated: (count, unit) => `${papers(count)}未註明${unit === 'year' ? '日期' : '月份'}`,
  },

  groups: {
    label: '分組方式',
    by: {
      none: '不分組',
      day: '依日',
      week: '依週',
      month: '依月',
      year: '依年',
      venue: '依期刊／研討會',
      type: '依類型',
    },
    undated: '無日期',
    other: '其他',
    list: '分組',
    goTo: '前往…',
    go: '前往',
  },

  dates: {
    label: '日期',
    unit: '期間長度',
    units: {day: '日', week: '週', month: '月', year: '年'},
    all: '所有日期',
    week: (monday) => `${monday}起的一週`,
    count: (period, count) => `${period}（${number(count)}）`,
    earlier: (period) => (period ? `較早：${period}` : '較早'),
    later: (period) => (period ? `較晚：${period}` : '較晚'),
    nothingEarlier: '沒有更早的論文了。',
    nothingLater: '沒有更晚的論文了。',
  },
};
