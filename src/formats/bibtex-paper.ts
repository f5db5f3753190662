import {doiUrl, readArxiv, readDoi} from '../model/identifiers.js';
import {readPublished} from './bibtex-dates.js';
import type {Fields} from './bibtex-fields.js';
import {addresses, arxivOf, linksOf, urlIn} from './bibtex-links.js';
import {readList, readNames} from './bibtex-names.js';
import type {PaperFields} from './build-paper.js';
import {dropHeading} from './drop-heading.js';
import {readLanguage} from './languages.js';
import {readPages} from './pages.js';

/** Types of BibTeX and BibLaTeX by how they begin; the first that fits counts. */
const TYPES = (
  'paper-conference:inproceedings|conference|paper chapter:in|bookin|suppb|suppc article-journal:article|periodical|supp ' +
  'book:book|mv|proceedings|collection|reference report:manual webpage:online|electronic|www manuscript:unpublished'
)
  .split(' ')
  .map((line) => line.split(':'))
  .map(([type, start]) => [type, new RegExp(`^(?:${start})`)] as const);

/** Says which field of an entry is what; `bibtex.ts` has the table. */
export function toFields(key: string, type: string, fields: Fields): PaperFields {
  const first = (names: string): string | undefined =>
    names
      .split(' ')
      .map((name) => fields.get(name))
      .find((value) => value?.trim());
  const tex = (names: string): Tex | undefined => marked(first(names));

  const author = first('author holder');
  const editor = first('editor');
  const journal = first('journaltitle journal') ?? '';
  const howpublished = first('howpublished');
  const note = first('note addendum');
  const [preprint] = addresses(first('preprint'));
  const [url] = [first('url ee link bdsk-url-1'), urlIn(howpublished), urlIn(note)].flatMap(addresses);
  const doi = [first('doi'), url].map(doiIn).find(Boolean);
  const arxiv = [arxivOf(fields), doi, url].find(readArxiv);
  const isArxiv = journal
    ? /^\W*(?:arxiv|corr\b)/i.test(journal)
    : arxiv && /^(?:article|misc|unpublished|online)$/.test(type) && !first('booktitle') && (!doi || readArxiv(doi));
  const isArticle = journal !== '' || type === 'periodical';
  return {
    id: key,
    title: titleOf(first('title'), first('subtitle')),
    authors: readNames(author ?? editor ?? ''),
    editors: author && editor && readNames(editor),
    url: isArxiv || (url && !readDoi(url)) ? url : doi && doiUrl(doi),
    published: readPublished(first),
    venue: isArxiv
      ? 'arXiv'
      : (tex('journaltitle journal booktitle maintitle eventtitle') ??
        (urlIn(howpublished) ? undefined : marked(howpublished)) ??
        tex('abbr')),
    type: isArxiv || /rxiv\b/i.test(journal) ? 'preprint' : typeOf(type),
    volume: isArxiv ? undefined : tex('volume'),
    [isArticle ? 'issue' : 'number']: tex(isArticle ? 'number issue' : 'number'),
    pages: marked(readPages(first('pages eid articleno'))),
    publisher: tex('publisher school institution organization'),
    series: tex('series'),
    edition: tex('edition'),
    isbn: tex('isbn'),
    issn: tex('issn'),
    pmid: tex('pmid'),
    abstract: dropHeading(tex('abstract')),
    license: tex('license'),
    place: tex('location address'),
    doi,
    arxiv,
    keywords: readList(first('keywords keyword') ?? '').map(marked),
    award: tex('award_name award honors'),
    // Many hold only a number that some program put there, or an address that is a link already.
    note: /(?:^|\s)(?!https?:|arxiv:)\p{L}{2}/iu.test(note ?? '') ? marked(note) : undefined,
    language: readLanguage(first('langid language')),
    sameAs: readArxiv(preprint) ? undefined : preprint,
    links: linksOf(fields),
  };
}

interface Tex {
  readonly tex: string;
}

const marked = (text: string | undefined): Tex | undefined => (text?.trim() ? {tex: text} : undefined);

const typeOf = (type: string): string | undefined =>
  /thesis|report|dataset|software|patent/.exec(type)?.[0] ?? TYPES.find(([, start]) => start.test(type))?.[0];

/** The first DOI in a field of which TeX would read nothing, but where people escape what it would choke on. */
const doiIn = (text = ''): string | undefined =>
  readDoi(
    text
      .replace(/[{}\\]|doi:/g, '')
      .trim()
      .split(/\s/)[0],
  );

const titleOf = (title: string | undefined, subtitle: string | undefined): Tex | undefined =>
  marked(title && subtitle ? `${title}${/[.:?!]\W{0,9}$/.test(title) ? '' : ':'} ${subtitle}` : title);
