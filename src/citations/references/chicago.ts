import {join} from '../work.js';
import {familyFirst, givenFirst, series, type Write} from './names.js';
import {around, headline, isOneOf, monthName, quoted, shortPages, stop, type Work} from './parts.js';

const asGiven = (given: string): string => given;
const [inverted, straight] = [familyFirst(asGiven), givenFirst(asGiven)];

/** The first name by its family, with the particle at its end. */
const written: Write = (name, index) =>
  index || 'literal' in name
    ? straight(name, index)
    : inverted({...name, particle: '', given: join(' ', name.given ?? '', name.particle ?? '')}, index);

/** How many digits the second number of a range keeps at least (9.61): 100–104, 101–8, 1291–1307, and else two. */
function digits(from: string, to: string): number {
  const rest = Number(from.slice(-2));
  const all = !rest || from.length < 3 || (from.length === 4 && from[1] !== to[1]);
  return all ? from.length : rest < 10 ? 1 : 2;
}

/** Chicago Manual of Style, 17th edition: reference list of the author-date system. */
export function chicago(work: Work): string {
  const {type, venue, volume, issue, editors, by} = work;
  const author =
    series(by, written, ', and ', 10, 7, ', et al.') + (work.edited ? `, ed${editors[1] ? 's' : ''}.` : '');
  const year = stop(work.year || 'n.d.');
  const title = stop(work.english ? headline(work.title) : work.title);
  const pages = shortPages(work.pages, digits);
  const monthOf = monthName(work.month);
  const month = issue ? '' : monthOf;
  const publisher = join(': ', work.place, work.publisher);
  const editor = around('edited by ', series(editors, straight, ', and '));
  const day = isOneOf(type, 'webpage post-weblog')
    ? join(work.day ? ', ' : ' ', join(' ', monthOf, work.day), work.year)
    : '';
  const source = work.isArticle
    ? [
        volume
          ? join(' ', venue, volume, around('(', issue || month, ')')) + around(issue ? ': ' : ':', pages)
          : join(', ', venue, around('no. ', issue), month, pages),
      ]
    : work.isPart
      ? [
          around('In ', join(', ', venue, editor, work.edition, volume ? volume + around(':', pages) : pages)),
          work.series,
          publisher,
        ]
      : [
          type === 'preprint' ? (work.number ? '' : 'Preprint') : work.number,
          work.edition,
          work.series,
          venue,
          around('Vol. ', volume),
          day,
          publisher,
        ];
  const head = type === 'book' ? title : quoted(title);
  return join(' ', ...(author ? [stop(author), year, head] : [head, year]), ...source.map(stop), stop(work.url));
}
