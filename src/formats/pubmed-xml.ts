import {fromParts, type CalendarDate} from '../model/dates.js';
import type {PaperFields} from './build-paper.js';
import {readMonth} from './date-words.js';
import {pageUrl, parameterOf} from './page-url.js';
import {partFamily} from './inverted-name.js';
import {readMedlineTitle} from './medline.js';
import {xmlFormat, type XmlContext} from './xml-feed.js';
import {
  attributeOf,
  childOf,
  childrenOf,
  innerMarkup,
  markedTextOf,
  textAt,
  textOf,
  textsIn,
  type XmlElement,
} from './xml-tree.js';

/**
 * Records of PubMed as `efetch.fcgi?db=pubmed&retmode=xml` gives them (https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html).
 *
 * | paper | record |
 * | --- | --- |
 * | id, pmid, url | `PMID`, its page at pubmed.ncbi.nlm.nih.gov |
 * | title | `ArticleTitle` without the stop at its end, and without the brackets of a translated one; `VernacularTitle`, `BookTitle` |
 * | abstract | `Abstract/AbstractText`, each with its `Label`; not `OtherAbstract`, which is for other readers |
 * | authors | `LastName`, `ForeName` or `Initials`, `Suffix`, `CollectiveName`, `Identifier` of ORCID, `Affiliation` |
 * | published | `ArticleDate`, else `PubDate` of the issue or book, also as `MedlineDate` (`2024 Jan-Feb`) |
 * | venue, volume, issue, pages, issn | `Journal`, `Pagination`; of a chapter the book |
 * | doi | `ELocationID`, else the article's own `ArticleIdList`: its references have lists, too |
 * | keywords | `Keyword`, and `MeshHeading` that are major topics |
 * | type, status | `PublicationType`; `CommentsCorrections`. Notices of a retraction or correction are no papers, and left out |
 * | sameAs, links | the preprint or its article (`UpdateOf`, `UpdateIn`); PubMed Central |
 *
 * The next page is that of `retstart` and `retmax`, where the address has them.
 */
export const {parse, stream} = xmlFormat({
  roots: ['PubmedArticleSet', 'PubmedBookArticleSet', 'eSearchResult', 'eSummaryResult', 'eFetchResult'],
  vocabulary: '',
  items: ['PubmedArticle', 'PubmedBookArticle'],
  isPaper(record) {
    const notice = kindsOf(record).find((kind) => NOTICE.test(kind));
    return notice ? `is a notice (${notice})` : true;
  },
  toFields,
  toFeed(context, count) {
    const why = NO_PAPERS[context.root.name];
    if (why) throw new TypeError([why, textAt(context.root, 'ERROR')].filter(Boolean).join(' '));
    return {next: nextPage(context, count)};
  },
});

/** Answers of the other services at the same address. */
const NO_PAPERS: Readonly<Record<string, string>> = {
  eSearchResult:
    'It is the answer of a search, which has identifiers alone. Ask efetch.fcgi for the records with these.',
  eSummaryResult: 'It is a summary as XML. Add retmode=json to its address, or ask efetch.fcgi.',
  eFetchResult: 'PubMed answered with an error.',
};

const NOTICE = /^(?:Retraction of Publication|Published Erratum|Expression of Concern|Retraction Notice)$/;

const TYPES: Readonly<Record<string, string>> = {
  Preprint: 'preprint',
  Dataset: 'dataset',
  'Technical Report': 'report',
  'Academic Dissertation': 'thesis',
};

const kindsOf = (record: XmlElement): readonly string[] =>
  textsIn(childOf(record, 'MedlineCitation', 'Article', 'PublicationTypeList'), 'PublicationType');

function toFields(record: XmlElement): PaperFields {
  const citation = childOf(record, 'MedlineCitation') ?? childOf(record, 'BookDocument');
  const article = childOf(citation, 'Article') ?? citation;
  const journal = childOf(article, 'Journal');
  const book = childOf(article, 'Book');
  const issue = childOf(journal, 'JournalIssue');
  const data = childOf(record, 'PubmedData') ?? childOf(record, 'PubmedBookData');
  const ids = [childOf(data, 'ArticleIdList'), childOf(citation, 'ArticleIdList')].flatMap((list) =>
    childrenOf(list, 'ArticleId'),
  );
  const idOf = (type: string): string | undefined => textOf(ids.find((id) => attributeOf(id, 'IdType') === type));
  const pmid = textAt(citation, 'PMID') ?? idOf('pubmed');
  const pmc = idOf('pmc')?.replace(/^(?:PMC)?/i, 'PMC');
  const kinds = kindsOf(record);
  const title = titleOf(article);
  const lists = [...childrenOf(article, 'AuthorList'), ...childrenOf(book, 'AuthorList')];
  const people = (type: string): readonly object[] =>
    lists.filter((list) => (attributeOf(list, 'Type') ?? 'authors') === type).flatMap(authorsOf);
  return {
    id: pmid,
    pmid,
    url: pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    title: title ?? markedTextOf(childOf(book, 'BookTitle')),
    abstract: abstractOf(childOf(article, 'Abstract')),
    authors: people('authors'),
    editors: people('editors'),
    published:
      dateOf(childOf(article, 'ArticleDate')) ?? dateOf(childOf(issue, 'PubDate')) ?? dateOf(childOf(book, 'PubDate')),
    venue: textAt(journal, 'Title') ?? (title ? textAt(book, 'BookTitle') : undefined),
    type: book ? (title ? 'chapter' : 'book') : (kinds.map((kind) => TYPES[kind]).find(Boolean) ?? 'article-journal'),
    volume: textAt(issue, 'Volume'),
    issue: textAt(issue, 'Issue'),
    pages: pagesOf(childOf(article, 'Pagination')),
    publisher: textAt(book, 'Publisher', 'PublisherName'),
    isbn: textAt(book, 'Isbn'),
    issn: textAt(journal, 'ISSN'),
    doi: textOf(childrenOf(article, 'ELocationID').find(isDoi)) ?? idOf('doi'),
    keywords: [...childrenOf(citation, 'KeywordList').flatMap((list) => textsIn(list, 'Keyword')), ...topics(citation)],
    ...corrections(citation, kinds),
    links: {html: pmc && `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`},
  };
}

