import type {Payload, PayloadOrigin} from '../formats/format.js';
import {FeedError} from '../model/errors.js';

/**
 * Decodes a text once, by what it starts with: JSON, line-delimited JSON, XML (HTML too) or other text.
 * @throws {FeedError} `unreadable` when it is empty, or JSON that does not parse.
 */
export async function toPayload(text: string, {url, contentType, link}: PayloadOrigin): Promise<Payload> {
  const origin = {url, contentType, link};
  const content = text.trimStart();
  if (!content) throw new FeedError('unreadable', 'It is empty.', {url});
  if (content.startsWith('<')) return (await import('./markup.js')).toMarkup(content, origin);
  if (!/^(?:[[{]|null\s*$)/.test(content)) return {...origin, kind: 'text', text: content};
  try {
    return {...origin, kind: 'json', value: JSON.parse(content)};
  } catch (cause) {
    const lines = (await import('./json-lines.js')).readJsonLines(content);
    if (lines) return {...origin, kind: 'json', value: lines};
    throw new FeedError('unreadable', `Its JSON cannot be parsed: ${String(cause)}`, {url, cause});
  }
}
