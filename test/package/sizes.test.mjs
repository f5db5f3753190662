/** Nobody downloads more than DESIGN allows. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {measure, table} from '../support/sizes.mjs';

const rows = await measure();
console.log(table(rows));

describe('sizes', () => {
  for (const {name, gzip, limit} of rows.filter((row) => row.limit !== undefined)) {
    it(`${name} is at most ${limit} bytes`, () => {
      assert.ok(gzip > 50, `${gzip} bytes is too little to be true`);
      assert.ok(gzip <= limit, `${gzip} bytes`);
    });
  }
});
