/**
 * The lockfile has to name every platform's optional packages, and no registry. npm leaves out, without a word, what
 * the registry at hand lacks; then `npm ci` fails, or another system misses a binary.
 */
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const folder = 'node_modules/';
const present = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf(folder) + folder.length)));

const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `${name}, which ${path || 'package.json'} names, is not in package-lock.json`),
);
const bound = Object.entries(packages)
  .filter(([, {resolved}]) => resolved?.startsWith('http'))
  .map(([path]) => `${path} names the server it came from: .npmrc leaves that out`);

for (const problem of [...missing, ...bound]) console.error(problem);
if (missing.length || bound.length) process.exitCode = 1;
