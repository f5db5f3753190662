import type {Warning} from '../model/feed.js';
import {decodeAs} from './decode-as.js';

/**
 * The character set of some bytes: that of the byte order mark, or UTF-16 where zeros show
 * it, else of the header `Content-Type`, else of the XML
 * declaration, else of a hint in the first lines; a name nobody knows is passed over. Without any it is UTF-8, and where that
 * does not fit, windows-1252, which fits everything (https://encoding.spec.whatwg.org): `report` is told of that guess.
 */
export function findCharset(
  chunks: readonly Uint8Array[],
  contentType: string,
  report: (warning: Warning) => void = () => {},
): string {
  const declared = declaredCharset(chunks, contentType);
  if (declared && declared !== 'utf-8') return declared;
  try {
    decodeAs('utf-8', chunks, true);
    return 'utf-8';
  } catch {
    report({
      message:
        'Its characters are not UTF-8, and nothing says what they are. They were read as windows-1252, so that some may be ' +
        `wrong${declared ? ' (it says that it is UTF-8)' : ''}. Save it as UTF-8, or name its character set in Content-Type.`,
    });
    return 'windows-1252';
  }
}

/** The character set that the bytes or the header name; undefined when they name none that is known. */
export const declaredCharset = (chunks: readonly Uint8Array[], contentType: string): string | undefined =>
  fromMark(chunks) ?? fromZeros(chunks) ?? fromHeader(contentType) ?? fromDeclaration(chunks) ?? fromHint(chunks);

function fromMark(chunks: readonly Uint8Array[]): string | undefined {
  const [a, b, c] = head(chunks, 3);
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** No text of another kind has zeros about its first character, which in a feed is of ASCII: `<?`, `{"`, `@a`. */
function fromZeros(chunks: readonly Uint8Array[]): string | undefined {
  const [a, b, c, d] = head(chunks, 4);
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return a && b === 0 && c && d === 0 ? 'utf-16le' : undefined;
}

const fromHeader = (contentType: string): string | undefined =>
  known(/;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]);

function fromDeclaration(chunks: readonly Uint8Array[]): string | undefined {
  const start = String.fromCharCode(...head(chunks, 256));
  return readable(/^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w:.-]+)/.exec(start)?.[1]);
}

/**
 * The hints that editors leave in the first lines: `% Encoding: windows-1252` of JabRef, `% !TeX encoding = …` of TeXShop,
 * `-*- coding: latin-1-unix -*-` of Emacs. Java and Emacs have names of their own.
 */
function fromHint(chunks: readonly Uint8Array[]): string | undefined {
  const start = String.fromCharCode(...head(chunks, 1024));
  const hint =
    /^%[ \t]{0,9}(?:!TeX[ \t]{1,9})?encoding[ \t]{0,9}[:=][ \t]{0,9}([\w.:-]+)/im.exec(start) ??
    /-\*-[^\n]{0,200}?\bcoding:[ \t]{0,9}([\w.-]+)/i.exec(start);
  const name = hint?.[1]
    ?.toLowerCase()
    .replace(/-(?:unix|dos|mac)$|^mule-/g, '')
    .replace(/^latin-?(\d)$/, 'l$1')
    .replace(/^(?:mac-?|x-mac-)roman$/, 'macintosh');
  return readable(name) ?? readable(name?.replaceAll('_', '-'));
}

/** A name that was read in bytes of one to a character cannot mean UTF-16; where it says so it is wrong. */
const readable = (label: string | undefined): string | undefined => {
  const charset = known(label);
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
};

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
