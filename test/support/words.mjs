/**
 * Every word that the locales have to say is said somewhere: a word that no element asks for fails the check. (One that is missing in
 * a language fails the compiler.)
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const contracts = ['messages', 'outcomes', 'card-words', 'reading-words', 'filter-words', 'subscribe-words'];

const elements = readdirSync(join(root, 'src/elements'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'src/elements', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n');

const unused = contracts.flatMap((contract) => {
  const text = readFileSync(join(root, 'src/i18n', `${contract}.ts`), 'utf8');
  const interfaces = text.match(
    /^export interface \w+Words \{[\s\S]*?^\}|^export interface (?:Messages|Outcomes) \{[\s\S]*?^\}/gm,
  );
  if (!interfaces) throw new Error(`src/i18n/${contract}.ts has no interface of words`);
  return interfaces
    .flatMap((one) => [...one.matchAll(/^ +readonly '?([\w-]+)'?:/gm)])
    .map(([, name]) => name)
    .filter((name) => !isUsed(name))
    .map((name) => `${contract}: ${name}`);
});

/** As a property, as one of several that are taken from an object, or as a key in quotes. */
function isUsed(name) {
  return new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,:}=]|['"]${name}['"]`).test(elements);
}

if (unused.length) {
  console.error(`No element says these words. Take them out of the contract, or say them:\n  ${unused.join('\n  ')}`);
  process.exit(1);
}
