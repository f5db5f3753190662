import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file, whole or not at all, and only when it changes: an unchanged file keeps its date, so that servers answer 304
 * and a scheduled job has nothing to commit.
 * @returns whether it was written.
 */
export async function writeChanged(path: string, text: string): Promise<boolean> {
  if ((await contentOf(path)) === text) return false;
  await mkdir(dirname(path), {recursive: true});
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
  return true;
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The file of a page: `papers.json`, `papers-2.json`, `papers-3.json`. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${page}$1`);
}

/** Removes pages that an earlier, longer feed left behind: what is there and is a JSON Feed of ours. */
export async function removePagesFrom(path: string, first: number): Promise<number> {
  let removed = 0;
  for (
    let page = first;
    (await contentOf(pagePath(path, page)))?.startsWith('{"version":"https://jsonfeed.org');
    page++
  ) {
    await rm(pagePath(path, page));
    removed++;
  }
  return removed;
}
