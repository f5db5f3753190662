/// <reference types="node" preserve="true" />
import {parseArgs} from 'node:util';
import type {SortOrder} from '../query/sort.js';

/** What somebody asked the command to do. */
export interface Command {
  readonly name: 'build' | 'check' | 'convert' | 'pagefind' | 'help' | 'version';
  /** Files, addresses, or `-` for standard input. */
  readonly sources: readonly string[];
  readonly output: string | undefined;
  readonly to: string | undefined;
  readonly format: string | undefined;
  readonly base: string | undefined;
  readonly title: string | undefined;
  readonly home: string | undefined;
  readonly sort: SortOrder;
  readonly pageSize: number;
  readonly pages: number;
  readonly noMerge: boolean;
  readonly keepGoing: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
}

export const USAGE = `Usage:
  paper-feed build SOURCE… -o papers.json    one JSON Feed of all sources, for <paper-feed src="papers.json">
  paper-feed check SOURCE…                   what was read, every warning, and what a page will show
  paper-feed convert SOURCE… --to FORMAT     bibtex, biblatex, ris, csl-json, rss, atom, json-feed, or a citation style
  paper-feed pagefind SOURCE… -o FOLDER      an index for <paper-feed search-src="pagefind:/pagefind/">; needs the package
                                             pagefind (npm install -D pagefind)

A SOURCE is a file, an http(s) address, or - for standard input, in any format that <paper-feed> reads.

  -o, --output FILE    where to write; default: standard output. Also --out
      --to FORMAT      what to convert to
      --format ID      read every source as this format; default: told by the content
      --base URL       what relative addresses in a file are relative to; default: the address of a source
      --title TEXT     title of the feed; default: that of the source, when there is one source
      --home URL       the page that shows the papers
      --sort ORDER     source, newest, oldest, title, upvotes, citations or trending; default: newest for build,
                       else source
      --page-size N    papers in one file; the rest goes to papers-2.json, papers-3.json, … Default: 200; 0: all in one
      --pages N        pages that are asked of a source that has several; default: 20
      --no-merge       keep records of one work apart
      --keep-going     write what could be read although a source failed
      --strict         fail when there is a warning
  -q, --quiet          say nothing but errors
  -h, --help, --version

Exit status: 0 when all went well; 1 when a source could not be read or the output not be written (nothing is written
then, unless --keep-going); 2 when the command itself was not understood.
`;

/** The command was not understood: `message` says why. */
export class UsageError extends Error {}

const ORDERS: readonly SortOrder[] = ['source', 'newest', 'oldest', 'title', 'upvotes', 'citations', 'trending'];

/**
 * Reads the words behind `paper-feed`.
 * @throws {UsageError} when they are no command.
 */
export function readArguments(words: readonly string[]): Command {
  const {values, positionals} = parse(words);
  const [name = 'help', ...sources] = positionals;
  if (values.help) return command('help', [], values);
  if (values.version) return command('version', [], values);
  if (name === 'help') return command(name, sources, values);
  if (name !== 'build' && name !== 'check' && name !== 'convert' && name !== 'pagefind')
    throw new UsageError(`There is no command "${name}": there are build, check, convert and pagefind.`);
  if (sources.length === 0) throw new UsageError(`${name} takes at least one file or address.`);
  if (sources.filter((source) => source === '-').length > 1)
    throw new UsageError('There is one standard input: - can stand there once.');
  if (name === 'convert' && !values.to) throw new UsageError('convert takes --to and a format, such as --to bibtex.');
  const read = command(name, sources, values);
  if (name === 'pagefind' && !read.output)
    throw new UsageError('pagefind takes --output and a folder, such as -o public/pagefind.');
  return read;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: {type: 'string', short: 'o'},
        out: {type: 'string'},
        to: {type: 'string'},
        format: {type: 'string'},
        base: {type: 'string'},
        title: {type: 'string'},
        home: {type: 'string'},
        sort: {type: 'string'},
        'page-size': {type: 'string'},
        pages: {type: 'string'},
        'no-merge': {type: 'boolean'},
        'keep-going': {type: 'boolean'},
        strict: {type: 'boolean'},
        quiet: {type: 'boolean', short: 'q'},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean'},
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, {cause: error});
  }
}

function command(
  name: Command['name'],
  sources: readonly string[],
  values: ReturnType<typeof parse>['values'],
): Command {
  const sort = values.sort ?? (name === 'build' ? 'newest' : 'source');
  if (!isOrder(sort)) throw new UsageError(`There is no order "${sort}": there are ${ORDERS.join(', ')}.`);
  return {
    name,
    sources,
    sort,
    output: values.output ?? values.out,
    to: values.to,
    format: values.format,
    base: address('base', values.base),
    title: values.title,
    home: address('home', values.home),
    pageSize: whole('page-size', values['page-size'], 200, 0),
    pages: whole('pages', values.pages, 20, 1),
    noMerge: values['no-merge'] ?? false,
    keepGoing: values['keep-going'] ?? false,
    strict: values.strict ?? false,
    quiet: values.quiet ?? false,
  };
}

const isOrder = (value: string): value is SortOrder => (ORDERS as readonly string[]).includes(value);

function address(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!/^https?:\/\/\S+$/i.test(value))
    throw new UsageError(`--${name} takes an http or https address, not "${value}".`);
  return value;
}

function whole(name: string, value: string | undefined, fallback: number, least: number): number {
  const number = value === undefined ? fallback : Number(value);
  if (!Number.isSafeInteger(number) || number < least)
    throw new UsageError(`--${name} takes a whole number from ${least}, not "${value}".`);
  return number;
}
