/** Every preset is what preset.schema.json describes, and nothing but JSON; the schema knows good ones from bad ones. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {knownPresets} from '../../dist/subscribe/known-presets.js';

const root = resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'src/subscribe/preset.schema.json'), 'utf8'));
const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema);
const faults = (preset) => (validate(preset) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`));

describe('presets', () => {
  it('has a line in known-presets.ts for every file in presets/', () => {
    const files = readdirSync(join(root, 'src/subscribe/presets')).map((file) => basename(file, '.ts'));
    assert.deepEqual(knownPresets.map(({id}) => id).sort(), files.sort());
  });

  for (const {id, load} of knownPresets) {
    it(`${id} follows the schema`, async () => {
      const {preset} = await load();
      assert.equal(preset.id, id);
      assert.deepEqual(faults(preset), []);
    });

    it(`${id} is the same after a way through JSON`, async () => {
      const {preset} = await load();
      assert.deepEqual(JSON.parse(JSON.stringify(preset)), preset);
    });

    it(`${id} names only parameters that it has`, async () => {
      const {preset} = await load();
      const {mistakes: _, match = [], hidden = {}, ...rest} = preset;
      const known = new Set([...Object.keys(preset.parameters), 'action', 'name', 'value']);
      const used = [...JSON.stringify([rest, match]).matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        [...used, ...Object.values(hidden)].filter((name) => !known.has(name)),
        [],
      );
    });

    it(`${id} shows an example that its own parameters would take`, async () => {
      const {preset} = await load();
      for (const [name, {type, example, description}] of Object.entries(preset.parameters)) {
        if (type === 'url') assert.match(new URL(example).protocol, /^https:$/, name);
        if (type === 'host') assert.match(example, /^[a-z\d]+([.-][a-z\d]+)*$/, name);
        if (type === 'token') assert.match(example, /^[\w.-]+$/, name);
        assert.doesNotMatch(description, /\.$/, 'a description is the end of a sentence');
      }
    });
  }
});

describe('preset.schema.json', () => {
  const good = {
    id: 'ours',
    name: 'Ours',
    docs: 'https://lab.example/docs',
    checked: '2026-11-24',
    evidence: {by: 'running', what: 'our own server'},
    parameters: {},
    transports: ['cors'],
    action: 'https://lab.example/join',
    encoding: 'form',
    map: {email: 'email'},
    optIn: 'single',
    answers: [{status: [200, 299], state: 'subscribed'}],
  };

  it('accepts the least that a preset has to say', () => assert.deepEqual(faults(good), []));

  for (const [what, change] of Object.entries({
    'no field for the address': {map: {}},
    'no address to send to': {action: undefined},
    'an address that is a script': {action: 'javascript:alert(1)'},
    'a frame without its address': {transports: ['frame']},
    'a link without its page': {transports: ['link']},
    'an unknown transport': {transports: ['jsonp']},
    'an answer that means nothing known': {answers: [{status: 200, state: 'fine'}]},
    'a value to compare without a place to look': {answers: [{equals: 'OK', state: 'subscribed'}]},
    'a misspelt key': {anwsers: []},
    'a date that is none': {checked: 'yesterday'},
    'a parameter that cannot be an attribute': {
      parameters: {listId: {type: 'token', description: 'the list', example: 'a'}},
    },
  })) {
    it(`refuses ${what}`, () => {
      const bad = JSON.parse(JSON.stringify({...good, ...change}));
      assert.notDeepEqual(faults(bad), []);
    });
  }
});
