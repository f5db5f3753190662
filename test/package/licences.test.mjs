/** Every package whose code is in a CDN file is named in its first line, and its licence lies next to it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {cdn, packagesIn, scripts} from '../support/cdn-files.mjs';

const modules = resolve(import.meta.dirname, '../../node_modules');
const manifest = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));

describe('licences', () => {
  for (const path of scripts()) {
    it(`dist/cdn/${path} says what it contains`, () => {
      const [line] = readFileSync(join(cdn, path), 'utf8').split('\n', 1);
      const packages = packagesIn(path);
      // A lazy chunk that is all ours goes without: the file that loads it has said so.
      if (path.startsWith('chunks/') && packages.length === 0) return assert.doesNotMatch(line, /^\/\*!/);
      assert.match(line, /^\/\*! paper-feed \d+\.\d+\.\d+\S* \(MIT\).*\*\/$/);
      for (const name of packages) {
        assert.ok(line.includes(`${name} ${manifest(name).version}`), `${name} is not named in ${line}`);
      }
      assert.equal(packages.length > 0, line.includes('THIRD-PARTY-NOTICES.txt'));
    });
  }

  it('has the whole licence of each of them', () => {
    const notices = readFileSync(join(cdn, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const packages = new Set(scripts().flatMap(packagesIn));
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element']) assert.ok(packages.has(name), name);
    for (const name of packages) {
      const {version, license} = manifest(name);
      assert.ok(notices.includes(`${name} ${version} (${license})\n`), `the heading of ${name}`);
      assert.ok(notices.includes(readFileSync(join(modules, name, 'LICENSE'), 'utf8').trim()), `the text of ${name}`);
    }
  });

  it('sees lit in the files that are whole', () => {
    for (const path of ['paper-feed.bundle.js', 'paper-feed.classic.js'])
      assert.ok(packagesIn(path).includes('lit-html'));
  });
});
