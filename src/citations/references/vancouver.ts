import {join} from '../work.js';
import {familyFirst, initials, series, type Write} from './names.js';
import {around, monthName, shortPages, stop, type Work} from './parts.js';

const written: Write = familyFirst((given) => initials(given, '', ''), ' ', '');
const names = (list: Work['by']): string => series(list, written, ', ', 6, 6, ', et al.');

/** Citing Medicine (Vancouver): the ICMJE's recommendations. */
export function vancouver(work: Work): string {
  const {type, venue, volume, issue, editors, series: inSeries, place, publisher, url} = work;
  const online = url ? ' [Internet]' : '';
  const role = editors[1] ? ', editors' : ', editor';
  const author = names(work.by) + (work.edited ? role : '');
  const pages = shortPages(work.pages, 1);
  const available = around('Available from: ', url);
  const month = monthName(work.month, 3);
  const day = join(' ', work.year, month, work.day);
  if (work.isArticle) {
    const numbers = volume + around('(', issue, ')') + around(volume || issue ? ':' : '', pages);
    // Without a volume, the semicolon before it stays as a sign that one is to come.
    const issued = numbers || !url ? stop(join(';', day, numbers)) : around('', day, ';');
    return join(
      ' ',
      stop(author),
      stop(work.title),
      stop(around('', venue.replaceAll('.', ''), online)),
      issued,
      available,
    );
  }
  const imprint = join('; ', join(': ', place, publisher), type === 'report' ? join(' ', work.year, month) : work.year);
  const book = around('(', join('; ', inSeries, around(inSeries ? 'vol. ' : '', inSeries && volume)), ').');
  if (type === 'webpage' && venue)
    return join(' ', stop(author), stop(venue + (author ? '' : online)), stop(work.year), stop(work.title), available);
  const source = work.isPart
    ? join(' ', stop(work.title), 'In:', stop(around('', names(editors), role)), stop(venue + online), work.edition)
    : join(
        ' ',
        stop(work.title + online),
        work.edition,
        type === 'book' && !inSeries ? stop(around('Vol. ', volume)) : '',
        stop(venue),
      );
  return join(
    ' ',
    stop(author),
    source,
    stop(imprint),
    work.isPart ? stop(around('p. ', pages)) : '',
    book,
    type === 'report' ? stop(around('Report No.: ', work.number)) : '',
    available,
  );
}
