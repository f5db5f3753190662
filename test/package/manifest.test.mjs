/** custom-elements.json describes all that is public, and the README tells the same story. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules
  .flatMap(({path, declarations}) => declarations.map((declaration) => ({...declaration, path})))
  .filter(({tagName}) => tagName);
const tags = ['paper-card', 'paper-feed', 'subscribe-form'];
const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : undefined;

describe('custom-elements.json', () => {
  it('describes the three elements', () => assert.deepEqual(elements.map(({tagName}) => tagName).toSorted(), tags));

  it('names every event that our classes make', () => {
    const folder = join(root, 'src/elements');
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
      path.endsWith('.events.ts'),
    );
    const made = files.flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/super\(\s*'([\w-]+)'/g),
    ]);
    const documented = new Set(elements.flatMap(({events = []}) => events.map(({name}) => name)));
    assert.ok(made.length > 3);
    assert.deepEqual(
      made.map(([, name]) => name).filter((name) => !documented.has(name)),
      [],
    );
  });

  for (const {tagName, path, description, members = [], attributes = [], ...lists} of elements) {
    describe(`<${tagName}>`, () => {
      it('is where it says it is', () => assert.ok(existsSync(join(root, path)), path));

      it('is described in a sentence', () => assert.match(description ?? '', /\w.*\./));

      it('has no private members', () => {
        const hidden = members.filter(({name, privacy}) => /^[#_]/.test(name) || (privacy && privacy !== 'public'));
        assert.deepEqual(
          hidden.map(({name}) => name),
          [],
        );
      });

      it('has a description for everything', () => {
        const {events = [], slots = [], cssParts = [], cssProperties = [], cssStates = []} = lists;
        const bare = Object.entries({members, attributes, events, slots, cssParts, cssProperties, cssStates}).flatMap(
          ([kind, entries]) =>
            entries.filter((entry) => !entry.description?.trim()).map(({name}) => `${kind}: ${name || '(default)'}`),
        );
        assert.deepEqual(bare, []);
      });

      it('has attributes in kebab-case', () => {
        assert.deepEqual(
          attributes.map(({name}) => name).filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name)),
          [],
        );
      });

      it('has its attributes in the README', {skip: !readme && 'there is no README yet'}, () => {
        const missing = attributes.map(({name}) => name).filter((name) => !readme.includes(`\`${name}\``));
        assert.deepEqual(missing, []);
      });
    });
  }
});
