/**
 * Sizes of what a page downloads, against their limits. Bytes after minification and gzip; 1 kB is 1,024 bytes.
 *
 *     npm run size       prints them all, and fails when one is above its limit
 *
 * Raising a limit is a commit of its own.
 */
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build, loadConfigFromFile} from 'vite';
import {cdn, scripts, withImports} from './cdn-files.mjs';
import {plainSignUp} from './plain-sign-up.mjs';

const KB = 1024;
const limits = {
  entry: 20 * KB,
  // A format, a locale, a part of an element that few pages need: our own code.
  lazyChunk: 3 * KB,
  // The words of one kind in one language.
  words: 1.5 * KB,
  // Everything in one file: mostly the formats, the newsletter services, what readers do with lists, twenty languages (66 kB), temml and htmlparser2.
  whole: 340 * KB,
  // What a form adds to the entry, and all that a sign-up at one service loads besides: its states, the engine, the preset.
  signUp: 8 * KB,
  // Beside loading and signing up it has what loads several sources and large answers, the lines of thirteen styles, and the search language.
  core: 12 * KB,
};
// Chunks with a limit of their own, by name.
const chunks = {
  // The readers of texts are no formats: their tables serve all of them, and a page without such texts never loads them.
  // Leftovers of TeX and references, with the whole table of TeX's accents, letters and symbols.
  'better-readers': 9.25 * KB,
  // The TeX of BibTeX fields.
  'field-reader': 3.9 * KB,
  // HTML, JATS and MathML, without htmlparser2.
  'markup-reader': 5.5 * KB,
  // What records of one work are known by, and the paper they make.
  merge: 4 * KB,
  // What the formats of XML have in common, what those of RSS and Atom do, and what all others do (see vite.config.ts).
  'xml-parts': 3 * KB,
  'feed-parts': 6.25 * KB,
  'format-parts': 3.5 * KB,
  // What a form does once it is on view: its states, and the engine that all services share. Nothing of it is in the entry.
  'subscribe-session': 6.5 * KB,
  // Everything a card can say beside title, authors, venue, date, abstract and links, with the words for it.
  'card-details': 8 * KB,
  // The dialog that cites, with @lit/task.
  'cite-dialog': 3.75 * KB,
  'reading-list': 3 * KB,
  // What makes texts alike, and finds in them what is searched.
  'match-query': 3.5 * KB,
  // What holds the controls of a list together, and the words for all of them.
  reading: 4.75 * KB,
  // BibTeX and BibLaTeX, and the whole table of TeX's accents and signs the other way round.
  'cite-bibtex': 3.25 * KB,
  // All formatted styles of citations: who opens one may look at the next.
  'cite-references': 4 * KB,
  references: 4 * KB,
  // Libraries, and nothing else.
  htmlparser2: 24 * KB,
  temml: 60 * KB,
};
const root = resolve(import.meta.dirname, '../..');

/** @returns {Promise<{name: string, bytes: number, gzip: number, limit?: number}[]>} */
export async function measure() {
  const all = scripts();
  const atOnce = withImports('paper-feed.js');
  const lazy = all.filter((path) => path.startsWith('chunks/') && !atOnce.includes(path));
  const read = (path) => readFileSync(join(cdn, path));
  const {code, citations} = await core();
  const named = lazy.filter((path) => plainSignUp.some((name) => path.startsWith(`chunks/${name}-`)));
  const signUp = [...new Set(named.flatMap((path) => withImports(path)))].filter((path) => !atOnce.includes(path));
  const form = add(
    '  what a form adds to the entry',
    row('', atOnce.map(read)),
    row('', await entryWithoutForm()),
    undefined,
    -1,
  );
  return [
    row('paper-feed.js and what it imports', atOnce.map(read), limits.entry),
    ...atOnce.map((path) => row(`  ${path}`, [read(path)])),
    ...lazy.map((path) => row(path, [read(path)], limitOf(path))),
    form,
    add('the form, its engine and one service', form, row('', signUp.map(read)), limits.signUp),
    ...['paper-feed.bundle.js', 'paper-feed.classic.js'].map((path) => row(path, [read(path)], limits.whole)),
    row(
      'paper-feed/core without formats',
      filesOf(
        code,
        withImports('core.js', (path) => code.get(path) ?? ''),
      ),
      limits.core,
    ),
    ...citations.map((path) => row(`  ${path}`, filesOf(code, [path]), limitOf(path))),
  ];
}

