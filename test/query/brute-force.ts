import type {Paper} from '../../src/model/paper.js';
import {plainText, type RichText} from '../../src/model/text.js';
import type {Query, QueryField, QueryValue} from '../../src/query/query.js';

/**
 * The search language a second time, slow and without any trick: words in lists, days as numbers. It knows the letters that the
 * random papers below are made of, and no others.
 */
export function matchesByHand(query: Query, paper: Paper, isStarred: (paper: Paper) => boolean): boolean {
  switch (query.kind) {
    case 'all':
      return query.parts.every((part) => matchesByHand(part, paper, isStarred));
    case 'any':
      return query.parts.some((part) => matchesByHand(part, paper, isStarred));
    case 'not':
      return !matchesByHand(query.part, paper, isStarred);
    case 'term':
      return query.values.some((value) => matchesValue(query.field, !!query.exact, value, paper, isStarred));
  }
}

function matchesValue(
  field: QueryField | undefined,
  exact: boolean,
  value: QueryValue,
  paper: Paper,
  isStarred: (paper: Paper) => boolean,
): boolean {
  if (field === 'year' || field === 'date') return !!paper.published && isWithin(paper.published, value);
  if (value.kind === 'range') return false;
  const {text} = value;
  switch (field) {
    case 'doi':
      return exact ? paper.doi === text : !!paper.doi?.startsWith(text);
    case 'arxiv':
      return exact ? paper.arxiv === text : !!paper.arxiv?.startsWith(text);
    case 'id':
      return paper.id === text;
    case 'has':
      if (text === 'code' || text === 'pdf') return paper.links.some(({type}) => type === text);
      return text === 'doi' ? !!paper.doi : text === 'abstract' ? !!paper.abstract : !!paper.arxiv;
    case 'is':
      if (text === 'new') return !!paper.isNew;
      if (text === 'starred') return isStarred(paper);
      return text === 'open' ? !!paper.openAccess : paper.status === text;
    default:
      return textsOf(paper, field).some((one) => matchesText(one, text, field, exact, value.kind === 'phrase'));
  }
}

function textsOf(paper: Paper, field: QueryField | undefined): readonly string[] {
  const texts: Partial<Record<QueryField, readonly (RichText | undefined)[]>> = {
    title: [paper.title],
    author: paper.authors.map(({name}) => name),
    tag: paper.keywords,
    venue: [paper.venue],
    type: [paper.type],
  };
  const {abstract, summary, organization, note, doi, arxiv} = paper;
  const some = field
    ? texts[field]!
    : [...Object.values(texts).flat(), abstract, summary, organization, note, doi, arxiv];
  return some.filter((text) => text !== undefined).map(plainText);
}

function matchesText(
  text: string,
  wanted: string,
  field: QueryField | undefined,
  exact: boolean,
  isPhrase: boolean,
): boolean {
  const own = wordsByHand(text);
  const isWhole = exact || isPhrase;
  const words = wordsByHand(wanted);
  const orders = [words];
  if (field === 'author' && isWhole) {
    orders.push([...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]);
  }
  return orders.some((order) =>
    exact ? order.join(' ') === own.join(' ') : own.some((_, at) => startsAt(own.slice(at), order, isWhole)),
  );
}

const startsAt = (own: readonly string[], words: readonly string[], isWhole: boolean): boolean =>
  words.every((word, index) =>
    index === words.length - 1 && !isWhole ? !!own[index]?.startsWith(word) : own[index] === word,
  );

/** Letters without accents, in lower case; a Chinese character is a word. */
export function wordsByHand(text: string): readonly string[] {
  const words: string[] = [''];
  for (const character of text.toLowerCase()) {
    const plain = {é: 'e', ö: 'o', ß: 'ss', ø: 'o'}[character] ?? character;
    if (/^[a-z0-9а-я]+$/.test(plain)) words[words.length - 1] += plain;
    else if (plain === '深' || plain === '学') words.push(plain, '');
    else words.push('');
  }
  return words.filter(Boolean);
}

const DAY = 86_400_000;

/** The first and the last day of a date, counted from 1970. */
function daysOf(date: string): readonly [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  const next = day ? first + 1 : Date.UTC(month ? year : year + 1, month ?? 0, 1) / DAY;
  return [first, next - 1];
}

function isWithin(date: string, value: QueryValue): boolean {
  if (value.kind !== 'range') return isWithin(date, {kind: 'range', from: value.text, to: value.text});
  const [first, last] = daysOf(date);
  const [from, fromLast] = value.from ? daysOf(value.from) : [-Infinity, -Infinity];
  const [toFirst, to] = value.to ? daysOf(value.to) : [Infinity, Infinity];
  if (value.open) return first > fromLast && last < toFirst;
  return first >= from && last <= to;
}
