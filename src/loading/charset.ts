import {decodeAs} from './decode-as.js';

/**
 * The character set of some bytes: that of the byte order mark, else of the header `Content-Type`, else of the XML
 * declaration; a name nobody knows is passed over. Without any it is UTF-8, and where that does not fit, windows-1252,
 * which fits everything (https://encoding.spec.whatwg.org).
 */
export function findCharset(chunks: readonly Uint8Array[], contentType: string): string {
  const declared = declaredCharset(chunks, contentType);
  if (declared && declared !== 'utf-8') return declared;
  try {
    decodeAs('utf-8', chunks, true);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The character set that the bytes or the header name; undefined when they name none that is known. */
export const declaredCharset = (chunks: readonly Uint8Array[], contentType: string): string | undefined =>
  fromMark(chunks) ?? fromHeader(contentType) ?? fromDeclaration(chunks);

function fromMark(chunks: readonly Uint8Array[]): string | undefined {
  const [a, b, c] = head(chunks, 3);
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

const fromHeader = (contentType: string): string | undefined =>
  known(/;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]);

function fromDeclaration(chunks: readonly Uint8Array[]): string | undefined {
  const start = String.fromCharCode(...head(chunks, 256));
  return known(/^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w:.-]+)/.exec(start)?.[1]);
}

function known(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function head(chunks: readonly Uint8Array[], length: number): number[] {
  const bytes: number[] = [];
  for (const chunk of chunks) {
    bytes.push(...chunk.subarray(0, length - bytes.length));
    if (bytes.length >= length) break;
  }
  return bytes;
}
