import type {Payload} from './format.js';

/**
 * The document of a payload that has to be JSON.
 * @throws {TypeError} for any other, with what has come instead: a page names the format of an address that answers with HTML.
 */
export function jsonValue(payload: Payload): unknown {
  if (payload.kind === 'json') return payload.value;
  const title = payload.kind === 'xml' && /<title[^>]*>([^<]{1,80})/i.exec(payload.text.slice(0, 16_384))?.[1]?.trim();
  const what = payload.kind === 'text' ? 'text' : payload.root === 'html' ? 'an HTML page' : 'XML';
  throw new TypeError(`It is no JSON, but ${what}${title ? ` ("${title}")` : ''}.`);
}
