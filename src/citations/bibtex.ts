import type {Author, Paper} from '../model/paper.js';
import {escapeTex, richTex, type Target} from './latex.js';
import type {CitationContext, CitationModule} from './style.js';
import {protectCapitals} from './title-case.js';
import {arxivId, citedUrl, dateParts, join, namesOf, remarks, workType, type Name} from './work.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Types of BibTeX (btxdoc) and, where they are others, of BibLaTeX (biblatex, 2.1). */
const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  'article-journal': ['article', 'article'],
  'article-magazine': ['article', 'article'],
  'article-newspaper': ['article', 'article'],
  'paper-conference': ['inproceedings', 'inproceedings'],
  preprint: ['misc', 'online'],
  book: ['book', 'book'],
  chapter: ['incollection', 'incollection'],
  thesis: ['phdthesis', 'thesis'],
  report: ['techreport', 'report'],
  dataset: ['misc', 'dataset'],
  software: ['misc', 'software'],
  webpage: ['misc', 'online'],
  'post-weblog': ['misc', 'online'],
};

/** An archive or a class of arXiv, as a keyword has it: `cs.LG`, `hep-th`. */
const ARXIV_CLASS =
  /^(?:(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)(?:\.[A-Za-z-]{2,})?|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;

type Field = readonly [name: string, value: string | undefined];

function entry(paper: Paper, {key}: CitationContext, isBiblatex: boolean): string {
  const target: Target = isBiblatex ? 'utf-8' : 'ascii';
  const tex = (text: string | undefined): string | undefined => text && escapeTex(text, target);
  const word = workType(paper);
  const [bibtex, biblatex] = TYPES[word] ?? ['misc', 'misc'];
  const type = isBiblatex ? biblatex : bibtex;
  const [year, month] = dateParts(paper.published);
  const isArticle = type === 'article';
  const isPart = type === 'inproceedings' || type === 'incollection';
  const venue = tex(paper.venue);
  const arxiv = arxivId(paper);
  const publisher = tex(paper.publisher);
  const isPreprint = word === 'preprint';
  const names = (authors: readonly Author[] | undefined): string =>
    namesOf(authors)
      .map((name) => texName(name, target))
      .join(' and ');
  let isStart = true;
  const title = richTex(paper.title, (text) => {
    const written = protectCapitals(text, isStart, (part) => escapeTex(part, target));
    isStart = false;
    return written;
  });
  const notes = remarks(paper).filter((remark) => !(isPreprint && !arxiv) || remark !== paper.venue);
  const fields: readonly Field[] = [
    ['title', title],
    ['author', names(paper.authors)],
    ['editor', names(paper.editors)],
    [isBiblatex ? 'journaltitle' : 'journal', isArticle ? venue : undefined],
    ['booktitle', isPart ? venue : undefined],
    ['date', isBiblatex ? paper.published : undefined],
    ['year', !isBiblatex && year ? String(year) : undefined],
    ['volume', tex(paper.volume)],
    [isArticle ? 'number' : 'issue', tex(paper.issue)],
    ['number', isArticle ? undefined : tex(paper.number)],
    ['pages', paper.pages && escapeTex(paper.pages.replaceAll('–', '--'), target)],
    [publisherField(type, isBiblatex), publisher],
    [
      'type',
      /thesis/.test(type) ? (isBiblatex ? 'thesis' : 'Thesis') : isBiblatex && type === 'report' ? 'report' : undefined,
    ],
    ['howpublished', !isArticle && !isPart && !(isPreprint && arxiv) ? venue : undefined],
    [isBiblatex ? 'location' : 'address', tex(paper.place)],
    ['series', tex(paper.series)],
    ['edition', tex(paper.edition)],
    ['version', isBiblatex && paper.version && !arxiv ? String(paper.version) : undefined],
    ['isbn', tex(paper.isbn)],
    ['issn', tex(paper.issn)],
    ['doi', verbatim(paper.doi)],
    ['eprint', arxiv],
    [isBiblatex ? 'eprinttype' : 'archivePrefix', arxiv && (isBiblatex ? 'arxiv' : 'arXiv')],
    [isBiblatex ? 'eprintclass' : 'primaryClass', arxiv && paper.keywords.find((keyword) => ARXIV_CLASS.test(keyword))],
    ['url', verbatim(citedUrl(paper))],
    ['note', tex(notes.filter((remark) => !remark.startsWith('arXiv:')).join('. '))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  const monthLine = !isBiblatex && month ? [`  month = ${MONTHS[month - 1]}`] : [];
  const at = lines.findIndex((line) => line.startsWith('  year')) + 1;
  return `@${type}{${key},\n${[...lines.slice(0, at), ...monthLine, ...lines.slice(at)].join(',\n')}\n}\n`;
}

/** A school publishes a thesis, an institution a report, somebody anything else. */
function publisherField(type: string, isBiblatex: boolean): string {
  if (type === 'phdthesis') return 'school';
  if (/report|thesis/.test(type)) return 'institution';
  return isBiblatex && /online|dataset|software/.test(type) ? 'organization' : 'publisher';
}

/** A DOI and an address are not TeX, but BibTeX counts braces, and a percent sign or a hash is one everywhere. */
const verbatim = (text: string | undefined): string | undefined =>
  text?.replace(/[{}\\\s\0-\x1f\x7f]/g, (character) => encodeURIComponent(character));

/** `van Beethoven, Jr., Ludwig`; between braces what must not be parted. `and` and commas part names only outside of braces. */
function texName(name: Name, target: Target): string {
  const tex = (text: string): string => escapeTex(text, target);
  if ('literal' in name) return whole(name.literal, tex);
  const {family, given = '', particle = '', suffix = ''} = name;
  // Without a given name, what follows the comma would be taken for one, and the words before it for two names.
  if (!given) return whole(join(' ', particle, family, suffix), tex);
  const last = `${particle && `${tex(particle)} `}${/\s\p{Ll}/u.test(family) ? `{${tex(family)}}` : braced(family, tex)}`;
  return join(', ', last, suffix && braced(suffix, tex), braced(given, tex));
}

const whole = (name: string, tex: (text: string) => string): string =>
  /[\s,]/.test(name) ? `{${tex(name)}}` : tex(name);
const braced = (text: string, tex: (text: string) => string): string =>
  /,|\sand\s/i.test(text) ? `{${tex(text)}}` : tex(text);

/** What every program reads: names and titles in TeX's commands, so that the oldest BibTeX prints them. */
export const bibtex: CitationModule = {
  cite: (paper, context) => entry(paper, context, false),
  between: '\n',
  after: '',
};
/** For biber and BibLaTeX: UTF-8, and their types and fields. */
export const biblatex: CitationModule = {
  cite: (paper, context) => entry(paper, context, true),
  between: '\n',
  after: '',
};
