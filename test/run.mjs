/**
 * Runs all tests, or the stages named, and adds up what the runners counted.
 *
 *     npm test                          everything, in Chromium
 *     npm test -- --all                 in every engine this machine has (with CI set: in all three)
 *     node test/run.mjs check build     two stages
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {checks} from './support/checks.mjs';

const root = resolve(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'paper-feed-'));
const words = process.argv.slice(2);
const env = {
  ...process.env,
  ...(words.includes('--all') ? {ENGINES: 'all'} : {}),
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
};

const stages = {
  check: () => checks.map(({name, command, parameters}) => step(name, command, parameters)),
  build: () => [step('build', 'npm', ['run', 'build'])],
  browsers: () => runner('browsers', 'wtr', ['--group', 'default']),
  package: () => runner('package', 'node', ['--test', '--test-timeout=180000', ...nodeReporters(), ...packageTests()]),
  stories: () => {
    const built = step('build of Storybook', 'npm', ['run', 'build-storybook']);
    return [built, ...(built.failed ? [] : runner('stories', 'wtr', ['--group', 'stories']))];
  },
};

const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.filter((word) => !(word in stages));
if (unknown.length) throw new Error(`no stage ${unknown.join(', ')}: there are ${Object.keys(stages).join(', ')}`);

const results = [];
for (const stage of chosen.length ? chosen : Object.keys(stages)) {
  const started = Date.now();
  const rows = stages[stage]();
  rows.at(-1).seconds = (Date.now() - started) / 1000;
  results.push(...rows.map((row) => ({stage, ...row})));
}
rmSync(temporary, {recursive: true, force: true});
report(results);

/** A command that succeeds or fails: one check. */
function step(name, command, parameters) {
  console.log(`\n▶ ${name}: ${command} ${parameters.join(' ')}`);
  const failed = run(command, parameters).status === 0 ? 0 : 1;
  return {name, passed: 1 - failed, failed};
}

/** A command that runs tests and leaves its totals in the file named by TEST_TOTALS. */
function runner(name, command, parameters) {
  console.log(`\n▶ ${name}`);
  const file = totalsFile();
  rmSync(file, {force: true});
  const {status} = run(command, parameters, {TEST_TOTALS: file});
  const rows = readTotals(file).map((row) =>
    row.passed + row.failed ? row : {...row, failed: 1, remark: 'ran no tests'},
  );
  if (rows.length === 0) return [{name, passed: 0, failed: 1, remark: 'gave no totals'}];
  if (status !== 0 && rows.every(({failed}) => failed === 0))
    rows.push({name, passed: 0, failed: 1, remark: `ended with status ${status}`});
  return rows;
}

function run(command, parameters, variables = {}) {
  // On Windows the commands in .bin are scripts, which only a shell starts.
  return spawnSync(command === 'node' ? process.execPath : command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: {...env, ...variables},
    shell: process.platform === 'win32',
  });
}

function totalsFile() {
  return join(temporary, 'totals.json');
}

function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function nodeReporters() {
  const totals = join(root, 'test/support/node-totals-reporter.mjs');
  const pairs = [
    ['spec', 'stdout'],
    [totals, totalsFile()],
  ];
  return pairs.flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
}

function packageTests() {
  const folder = join('test', 'package');
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
}

function report(rows) {
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  console.log();
  for (const {stage, name, passed, failed, skipped, seconds, remark} of rows) {
    const counts = [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
    const time = seconds === undefined ? '' : `${seconds.toFixed(1)} s`;
    console.log(
      `${failed ? '✗' : '✓'} ${stage.padEnd(9)} ${name.padEnd(22)} ${counts.padEnd(34)} ${time} ${remark ?? ''}`.trimEnd(),
    );
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}
