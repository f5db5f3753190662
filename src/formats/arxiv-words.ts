import {readArxiv} from '../model/identifiers.js';
import type {Link, LinkType} from '../model/paper.js';
import type {TextReader} from '../text/text-reader.js';

/** What arXiv's feeds put before an abstract: `arXiv:2604.21935v1 Announce Type: new`. */
const ANNOUNCEMENT = /^\s*arXiv:(\S{1,40})\s+Announce Type:\s*(\S{1,20})\s*(?:Abstract:\s*)?/i;

/** A summary in a feed of arXiv: the abstract, and what stands before it where something does. */
export function readAnnouncement(summary: string | undefined): {
  readonly abstract: string | undefined;
  readonly arxiv?: string | undefined;
  readonly type?: string | undefined;
} {
  const [head, arxiv, type] = ANNOUNCEMENT.exec(summary ?? '') ?? [];
  return head === undefined ? {abstract: summary} : {abstract: summary?.slice(head.length), arxiv, type};
}

/** An identifier as arXiv writes it: an address, `oai:arXiv.org:…`, with a version. */
export const readArxivId = (id: string | undefined): ReturnType<typeof readArxiv> =>
  readArxiv(id?.replace(/^oai:arXiv\.org:/i, ''));

/**
 * What an announcement says (https://info.arxiv.org/help/rss_specifications.html). A new paper was published on the day of the
 * announcement; of one that was listed elsewhere before, or replaced, the identifier has the month of the first version.
 */
export function announced(
  type: string | undefined,
  id: string | undefined,
  day: string | undefined,
): {
  readonly published: string | undefined;
  readonly updated?: string | undefined;
  readonly note?: string;
  readonly isNew?: true;
} {
  if (!type || type === 'new') return {published: day, ...(type && {isNew: true})};
  const published = monthOf(id);
  const note = NOTES[type];
  return {published, ...(type.startsWith('replace') && {updated: day}), ...(note && {note})};
}

const NOTES: Readonly<Record<string, string>> = {
  cross: 'Cross-listed',
  replace: 'New version',
  'replace-cross': 'New version, cross-listed',
};

/** The month that an identifier of arXiv begins with: `2604.21935`, `hep-th/9901001`. */
function monthOf(id: string | undefined): string | undefined {
  const [, year, month] = /(?:^|\/)(\d\d)(\d\d)/.exec(id ?? '') ?? [];
  return year && month ? `${Number(year) > 90 ? '19' : '20'}${year}-${month}` : undefined;
}

/** Whether authors or arXiv took a paper back, by what they wrote into its comment or in place of its abstract. */
export const isWithdrawn = (comment = '', abstract = ''): boolean =>
  WITHDRAWN.test(comment) || /^\s*this \w{1,20} (?:has been|is|was) withdrawn\b/i.test(abstract);

const WITHDRAWN =
  /^\W*withdrawn\b|\bwithdrawn (?:by|due|because|for|from arxiv)\b|\b(?:paper|article|submission|manuscript|work|preprint) (?:has been|have been|is|was) (?:\w+ )?withdrawn\b/i;

/** The places that a comment names, by what they are. */
export function linksIn(comment: string | undefined, text: TextReader): Partial<Record<LinkType, readonly Link[]>> {
  const links: Partial<Record<LinkType, readonly Link[]>> = {};
  if (!comment) return links;
  for (const link of text.liftLinks(text.cleanText(comment))) links[link.type] = [...(links[link.type] ?? []), link];
  return links;
}

/** The subjects of arXiv, without the codes of other schemes that authors add (`68T07; 62G05`). */
export const subjects = (terms: readonly (string | undefined)[]): readonly (string | undefined)[] => [
  ...new Set(terms.filter((term) => /^[a-z-]{2,12}(?:\.[A-Za-z-]{2,20})?$/.test(term ?? ''))),
];

/** Whether a reference to where a paper was published names a meeting. */
export const isMeeting = (reference: string): boolean =>
  /\b(?:proc(?:eedings)?|conf(?:erence)?|workshops?|symposium|congress)\b/i.test(reference);
