import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';
import type {CitationModule} from './style.js';
import {arxivId, citedUrl, namesOf, oneLine, remarks, workType, type Name} from './work.js';

/** Types of RIS (Research Information Systems, 2011). A preprint has none: Zotero and EndNote take `GEN` and `UNPB`. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'paper-conference': 'CPAPER',
  preprint: 'UNPB',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
};

type Line = readonly [tag: string, value: string | undefined];

function cite(paper: Paper): string {
  const type = TYPES[workType(paper)] ?? 'GEN';
  const [from, to] = paper.pages?.split('–') ?? [];
  const isJournal = type === 'JOUR';
  const arxiv = arxivId(paper);
  const lines: readonly Line[] = [
    ['TY', type],
    ['TI', plainText(paper.title)],
    ...namesOf(paper.authors).map((name): Line => ['AU', risName(name)]),
    ...namesOf(paper.editors).map((name): Line => [type === 'CHAP' || type === 'CPAPER' ? 'A2' : 'ED', risName(name)]),
    ['PY', paper.published?.slice(0, 4)],
    ['DA', risDate(paper.published)],
    ['T2', paper.venue],
    [isJournal ? 'JO' : 'T3', isJournal ? paper.venue : paper.series],
    ['VL', paper.volume],
    ['IS', paper.issue],
    ['SP', from],
    ['EP', to],
    ['PB', paper.publisher ?? (type === 'UNPB' && arxiv ? 'arXiv' : undefined)],
    ['CY', paper.place],
    ['ET', paper.edition],
    ['M1', paper.number],
    ['SN', paper.isbn ?? paper.issn],
    ['DO', paper.doi],
    ['UR', citedUrl(paper)],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ...remarks(paper).map((remark): Line => ['N1', remark]),
    ['AB', paper.abstract && plainText(paper.abstract)],
    ...paper.keywords.map((keyword): Line => ['KW', keyword]),
    ['LA', paper.language],
  ];
  const written = lines.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text ? [`${tag}  - ${text}`] : [];
  });
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** `van Beethoven, Ludwig, Jr.` */
function risName(name: Name): string {
  if ('literal' in name) return name.literal;
  const {family, given = '', particle, suffix} = name;
  return [
    particle ? `${particle} ${family}` : family,
    ...(given || suffix ? [given] : []),
    ...(suffix ? [suffix] : []),
  ].join(', ');
}

/** `YYYY/MM/DD/`, the parts that are unknown left empty. */
function risDate(date: string | undefined): string | undefined {
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  return year && month && `${year}/${month}/${day}/`;
}

/** Lines end as the specification has it, with carriage return and line feed. */
export const ris: CitationModule = {cite, between: '\r\n', after: ''};
