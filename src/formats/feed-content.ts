import {plainText} from '../model/text.js';
import {webUrl} from '../model/urls.js';
import type {TextReader} from '../text/text-reader.js';
import type {PaperFields} from './build-paper.js';
import {readCreators} from './creators.js';
import {dropHeading} from './drop-heading.js';
import {POST, readHtmlDetails} from './html-details.js';

/** A piece of text in a feed: as text, or as HTML. */
export type FeedText = string | {readonly html: string} | undefined;

/** A text that has nothing in it that HTML could mean is text. */
export const asHtml = (html: string | undefined): FeedText => (html && /[<&]/.test(html) ? {html} : html);

/**
 * What the content of an item of RSS or Atom and its short description say of a paper. URLs in them are relative to `base`.
 *
 * | paper | content |
 * | --- | --- |
 * | abstract | what stands under the heading or label `Abstract` or `Summary`, else all of the content, else the description |
 * | summary | the description, unless it is the start of the abstract; `<meta name="description">`; the first paragraph of a long content |
 * | authors, venue, volume, pages, upvotes | labels such as `<b>Authors:</b>`; authors also in `<meta name="author">` |
 * | keywords, image | `<meta name="keywords">`, the first `<img>` |
 * | links | links whose words say what they are, such as `Code`; the one PDF |
 */
export function readContent(
  content: FeedText,
  told: FeedText,
  base: string | undefined,
  text: TextReader,
): PaperFields {
  const description = dropHeading(told) as FeedText;
  const html = [content, told]
    .map((one) => (typeof one === 'object' ? one.html : ''))
    .join('\n')
    .trim();
  const {meta, parts, paragraph, image, links} = readHtmlDetails(html, base);
  const line = (label: string): unknown => (parts.has(label) ? text.cleanLine(asHtml(parts.get(label))) : undefined);
  const labelled = asHtml(parts.get('abstract') ?? parts.get('summary'));
  // Nothing but a list of details, as reading lists have it for what has no abstract.
  const isDetails = !labelled && parts.has('details');
  const abstract =
    (dropHeading(labelled) as FeedText) ?? (isDetails ? undefined : withoutLinks(content ?? description));
  const authors = line('authors') ?? line('author') ?? meta.get('author');
  const isTold = !content || isStartOf(description, abstract, text);
  const short = isTold ? undefined : description;
  const about = meta.get('description') ?? '';
  const long = typeof content === 'object' && content.html.length > LONG ? asHtml(paragraph) : undefined;
  return {
    abstract,
    summary: isDetails
      ? undefined
      : (short ?? (about.length >= SENTENCE ? about : undefined) ?? (labelled ? undefined : long)),
    authors: authors ? readCreators([String(authors)]) : undefined,
    venue: line('journal') ?? line('venue'),
    volume: line('volume'),
    pages: line('pages'),
    published: line('year'),
    upvotes: line('upvotes'),
    keywords: meta.get('keywords')?.split(/\s*,\s*/),
    image: webUrl(meta.get('twitter:image') ?? meta.get('og:image'), base) ?? image,
    links,
  };
}

/** A content from this many characters of HTML on is a post, of which the first paragraph says less than the whole. */
const LONG = 3000;
/** What is shorter is the name of the site. */
const SENTENCE = 40;

/** The links in a long post are not those of its paper, and would be taken for them. */
const withoutLinks = (content: FeedText): FeedText =>
  typeof content === 'object' && content.html.length >= POST
    ? {html: content.html.replace(/<\/?a(?:\s[^<>]{0,2000})?>/gi, '')}
    : content;

/** Whether one text is the other, cut: blogs describe a post by its first words. */
function isStartOf(short: FeedText, long: FeedText, text: TextReader): boolean {
  if (!short || !long) return true;
  const [start, whole] = [short, long].map((one) =>
    plainText(text.cleanText(startOf(one))).replace(/(?:\.{3}|…|\[…\])$/, ''),
  );
  return (whole ?? '').startsWith((start ?? '').slice(0, 80).trim());
}

const startOf = (text: string | {readonly html: string}): FeedText =>
  typeof text === 'string' ? text.slice(0, 500) : {html: text.html.slice(0, 2000)};
