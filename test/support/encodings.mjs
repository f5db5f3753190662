/** Text to bytes in encodings that Node can only read: every one that TextDecoder knows, with or without a mark in front. */

const marks = {'utf-8-bom': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff]};

/** `label` is one of the Encoding Standard's, or `utf-8-bom`; UTF-16 always gets its mark. Throws for letters it lacks. */
export function encode(text, label) {
  const mark = Buffer.from(marks[label] ?? []);
  if (label.startsWith('utf-8')) return Buffer.concat([mark, Buffer.from(text)]);
  if (label === 'utf-16le') return Buffer.concat([mark, Buffer.from(text, 'utf16le')]);
  if (label === 'utf-16be') return Buffer.concat([mark, Buffer.from(text, 'utf16le').swap16()]);
  const bytesOf = table(label);
  return Buffer.concat(
    [...text].map((letter) => {
      const bytes = bytesOf.get(letter);
      if (!bytes) throw new RangeError(`${label} has no ${letter}`);
      return bytes;
    }),
  );
}

/** Every letter of one or two bytes, found by decoding them all. */
function table(label) {
  const decoder = new TextDecoder(label, {fatal: true});
  const letters = new Map();
  const add = (...bytes) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !letters.has(letter)) letters.set(letter, Buffer.from(bytes));
    } catch {
      // Not a letter in this encoding.
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x30; second < 0xff; second++) add(first, second);
  return letters;
}
