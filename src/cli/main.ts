#!/usr/bin/env node
/** The command `paper-feed`: builds, checks and converts lists of papers with the code that the elements use. */
import {readFile} from 'node:fs/promises';
import {readArguments, USAGE, UsageError, type Command} from './arguments.js';
import {build} from './build.js';
import {check} from './check.js';
import {checkTarget, convert} from './convert.js';
import {writeChanged} from './output.js';
import {asOne, readSources} from './read-sources.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(command: Command): Promise<number> {
  if (command.name === 'help') return print(USAGE);
  if (command.name === 'version') return print(`${await version()}\n`);
  checkTarget(command);
  const tell = command.quiet || command.name === 'check' ? () => {} : say;
  const results = await readSources(command, tell);
  const failed = results.filter(({error}) => error);
  const warnings = results.flatMap(({url, feed}) =>
    (feed?.warnings ?? []).map((warning) => ({...warning, source: url})),
  );
  if (command.name === 'check') print(check(results));
  else {
    for (const {source, line, message} of warnings)
      tell(`${source}${line === undefined ? '' : `:${line}`}: ${message}`);
    for (const {error} of failed) say(`paper-feed: ${error?.message ?? ''}`);
    if (failed.length && (!command.keepGoing || failed.length === results.length)) {
      if (command.output) say(`paper-feed: ${command.output} was left as it is.`);
      return 1;
    }
    if (command.strict && warnings.length) return 1;
    await write(command, results, tell);
  }
  return failed.length || (command.strict && warnings.length) ? 1 : 0;
}

async function write(
  command: Command,
  results: Awaited<ReturnType<typeof readSources>>,
  tell: (line: string) => void,
): Promise<void> {
  const feed = asOne(results, command);
  if (command.name === 'build') return void print(await build(feed, command, tell));
  const text = await convert(feed, command);
  if (!command.output) return void print(text);
  tell(`${command.output}: ${(await writeChanged(command.output, text)) ? 'written' : 'unchanged'}`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  say(`paper-feed: ${(error as Error).message}`);
  if (error instanceof UsageError) say('Try paper-feed --help.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
