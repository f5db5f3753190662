import type {Feed} from '../model/feed.js';
import type {Author, Link, Paper} from '../model/paper.js';
import {arxivPdfUrl, arxivUrl, doiUrl} from '../model/identifiers.js';
import {plainText, type RichText} from '../model/text.js';
import {createReader} from '../text/markup-reader.js';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with our extension `_paper`, one line an item, always the
 * same for the same papers. What stands in a paper comes back when it is read.
 */
export function toJsonFeed(
  {title, description, url, language, authors}: Feed,
  papers: readonly Paper[],
  next?: string,
): string {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title ?? 'Papers',
    home_page_url: url,
    description,
    language,
    authors: authors.length ? authors : undefined,
    next_url: next,
  };
  const lines = papers.map((paper) => JSON.stringify(toItem(paper)));
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${lines.join(',\n')}${lines.length ? '\n' : ''}]}\n`;
}

const reader = createReader(() => {});

/** A text that reads as itself is a string; one that would be read otherwise keeps its marks beside it. */
const marked = (text: RichText | undefined): RichText | undefined =>
  text === undefined || (typeof text === 'string' && reader.cleanText(text) === text) ? undefined : [text].flat();

const isDay = (date: string | undefined): boolean => date?.length === 10;

function toItem(paper: Paper): object {
  const {id, title, url, authors, published, updated, abstract, summary, image, language, links, keywords, ...rest} =
    paper;
  const titles = marked(title);
  const abstracts = marked(abstract);
  const hasMore = authors.some((author) => Object.keys(author).some((key) => key !== 'name' && key !== 'url'));
  return {
    id,
    url,
    title: plainText(title),
    content_text: abstract === undefined ? '' : plainText(abstract),
    image,
    date_published: isDay(published) ? `${published}T00:00:00Z` : undefined,
    date_modified: isDay(updated) ? `${updated}T00:00:00Z` : undefined,
    authors: authors.length ? authors.map(({name, url: page}: Author) => ({name, url: page})) : undefined,
    language,
    _paper: {
      ...rest,
      title: titles,
      abstract: abstracts,
      summary: marked(summary) ?? summary,
      authors: hasMore ? authors : undefined,
      published,
      updated,
      keywords: keywords.length ? keywords : undefined,
      ...linksByType(paper, links),
    },
  };
}

/** The links that do not follow from the identifiers. */
function linksByType({arxiv, doi}: Paper, links: readonly Link[]): Record<string, unknown> {
  const known = [doi && doiUrl(doi), arxiv && arxivUrl(arxiv), arxiv && arxivPdfUrl(arxiv)];
  const types: Record<string, unknown[]> = {};
  for (const {type, url, label} of links) {
    if (!known.includes(url)) (types[type] ??= []).push(label ? {url, label} : url);
  }
  // `doi` and `arxiv` of `_paper` are identifiers: addresses of that kind that do not follow from them stand apart.
  const {doi: dois, arxiv: arxivs, ...rest} = types;
  const apart = dois || arxivs ? {doi: dois?.map(asObject), arxiv: arxivs?.map(asObject)} : undefined;
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([type, list]) => [type, list.length === 1 && type !== 'other' ? list[0] : list]),
    ),
    links: apart,
  };
}

const asObject = (link: unknown): unknown => (typeof link === 'string' ? {url: link} : link);
