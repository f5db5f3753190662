import {parseArgs} from 'node:util';
import {contenders} from './contenders.mjs';

export const usage = `npm run bench -- [options]

  --rounds N          rounds (default 7); what takes very long has fewer, and the table says how many
  --quick             3 rounds, without 1,000 papers, and less of what takes long
  --only NAME,NAME    these pages alone: ${Object.keys(contenders).join(', ')}
  --papers N,N        these sizes alone: 70, 1000, 10000
  --markdown          prints Markdown

Without --quick, --only and --papers, test/bench/RESULTS.md is written.`;

export const SIZES = [70, 1000, 10_000];

/**
 * What the command line asks for.
 * @throws {TypeError} when it cannot be read; the message says why
 */
export function readOptions(words) {
  const {values} = parseArgs({
    args: words,
    options: {
      rounds: {type: 'string'},
      quick: {type: 'boolean', default: false},
      only: {type: 'string'},
      papers: {type: 'string'},
      markdown: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError(`--rounds ${values.rounds} is no number of rounds`);
  const sizes = values.papers?.split(',').map(Number) ?? (values.quick ? SIZES.filter((size) => size !== 1000) : SIZES);
  const strange = sizes.find((size) => !SIZES.includes(size));
  if (strange !== undefined) throw new TypeError(`--papers ${values.papers}: there are ${SIZES.join(', ')}`);
  const names = values.only?.split(',') ?? Object.keys(contenders);
  const unknown = names.find((name) => !Object.hasOwn(contenders, name));
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: there are ${Object.keys(contenders).join(', ')}`);
  return {
    rounds,
    sizes,
    names,
    quick: values.quick,
    markdown: values.markdown,
    help: values.help,
    isWhole: !values.quick && !values.only && !values.papers,
  };
}
