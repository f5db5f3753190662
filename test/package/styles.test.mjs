/** What all styles have to keep to: the properties a page can set are those that are described, and no side is left or right. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';

const folder = resolve(import.meta.dirname, '../../src/elements');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({path, text: readFileSync(join(folder, path), 'utf8')}));

/** The CSS of a file, without its comments. */
const cssOf = ({text}) =>
  [...text.matchAll(/css`([^`]*)`/g)].map(([, css]) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')).join('\n');
const styles = files.map((file) => ({...file, css: cssOf(file)})).filter(({css}) => css);
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

const read = new Set(styles.flatMap(({css}) => all(css, /var\(\s*(--paper-feed-[a-z-]+)/g)));
const described = new Set(
  files.filter(({path}) => path.endsWith('.element.ts')).flatMap(({text}) => all(text, /@cssprop .*\[(--[a-z-]+)=/g)),
);

describe('the custom properties of a page', () => {
  it('are described, each that is read', () => {
    assert.ok(read.size > 10);
    assert.deepEqual(
      [...read].filter((name) => !described.has(name)),
      [],
    );
  });

  it('are read, each that is described', () => {
    assert.deepEqual(
      [...described].filter((name) => !read.has(name)),
      [],
    );
  });

  it('are described with their type, their default and what they are for', () => {
    const lines = files.flatMap(({text}) => all(text, /(@cssprop .*)/g));
    const lacking = lines.filter(
      (line) => !/^@cssprop \{<[a-z-]+>\} \[--paper-feed-[a-z-]+=.+\] - [A-Z].{10,}/.test(line),
    );
    assert.deepEqual(lacking, []);
  });

  it('have a fallback wherever they are read, and are never set', () => {
    const found = styles.flatMap(({path, css}) =>
      [...all(css, /(var\(\s*--paper-feed-[a-z-]+\s*\))/g), ...all(css, /[{;]\s*(--paper-feed-[a-z-]+\s*:)/g)].map(
        (line) => `${path}: ${line}`,
      ),
    );
    assert.deepEqual(found, []);
  });

  it('each have a test that shows what they change', () => {
    const test = readFileSync(resolve(import.meta.dirname, '../elements/shared/tokens.test.ts'), 'utf8');
    assert.deepEqual(
      [...described].filter(
        (name) =>
          !test.includes(`'${name.replace('--paper-feed-', '')}':`) &&
          !test.includes(`  ${name.replace('--paper-feed-', '')}:`),
      ),
      [],
    );
  });
});

describe('styles', () => {
  it('name no side left or right: a page from right to left is the mirror image', () => {
    const physical =
      /(?:^|[{;\s])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear|text-align-last)\s*:\s*(?:left|right))/g;
    const found = styles.flatMap(({path, css}) => all(css, physical).map((line) => `${path}: ${line}`));
    assert.deepEqual(found, []);
    assert.equal('a { float: left; padding-left: 1em }'.match(physical)?.length, 2, 'the pattern finds them');
  });

  it('measure in what grows with the text, never in rem', () => {
    const found = styles.flatMap(({path, css}) =>
      all(css, /(\d(?:\.\d+)?rem\b)/g).map((length) => `${path}: ${length}`),
    );
    assert.deepEqual(found, []);
  });

  it('move nothing: there is no animation, and no transition that takes time', () => {
    const found = styles.flatMap(({path, css}) =>
      all(css, /((?:animation|transition)(?:-duration)?\s*:[^;]*)/g)
        .filter((line) => !/:\s*0s\b/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    assert.deepEqual(found, []);
  });
});
