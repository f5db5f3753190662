/**
 * How many letters one has to put in, leave out, change or swap with their neighbour to make one word of another (the distance of
 * Damerau and Levenshtein, each letter touched once); with `isBeginning` to make the beginning of it. More than `most` is infinite.
 */
export function editDistance(word: string, other: string, most: number, isBeginning = false): number {
  const target = other.slice(0, word.length + most + (isBeginning ? 0 : 1));
  if (target.length < word.length - most || (!isBeginning && target.length > word.length + most)) return Infinity;
  let [before, last]: [number[], number[]] = [[], Array.from({length: target.length + 1}, (_, index) => index)];
  for (let row = 1; row <= word.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= target.length; column++) {
      const isSame = word[row - 1] === target[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwapped = row > 1 && word[row - 1] === target[column - 2] && word[row - 2] === target[column - 1];
      if (isSwapped) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // A swap goes on from two rows before; where that was little enough, the row between them is so too.
    if (least > most) return Infinity;
    [before, last] = [last, next];
  }
  const distance = isBeginning ? Math.min(...last) : last.at(-1)!;
  return distance <= most ? distance : Infinity;
}

/** The letters of a word as bits; several letters may share one. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many edits it takes at least to make a word of these letters of another one: one for each letter that is not there. */
export function leastEdits(letters: number, others: number): number {
  let count = 0;
  for (let missing = letters & ~others; missing; missing &= missing - 1) count++;
  return count;
}
