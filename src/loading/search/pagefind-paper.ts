import type {JsonObject} from '../../formats/json.js';
import type {PagefindData} from './pagefind-client.js';

/** What the index has of a paper, in the keys of a plain paper. */
export function toPlainPaper({url, raw_url: raw = url, content, excerpt, meta}: PagefindData): JsonObject {
  const {id = url, title = url} = meta;
  const text = 'id' in meta ? content : withoutMarks(excerpt);
  return {
    abstract: text.trim() === title.trim() ? undefined : text,
    // A paper without an address has its id there.
    url: raw.startsWith('#') ? undefined : url,
    ...meta,
    id,
    title,
  };
}

const withoutMarks = (excerpt: string): string =>
  excerpt
    .replaceAll(/<\/?mark>|\u200b/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
