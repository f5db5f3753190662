import {access, mkdir, readdir, readFile, rename, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Feed} from '../model/feed.js';
import {plainText} from '../model/text.js';
import {UsageError, type Command} from './arguments.js';
import {reasonOf} from './output.js';
import {toRecord, type PagefindRecord} from './pagefind-record.js';
import type {Tell} from './read-sources.js';

/** The package `pagefind`, as far as it is used here. */
interface PagefindPackage {
  createIndex(options: {
    readonly maxFragments: number;
  }): Promise<{readonly errors: readonly string[]; readonly index?: PagefindIndex | undefined}>;
  close(): Promise<unknown>;
}

interface PagefindIndex {
  addCustomRecord(record: PagefindRecord): Promise<{readonly errors: readonly string[]}>;
  writeFiles(options: {readonly outputPath: string}): Promise<{readonly errors: readonly string[]}>;
}

/** So many records are handed over at once. */
const BATCH = 200;
/**
 * How many files the papers are in. A result loads all papers that share its file; but some hosts of static sites take no more
 * than 20,000 files, and all are slow with very many.
 */
const filesFor = (papers: number): number => Math.min(10_000, Math.max(2000, Math.ceil(papers / 4)));
const ENTRY = 'pagefind-entry.json';

/**
 * Writes an index of Pagefind: a folder of small files, of which a search in a page loads the few that it needs. One that is
 * there is replaced as a whole. All papers are in one language of Pagefind, that of the feed or else English: it searches one
 * language at a time.
 * @throws when there is no package `pagefind`, or when the folder has other files in it.
 */
export async function writePagefind(feed: Feed, {output = ''}: Command, tell: Tell): Promise<void> {
  const folder = resolve(output);
  await checkFolder(folder);
  const pagefind = await loadPackage();
  const temporary = `${folder}.${process.pid}.tmp`;
  try {
    const {index, errors} = await pagefind.createIndex({maxFragments: filesFor(feed.papers.length)});
    if (!index) throw new Error(`Pagefind could not begin: ${errors.join(' ')}`);
    await addAll(feed, index, tell);
    await mkdir(dirname(folder), {recursive: true});
    const written = await index.writeFiles({outputPath: temporary});
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join(' ')}`);
    await replaceFolder(folder, temporary);
  } finally {
    await pagefind.close();
    await rm(temporary, {recursive: true, force: true});
  }
  tell(`${output}: an index of ${feed.papers.length} ${feed.papers.length === 1 ? 'paper' : 'papers'}`);
}

async function addAll({papers, language = 'en'}: Feed, index: PagefindIndex, tell: Tell): Promise<void> {
  const taken = new Set<string>();
  const [primary = 'en'] = language.toLowerCase().split('-');
  for (let from = 0; from < papers.length; from += BATCH) {
    const batch = papers.slice(from, from + BATCH);
    await Promise.all(
      batch.map(async (paper) => {
        const {errors} = await index.addCustomRecord(toRecord(paper, primary, taken));
        if (errors.length > 0) tell(`"${plainText(paper.title)}" was left out: ${errors.join(' ')}`);
      }),
    );
  }
}

/** The package of the site in whose folder the command was started; else one that stands beside this package. */
async function loadPackage(): Promise<PagefindPackage> {
  const folders = createRequire(join(process.cwd(), 'site.js')).resolve.paths('pagefind') ?? [];
  for (const folder of folders) {
    const manifest = await readFile(join(folder, 'pagefind', 'package.json'), 'utf8').catch(() => undefined);
    if (manifest === undefined) continue;
    const {main = 'lib/index.js'} = JSON.parse(manifest) as {readonly main?: string};
    return (await import(pathToFileURL(join(folder, 'pagefind', main)).href)) as PagefindPackage;
  }
  try {
    return (await import('pagefind')) as PagefindPackage;
  } catch (cause) {
    throw new Error(
      'The package pagefind, which makes the index, is not installed here. Run npm install -D pagefind, and this again; or ' +
        'without installing anything: npx -p paper-feed -p pagefind paper-feed pagefind …',
      {cause},
    );
  }
}

/** @throws {UsageError} when the folder is none, or has other things in it than an index: they would be lost. */
async function checkFolder(folder: string): Promise<void> {
  let files: readonly string[];
  try {
    files = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new UsageError(`${folder} cannot be used: ${reasonOf(error)}`, {cause: error});
  }
  if (files.length > 0 && !files.includes(ENTRY))
    throw new UsageError(`${folder} has other files in it: name a folder that is only for the index.`);
}

/** Puts a new index in the place of an old one. */
async function replaceFolder(folder: string, temporary: string): Promise<void> {
  const old = `${folder}.${process.pid}.old`;
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (isThere) await rename(folder, old);
  await rename(temporary, folder);
  await rm(old, {recursive: true, force: true});
}
