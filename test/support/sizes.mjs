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
import {build} from 'vite';
import {cdn, scripts, withImports} from './cdn-files.mjs';

const KB = 1024;
const limits = {
  entry: 20 * KB,
  lazyChunk: 3 * KB,
  // The reader of TeX and markup is no format: its tables serve all of them, and a page without such texts never loads it.
  textReader: 6.75 * KB,
  // What a form does once it is on view: its states, and the engine that all services share. Nothing of it is in the entry.
  session: 7.5 * KB,
  // The same with all that it imports, and one service. The list of the other services is a chunk of its own.
  signUp: 8.75 * KB,
  // All of the above in one file: also the twenty newsletter services, none of which `paper-feed.js` loads unasked.
  whole: 53 * KB,
  core: 5 * KB,
};
const root = resolve(import.meta.dirname, '../..');

/** @returns {Promise<{name: string, bytes: number, gzip: number, limit?: number}[]>} */
export async function measure() {
  const all = scripts();
  const atOnce = withImports('paper-feed.js');
  const lazy = all.filter((path) => path.startsWith('chunks/') && !atOnce.includes(path));
  const read = (path) => readFileSync(join(cdn, path));
  const session = lazy.filter((path) => /(?:subscribe-session|ghost)-/.test(path));
  const signUp = [...new Set(session.flatMap((path) => withImports(path)))].filter((path) => !atOnce.includes(path));
  return [
    row('paper-feed.js and what it imports', atOnce.map(read), limits.entry),
    ...atOnce.map((path) => row(`  ${path}`, [read(path)])),
    ...lazy.map((path) => row(path, [read(path)], limitOf(path))),
    row('a form on view: session, engine, one service', signUp.map(read), limits.signUp),
    ...['paper-feed.bundle.js', 'paper-feed.classic.js'].map((path) => row(path, [read(path)], limits.whole)),
    row('paper-feed/core without formats', await core(), limits.core),
  ];
}

function limitOf(path) {
  if (path.includes('full-reader')) return limits.textReader;
  return path.includes('subscribe-session') ? limits.session : limits.lazyChunk;
}

/** `paper-feed/core` as a bundler would have it, without the readers of formats. */
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
  const code = new Map(output.map((chunk) => [chunk.fileName, chunk.code]));
  return withImports('core.js', (path) => code.get(path) ?? '').map((path) => Buffer.from(code.get(path) ?? ''));
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
