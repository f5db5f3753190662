import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';

/**
 * Adds a paper to others, by id, and gives it as it was added: with a free id, when another paper has its own. One that
 * repeats the id and the title of another is the same paper, and is not added.
 */
export function addPaper(papers: Map<string, Paper>, paper: Paper): Paper | undefined {
  const namesake = papers.get(paper.id);
  if (namesake && plainText(namesake.title) === plainText(paper.title)) return undefined;
  let {id} = paper;
  for (let count = 2; papers.has(id); count++) id = `${paper.id} (${count})`;
  const own = namesake ? {...paper, id} : paper;
  papers.set(id, own);
  return own;
}
