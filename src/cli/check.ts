import {refusal} from '../loading/hosts.js';
import type {SourceResult} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';

/** Tells what was read of each source, every warning, and what a page will show of it. */
export const check = (results: readonly SourceResult[]): string => results.map(report).join('\n');

function report({url, feed, error}: SourceResult): string {
  const failure = `not read   ${error?.message ?? ''}\n`;
  if (!feed) return `${url}\n  ${failure}`;
  const {papers, warnings} = feed;
  const refused = refusal(url);
  const rows = [
    ['format', feed.format],
    ['title', feed.title ?? '(none)'],
    ['papers', String(papers.length)],
    ['with', coverage(papers)],
    ...papers.slice(0, 3).map((paper, index) => [index === 0 ? 'shown as' : '', line(paper)]),
    ...(refused ? [['in a page', refused]] : []),
    ['warnings', warnings.length ? String(warnings.length) : 'none'],
    ...warnings.map(({message, line: number, source}) => [
      '',
      [source && `${source}: `, number !== undefined && `line ${number}: `, message].filter(Boolean).join(''),
    ]),
  ];
  return `${url}\n${error ? `  ${failure}` : ''}${rows.map(([name = '', value]) => `  ${name.padEnd(10)} ${value}`).join('\n')}\n`;
}

const FIELDS: readonly (readonly [string, (paper: Paper) => unknown])[] = [
  ['authors', ({authors}) => authors.length],
  ['date', ({published}) => published],
  ['venue', ({venue}) => venue],
  ['abstract', ({abstract}) => abstract],
  ['DOI', ({doi}) => doi],
  ['arXiv', ({arxiv}) => arxiv],
  ['PDF', ({links}) => links.some(({type}) => type === 'pdf')],
  ['code', ({links}) => links.some(({type}) => type === 'code')],
  ['keywords', ({keywords}) => keywords.length],
];

/** How many papers have what a card can show. */
const coverage = (papers: readonly Paper[]): string =>
  FIELDS.map(([name, has]) => `${name} ${papers.filter(has).length}`).join(', ');

/** A paper as the first lines of its card. */
function line({title, authors, venue, published, status}: Paper): string {
  const names =
    authors.length > 3
      ? `${authors[0]?.name ?? ''} and ${authors.length - 1} more`
      : authors.map(({name}) => name).join(', ');
  return [plainText(title), names, venue, published, status && `(${status})`].filter(Boolean).join(' · ');
}
