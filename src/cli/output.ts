import {rmSync} from 'node:fs';
import {mkdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file, whole or not at all, and only when it changes: an unchanged file keeps its date, so that servers answer 304
 * and a scheduled job has nothing to commit. Folders are made; a link is followed; what is no file (`/dev/stdout`) is written to.
 * @returns whether it was written.
 * @throws an error that names the file, and why it cannot be written.
 */
export async function writeChanged(path: string, text: string): Promise<boolean> {
  try {
    if ((await contentOf(path)) === text) return false;
    await mkdir(dirname(path), {recursive: true});
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile()) await writeFile(path, text);
    else await replace(found ? await realpath(path) : path, text);
    return true;
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error)}`, {cause: error});
  }
}

/** Puts a whole new file in the place of an old one. Whoever stops the command in between leaves the old one, and nothing else. */
async function replace(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const onStop = (signal: NodeJS.Signals): void => {
    rmSync(temporary, {force: true});
    process.kill(process.pid, signal);
  };
  for (const signal of STOPS) process.once(signal, onStop);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  } finally {
    for (const signal of STOPS) process.off(signal, onStop);
  }
}

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why a file cannot be read or written, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a folder; name a file in it.';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'A part of its path is a file, and no folder.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'That is not permitted.';
  if (code === 'ENOSPC') return 'There is no room left.';
  return message;
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** The file of a page: `papers.json`, `papers-2.json`, `papers-3.json`. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${page}$1`);
}

/** How a page names another one that lies beside it. */
export const pageName = (path: string, page: number): string => encodeURIComponent(basename(pagePath(path, page)));

/** How many pages a feed has that was written before: those that lead from one to the next, beginning with its first. */
export async function countPages(path: string): Promise<number> {
  let page = 1;
  while ((await contentOf(pagePath(path, page)))?.slice(0, HEAD).includes(`"next_url":"${pageName(path, page + 1)}"`))
    page++;
  return page;
}

/** What a feed says of itself stands in front of its papers. */
const HEAD = 65_536;

/** Removes the pages of an earlier, longer feed. */
export async function removePages(path: string, first: number, last: number): Promise<void> {
  for (let page = first; page <= last; page++) await rm(pagePath(path, page), {force: true});
}
