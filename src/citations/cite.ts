import type {Paper} from '../model/paper.js';
import type {CitationStyle} from './style.js';
import {citations} from './styles.js';

/** The style with this id, or a `RangeError` that names those there are. */
function findStyle(id: string): CitationStyle {
  const style = citations.get(id);
  if (style) return style;
  throw new RangeError(`No citation style "${id}". There are: ${[...citations].map((one) => one.id).join(', ')}.`);
}

/**
 * One paper in a style, as text to copy: `await cite(paper, 'apa')`. What stands round the entries of a file is not there.
 * Rejects with a `RangeError` when there is no style with this id, and with what an import fails with when the style cannot
 * be loaded.
 */
export async function cite(paper: Paper, style: string): Promise<string> {
  const [{cite: write}, {citationKey}] = await Promise.all([findStyle(style).load(), import('./keys.js')]);
  return (await write(paper, {key: citationKey(paper)})).replace(/[\r\n]+$/, '');
}

/** What an export can be told. */
export interface ExportOptions {
  /** Ends the export, which then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A file of many papers in a style, piece by piece: join the pieces, or write them as they come. It works in slices of some
 * milliseconds and lets the page do other things between them, so that thousands of papers never block it. Citation keys are
 * unique in the file. The papers keep their order, and numbered styles number them.
 *
 *     let text = '';
 *     for await (const piece of exportPapers(papers, 'bibtex', {signal})) text += piece;
 *
 * With the first piece it throws a `RangeError` when there is no such style; with any, the signal's reason.
 */
export async function* exportPapers(
  papers: Iterable<Paper>,
  style: string,
  {signal}: ExportOptions = {},
): AsyncGenerator<string, void, undefined> {
  const loads = [findStyle(style).load(), import('./export-papers.js')] as const;
  const [module, {writePapers}] = await Promise.all(loads);
  yield* writePapers(papers, module, signal);
}
