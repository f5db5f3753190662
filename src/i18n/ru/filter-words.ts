import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('ru');
const papers = (count: number): string =>
  plural(count, {one: '# статья', few: '# статьи', many: '# статей', other: '# статьи'});

export const words: FilterWords = {
  facets: {
    filter: 'Фильтры',
    filters: (count) => `Фильтры, ${count} (включено)`,
    active: 'Включённые фильтры',
    chip: (field, value, isExcluded) => `${field}${isExcluded ? ', кроме' : ''}: ${value}`,
    remove: (chip) => `Убрать фильтр «${chip}»`,
    clear: 'Сбросить все',
    fields: {
      year: 'Год',
      date: 'Дата',
      venue: 'Издание',
      type: 'Тип',
      author: 'Автор',
      tag: 'Ключевое слово',
      has: 'Материалы',
    },
    not: 'кроме',
    exclude: (value) => `кроме: ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Показать все (${number(count)})`,
    fewer: 'Свернуть',
    find: (field) => `Поиск в поле «${field}»`,
    more: (count) => `Ещё ${number(count)}: начните вводить, чтобы найти`,
    noValue: 'Ничего не найдено',
    nothing: 'Фильтровать эти статьи не по чему.',
    time: 'Статьи по датам',
    from: 'С',
    to: 'По',
    period: (period, count, total) =>
      `${period}: ${number(count)} из ${plural(total, {one: '# статьи', other: '# статей'})}`,
    undated: (count, unit) => `${papers(count)} без указания ${unit === 'year' ? 'даты' : 'месяца'}`,
  },

  groups: {
    label: 'Группировка',
    by: {
      none: 'Без групп',
      day: 'По дням',
      week: 'По неделям',
      month: 'По месяцам',
      year: 'По годам',
      venue: 'По изданиям',
      type: 'По типам',
    },
    undated: 'Без даты',
    other: 'Прочее',
    list: 'Группы',
    goTo: 'Перейти к…',
    go: 'Перейти',
  },

  dates: {
    label: 'Даты',
    unit: 'Длина периода',
    units: {day: 'День', week: 'Неделя', month: 'Месяц', year: 'Год'},
    all: 'Все даты',
    week: (monday) => `Неделя с ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Раньше: ${period}` : 'Раньше'),
    later: (period) => (period ? `Позже: ${period}` : 'Позже'),
    nothingEarlier: 'Раньше ничего нет.',
    nothingLater: 'Позже ничего нет.',
  },
};
