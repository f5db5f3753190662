/**
 * Measures `<paper-feed>` against other ways to show papers, and prints one table and the targets of the project.
 *
 *     npm run bench -- --help
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {format} from 'prettier';
import {chromiumArgs, ensure} from '../support/browsers.mjs';
import {cdn, withImports} from '../support/cdn-files.mjs';
import {buildPages} from './build.mjs';
import {contenders, pageOf} from './contenders.mjs';
import {feedText, origin as dataOrigin} from './data.mjs';
import {measureEndless} from './endless.mjs';
import {measureLoad, openPage} from './measure.mjs';
import {measureMounts} from './mounts.mjs';
import {readOptions, usage} from './options.mjs';
import {runs} from './plan.mjs';
import {asMarkdown, asText, notes, table, targetTable} from './report.mjs';
import {Results} from './results.mjs';
import {measureScrolling} from './scrolling.mjs';
import {openServer} from './server.mjs';
import {verdicts} from './targets.mjs';
import {measureTyping} from './typing.mjs';

const TEN_MEGABIT = 1_250_000;

const options = read();
if (options?.help) console.log(usage);
else if (options) await bench();

function read() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
  }
}

async function bench() {
  const started = Date.now();
  const [load] = loadavg();
  const {built, folders, css} = await buildPages();
  const pages = (name, feed) => pageOf(name, feed, css);
  const fast = await openServer({pages, folders});
  const slow = await openServer({pages, folders, bytesPerSecond: TEN_MEGABIT});
  const browser = await chromium.launch({executablePath: await ensure('chromium'), args: chromiumArgs});
  try {
    const results = await measureAll(browser, fast.origin, slow.origin);
    const others = await measureOthers(browser, fast.origin);
    const entry = withImports('paper-feed.js').reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(cdn, path)), {level: 9}).length,
      0,
    );
    await report(
      {results, entry, ...others},
      {load, version: browser.version(), minutes: (Date.now() - started) / 60_000},
    );
  } finally {
    await browser.close();
    fast.close();
    slow.close();
    rmSync(built, {recursive: true});
  }
}

async function measureAll(browser, fast, slow) {
  const results = new Results();
  const all = [...runs(options.names, options.sizes, options)];
  for (const [index, run] of all.entries()) {
    const {condition, name} = run;
    progress(`${index + 1} of ${all.length}: ${condition.key}, ${name}`);
    const opened = await openPage({browser, origin: condition.link ? slow : fast, name, ...condition});
    try {
      results.add(run, await measureOne(opened, run));
    } catch (error) {
      console.error(`\n${condition.key}, ${name}: ${error.message}`);
    } finally {
      await opened.close();
    }
  }
  return results;
}

async function measureOne(opened, {name, condition, types, scrolls}) {
  // The rest of a large feed on a slow link would say nothing that is not known from a fast one.
  const numbers = await measureLoad(opened, name, {untilFirstCard: condition.link});
  const typing = types && !contenders[name].showsAll ? await measureTyping(opened, contenders[name].roots) : {};
  const scrolling = scrolls ? await measureScrolling(opened) : {};
  return {...numbers, ...(typing ?? {work: null, painted: null}), ...scrolling};
}

/** What is measured once, of our elements alone. */
async function measureOthers(browser, origin) {
  if (!options.names.includes('ours')) return {paging: {}};
  progress('mounts');
  const mounts = await measureMounts(browser, origin);
  const paging = {};
  for (const more of options.quick ? ['scroll'] : ['button', 'scroll']) {
    progress(`pages, more="${more}"`);
    paging[more] = await measureEndless(browser, origin, more);
  }
  return {mounts, paging};
}

async function report(measured, {load, version, minutes}) {
  progress('');
  const rows = table(measured.results, options.names, options.sizes);
  const targets = targetTable(verdicts(measured));
  const show = options.markdown ? asMarkdown : asText;
  console.log(`\n${show(rows)}\n\n${show(targets)}\n`);
  if (!options.isWhole) return;
  const text = `# What the benchmark said

Written by \`npm run bench\` in ${Math.round(minutes)} minutes on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores
with a load of ${load.toFixed(1)} at the start, Chromium ${version} without a window, Node ${process.version}. Papers: ${dataOrigin}; 10,000 are ${(Buffer.byteLength(feedText(10_000)) / 1e6).toFixed(0)} MB.
The command was \`npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}\`.

## Targets

${asMarkdown(targets)}

## Table

${asMarkdown(rows)}

${notes}
`;
  const file = resolve(import.meta.dirname, 'RESULTS.md');
  writeFileSync(file, await format(text, {parser: 'markdown', printWidth: 120}));
  console.log(`${relative(process.cwd(), file)} is written`);
}

/** Says on one line how far it is, where somebody looks. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
