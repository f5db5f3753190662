/** Works in CSL-JSON, made papers of without our own readers, and cut down to what a paper can hold. */
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/feeds/formats/csl-json');
const files = [
  'bbt_dates.csl.json',
  'crossref_csl_deep_review.json',
  'deep_review_zotero_2020-01-29.json',
  'manubot_csl_bibliography.json',
  'zotero_library_glaciology.json',
];

export const hasWorks = existsSync(folder);

/** @returns {{item: object, paper: object}[]} */
export function cslWorks() {
  return files.flatMap((file) => {
    const value = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return (Array.isArray(value) ? value : (value.items ?? [value]))
      .filter(({title}) => title)
      .map((work, index) => reduce(work, `${file.split('.')[0]}-${index}`));
  });
}

const NAMES = ['author', 'editor'];
const TEXTS = [
  'title',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'collection-title',
];
/** A number is that of a report; Zotero also has there what is the issue of a journal already. */
const NUMBERED = ['report', 'standard', 'patent'];

/**
 * The item that citeproc gets, and the paper that we get, from one work. Texts lose tags and line breaks, ranges of pages
 * have an en dash, a date is one day at most, a name has one kind of particle, a DOI is in small letters and its address is
 * the one at doi.org. What a paper does not hold (access dates, short titles, notes) goes.
 */
function reduce(work, id) {
  const clean = (value) =>
    String(value)
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const item = {id, type: work.type};
  for (const key of TEXTS) if (work[key] !== undefined && clean(work[key])) item[key] = clean(work[key]);
  if (item.page) item.page = item.page.replace(/(\d) ?[-‐–]+ ?(?=\w)/g, '$1–');
  for (const key of NAMES) if (work[key]?.length) item[key] = work[key].map(nameOf);
  const [[year, ...rest] = []] = work.issued?.['date-parts'] ?? [];
  if (Number(year) >= 1000) item.issued = {'date-parts': [[year, ...rest].map(Number)]};
  if (NUMBERED.includes(work.type) && work.number) item.number = clean(work.number);
  if (work.edition) item.edition = clean(work.edition);
  if (work.language) item.language = work.language;
  if (work.DOI) item.DOI = work.DOI.toLowerCase();
  if (work.DOI || work.URL) item.URL = work.DOI ? `https://doi.org/${item.DOI}` : work.URL;
  return {item, paper: toPaper(item)};
}

function nameOf({family, given, literal, suffix, ...name}) {
  if (!family) return {literal: literal ?? given};
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  return {family, ...(given && {given}), ...(particle && {'non-dropping-particle': particle}), ...(suffix && {suffix})};
}

const KEYS = {
  title: 'title',
  'container-title': 'venue',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  publisher: 'publisher',
  'publisher-place': 'place',
  'collection-title': 'series',
  edition: 'edition',
  number: 'number',
  DOI: 'doi',
  URL: 'url',
  language: 'language',
};

function toPaper(item) {
  const paper = {id: item.id, type: item.type, authors: (item.author ?? []).map(toAuthor), links: [], keywords: []};
  for (const [key, name] of Object.entries(KEYS)) if (item[key] !== undefined) paper[name] = item[key];
  if (item.editor) paper.editors = item.editor.map(toAuthor);
  const parts = item.issued?.['date-parts'][0];
  if (parts) paper.published = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return paper;
}

function toAuthor({literal, family, given, suffix, 'non-dropping-particle': particle}) {
  if (literal !== undefined) return {name: literal};
  const name = [given, particle, family, suffix].filter(Boolean).join(' ');
  return {name, family, ...(given && {given}), ...(particle && {particle}), ...(suffix && {suffix})};
}
