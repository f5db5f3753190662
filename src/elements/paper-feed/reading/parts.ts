import {asks} from '../../shared/asks.js';
import type {PartEntry, ReadingHost} from './reading-view.js';

/** Where the page names no controls, search and order come when there is more than one page to go through. */
const isLong = ({perPage, source, query}: ReadingHost, count: number): boolean =>
  count > perPage || !!(source.feed?.next ?? source.progress) || query !== '';

/** Whether an address has a place for a day, a week or a month. */
const hasDatePlace = (address: string): boolean => /\{(?:date|week|month)\}/.test(address);

/** Everything that a list can do beyond showing its papers: one line each, in the order in which they stand. */
export const parts: readonly PartEntry[] = [
  {isWanted: ({searchSrc}) => !!searchSrc, load: () => import('./engine.js')},
  {isWanted: ({source}) => source.progress !== undefined, load: () => import('./progress.js')},
  {
    mayBeWanted: ({controls}) => controls === null,
    isWanted: (host, count) =>
      asks(host, 'search', 'sort') ||
      (host.controls === null && !!host.searchSrc) ||
      (host.controls === null && isLong(host, count)),
    load: () => import('./search-bar.js'),
  },
  {isWanted: ({sort}) => sort === 'trending', load: () => import('./trend-note.js')},
  {isWanted: (host) => asks(host, 'facets'), load: () => import('./facets.js')},
  {isWanted: (host) => asks(host, 'dates') || hasDatePlace(host.src), load: () => import('./dates.js')},
  {
    isWanted: (host) => asks(host, 'group') || !['none', null].includes(host.groupBy),
    load: () => import('./groups.js'),
  },
  {isWanted: ({markNew}) => markNew, load: () => import('./unread.js')},
  {isWanted: ({readingList}) => readingList, load: () => import('./reading-list.js')},
  {isWanted: (host) => !!host.syncUrl || asks(host, 'similar'), load: () => import('./opened-paper.js')},
  {isWanted: ({syncUrl}) => !!syncUrl, load: () => import('./view-link.js')},
  {isWanted: (host) => asks(host, 'similar'), load: () => import('./similar.js')},
  {
    isWanted: ({query}) => query !== '' && 'highlights' in CSS && typeof Highlight === 'function',
    load: () => import('./highlights.js'),
  },
  {isWanted: ({shortcuts}) => shortcuts, load: () => import('./shortcuts.js')},
  {isWanted: ({more}) => more === 'scroll', load: () => import('./scroll.js')},
  {isWanted: ({refresh}) => Number(refresh) > 0, load: () => import('./new-papers.js')},
];
