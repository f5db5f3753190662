/** A text as words are compared: lower case, without accents, its words parted by single spaces, each CJK character a word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
