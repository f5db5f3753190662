import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('ru');

export const words: Messages = {
  by: (names) => `Подготовлено: ${names}`,
  papers: (count, more) =>
    (more ? 'Пока ' : '') + plural(count, {one: '# статья', few: '# статьи', many: '# статей', other: '# статьи'}),
  loading: 'Загрузка…',
  showMore: (count) => (count ? `Показать ещё ${number(count)}` : 'Показать ещё'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Код',
    model: 'Модель',
    dataset: 'Набор данных',
    project: 'Проект',
    slides: 'Слайды',
    poster: 'Постер',
    video: 'Видео',
    blog: 'Блог',
    supplement: 'Доп. материалы',
  },
  status: {
    withdrawn: 'Отозвано авторами',
    retracted: 'Ретрагировано',
    corrected: 'Исправлено',
    superseded: 'Есть новая версия',
  },
  failed: 'Что-то пошло не так.',
  retry: 'Повторить',
  subscribeHeading: 'Популярные статьи — вам на почту!',
  emailLabel: 'Адрес электронной почты',
  subscribe: 'Подписаться',
};
