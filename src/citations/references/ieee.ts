import {join} from '../work.js';
import {givenFirst, initials, series} from './names.js';
import {around, isOneOf, monthName, pageLabel, quoted, stop, type Work} from './parts.js';

const names = (list: Work['by']): string => series(list, givenFirst(initials), ', and ', 6);

/** IEEE Reference Guide. */
export function ieee(work: Work): string {
  const {type, venue, volume, editors, place, number, doi, by} = work;
  const isPreprint = type === 'preprint';
  const yearOnly = isOneOf(type, 'book chapter thesis dataset');
  const month = yearOnly ? '' : around('', monthName(work.month, 3), work.month === 5 ? '' : '.');
  const date = join(' ', month, isPreprint ? around('', work.day && work.day.padStart(2, '0'), ',') : '', work.year);
  const publisher = join(': ', place, work.publisher);
  const inVolume = around('vol. ', volume);
  const pages = pageLabel(work.pages);
  const inSeries = around('in ', join(', ', work.series, work.series && inVolume));
  const bookVolume = work.series ? '' : inVolume;
  const editor = around('', names(editors), editors[1] ? ', Eds.' : ', Ed.');
  const author = work.edited ? editor : around('', names(by));
  const address = doi ? `doi: ${doi}.` : around('[Online]. Available: ', work.url);
  const byline = around('', author, ',');
  const comma = quoted(`${work.title},`);
  if (type === 'book') {
    const title = join(', ', author, join(' ', join(', ', work.title, work.edition, bookVolume), inSeries));
    return join(' ', stop(title), stop(join(', ', publisher, work.year)), address);
  }
  if (work.isPart) {
    const book = join(', ', around('in ', venue), work.edition, type === 'chapter' ? bookVolume : '', editor, inSeries);
    const rest = join(', ', publisher, date, pages);
    return join(' ', byline, comma, stop(work.series ? `${stop(book)} ${rest}` : join(', ', book, rest)), address);
  }
  if (type === 'software')
    return join(
      ' ',
      byline,
      stop(work.title),
      around('(', date, ').'),
      stop(join(', ', work.publisher, place)),
      address,
    );
  const title = quoted(stop(work.title));
  if (type === 'dataset') return join(' ', byline, title, stop(join(', ', publisher, work.year)), address);
  if (type === 'article-journal') {
    const row = join(', ', venue, inVolume, around('no. ', work.issue), pages, date, address);
    return join(' ', byline, comma, address ? row : stop(row));
  }
  const details = isPreprint
    ? join(', ', date, join(': ', work.publisher, number))
    : isOneOf(type, 'report thesis')
      ? join(', ', work.publisher || venue, place, number, date)
      : join('. ', venue, isOneOf(type, 'webpage post-weblog') ? '' : date);
  return join(' ', byline, details ? comma : title, stop(details), address);
}
