/** The works of test/citations, for tests that run in Node. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {transformWithOxc} from 'vite';

const path = resolve(import.meta.dirname, '../citations/works.ts');

/** @returns {Promise<import('../../src/model/paper.js').Paper[]>} */
export async function ownWorks() {
  const {code} = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).works;
}
