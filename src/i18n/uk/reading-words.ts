import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('uk');

export const words: ReadingWords = {
  search: (count) => (count ? `Пошук серед ${plural(count, {one: '# статті', other: '# статей'})}` : 'Пошук статей'),
  clear: 'Очистити пошук',
  sort: 'Сортування',
  orders: {
    source: 'Типовий порядок',
    newest: 'Спочатку нові',
    oldest: 'Спочатку старі',
    title: 'За назвою',
    upvotes: 'За кількістю голосів',
    citations: 'За цитованістю',
    trending: 'Популярні зараз',
    relevance: 'За релевантністю',
  },
  noTrend: 'За ці статті ще не голосували, тому спочатку йдуть нові.',
  found: (count, total) => `${number(count)} із ${plural(total, {one: '# статті', other: '# статей'})}`,
  noMatch: (query) => `За запитом «${query}» статей не знайдено.`,
  didYouMean: 'Можливо, ви мали на увазі',
  nearest: 'Схожі назви:',

  unread: {
    above: (count) =>
      `${plural(count, {one: '# нова', few: '# нові', many: '# нових', other: '# нових'})} з минулого візиту`,
    below: 'Уже переглянуті',
  },

  starring: {
    star: 'До обраного',
    starPaper: (title) => `До обраного: «${title}»`,
    starred: (count) => `Обране (${number(count)})`,
    none: 'Серед цих статей немає обраних.',
    copyLink: 'Скопіювати посилання на ці статті',
    tooMany: 'Їх забагато для одного посилання.',
  },

  links: {
    link: 'Посилання',
    copied: 'Скопійовано',
    copyByHand: 'Скопіюйте цю адресу клавішами Ctrl+C, на Mac — ⌘C:',
  },
  opened: {
    linked: 'Посилання веде на цю статтю.',
    chosen: 'Ви вибрали цю статтю.',
    hidden: 'Вона не відповідає поточному пошуку.',
    leftOut: 'У поточному списку її немає.',
    further: 'У цьому списку вона розташована нижче.',
    missing: (more) =>
      more
        ? 'Серед уже завантажених статей немає тієї, на яку веде посилання.'
        : 'У цьому списку немає статті, на яку веде посилання.',
    showAll: 'Показати всі статті',
    close: 'Закрити',
  },

  similar: {similar: 'Схожі', looking: 'Пошук…', none: 'У цьому списку схожих немає.'},

  shortcuts: {
    title: 'Гарячі клавіші',
    close: 'Закрити',
    keys: {
      next: 'наступна стаття',
      previous: 'попередня стаття',
      open: 'відкрити статтю',
      expand: 'показати анотацію повністю',
      cite: 'цитувати',
      star: 'додати до обраного',
      search: 'пошук',
      help: 'цей список',
      close: 'закрити',
    },
  },

  scrolling: {list: 'Статті', toFirst: 'До перших статей'},

  newPapers: (count) =>
    plural(count, {one: '# нова стаття', few: '# нові статті', many: '# нових статей', other: '# нових статей'}),
};
