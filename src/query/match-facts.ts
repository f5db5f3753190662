import {readArxiv, readDoi} from '../model/identifiers.js';
import type {Paper} from '../model/paper.js';
import type {FoldedPaper} from './folded-paper.js';
import {unquoted} from './print-query.js';
import type {SearchContext} from './search-context.js';

type Test = (paper: FoldedPaper) => boolean;

// Every paper of arXiv has a DOI made of its identifier (https://info.arxiv.org/help/doi.html).
const ARXIV_DOI = '10.48550/arxiv.';

/** Whether a paper, or another record of the same work, has a DOI that begins so; with `exact`: is this one. */
export function isDoi(text: string, exact: boolean): Test {
  const arxiv = readArxiv(text)?.id;
  return hasIdentifier(arxiv ? ARXIV_DOI + arxiv : (readDoi(text) ?? text), exact, ({doi, arxiv: id, sameAs}) => [
    doi,
    id && ARXIV_DOI + id,
    ...named(sameAs, 'doi:'),
  ]);
}

/** Whether a paper, or another record of the same work, has an arXiv identifier that begins so. Versions do not count. */
export const isArxiv = (text: string, exact: boolean): Test =>
  hasIdentifier(readArxiv(text)?.id ?? text, exact, ({arxiv, sameAs}) => [arxiv, ...named(sameAs, 'arxiv:')]);

function hasIdentifier(text: string, exact: boolean, idsOf: (paper: Paper) => readonly (string | undefined)[]): Test {
  const wanted = text.trim().toLowerCase();
  return ({paper}) =>
    idsOf(paper).some((id) => {
      const own = id?.toLowerCase();
      return exact ? own === wanted : own?.startsWith(wanted);
    });
}

const named = (ids: readonly string[] = [], scheme: string): readonly string[] =>
  ids.filter((id) => id.startsWith(scheme)).map((id) => id.slice(scheme.length));

/** Whether this is the `id` of a paper, as far as it can be written between quotes. */
export const isId = (text: string): Test => {
  const wanted = unquoted(text);
  return ({paper}) => unquoted(paper.id) === wanted;
};

// Names that a field of the search language and the property of a paper do not share.
const PROPERTIES: Readonly<Record<string, string>> = {
  author: 'authors',
  tag: 'keywords',
  keyword: 'keywords',
  year: 'published',
  date: 'published',
};

/** Whether a paper has a link of a type, or a property that holds something. What no paper can have none has. */
export function paperHas(text: string): Test {
  const name = text.trim().toLowerCase();
  const property = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name]! : name;
  return ({paper}) => {
    if (paper.links.some(({type}) => type === name)) return true;
    const value: unknown = Object.hasOwn(paper, property) && paper[property as keyof Paper];
    return Array.isArray(value) ? value.length > 0 : !!value;
  };
}

/** Whether a paper is new, starred, open to all, or of a status. */
export function isSaidOf(text: string, {isNew, isStarred}: SearchContext): Test {
  const name = text.trim().toLowerCase();
  return ({paper}) => {
    if (name === 'new') return isNew ? isNew(paper) : !!paper.isNew;
    if (name === 'starred') return !!isStarred?.(paper);
    if (name === 'open') return !!paper.openAccess;
    return paper.status === name;
  };
}
