import {pause} from '../model/breathe.js';
import type {Paper} from '../model/paper.js';
import {createKeys} from './keys.js';
import type {CitationModule} from './style.js';

/** How long a slice of work may last, in milliseconds, before the page has its turn. */
const SLICE = 8;

/** The pieces of a file in a style: see `exportPapers`. */
export async function* writePapers(
  papers: Iterable<Paper>,
  {cite, before = '', between = '\n', after = '\n'}: CitationModule,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void, undefined> {
  let end = Date.now() + SLICE;
  const turn = async (): Promise<void> => {
    await pause();
    signal?.throwIfAborted();
    end = Date.now() + SLICE;
  };
  signal?.throwIfAborted();

  const list: Paper[] = [];
  const keys = createKeys();
  for (const paper of papers) {
    // A copy, so that one paper that stands in the list twice is two entries with two keys.
    const own = {...paper};
    list.push(own);
    keys.add(own);
    if (Date.now() >= end) await turn();
  }
  const keyOf = keys.finish();

  let piece = before;
  for (const [index, paper] of list.entries()) {
    const entry = cite(paper, {key: keyOf.get(paper) ?? '', number: index + 1});
    piece += (index ? between : '') + (typeof entry === 'string' ? entry : await entry);
    if (Date.now() < end) continue;
    yield piece;
    piece = '';
    await turn();
  }
  yield piece + after;
}
