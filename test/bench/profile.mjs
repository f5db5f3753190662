/**
 * Where the time goes while `<paper-feed>` loads a feed, or while somebody types into its search box: functions by their own
 * time and with what they call, in a build that keeps their names, and what the browser did besides.
 *
 *     node test/bench/profile.mjs                      10,000 papers, as fast as the machine is
 *     node test/bench/profile.mjs 70 4                 70 papers, four times slower
 *     node test/bench/profile.mjs 10000 1 typing       what keys cost, once all are loaded
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {chromium} from 'playwright-core';
import {build, loadConfigFromFile} from 'vite';
import {chromiumArgs, ensure} from '../support/browsers.mjs';
import {contenders, pageOf} from './contenders.mjs';
import {measureLoad, preparePage} from './measure.mjs';
import {openServer} from './server.mjs';
import {measureTyping} from './typing.mjs';

const root = resolve(import.meta.dirname, '../..');
const MOST = 30;
const [papers = 10_000, cpu = 1] = process.argv.slice(2, 4).map(Number);
const isTyping = process.argv[4] === 'typing';

const cdn = mkdtempSync(join(tmpdir(), 'paper-feed-profile-'));
const server = await openServer({pages: (name, feed) => pageOf(name, feed, ''), folders: {cdn}});
const browser = await chromium.launch({executablePath: await ensure('chromium'), args: chromiumArgs});
try {
  await buildReadable(cdn);
  const feed = `/feeds/${papers}.json`;
  const opened = await preparePage({browser, origin: server.origin, name: 'ours', feed, papers, cpu});
  const {devtools} = opened;
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', {interval: 200});
  if (!isTyping) await devtools.send('Profiler.start');
  await opened.open();
  let times = await measureLoad(opened, 'ours');
  if (isTyping) {
    await devtools.send('Profiler.start');
    times = await measureTyping(opened, contenders.ours.roots);
  }
  const {profile} = await devtools.send('Profiler.stop');
  const {metrics} = await devtools.send('Performance.getMetrics');
  console.log(times);
  console.log(`\nProcessor time of the main thread by the browser's own account, in ms:`);
  for (const {name, value} of metrics)
    if (/^(?:Layout|RecalcStyle|Script|Task|V8Compile)\w*Duration$/.test(name)) print(1000 * value, name);
  const functions = byFunction(profile);
  console.log('\nOwn time, in ms:');
  top(functions, 'own');
  console.log('\nWith what they call, in ms:');
  top(functions, 'whole');
} finally {
  await browser.close();
  server.close();
  rmSync(cdn, {recursive: true});
}

/** Our files for the CDN with the names of their functions. */
async function buildReadable(outDir) {
  const {config} = await loadConfigFromFile({command: 'build', mode: 'cdn'}, join(root, 'vite.config.ts'));
  config.build.rolldownOptions.output.minify = false;
  config.plugins = config.plugins.filter(({name}) => name !== 'second-minifier');
  await build({...config, configFile: false, root, mode: 'cdn', logLevel: 'error', build: {...config.build, outDir}});
}

/** Milliseconds of every function: by itself, and with all that it calls. */
function byFunction({nodes, samples, timeDeltas}) {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const functions = new Map();
  const entry = ({callFrame: {functionName, url, lineNumber}}) => {
    const file = url
      .split('/')
      .at(-1)
      ?.replace(/-[\w-]{7}\.js/, '.js');
    const name = `${functionName || '(anonymous)'} ${file ? `${file}:${lineNumber + 1}` : ''}`;
    if (!functions.has(name)) functions.set(name, {name, own: 0, whole: 0});
    return functions.get(name);
  };
  samples.forEach((id, index) => {
    const time = timeDeltas[index] / 1000;
    entry(known.get(id)).own += time;
    const stack = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) stack.add(entry(known.get(at)));
    for (const one of stack) one.whole += time;
  });
  return [...functions.values()];
}

function top(functions, key) {
  for (const one of functions.toSorted((a, b) => b[key] - a[key]).slice(0, MOST)) print(one[key], one.name);
}

function print(value, name) {
  console.log(value.toFixed(1).padStart(9), name);
}
