import {arxivUrl, doiUrl} from '../model/identifiers.js';
import {nameParts, type NameParts} from '../model/names.js';
import type {Author, Paper, PaperType} from '../model/paper.js';

/** Somebody in a citation: a person by parts, or a name that stays whole. */
export type Name = NameParts | {readonly literal: string};

const MEETING =
  /\b(?:proceedings|proc|conference|workshop|symposium|congress|meeting|findings of|advances in neural)\b/i;
/** `EMNLP 2023`, `NeurIPS 2024 (poster)` */
const ACRONYM_AND_YEAR = /^[A-Z][A-Za-z/-]{0,9}[A-Z][A-Za-z/-]{0,9} (?:19|20)\d\d\b/;

/**
 * What kind of work a paper is cited as: what the source says, or else what the rest of it shows. A record of arXiv with
 * neither a DOI nor a volume is the preprint, also where it names a venue: its date is that of the preprint.
 */
export function workType({type, venue, arxiv, doi, volume, isbn}: Paper): PaperType {
  if (type) return type;
  if (arxiv && !doi && !volume) return 'preprint';
  if (!venue) return isbn ? 'book' : 'document';
  return !volume && (MEETING.test(venue) || ACRONYM_AND_YEAR.test(venue)) ? 'paper-conference' : 'article-journal';
}

export const namesOf = (authors: readonly Author[] = []): readonly Name[] =>
  authors.map((author) => nameParts(author) ?? {literal: author.name});

/** Year, month and day of a date, as far as it goes. */
export const dateParts = (date: string | undefined): readonly number[] => (date ? date.split('-').map(Number) : []);

/** The identifier at arXiv with its version: `2503.02844v2`. */
export const arxivId = ({arxiv, version}: Paper): string | undefined =>
  arxiv && version ? `${arxiv}v${version}` : arxiv;

/** The address to cite: that of the DOI; of a preprint at arXiv, this version of it; else where the title leads. */
export function citedUrl(paper: Paper): string | undefined {
  const arxiv = arxivId(paper);
  const atArxiv = arxiv && arxivUrl(arxiv);
  if (paper.doi) return doiUrl(paper.doi);
  return workType(paper) === 'preprint' ? (atArxiv ?? paper.url) : (paper.url ?? atArxiv);
}

/** What became of a paper, as a word: `Retracted`. */
export const statusWord = ({status}: Paper): string | undefined =>
  status && status.charAt(0).toUpperCase() + status.slice(1);

/** What is to be said of a paper beside its fields: its status first, then what its source notes of it. */
export const remarks = (paper: Paper): readonly string[] =>
  [
    statusWord(paper),
    workType(paper) === 'preprint' && !paper.type && paper.venue,
    workType(paper) !== 'preprint' && paper.arxiv && `arXiv:${arxivId(paper)}`,
    paper.award,
    paper.note,
  ].filter((remark) => typeof remark === 'string' && remark !== '') as readonly string[];

/** A text in one line, without control characters. */
export const oneLine = (text: string): string => text.replace(/[\s\0-\x1f\x7f\u0085]+/g, ' ').trim();

/** The parts that are not empty, with something between them. */
export const join = (between: string, ...parts: readonly string[]): string => parts.filter(Boolean).join(between);
