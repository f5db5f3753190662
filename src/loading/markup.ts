import type {Payload, PayloadOrigin} from '../formats/format.js';

/** The payload of a text that starts with `<`: XML or HTML by the name of its first element, else text. */
export function toMarkup(text: string, origin: PayloadOrigin): Payload {
  const root = rootOf(text.slice(0, 4096));
  return root ? {...origin, kind: 'xml', text, root} : {...origin, kind: 'text', text};
}

function rootOf(start: string): string | undefined {
  if (/^<!doctype html\b/i.test(start)) return 'html';
  const root = /<([a-z_][\w:.-]*)/i.exec(start.replace(/<!--[\s\S]*?(?:-->|$)|<[?!][^>]*>/g, ''))?.[1];
  return root?.toLowerCase() === 'html' ? 'html' : root;
}
