import {join} from '../work.js';
import {familyFirst, initials, series} from './names.js';
import {around, isOneOf, stop, type Work} from './parts.js';

const names = (list: Work['by']): string => series(list, familyFirst(initials), ' & ', 5);

/** Nature: reference list. */
export function nature(work: Work): string {
  const {type, venue, volume, editors, pages, place, publisher, doi, url} = work;
  const year = around('(', work.year, ')');
  const head = join(' ', stop(names(work.edited ? [] : work.by)), stop(work.title));
  const journal = join(' ', venue, around('', volume, ','), pages);
  const dois = around('doi:', doi);
  if (type === 'article-journal') return join(' ', head, stop(join(' ', journal, year, volume ? '' : dois)));
  if (type === 'preprint') return join(' ', head, stop(join(' ', around('Preprint at ', url), year)));
  if (isOneOf(type, 'chapter paper-conference book thesis')) {
    const editor = around(editors[1] ? '(eds. ' : '(ed. ', names(editors), ')');
    const part = join(' ', around(isOneOf(type, 'book thesis') ? '' : 'in ', venue), editor);
    const imprint = around('(', join(', ', publisher, place, work.year), ')');
    return join(' ', head, stop(join(' ', part, around('vol. ', volume), pages, imprint)), volume ? '' : stop(dois));
  }
  return join(' ', head, stop(join(' ', venue || (type === 'report' ? '' : publisher), url, year)));
}
