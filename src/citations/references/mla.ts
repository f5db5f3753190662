import {join} from '../work.js';
import {familyFirst, givenFirst, series, type Write} from './names.js';
import {around, headline, isOneOf, monthName, pageLabel, quoted, shortPages, stop, type Work} from './parts.js';

const [inverted, straight] = [familyFirst(), givenFirst()];
const written: Write = (name, index) => (index ? straight : inverted)(name, index);

/** The months of four letters and less are written out; September has four of its letters. */
const monthOf = (month: number): string =>
  [5, 6, 7].includes(month) ? monthName(month) : around('', monthName(month, month === 9 ? 4 : 3), '.');

/** MLA Handbook, 9th edition: works cited. */
export function mla(work: Work): string {
  const {type, venue, editors, by, edited} = work;
  const role = edited ? `, editor${editors[1] ? 's' : ''}` : '';
  const isArticle = type === 'article-journal';
  const isThesis = type === 'thesis' && work.publisher !== '';
  const yearOnly = work.isPart || isOneOf(type, 'book thesis dataset');
  const date = yearOnly ? work.year : join(' ', isArticle ? '' : work.day, monthOf(work.month), work.year);
  const title = stop(work.english ? headline(work.title) : work.title);
  const source = join(
    ', ',
    venue,
    edited ? '' : around('edited by ', series(editors, straight, ' and ', 2)),
    work.edition,
    around('vol. ', work.volume),
    around('no. ', work.issue),
    work.version,
    work.number,
    isArticle ? '' : work.publisher,
    isThesis ? '' : date,
    pageLabel(shortPages(work.pages, 2)),
    work.url,
  );
  const author = series(by, written, ', and ', 2, 1, ', et al.') + role;
  return stop(join(' ', stop(author), venue ? quoted(title) : title, isThesis ? stop(date) : '', source));
}