function limitOf(path) {
  const name = Object.keys(chunks).find((one) => new RegExp(`^chunks/${one}[-.]`).test(path));
  if (name) return chunks[name];
  return /^chunks\/[a-z-]+-(?:locale|outcomes|(?:card|reading|filter|subscribe|elsewhere)-words)-/.test(path)
    ? limits.words
    : limits.lazyChunk;
}

const filesOf = (code, paths) => paths.map((path) => Buffer.from(code.get(path) ?? ''));

/** `paper-feed/core` as a bundler would have it, without the readers of formats, and the chunks of citing. */
async function core() {
  const [{output}] = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: {core: 'src/core.ts'}, formats: ['es']},
      rolldownOptions: {
        external: [/\/json-feed\.js$/],
        output: {minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js'},
      },
    },
  });
  return {
    code: new Map(output.map((chunk) => [chunk.fileName, chunk.code])),
    citations: output.filter(isLazyCitation).map((chunk) => chunk.fileName),
  };
}

/** The chunks that citing loads: a style each, and what several of them need. */
const isLazyCitation = (chunk) =>
  !chunk.isEntry && chunk.moduleIds.some((id) => /[\\/]src[\\/]citations[\\/]/.test(id));

/** The files that a page would load at once if the entry had no form: what is shared with the other elements stays. */
async function entryWithoutForm() {
  const {config} = await loadConfigFromFile({command: 'build', mode: 'cdn'}, join(root, 'vite.config.ts'));
  const withoutForm = {
    name: 'without-form',
    enforce: 'pre',
    transform(code, id) {
      if (id !== join(root, 'src/cdn.ts')) return null;
      const rest = code.replace(/^export \{SubscribeFormElement\}.*$/m, '');
      if (rest === code) this.error('src/cdn.ts does not export the form as it did');
      return {code: rest, map: null};
    },
  };
  const [{output}] = await build({
    ...config,
    configFile: false,
    root,
    mode: 'cdn',
    logLevel: 'error',
    plugins: [...config.plugins, withoutForm],
    build: {...config.build, write: false},
  });
  const code = new Map(output.map((file) => [file.fileName, file.code ?? '']));
  return filesOf(
    code,
    withImports('paper-feed.js', (path) => code.get(path) ?? ''),
  );
}

/** Two rows as one; with the sign -1 what the first has more than the second. */
function add(name, one, other, limit, sign = 1) {
  return {name, bytes: one.bytes + sign * other.bytes, gzip: one.gzip + sign * other.gzip, limit};
}

/** Files are compressed one by one, as a server does. */
function row(name, files, limit) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    name,
    bytes: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzipSync(file, {level: 9}).length)),
    limit,
  };
}

export function table(rows) {
  const width = Math.max(...rows.map(({name}) => name.length));
  const number = (value) => value.toLocaleString('en').padStart(8);
  const lines = rows.map(({name, bytes, gzip, limit}) => {
    const verdict = limit === undefined ? '' : `${number(limit)}  ${gzip <= limit ? 'ok' : 'TOO LARGE'}`;
    return `${name.padEnd(width)} ${number(bytes)} ${number(gzip)} ${verdict}`.trimEnd();
  });
  return [`${''.padEnd(width)}      min     gzip    limit`, ...lines].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await measure();
  console.log(table(rows));
  if (rows.some(({gzip, limit}) => gzip > limit)) process.exitCode = 1;
}
