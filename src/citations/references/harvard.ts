import {join} from '../work.js';
import {familyFirst, givenFirst, initials, series} from './names.js';
import {around, isOneOf, pageLabel, stop, type Work} from './parts.js';

const close = (given: string): string => initials(given, '');
const written = familyFirst(close);

/** Cite Them Right, 12th edition: Harvard. */
export function harvard(work: Work): string {
  const {type, venue, volume, issue, editors} = work;
  const role = editors[1] ? ' (eds)' : ' (ed.)';
  const author = series(work.by, written, ' and ', 3) + (work.edited ? role : '');
  const isWhole = isOneOf(type, 'book thesis report webpage');
  const title = isWhole ? work.title : `‘${work.title}’`;
  const date = `(${work.year || 'no date'})`;
  const pages = pageLabel(work.pages);
  const edition = work.edition.replace(' ed.', ' edn');
  const publisher = join(': ', type === 'thesis' ? '' : work.place, work.publisher) + around(' (', work.series, ')');
  const editor = around('', series(editors, givenFirst(close), ', and ', 3), role);
  // What the first part of the source is set off with from the title, and the rest of it.
  const [comma, ...rest] = work.isArticle
    ? [
        join(
          ', ',
          venue + (type === 'article-journal' && venue && !(volume || issue || pages) ? ' [Preprint]' : ''),
          volume + around('(', issue, ')'),
          pages,
        ),
      ]
    : work.isPart
      ? publisher || edition
        ? [around('in ', join(' ', editor, venue)), edition, join(', ', publisher, pages)]
        : [join(', ', around('in ', join(' ', editor, venue)), pages)]
      : [
          isOneOf(type, 'preprint dataset software') ? '' : venue,
          edition,
          type === 'report' ? work.number : '',
          publisher,
        ];
  const head = author ? join(' ', author, date, title) : join(' ', title, date);
  return join(
    ' ',
    stop(join(author ? ', ' : ' ', head, comma)),
    ...rest.map(stop),
    stop(around('Available at: ', work.url)),
  );
}
