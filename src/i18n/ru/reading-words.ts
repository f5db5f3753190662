import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('ru');

export const words: ReadingWords = {
  search: (count) => `Поиск по ${count ? plural(count, {one: '# статье', other: '# статьям'}) : 'статьям'}`,
  clear: 'Очистить поиск',
  sort: 'Сортировка',
  orders: {
    source: 'По умолчанию',
    newest: 'Сначала новые',
    oldest: 'Сначала старые',
    title: 'По названию',
    upvotes: 'По числу голосов',
    citations: 'По цитируемости',
    trending: 'Популярные сейчас',
    relevance: 'По релевантности',
  },
  noTrend: 'За эти статьи ещё не голосовали, поэтому сначала идут новые.',
  found: (count, total) => `${number(count)} из ${plural(total, {one: '# статьи', other: '# статей'})}`,
  noMatch: (query) => `По запросу «${query}» статей не найдено.`,
  didYouMean: 'Возможно, вы имели в виду',
  nearest: 'Похожие названия:',

  unread: {
    above: (count) =>
      `${plural(count, {one: '# новая', few: '# новые', many: '# новых', other: '# новых'})} с прошлого визита`,
    below: 'Уже просмотренные',
  },

  starring: {
    star: 'В избранное',
    starPaper: (title) => `В избранное: «${title}»`,
    starred: (count) => `Избранное (${number(count)})`,
    none: 'Среди этих статей нет избранных.',
    copyLink: 'Скопировать ссылку на эти статьи',
    tooMany: 'Их слишком много для одной ссылки.',
  },

  links: {
    link: 'Ссылка',
    copied: 'Скопировано',
    copyByHand: 'Скопируйте этот адрес клавишами Ctrl+C, на Mac — ⌘C:',
  },
  opened: {
    linked: 'Ссылка ведёт на эту статью.',
    chosen: 'Вы выбрали эту статью.',
    hidden: 'Она не подходит под текущий поиск.',
    leftOut: 'В текущем списке её нет.',
    further: 'В этом списке она находится ниже.',
    missing: (more) =>
      more
        ? 'Среди уже загруженных статей нет той, на которую ведёт ссылка.'
        : 'В этом списке нет статьи, на которую ведёт ссылка.',
    showAll: 'Показать все статьи',
    close: 'Закрыть',
  },

  similar: {similar: 'Похожие', looking: 'Поиск…', none: 'В этом списке похожих нет.'},

  shortcuts: {
    title: 'Горячие клавиши',
    close: 'Закрыть',
    keys: {
      next: 'следующая статья',
      previous: 'предыдущая статья',
      open: 'открыть статью',
      expand: 'показать аннотацию целиком',
      cite: 'цитировать',
      star: 'добавить в избранное',
      search: 'поиск',
      help: 'этот список',
      close: 'закрыть',
    },
  },

  scrolling: {list: 'Статьи', toFirst: 'К первым статьям'},

  newPapers: (count) =>
    plural(count, {one: '# новая статья', few: '# новые статьи', many: '# новых статей', other: '# новых статей'}),
};
