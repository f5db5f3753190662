import type {Payload, PayloadOrigin} from '../formats/format.js';

/**
 * Decodes a text once, by what it starts with: JSON, line-delimited JSON, XML (HTML too) or other text.
 * @throws {FeedError} `unreadable` when it is empty, or JSON that does not parse.
 */
export async function toPayload(text: string, {url, contentType, link}: PayloadOrigin): Promise<Payload> {
  const origin = {url, contentType, link};
  try {
    return {...origin, kind: 'json', value: JSON.parse(text)};
  } catch (cause) {
    return (await import('./other-payload.js')).toOtherPayload(text, origin, cause);
  }
}
