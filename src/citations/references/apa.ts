import {join} from '../work.js';
import {familyFirst, givenFirst, initials, series} from './names.js';
import {around, isOneOf, monthName, pageLabel, stop, type Work} from './parts.js';

const written = familyFirst(initials);

function names(list: Work['by']): string {
  if (list.length > 20) return `${series(list.slice(0, 19), written, ', ')}, … ${series(list.slice(-1), written, '')}`;
  return series(list, written, ', & ');
}

/** Publication Manual of the American Psychological Association, 7th edition. */
export function apa(work: Work): string {
  const {type, venue, volume, issue, pages, number, editors, url} = work;
  const inRow = work.isArticle || (type === 'paper-conference' && !editors.length);
  const role = editors[1] ? ' (Eds.)' : ' (Ed.)';
  const author = names(work.by) + (work.edited ? role : '');
  // A paper of a conference without pages may be a talk, which has its day.
  const yearOnly =
    isOneOf(type, 'article-journal book chapter thesis report dataset software preprint') ||
    (type === 'paper-conference' && volume + pages + editors.length !== '0');
  const date = `(${join(', ', work.year || 'n.d.', yearOnly ? '' : join(' ', monthName(work.month), work.day))})`;
  const details = around(
    '(',
    join(
      ', ',
      work.edition,
      ...(inRow ? [] : [around('Vol. ', volume), venue && pageLabel(pages), around('No. ', number)]),
      around('Version ', work.version),
    ),
    ')',
  );
  const kinds: Readonly<Record<string, string>> = {
    dataset: '[Dataset]',
    software: '[Computer software]',
    thesis: url && around('[', work.publisher, ']'),
    preprint: number ? '' : '[Preprint]',
  };
  const inVenue = venue && !inRow && !isOneOf(type, 'webpage post-weblog');
  const title = stop(join(' ', work.title, inVenue ? '' : details, kinds[type] ?? ''));
  const editor = around('', series(editors, givenFirst(initials), ', & '), `${role},`);
  const source = inRow
    ? join(', ', venue, volume + around('(', issue, ')'), pages)
    : inVenue
      ? join(' ', 'In', editor, venue, details)
      : venue;
  // A publisher that is the author is not named twice (9.29).
  const publisher = inRow || work.publisher === author || (type === 'thesis' && url) ? '' : work.publisher;
  const head = author ? join(' ', stop(author), `${date}.`, title) : `${title} ${date}.`;
  return join(' ', head, stop(source), stop(publisher), url);
}
