#!/usr/bin/env node
/** The command `paper-feed`: builds, checks, converts and indexes lists of papers with the code that the elements use. */
import {readFile} from 'node:fs/promises';
import {readArguments, USAGE, UsageError, type Command} from './arguments.js';
import {build} from './build.js';
import {check} from './check.js';
import {checkFormats, convert} from './convert.js';
import {writeChanged} from './output.js';
import {writePagefind} from './pagefind.js';
import {asOne, readSources, type Tell} from './read-sources.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(command: Command): Promise<number> {
  if (command.name === 'help') return print(USAGE);
  if (command.name === 'version') return print(`${await version()}\n`);
  checkFormats(command);
  const tell = command.quiet || command.name === 'check' ? () => {} : say;
  const results = await readSources(command, tell);
  const failed = results.filter(({error}) => error);
  const warnings = results.flatMap(({url, feed}) =>
    (feed?.warnings ?? []).map((warning) => ({source: url, ...warning})),
  );
  const isTooLax = command.strict && warnings.length > 0;
  if (command.name === 'check') await put(check(results), command, tell);
  else {
    for (const {source, line, message} of warnings)
      tell(`${source}${line === undefined ? '' : `:${line}`}: ${message}`);
    for (const {error} of failed) say(`paper-feed: ${error?.message ?? ''}`);
    const isLost = failed.length > 0 && (!command.keepGoing || results.every(({feed}) => !feed));
    if (isTooLax) say('paper-feed: there are warnings, which --strict takes for failures.');
    if (isTooLax || isLost) {
      if (command.output) say(`paper-feed: ${command.output} was left as it is.`);
      return 1;
    }
    const feed = await asOne(results, command);
    if (command.name === 'pagefind') await writePagefind(feed, command, tell);
    else if (command.name === 'build') print(await build(feed, command, tell));
    else await put(await convert(feed, command), command, tell);
  }
  return failed.length || isTooLax ? 1 : 0;
}

/** Writes a text where it is asked for. */
async function put(text: string, {output}: Command, tell: Tell): Promise<void> {
  if (!output) print(text);
  else tell(`${output}: ${(await writeChanged(output, text)) ? 'written' : 'unchanged'}`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}

process.stderr.on('error', () => {}); // who does not listen may go; the work is done all the same
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  say(`paper-feed: ${(error as Error).message}`);
  if (error instanceof UsageError) say('Try paper-feed --help.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
