import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('uk');
const papers = (count: number): string =>
  plural(count, {one: '# стаття', few: '# статті', many: '# статей', other: '# статті'});

export const words: FilterWords = {
  facets: {
    filter: 'Фільтри',
    filters: (count) => `Фільтри, ${count} (увімкнено)`,
    active: 'Увімкнені фільтри',
    chip: (field, value, isExcluded) => `${field}${isExcluded ? ', крім' : ''}: ${value}`,
    remove: (chip) => `Прибрати фільтр «${chip}»`,
    clear: 'Скинути всі',
    fields: {
      year: 'Рік',
      date: 'Дата',
      venue: 'Видання',
      type: 'Тип',
      author: 'Автор',
      tag: 'Ключове слово',
      has: 'Матеріали',
    },
    not: 'крім',
    exclude: (value) => `крім: ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Показати всі (${number(count)})`,
    fewer: 'Згорнути',
    find: (field) => `Пошук у полі «${field}»`,
    more: (count) => `Ще ${number(count)}: почніть вводити, щоб знайти`,
    noValue: 'Нічого не знайдено',
    nothing: 'Фільтрувати ці статті немає за чим.',
    time: 'Статті за датами',
    from: 'З',
    to: 'До',
    period: (period, count, total) =>
      `${period}: ${number(count)} із ${plural(total, {one: '# статті', other: '# статей'})}`,
    undated: (count, unit) => `${papers(count)} без зазначення ${unit === 'year' ? 'дати' : 'місяця'}`,
  },

  groups: {
    label: 'Групування',
    by: {
      none: 'Без груп',
      day: 'За днями',
      week: 'За тижнями',
      month: 'За місяцями',
      year: 'За роками',
      venue: 'За виданнями',
      type: 'За типами',
    },
    undated: 'Без дати',
    other: 'Інше',
    list: 'Групи',
    goTo: 'Перейти до…',
    go: 'Перейти',
  },

  dates: {
    label: 'Дати',
    unit: 'Тривалість періоду',
    units: {day: 'День', week: 'Тиждень', month: 'Місяць', year: 'Рік'},
    all: 'Усі дати',
    week: (monday) => `Тиждень з ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Раніше: ${period}` : 'Раніше'),
    later: (period) => (period ? `Пізніше: ${period}` : 'Пізніше'),
    nothingEarlier: 'Раніше нічого немає.',
    nothingLater: 'Пізніше нічого немає.',
  },
};
