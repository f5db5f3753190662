import type {Payload, PayloadOrigin} from '../formats/format.js';
import {FeedError} from '../model/errors.js';
import {readJsonLines} from './json-lines.js';

/** The payload of a text that is no JSON document: line-delimited JSON, XML or HTML by the name of its first element, text. */
export function toOtherPayload(text: string, origin: PayloadOrigin, cause: unknown): Payload {
  const content = text.trimStart();
  if (!content) throw new FeedError('unreadable', 'It is empty.', {url: origin.url});
  if (/^[[{]/.test(content)) {
    // A byte order mark is no JSON, but stands before some.
    const value = readJson(content) ?? readJsonLines(content);
    if (value !== undefined) return {...origin, kind: 'json', value};
    throw new FeedError('unreadable', `Its JSON cannot be parsed: ${String(cause)}`, {url: origin.url, cause});
  }
  const root = content.startsWith('<') && rootOf(content.slice(0, 4096));
  // Not trimmed: warnings count its lines.
  return root ? {...origin, kind: 'xml', text: content, root} : {...origin, kind: 'text', text};
}

function rootOf(start: string): string | undefined {
  if (/^<!doctype html\b/i.test(start)) return 'html';
  const root = /<([a-z_][\w:.-]*)/i.exec(start.replace(/<!--[\s\S]*?(?:-->|$)|<[?!][^>]*>/g, ''))?.[1];
  return root?.toLowerCase() === 'html' ? 'html' : root;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
