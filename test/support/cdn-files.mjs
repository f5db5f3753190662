/** The files in dist/cdn, and which of them a page loads at once. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix, resolve} from 'node:path';

export const cdn = resolve(import.meta.dirname, '../../dist/cdn');

/** Paths of all scripts, relative to dist/cdn. */
export function scripts() {
  if (!existsSync(cdn)) throw new Error('there is no dist/cdn: run npm run build first');
  const paths = readdirSync(cdn, {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => path.endsWith('.js')).toSorted();
}

/** A script, and all that it imports before it runs. */
export function withImports(path, read = (file) => readFileSync(join(cdn, file), 'utf8')) {
  const reached = new Set([path]);
  for (const file of reached) {
    for (const [, specifier] of read(file).matchAll(/(?:^|[;}\s*])(?:import|export)\b[^;("'`]*?["'](\.[^"']+)["']/g))
      reached.add(posix.join(posix.dirname(file), specifier));
  }
  return [...reached];
}

/** What import() may load: the paths it names anywhere in these scripts. */
export const lazyImports = (path) =>
  [...readFileSync(join(cdn, path), 'utf8').matchAll(/\bimport\s*\(\s*["'`](\.[^"'`]+)["'`]/g)].map(([, specifier]) =>
    posix.join(posix.dirname(path), specifier),
  );

/** Names of the packages that a script's source map names. A script that only passes on another one's exports has no map. */
export function packagesIn(path) {
  const map = join(cdn, `${path}.map`);
  const code = readFileSync(join(cdn, path), 'utf8')
    .replace(/^\/\*!.*\*\/\n/, '')
    .trim();
  // The bundler's own three lines, which some chunks share.
  if (!existsSync(map) && /rolldown-runtime-/.test(path)) return [];
  if (!existsSync(map) && /^(?:import[^;]*;)?export\s*\{[^}]*\}\s*(?:from\s*"[^"]*")?;?\s*$/.test(code)) return [];
  const {sources} = JSON.parse(readFileSync(map, 'utf8'));
  const names = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return [...new Set(names.filter(Boolean))];
}
