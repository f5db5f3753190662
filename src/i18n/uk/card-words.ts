import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('uk');

export const words: CardWords = {
  showLess: 'Згорнути',
  moreAuthors: (count) => `ще ${number(count)}`,
  types: {
    'article-journal': 'Стаття в журналі',
    'paper-conference': 'Доповідь на конференції',
    preprint: 'Препринт',
    book: 'Книга',
    chapter: 'Розділ',
    thesis: 'Дисертація',
    report: 'Звіт',
    dataset: 'Набір даних',
    software: 'Програма',
  },
  upvotes: (count, text) =>
    plural(count, {one: '# голос', few: '# голоси', many: '# голосів', other: '# голосу'}, text),
  comments: (count, text) =>
    plural(count, {one: '# коментар', few: '# коментарі', many: '# коментарів', other: '# коментаря'}, text),
  citations: (count, text) =>
    plural(count, {one: '# цитування', few: '# цитування', many: '# цитувань', other: '# цитування'}, text),
  stars: (count, text) => plural(count, {one: '# зірка', few: '# зірки', many: '# зірок', other: '# зірки'}, text),
  isNew: 'Нове',
  version: (version, updated) =>
    version && updated ? `v${version}, оновлено ${updated}` : version ? `v${version}` : `Оновлено ${updated ?? ''}`,
  machineSummary: 'Стислий виклад від ШІ',
  keywords: 'Ключові слова',
  submittedBy: (name) => `Хто додав: ${name}`,
  also: 'Інші версії:',
  inLanguage: (language) => `Мова: ${language}`,
  license: 'Ліцензія',
  openAccess: 'Відкритий доступ',
  equal: 'Рівний внесок',
  corresponding: 'Автор для листування',
  citing: {
    cite: 'Цитувати',
    close: 'Закрити',
    kinds: {
      database: 'Для бібліографічних менеджерів',
      reference: 'Для списку літератури',
      link: 'Посилання на статтю',
    },
    citation: (style) => `Бібліографічне посилання: ${style}`,
    copy: 'Копіювати',
    copied: 'Скопійовано.',
    copyByHand: 'Ця сторінка не може копіювати сама. Текст виділено: скопіюйте його клавішами Ctrl+C, на Mac — ⌘C.',
    download: (extension) => `Завантажити ${extension}`,
    failed: 'Не вдалося скласти посилання. Спробуйте ще раз.',
  },
  exporting: {
    select: (title) => `Вибрати: ${title}`,
    format: 'Формат експорту',
    exportAll: (count) =>
      `Експортувати ${plural(count, {one: '# статтю', few: '# статті', many: '# статей', other: '# статті'})}`,
    exportSelected: (count) => `Експортувати вибрані (${number(count)})`,
    clear: 'Скасувати вибір',
    exporting: 'Експорт…',
    exported: (count) => `Експортовано статей: ${number(count)}.`,
    failed: 'Експорт не вдався. Спробуйте ще раз.',
  },
};