const isDoi = (location: XmlElement): boolean =>
  attributeOf(location, 'EIdType') === 'doi' && attributeOf(location, 'ValidYN') !== 'N';

/** A title may be `[Not Available].`, when nobody has translated it. */
function titleOf(article: XmlElement | undefined): unknown {
  const title = ['ArticleTitle', 'VernacularTitle']
    .map((name) => markedTextOf(childOf(article, name)))
    .find((one) => one && !/^\[?not available\]?\.?$/i.test(String(one)));
  return typeof title === 'object' ? {html: readMedlineTitle(title.html)} : readMedlineTitle(title);
}

function abstractOf(abstract: XmlElement | undefined): unknown {
  const parts = childrenOf(abstract, 'AbstractText');
  if (parts.length === 1 && parts[0] && !attributeOf(parts[0], 'Label')) return markedTextOf(parts[0]);
  const paragraphs = parts.map((part) => {
    const label = attributeOf(part, 'Label');
    const name = label && !/^unlabell?ed$/i.test(label) ? `${label.replace(/:$/, '')}: ` : '';
    return `<p>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${innerMarkup(part).trim()}</p>`;
  });
  return paragraphs.length ? {html: paragraphs.join('\n')} : undefined;
}

const authorsOf = (list: XmlElement): readonly object[] =>
  childrenOf(list, 'Author')
    .filter((author) => attributeOf(author, 'ValidYN') !== 'N')
    .map((author) => ({
      name: textAt(author, 'CollectiveName'),
      ...partFamily(textAt(author, 'LastName') ?? ''),
      given: textAt(author, 'ForeName') ?? textAt(author, 'Initials'),
      suffix: textAt(author, 'Suffix'),
      orcid: orcidOf(textOf(childrenOf(author, 'Identifier').find((id) => attributeOf(id, 'Source') === 'ORCID'))),
      affiliation: childrenOf(author, 'AffiliationInfo')
        .flatMap((info) => textsIn(info, 'Affiliation'))
        .map((place) => place.replace(/\.$/, ''))
        .join('; '),
      equal: attributeOf(author, 'EqualContrib') === 'Y',
    }));

/** Publishers send it as an address, with blanks, or as sixteen characters without hyphens. */
const orcidOf = (text: string | undefined): string | undefined => text?.replaceAll(/\s/g, '');

function dateOf(date: XmlElement | undefined): CalendarDate | undefined {
  const year = textAt(date, 'Year');
  if (year) return fromParts(year, readMonth(textAt(date, 'Month')), textAt(date, 'Day'));
  const words = textAt(date, 'MedlineDate') ?? '';
  const [, first, month] = /^\D{0,20}(\d{4})(?: ([A-Za-z]{3}))?/.exec(words) ?? [];
  return fromParts(first, readMonth(month));
}

/** `1137-49` are the pages 1137 to 1149. */
function pagesOf(pagination: XmlElement | undefined): string | undefined {
  const pages = textAt(pagination, 'MedlinePgn') ?? textAt(pagination, 'StartPage');
  return pages?.replace(/^(\D*)(\d+)\s*-\s*\1?(\d+)$/, (_, letter: string, first: string, last: string) => {
    const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
    return `${letter}${first}–${letter}${whole}`;
  });
}

const topics = (citation: XmlElement | undefined): readonly string[] =>
  childrenOf(childOf(citation, 'MeshHeadingList'), 'MeshHeading')
    .filter((heading) =>
      heading.children.some((child) => typeof child !== 'string' && attributeOf(child, 'MajorTopicYN') === 'Y'),
    )
    .flatMap((heading) => textsIn(heading, 'DescriptorName'));

/** What other records say of this one. */
function corrections(citation: XmlElement | undefined, kinds: readonly string[]): PaperFields {
  const notes = childrenOf(childOf(citation, 'CommentsCorrectionsList'), 'CommentsCorrections');
  const of = (...types: readonly string[]): XmlElement[] =>
    notes.filter((note) => types.includes(attributeOf(note, 'RefType') ?? ''));
  const isRetracted = kinds.includes('Retracted Publication') || of('RetractionIn').length > 0;
  const status = isRetracted
    ? 'retracted'
    : of('ErratumIn', 'CorrectedandRepublishedIn').length
      ? 'corrected'
      : undefined;
  const others = of('UpdateOf', 'UpdateIn').flatMap((note) => textsIn(note, 'PMID'));
  return {status, ...(others.length > 0 && {sameAs: others.map((pmid) => `pmid:${pmid}`)})};
}

function nextPage({url}: XmlContext, count: number): string | undefined {
  const size = parameterOf(url, 'retmax', 0);
  const start = parameterOf(url, 'retstart', 0) + size;
  return size > 0 && count >= size ? pageUrl(url, {retstart: start}) : undefined;
}
