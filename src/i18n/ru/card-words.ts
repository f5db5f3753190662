import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('ru');

export const words: CardWords = {
  showLess: 'Свернуть',
  moreAuthors: (count) => `ещё ${number(count)}`,
  types: {
    'article-journal': 'Статья в журнале',
    'paper-conference': 'Доклад на конференции',
    preprint: 'Препринт',
    book: 'Книга',
    chapter: 'Глава',
    thesis: 'Диссертация',
    report: 'Отчёт',
    dataset: 'Набор данных',
    software: 'Программа',
  },
  upvotes: (count, text) =>
    plural(count, {one: '# голос', few: '# голоса', many: '# голосов', other: '# голоса'}, text),
  comments: (count, text) =>
    plural(count, {one: '# комментарий', few: '# комментария', many: '# комментариев', other: '# комментария'}, text),
  citations: (count, text) =>
    plural(count, {one: '# цитирование', few: '# цитирования', many: '# цитирований', other: '# цитирования'}, text),
  stars: (count, text) => plural(count, {one: '# звезда', few: '# звезды', many: '# звёзд', other: '# звезды'}, text),
  isNew: 'Новое',
  version: (version, updated) =>
    version && updated ? `v${version}, обновлено ${updated}` : version ? `v${version}` : `Обновлено ${updated ?? ''}`,
  machineSummary: 'Краткое содержание от ИИ',
  keywords: 'Ключевые слова',
  submittedBy: (name) => `Кто добавил: ${name}`,
  also: 'Другие версии:',
  inLanguage: (language) => `Язык: ${language}`,
  license: 'Лицензия',
  openAccess: 'Открытый доступ',
  equal: 'Равный вклад',
  corresponding: 'Автор для корреспонденции',
  citing: {
    cite: 'Цитировать',
    close: 'Закрыть',
    kinds: {database: 'Для библиографических менеджеров', reference: 'Для списка литературы', link: 'Ссылка на статью'},
    citation: (style) => `Библиографическая ссылка: ${style}`,
    copy: 'Копировать',
    copied: 'Скопировано.',
    copyByHand: 'Эта страница не может копировать сама. Текст выделен: скопируйте его клавишами Ctrl+C, на Mac — ⌘C.',
    download: (extension) => `Скачать ${extension}`,
    failed: 'Не удалось составить ссылку. Попробуйте ещё раз.',
  },
  exporting: {
    select: (title) => `Выбрать: ${title}`,
    format: 'Формат экспорта',
    exportAll: (count) =>
      `Экспортировать ${plural(count, {one: '# статью', few: '# статьи', many: '# статей', other: '# статьи'})}`,
    exportSelected: (count) => `Экспортировать выбранные (${number(count)})`,
    clear: 'Сбросить выбор',
    exporting: 'Экспорт…',
    exported: (count) => `Экспортировано статей: ${number(count)}.`,
    failed: 'Экспорт не удался. Попробуйте ещё раз.',
  },
};
