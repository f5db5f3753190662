import {isObject, type JsonObject} from './json.js';
import {isJsonFeed} from './json-feed.js';
import {at, has, itemsOf, textAt} from './json-path.js';
import {listIn} from './lists.js';

/**
 * The signs by which formats of JSON are known. Each looks at the items, so that a list is known wherever it stands: in the envelope
 * of its service, alone, or one item a line. The first item may be the broken one, so more than one is looked at.
 */
type Sign = (value: unknown, url?: string) => boolean;

const some = (items: readonly unknown[], is: (item: JsonObject) => boolean): boolean =>
  items.slice(0, 50).some((item) => isObject(item) && !isPaper(item) && is(item));

/** A paper of ours, saved as JSON: it keeps the id of where it came from, and is not what came from there. */
const isPaper = (item: JsonObject): boolean =>
  ['authors', 'links', 'keywords'].every((key) => Array.isArray(item[key]));

const isText = (value: unknown): value is string => typeof value === 'string';

/** An error is told from other JSON by where it came from alone. */
const isErrorOf = (host: string, value: unknown, url = ''): boolean =>
  isObject(value) && (isText(value['error']) || isText(value['message'])) && url.startsWith(`https://${host}/`);

/** The daily list and the search wrap each paper; a single paper stands by itself. */
export const isHuggingFace: Sign = (value) =>
  some(itemsOf(value), (item) => {
    const {id, authors, publishedAt, upvotes} = isObject(item['paper']) ? item['paper'] : item;
    const isArxiv = isText(id) && /^\d{4}\.\d{4,5}$/.test(id);
    return isArxiv && Array.isArray(authors) && (publishedAt !== undefined || upvotes !== undefined);
  });

/** A work is known by its id, or by what no other format has where `select=` left the id out. */
export const isOpenAlex: Sign = (value, url) =>
  isErrorOf('api.openalex.org', value, url) ||
  some(
    itemsOf(value, 'results'),
    (item) =>
      textAt(item, 'id').includes('openalex.org/W') ||
      has(item, 'abstract_inverted_index') ||
      (Array.isArray(item['authorships']) && (has(item, 'title') || has(item, 'display_name'))),
  );

/** Works alone: lists of journals, members and funders have the same envelope. */
export const isCrossref: Sign = (value) => {
  const [kind, message] = [at(value, 'message-type'), at(value, 'message')];
  if (at(value, 'status') === 'failed' && isText(kind)) return true;
  const isWork = (item: JsonObject): boolean => isText(item['DOI']) || Array.isArray(item['title']);
  if (!isObject(message)) return some(itemsOf(value), (item) => isText(item['DOI']) && Array.isArray(item['title']));
  return (kind === 'work-list' && at(message, 'items', 'length') === 0) || some(itemsOf(message, 'items'), isWork);
};

export const isSemanticScholar: Sign = (value, url) =>
  isErrorOf('api.semanticscholar.org', value, url) ||
  some(itemsOf(value, isObject(value) && has(value, 'recommendedPapers') ? 'recommendedPapers' : 'data'), (item) =>
    [item, item['citingPaper'], item['citedPaper']].some((paper) => /^[\da-f]{40}$/.test(textAt(paper, 'paperId'))),
  );

export const isZotero: Sign = (value) =>
  some(itemsOf(value), (item) => isText(at(item, 'data', 'itemType')) && (has(item, 'key') || has(item, 'library')));

/** A word of CSL for a type is not enough: home-made lists have it too. */
export const isCsl: Sign = (value) =>
  some(
    itemsOf(value, 'items'),
    (item) =>
      isText(item['type']) &&
      isText(item['title']) &&
      (has(item, 'issued', 'date-parts') ||
        isText(item['container-title']) ||
        ['author', 'editor'].some((role) => has(item, role, 0, 'family') || has(item, role, 0, 'literal'))),
  );

/** Items as of a JSON Feed, below another version or none. Those of a proper one are read by `json-feed`. */
export const isLooseJsonFeed: Sign = (value) =>
  !isJsonFeed(value) &&
  some(
    itemsOf(value, 'items'),
    (item) =>
      ['_paper', '_academic', 'content_html', 'content_text', 'date_published'].some((key) => has(item, key)) &&
      ['id', 'guid', 'url', 'external_url'].some((key) => has(item, key)),
  );

/** An empty list is a list of papers too: a day without any. */
export const isListOfPapers: Sign = (value) => {
  const list = listIn(value);
  return (
    list !== undefined &&
    (list.length === 0 || list.slice(0, 50).some((item) => isObject(item) && looksLikePaper(item)))
  );
};

const TITLES = /^(?:paper)?(?:title|name)$/;
const OTHERS =
  /^(?:authors?|authorsdisp|paperauthors|abstract|summary|doi|arxiv(?:id|url)?|venue|journal|year|date|published(?:at|date)?|publicationdate|paperurl|pdf(?:url|link)?|url|link)$/;

/** A title alone is not enough: lists of anything have names (schools call their exams papers, with a title). */
function looksLikePaper(item: JsonObject): boolean {
  const keys = Object.keys(item).map((key) => key.toLowerCase().replaceAll(/[_\- ]/g, ''));
  return keys.some((key) => TITLES.test(key)) && keys.some((key) => OTHERS.test(key));
}
