import {readDateWords} from './date-words.js';
import type {PaperFields} from './build-paper.js';
import {withoutFinalStop} from './final-stop.js';
import {partFamily, readInvertedName} from './inverted-name.js';
import {readPages} from './pages.js';
import {readIsbn, readIssn} from './serial-numbers.js';
import {readTaggedFeed} from './tagged-feed.js';
import type {ReadTag, TaggedRecord} from './tagged-lines.js';

/**
 * PubMed's own format (https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format), in files that end in `.nbib` or `.txt`: tags of up to
 * four letters, lines that go on are indented.
 *
 * | paper | tags |
 * | --- | --- |
 * | id, pmid | `PMID` |
 * | title | `TI` without its final full stop, else `BTI` of a book, `TT` |
 * | authors, editors | `FAU` (`Family, Given, Suffix`), else `AU`, each with the `AUID` and the first `AD` behind it; `CN` is a group; `FED`, `ED` |
 * | published | `DEP`, else `DP` |
 * | venue, volume, issue, pages, issn, isbn | `JT` or `TA`, of a chapter `BTI`; `VI`, `IP`, `PG`, `IS`, `ISBN` |
 * | doi | `LID` or `AID`, the one marked `[doi]` |
 * | links.html, openAccess | `PMC`: all may read it there |
 * | abstract, keywords | `AB`; `OT`, `MH` without its qualifiers |
 * | type, status | `PT`; retracted, corrected by an erratum (`EIN`) |
 * | sameAs | `UIN`, `UOF`: the article of a preprint, the preprint of an article |
 *
 * `LA` is the language of the article; its title and abstract are in English, a translated title in brackets.
 */
const readTag: ReadTag = (line) => {
  const [, tag, value = ''] = /^\ufeff?([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/s.exec(line) ?? [];
  // The tags are four characters wide, so that `US - China` in a text is none.
  return tag && /^\ufeff?.{4}-/.test(line) ? [tag, value.trim()] : undefined;
};

function toFields({tags, entries}: TaggedRecord): PaperFields {
  const all = (name: string): string[] =>
    (tags.get(name) ?? []).map((value) => value.replaceAll('\n', ' ')).filter(Boolean);
  const first = (...names: readonly string[]): string | undefined => names.flatMap(all)[0];
  const marked = (mark: string): string | undefined =>
    [...all('LID'), ...all('AID')]
      .find((value) => value.endsWith(`[${mark}]`))
      ?.slice(0, -mark.length - 2)
      .trim();
  const kinds = all('PT').map((kind) => kind.toLowerCase());
  const editors = tags.has('FED') ? all('FED') : all('ED');
  const free = first('PMC');
  const doi = marked('doi');
  return {
    id: first('PMID'),
    pmid: first('PMID'),
    title: String(withoutFinalStop(first('TI', 'BTI', 'TT') ?? '')).replace(/^\[(.*)\]$/, '$1'),
    authors: readNames(entries, tags.has('FAU') ? 'FAU' : 'AU'),
    ...(editors.length > 0 && {editors: editors.map(readInvertedName)}),
    published: readDateWords(first('DEP')) ?? readDateWords(first('DP')),
    venue: first('JT', 'TA') ?? (tags.has('TI') ? withoutFinalStop(first('BTI')) : undefined),
    type: kinds.includes('preprint')
      ? 'preprint'
      : tags.has('BTI')
        ? tags.has('TI')
          ? 'chapter'
          : 'book'
        : kinds.includes('dataset')
          ? 'dataset'
          : 'article-journal',
    volume: first('VI'),
    issue: first('IP'),
    pages: readPages(first('PG')),
    publisher: first('PB'),
    place: tags.has('PB') ? first('PL') : undefined,
    isbn: readIsbn(first('ISBN')),
    issn: readIssn(first('IS')),
    doi,
    url: doi ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${first('PMID') ?? ''}/`,
    abstract: first('AB'),
    keywords: [...all('OT'), ...all('MH').map((term) => term.split('/')[0])].map((word) => word?.replace(/^\*/, '')),
    openAccess: free ? true : undefined,
    status:
      kinds.includes('retracted publication') || tags.has('RIN')
        ? 'retracted'
        : tags.has('EIN')
          ? 'corrected'
          : undefined,
    sameAs: ['UIN', 'UOF'].flatMap(all).map((value) => `pmid:${/\bPMID: ?(\d+)/.exec(value)?.[1] ?? ''}`),
    links: {html: free && `https://pmc.ncbi.nlm.nih.gov/articles/${free}/`},
  };
}

/** What is said of an author stands behind the name. */
function readNames(entries: TaggedRecord['entries'], tag: string): Readonly<Record<string, string>>[] {
  const names: Record<string, string>[] = [];
  for (const [name, lines] of entries) {
    const [value, last] = [lines.replaceAll('\n', ' '), names.at(-1)];
    if (name === tag) names.push({...readName(value)});
    else if (name === 'CN') names.push({name: value});
    else if (name === 'AUID' && last)
      last['orcid'] ??= value.replace(/^ORCID: ?/, '').replace(/^(?=\d)/, 'https://orcid.org/');
    else if (name === 'AD' && last) last['affiliation'] ??= value;
  }
  return names;
}

/** Short names have the initials behind the family name, without a comma: `Kennedy JF Jr`. */
function readName(text: string): Readonly<Record<string, string>> {
  const [, family, initials, suffix = ''] = /^([^,]+?) ([A-Z]{1,4})(?: (Jr|Sr|2nd|3rd))?$/.exec(text) ?? [];
  if (!family || !initials) return readInvertedName(text);
  return {...partFamily(family), given: [...initials].map((letter) => `${letter}.`).join(' '), suffix};
}

export const {parse, stream} = readTaggedFeed({readTag, first: 'PMID', needed: ['TI', 'BTI', 'TT', 'PMID']}, toFields);
