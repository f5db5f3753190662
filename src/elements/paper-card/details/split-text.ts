import {plainText, type RichText, type Segment} from '../../../model/text.js';

/** A text in two, parted after as many characters as are given; marks that reach across are in both. */
export function splitText(text: RichText, length: number): readonly [RichText, RichText] {
  if (typeof text === 'string') return [text.slice(0, length), text.slice(length)];
  const [before, after]: [Segment[], Segment[]] = [[], []];
  let room = length;
  for (const segment of text) {
    const size = plainText([segment]).length;
    if (size <= room) before.push(segment);
    else if (room <= 0 || (typeof segment !== 'string' && segment.type === 'math')) after.push(segment);
    else if (typeof segment === 'string') {
      before.push(segment.slice(0, room));
      after.push(segment.slice(room));
    } else {
      const [first, second] = splitText(segment.text, room);
      before.push({...segment, text: first});
      after.push({...segment, text: second});
    }
    room -= size;
  }
  return [before, after];
}
