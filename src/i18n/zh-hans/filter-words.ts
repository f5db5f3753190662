import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('zh-hans');
const papers = (count: number): string => `${number(count)} 篇论文`;

export const words: FilterWords = {
  facets: {
    filter: '筛选',
    filters: (count) => `筛选 ${count} (项已启用)`,
    active: '已启用的筛选条件',
    chip: (field, value, isExcluded) => `${field}：${isExcluded ? '排除 ' : ''}${value}`,
    remove: (chip) => `移除“${chip}”`,
    clear: '全部清除',
    fields: {
      year: '年份',
      date: '日期',
      venue: '期刊/会议',
      type: '类型',
      author: '作者',
      tag: '关键词',
      has: '附有',
    },
    not: '排除',
    exclude: (value) => `排除 ${value}`,
    counted: (value, count) => `${value}，${papers(count)}`,
    all: (count) => `显示全部 ${number(count)} 项`,
    fewer: '收起',
    find: (field) => `在“${field}”中查找`,
    more: (count) => `还有 ${number(count)} 项，输入文字即可查找`,
    noValue: '未找到',
    nothing: '这些论文没有可供筛选的信息。',
    time: '论文的时间分布',
    from: '起始',
    to: '截止',
    period: (period, count, total) => `${period}：${papers(total)}中的 ${number(count)} 篇`,
    undated: (count, unit) => `${papers(count)}未注明${unit === 'year' ? '日期' : '月份'}`,
  },

  groups: {
    label: '分组方式',
    by: {
      none: '不分组',
      day: '按日',
      week: '按周',
      month: '按月',
      year: '按年',
      venue: '按期刊/会议',
      type: '按类型',
    },
    undated: '无日期',
    other: '其他',
    list: '分组',
    goTo: '跳转到…',
    go: '跳转',
  },

  dates: {
    label: '日期',
    unit: '时间跨度',
    units: {day: '日', week: '周', month: '月', year: '年'},
    all: '全部日期',
    week: (monday) => `${monday}起的一周`,
    count: (period, count) => `${period}（${number(count)}）`,
    earlier: (period) => (period ? `更早：${period}` : '更早'),
    later: (period) => (period ? `更晚：${period}` : '更晚'),
    nothingEarlier: '没有更早的论文了。',
    nothingLater: '没有更晚的论文了。',
  },
};
