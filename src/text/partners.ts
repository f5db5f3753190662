/** For every brace that opens in a text, the place of the one that closes it; 0 for those that have none. Escaped ones are none. */
export function partners(text: string): Uint32Array {
  const partner = new Uint32Array(text.length);
  const open: number[] = [];
  for (const {0: brace, index} of text.matchAll(/\\[^]|[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (brace === '}') {
      const start = open.pop();
      if (start !== undefined) partner[start] = index;
    }
  }
  return partner;
}
