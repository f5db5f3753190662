/** Reads a mail as far as the tests look at it: its headers, and the plain text among its parts. */
export function readMail(raw) {
  const {headers, body} = split(raw);
  return {headers, subject: words(headers.subject ?? ''), text: plainText(headers, body)};
}

/** Headers by their lower-case names, with continued lines joined (RFC 5322, 2.2.3), and what comes after them. */
function split(raw) {
  const end = raw.indexOf('\r\n\r\n');
  const lines = (end < 0 ? raw : raw.slice(0, end)).replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return {headers, body: end < 0 ? '' : raw.slice(end + 4)};
}

/** The first part that is plain text, however deep it lies in others (RFC 2046). */
function plainText(headers, body) {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /^multipart\/.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) return /^text\/plain/i.test(type) ? decoded(body, headers['content-transfer-encoding']) : undefined;
  for (const piece of `\r\n${body}`.split(`\r\n--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const part = split(piece.replace(/^[ \t]*\r\n/, ''));
    const text = plainText(part.headers, part.body);
    if (text !== undefined) return text;
  }
}

function decoded(body, encoding = '7bit') {
  return bytes(body, encoding.toLowerCase()).toString('utf8');
}

function bytes(body, encoding) {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body.replaceAll(/=\r\n/g, '')) : body, 'latin1');
}

const unquoted = (text) =>
  text.replaceAll(/=([\dA-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Encoded words in a header (RFC 2047), such as `=?UTF-8?Q?=F0=9F=99=8C_Complete?=`. */
function words(text) {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?[\w-]+\?([BQ])\?([^?]*)\?=/gi, (_, kind, content) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(content, 'base64').toString('utf8')
        : Buffer.from(unquoted(content.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    );
}
