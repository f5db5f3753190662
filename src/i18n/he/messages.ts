import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {plural} = numbers('he');

export const words: Messages = {
  by: (names) => `מאת \u2068${names}\u2069`,
  papers: (count, more) =>
    plural(count, {one: 'מאמר אחד', two: 'שני מאמרים', other: '# מאמרים'}) + (more ? ' עד כה' : ''),
  loading: 'בטעינה…',
  showMore: (count) =>
    count ? plural(count, {one: 'עוד מאמר אחד', two: 'עוד שני מאמרים', other: 'עוד # מאמרים'}) : 'הצגת עוד',
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'קוד',
    model: 'מודל',
    dataset: 'מערך נתונים',
    project: 'פרויקט',
    slides: 'מצגת',
    poster: 'פוסטר',
    video: 'סרטון',
    blog: 'בלוג',
    supplement: 'חומר משלים',
  },
  status: {
    withdrawn: 'נמשך בידי המחברים',
    retracted: 'הפרסום בוטל',
    corrected: 'תוקן',
    superseded: 'יש גרסה חדשה יותר',
  },
  failed: 'משהו השתבש.',
  retry: 'ניסיון חוזר',
  subscribeHeading: 'המאמרים המדוברים ישירות לתיבת הדואר שלך!',
  emailLabel: 'כתובת דוא״ל',
  subscribe: 'הרשמה',
};
