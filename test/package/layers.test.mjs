/** The layer rule holds in src/, and would be noticed if it did not. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {checkLayers, readSources} from '../support/layers.mjs';

/** What the rule says about src/ if it consisted of these files, and of one plain module in every folder. */
function problemsOf(files) {
  const folders = ['model', 'text', 'formats', 'query', 'citations', 'loading', 'elements', 'cli'];
  const plain = Object.fromEntries(folders.map((folder) => [`${folder}/plain.ts`, 'export const plain = 1;']));
  return checkLayers(new Map(Object.entries({...plain, ...files}))).problems;
}

describe('the layer rule', () => {
  it('holds in src/', () => {
    const sources = readSources(resolve(import.meta.dirname, '../../src'));
    assert.ok(sources.size > 10, 'there is something to check');
    const {problems, remarks} = checkLayers(sources);
    for (const remark of remarks) console.warn(`note: ${remark}`);
    assert.deepEqual(problems, []);
  });

  const reported = {
    'an import that points up': {'model/paper.ts': "import {plain} from '../formats/plain.js';"},
    'an import between folders of one level': {'query/search.ts': "import {plain} from '../formats/plain.js';"},
    'text using formats, though formats may use text': {'text/tex.ts': "import {plain} from '../formats/plain.js';"},
    'the command line using elements': {'cli/main.ts': "import {plain} from '../elements/plain.js';"},
    'an import of an entry': {'loading/load.ts': "import {x} from '../core.js';", 'core.ts': 'export const x = 1;'},
    'a type that points up': {'model/paper.ts': "import type {plain} from '../loading/plain.js';"},
    'an import() that points up': {'model/paper.ts': "export const load = () => import('../formats/plain.js');"},
    'a re-export that points up': {'model/paper.ts': "export * from '../formats/plain.js';"},
    'an import() type that points up': {'model/paper.ts': "export type X = import('../formats/plain.js').X;"},
    'an import of a file that is not there': {'model/paper.ts': "import {gone} from './gone.js';"},
    'an import from outside src/': {'model/paper.ts': "import {x} from '../../test/x.js';"},
    'lit outside elements/': {'formats/a.ts': "import {html} from 'lit';"},
    "lit's packages outside elements/": {'loading/a.ts': "import {Task} from '@lit/task';"},
    'Node outside cli/': {'loading/a.ts': "import {readFile} from 'node:fs';"},
    'document outside elements/': {'loading/load.ts': 'export const base = () => document.baseURI;'},
    'globalThis.document outside elements/': {
      'loading/load.ts': 'export const base = () => globalThis.document.baseURI;',
    },
    'the type of an element outside elements/': {
      'loading/load.ts': 'export const read = (script: HTMLScriptElement) => script.text;',
    },
    'a parser of markup': {
      'elements/a.ts': "export const parse = (x: string) => new DOMParser().parseFromString(x, 'text/html');",
    },
    innerHTML: {'elements/a.ts': 'export const set = (element: Element, x: string) => { element.innerHTML = x; };'},
    'innerHTML in brackets': {
      'elements/a.ts': "export const set = (element: Element, x: string) => { element['innerHTML'] = x; };",
    },
    insertAdjacentHTML: {
      'elements/a.ts': "export const add = (e: Element, x: string) => e.insertAdjacentHTML('beforeend', x);",
    },
    unsafeHTML: {
      'elements/a.ts': "import {unsafeHTML} from 'lit/directives/unsafe-html.js'; export const x = unsafeHTML('');",
    },
    styleMap: {'elements/a.ts': "import {styleMap} from 'lit/directives/style-map.js'; export const x = styleMap({});"},
    'document.write': {'elements/a.ts': "export const x = () => document.write('');"},
    eval: {'elements/a.ts': "export const x = () => eval('1');"},
    'new Function': {'elements/a.ts': "export const x = new Function('1');"},
    'a style attribute': {
      'elements/a.ts': 'export const x = (w: string) => html`<p title="${w}" style="width: ${w}">x</p>`;',
    },
    'a style attribute that is one value': {
      'elements/a.ts': 'export const x = (w: string) => html`<p style=${w}>x</p>`;',
    },
    'an index.ts in a folder': {'model/index.ts': "export {plain} from './plain.js';"},
    'a folder without a level': {'utils/plain.ts': 'export const plain = 1;'},
    'a file that cannot be read': {'model/paper.ts': 'export const = 1;'},
    'a circle': {
      'model/a.ts': "import {b} from './b.js'; export const a = () => b;",
      'model/b.ts': "import {c} from './c.js'; export const b = () => c;",
      'model/c.ts': "import {a} from './a.js'; export const c = () => a;",
    },
  };
  for (const [name, files] of Object.entries(reported)) {
    it(`reports ${name}`, () => assert.equal(problemsOf(files).length, 1, problemsOf(files).join('\n')));
  }

  const allowed = {
    'imports that point down': {
      'elements/a.ts': "import {plain} from '../loading/plain.js'; export {plain} from '../model/plain.js';",
    },
    'formats using text': {'formats/a.ts': "import {plain} from '../text/plain.js'; export const a = plain;"},
    'an entry using everything': {
      'index.ts': "export * from './core.js'; import './elements/plain.js';",
      'core.ts': 'export {};',
    },
    'lit and the document in elements/': {
      'elements/a.ts': "import {html} from 'lit'; export const x = () => [document, html];",
    },
    'Node in cli/': {'cli/a.ts': "import {readFile} from 'node:fs'; export const x = readFile;"},
    'a variable that happens to be called location': {
      'query/a.ts': 'export const f = (location: string) => location.length;',
    },
    'a destructured one': {'query/a.ts': 'export const f = ({window}: {window: number}) => window;'},
    'a property called document or history': {
      'model/a.ts': 'export const f = (x: {document: string}) => x.document; export const y = {history: 1};',
    },
    'a type of our own called Element': {
      'text/a.ts': 'interface Element {readonly name: string} export const f = (x: Element) => x.name;',
    },
    'what only comments and texts say': {
      'model/a.ts': "/** Never innerHTML, see document. */ export const x = 'innerHTML of window';",
    },
    'the style property': {'elements/a.ts': 'export const x = (w: string) => html`<p .style=${w}>x</p>`;'},
  };
  for (const [name, files] of Object.entries(allowed)) {
    it(`allows ${name}`, () => assert.deepEqual(problemsOf(files), []));
  }

  it('remarks on files of more than 250 lines', () => {
    const long = new Map([['model/long.ts', `export const x = 1;${'\n// more'.repeat(300)}`]]);
    assert.deepEqual(checkLayers(long).problems, []);
    assert.equal(checkLayers(long).remarks.length, 1);
  });
});
