import type {Payload, PayloadOrigin} from '../formats/format.js';
import {FeedError} from '../model/errors.js';

/**
 * Decodes a text once, by what it starts with: JSON, XML (HTML too) or other text.
 * @throws {FeedError} `unreadable` when it is empty, or JSON that does not parse.
 */
export async function toPayload(text: string, {url, contentType}: PayloadOrigin): Promise<Payload> {
  const content = text.trimStart();
  if (!content) throw new FeedError('unreadable', 'It is empty.', {url});
  if (content.startsWith('<')) return (await import('./markup.js')).toMarkup(content, {url, contentType});
  if (!/^(?:[[{]|null\s*$)/.test(content)) return {url, contentType, kind: 'text', text: content};
  try {
    return {url, contentType, kind: 'json', value: JSON.parse(content)};
  } catch (cause) {
    throw new FeedError('unreadable', `Its JSON cannot be parsed: ${String(cause)}`, {url, cause});
  }
}
