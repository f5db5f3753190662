import {doiUrl, readArxiv, readDoi} from '../model/identifiers.js';
import type {Fields} from './bibtex-fields.js';

// Fields with links: those of al-folio's theme, and those with `url_` in front, as BibBase has them.
const LINKS: ReadonlyMap<string, string> = new Map(
  'pdf html code model dataset slides poster video blog supplement paper:pdf github:code data:dataset project website:project talk:video supp:supplement'
    .split(' ')
    .map((line) => line.split(':'))
    .map(([field, type = field]) => [field!, type!]),
);

/**
 * The addresses in a field that TeX would not read, as absolute ones or relative to the feed: of an HTML link, of `\url`, or of
 * several with `;` or white space between them. Escapes that people write there all the same are undone. Words are none.
 */
export function addresses(text = ''): readonly string[] {
  const marked = [...text.matchAll(/href\s{0,9}=\s{0,9}["']([^"']+)|\\(?:url|href)\s{0,9}\{([^{}]*)\}/gi)];
  const list = marked.length
    ? marked.map(([, href, url]) => href ?? url ?? '')
    : text.split(/[\s;,]{1,99}(?=https?:)|;\s/);
  return list.flatMap(readAddress);
}

function readAddress(text: string): string[] {
  const address = text
    .trim()
    .replace(/\s{0,99}\n\s{0,99}/g, '')
    .replace(/\\(?:textasciitilde|string~|~)/g, '~')
    .replace(/\\(?=[_%&#$-])|[{}]|^<|>$|\s[^]*/g, '');
  if (/^https?:|^\.{0,2}\//i.test(address)) return [address];
  const doi = readDoi(address);
  if (doi) return [doiUrl(doi)];
  if (/^[\w-]+(?:\.[\w-]+)+\/|^www\./.test(address)) return [`https://${address}`];
  return /^[^\s:]+\.[a-z]{2,5}(?:[?#]|$)/i.test(address) ? [address] : [];
}

/** The address in a field of words, where TeX marks one. */
export const urlIn = (text = ''): string | undefined =>
  /\\(?:url|href)\b|https?:/.test(text) ? addresses(text)[0] : undefined;

/** The arXiv identifier of an entry, from where people put it; `eprint` may hold those of other archives, and addresses. */
export function arxivOf(fields: Fields): string | undefined {
  const field = (name: string): string => fields.get(name) ?? '';
  const archive = field('eprinttype') || field('archiveprefix') || 'arxiv';
  const places = [
    /arxiv/i.test(archive) ? field('eprint') : '',
    field('arxiv'),
    // `arXiv preprint arXiv:2503.02844` is Google Scholar's, `abs/2503.02844` in CoRR is DBLP's.
    /^(?:corr|arxiv)\b/i.test(field('journal')) ? field('volume').replace(/^abs\//, '') : '',
    ...[field('journal'), field('howpublished'), field('number'), field('note')].map(
      (text) => /\barxiv[:.\s]\s{0,9}((?:[a-z.-]{2,15}\/)?\d{4}\.?\d{3,5}(?:v\d+)?)/i.exec(text)?.[1] ?? '',
    ),
    ...addresses(field('preprint')),
  ];
  return places.find((place) => readArxiv(place));
}

/** The links of an entry by their types. A field `url_xyz` that nobody knows is a link with its name as the label. */
export function linksOf(fields: Fields): Readonly<Record<string, unknown[]>> {
  const links: Record<string, unknown[]> = {};
  const add = (type: string, link: unknown): void => void (links[type] ??= []).push(link);
  for (const [name, value] of fields) {
    const word = name.replace(/^url_(?=.)/, '');
    const type = LINKS.get(word);
    const label = word.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
    if (type ?? word !== name) for (const url of addresses(value)) add(type ?? 'other', type ? url : {url, label});
  }
  for (const [field, label] of [['url'], ['eprint'], ['preprint', 'Preprint']] as const)
    for (const [index, url] of addresses(fields.get(field)).entries()) {
      if (readArxiv(url)) continue;
      if (/\.pdf$|\/pdf\b/i.test(url)) add('pdf', url);
      else if (index || field !== 'url') add('other', {url, label});
    }
  return links;
}
