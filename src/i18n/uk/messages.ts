import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('uk');

export const words: Messages = {
  by: (names) => `Підготовлено: ${names}`,
  papers: (count, more) =>
    (more ? 'Поки що ' : '') + plural(count, {one: '# стаття', few: '# статті', many: '# статей', other: '# статті'}),
  loading: 'Завантаження…',
  showMore: (count) => (count ? `Показати ще ${number(count)}` : 'Показати ще'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Код',
    model: 'Модель',
    dataset: 'Набір даних',
    project: 'Проєкт',
    slides: 'Слайди',
    poster: 'Постер',
    video: 'Відео',
    blog: 'Блог',
    supplement: 'Дод. матеріали',
  },
  status: {
    withdrawn: 'Відкликано авторами',
    retracted: 'Ретраговано',
    corrected: 'Виправлено',
    superseded: 'Є новіша версія',
  },
  failed: 'Щось пішло не так.',
  retry: 'Спробувати ще раз',
  subscribeHeading: 'Популярні статті — вам на пошту!',
  emailLabel: 'Адреса електронної пошти',
  subscribe: 'Підписатися',
};
