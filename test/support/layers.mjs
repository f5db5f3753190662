/**
 * The layer rule of src/: imports point one way, only elements touch the DOM, and nothing turns a string into HTML.
 *
 *     node test/support/layers.mjs       checks src/; long files are listed, but are no failure
 *
 * What it finds is in `checkLayers`; test/package/layers.test.mjs shows that it finds it.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {cycles} from './cycles.mjs';
import {readModule} from './read-module.mjs';

/** Files directly in src/ are the entries, above all folders. */
const levels = {
  model: 0,
  formats: 1,
  text: 1,
  citations: 1,
  query: 1,
  subscribe: 1,
  i18n: 1,
  loading: 2,
  elements: 3,
  cli: 3,
};
const ENTRIES = 4;
const alsoAllowed = ['formats → text'];
const longest = 250;

const domNames = new Set(
  [
    'document',
    'window',
    'customElements',
    'localStorage',
    'sessionStorage',
    'location',
    'history',
    'getComputedStyle',
    'matchMedia',
  ]
    .concat([
      'requestAnimationFrame',
      'requestIdleCallback',
      'CSSStyleSheet',
      'ShadowRoot',
      'DocumentFragment',
      'MutationObserver',
    ])
    .concat([
      'IntersectionObserver',
      'ResizeObserver',
      'Element',
      'HTMLElement',
      'HTMLScriptElement',
      'HTMLTemplateElement',
      'Document',
    ]),
);

/** What makes markup or code out of text, under whatever object; and lit's styleMap, which a strict style-src refuses. */
const bannedNames = new Set(
  [
    'DOMParser',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'createContextualFragment',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'srcdoc',
  ].concat(['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap', 'eval', 'Function', 'execScript']),
);

/**
 * @param {Map<string, string>} files path in src/ → text
 * @returns {{problems: string[], remarks: string[]}}
 */
export function checkLayers(files) {
  const problems = [];
  const remarks = [];
  const graph = new Map();
  for (const [path, text] of files) {
    const found = readModule(path, text);
    const report = (line, what) => problems.push(`src/${path}:${line} ${what}`);
    for (const error of found.errors) report(1, error);

    graph.set(path, []);
    for (const {specifier, line} of found.imports) {
      const target = specifier.startsWith('.')
        ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
        : undefined;
      if (target && files.has(target)) graph.get(path).push(target);
      const wrong = target ? wrongFile(path, target, specifier, files) : wrongPackage(path, specifier);
      if (wrong) report(line, wrong);
    }
    for (const {name, line} of found.references)
      if (domNames.has(name) && !mayTouchDom(path)) report(line, `names ${name}: only elements/ touches the DOM`);
    for (const {name, line} of found.names)
      if (bannedNames.has(name)) report(line, `uses ${name}, which is nowhere allowed`);
    for (const {line} of found.documentWrites) report(line, 'uses document.write, which is nowhere allowed');
    for (const {line} of found.styleAttributes)
      report(
        line,
        'has a style attribute in a template: a strict style-src refuses it; use static styles or .style=${…}',
      );

    if (path.includes('/') && posix.basename(path) === 'index.ts')
      report(1, 'is an index.ts in a folder: import the file that has the thing');
    if (path.includes('/') && levelOf(path) === undefined) report(1, `is in ${folderOf(path)}/, which has no level`);
    const lines = text.trimEnd().split('\n').length;
    if (lines > longest) remarks.push(`src/${path} has ${lines} lines: look for the second thing in it`);
  }
  for (const cycle of cycles(graph))
    problems.push(`src/${cycle[0]}:1 imports itself: ${[...cycle, cycle[0]].join(' → ')}`);
  return {problems: [...new Set(problems)], remarks};
}

function wrongFile(path, target, specifier, files) {
  if (target.startsWith('../')) return `imports ${specifier}, which is outside src/`;
  if (!files.has(target)) return `imports ${specifier}, which is not there`;
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to || levelOf(target) < levelOf(path) || alsoAllowed.includes(`${from} → ${to}`)) return undefined;
  const where = levelOf(target) === ENTRIES ? 'an entry' : `${to}/, level ${levelOf(target)}`;
  return `imports ${specifier}, in ${where}, from ${from}/, level ${levelOf(path)}`;
}

function wrongPackage(path, specifier) {
  if (specifier.startsWith('node:'))
    return folderOf(path) === 'cli' ? undefined : `imports ${specifier}: only cli/ may use Node`;
  const lit = /^(?:lit|lit-html|lit-element|@lit)(?:\/|$)/.test(specifier);
  if (lit && !mayTouchDom(path)) return `imports ${specifier}: only elements/ may use lit`;
}

const folderOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
const levelOf = (path) => (path.includes('/') ? levels[folderOf(path)] : ENTRIES);

const mayTouchDom = (path) => folderOf(path) === 'elements' || levelOf(path) === ENTRIES;

/** Every module below a folder, as `checkLayers` wants it. */
export function readSources(folder) {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'));
  return new Map(
    paths.toSorted().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {problems, remarks} = checkLayers(readSources(resolve(dirname(process.argv[1]), '../../src')));
  for (const remark of remarks) console.warn(`note: ${remark}`);
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
