/** Every export of package.json is there, and loads in plain Node, where there is no DOM. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {readModule} from '../support/read-module.mjs';

const root = resolve(import.meta.dirname, '../..');
const {exports, sideEffects, main, module, types, unpkg, jsdelivr, customElements} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** Every file that an export leads to, those of patterns found in their folders. */
const files = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .flatMap((target) => (target.includes('*') ? matching(target) : [target]));

function matching(pattern) {
  const [start, end] = pattern.split('*');
  const folder = join(root, dirname(`${start}x`));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(end) && !(end === '.js' && name.endsWith('.d.js')))
    .map((name) => `${start}${name}`);
}

describe('exports', () => {
  for (const file of new Set([...files, main, module, types, unpkg, jsdelivr, customElements])) {
    it(`${file} is there`, () => assert.ok(existsSync(join(root, file))));
  }

  it('finds files for every pattern', () => {
    for (const folder of ['formats', 'i18n', 'cdn'])
      assert.ok(
        files.some((file) => file.startsWith(`./dist/${folder}/`)),
        folder,
      );
  });

  for (const file of files.filter((path) => path.endsWith('.js') && !path.startsWith('./dist/cdn/'))) {
    it(`${file} loads without a DOM`, async () => {
      assert.equal(typeof globalThis.document, 'undefined');
      assert.equal(typeof (await import(pathToFileURL(join(root, file)).href)), 'object');
    });
  }

  it('gives each element the one import that registers it', () => {
    for (const tag of ['paper-feed', 'paper-card', 'subscribe-form']) assert.ok(`./${tag}` in exports);
  });

  it('gives away the presets of newsletter services, and the schema of one', async () => {
    const {preset} = await import(pathToFileURL(join(root, 'dist/subscribe/presets/ghost.js')).href);
    assert.equal(preset.id, 'ghost');
    assert.equal(exports['./subscribe/*'].default, './dist/subscribe/*.js');
    const schema = JSON.parse(readFileSync(join(root, exports['./preset.schema.json']), 'utf8'));
    for (const key of schema.required) assert.ok(key in preset, key);
  });

  it('keeps lit out of core', () => {
    const {packages, modules} = reachedFrom(join(root, 'dist/core.js'));
    assert.ok(modules.length > 5, 'followed its imports');
    assert.deepEqual(
      packages.filter((name) => /lit/.test(name)),
      [],
    );
    assert.deepEqual(
      modules.filter((path) => path.includes('/elements/')),
      [],
    );
  });

  it('keeps the elements of an entry out of the other entries', () => {
    const {modules} = reachedFrom(join(root, 'dist/subscribe-form.js'));
    assert.deepEqual(
      modules.filter((path) => basename(path) === 'paper-feed.element.js'),
      [],
    );
  });

  it('lists each registering entry among the side effects, built and in source', () => {
    for (const name of ['index', 'paper-feed', 'paper-card', 'subscribe-form']) {
      assert.ok(sideEffects.includes(`./dist/${name}.js`), name);
      assert.ok(sideEffects.includes(`./src/${name}.ts`), name);
    }
  });

  it('leaves no decorators for a browser to stumble over', () => {
    for (const file of readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'}).filter((path) =>
      path.endsWith('.js'),
    ))
      assert.doesNotMatch(
        readFileSync(join(root, 'dist', file), 'utf8'),
        /^\s*@\w+\(|^\s*(?:static )?accessor /m,
        file,
      );
  });
});

/** All modules and packages that an entry imports, at once or later. */
function reachedFrom(entry) {
  const modules = new Set([entry]);
  const packages = new Set();
  for (const path of modules) {
    for (const {specifier} of readModule(path, readFileSync(path, 'utf8')).imports) {
      if (specifier.startsWith('.')) modules.add(join(dirname(path), specifier));
      else packages.add(specifier);
    }
  }
  return {modules: [...modules], packages: [...packages]};
}
