/**
 * Tests in real browsers: Chromium alone, or the engines that ENGINES names (`ENGINES=firefox,webkit`, `ENGINES=all`).
 * With CI set it is all three, and one that is missing is an error instead of being left out.
 *
 *     npm run test:unit -- --files test/text/tex.test.ts
 *     npx wtr --group stories                            (after npm run build-storybook)
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {chromiumArgs, ensure} from './test/support/browsers.mjs';
import {secondOrigin, serve} from './test/support/server.mjs';
import {totalsReporter} from './test/support/totals-reporter.mjs';
import {webkitLauncher} from './test/support/webkit-launcher.mjs';

const {CI, ENGINES = CI ? 'all' : 'chromium'} = process.env;

/** Puppeteer starts Firefox too, over WebDriver BiDi. */
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({puppeteer: puppeteerCore, launchOptions: {executablePath, args: chromiumArgs}}),
  firefox: (executablePath) =>
    chromeLauncher({puppeteer: puppeteerCore, launchOptions: {browser: 'firefox', executablePath, headless: true}}),
  webkit: (driver) => webkitLauncher(driver),
};

const browsers = [];
for (const engine of ENGINES === 'all' ? Object.keys(launchers) : ENGINES.split(',')) {
  const path = await ensure(engine);
  if (path) browsers.push(launchers[engine](path));
  else if (CI) throw new Error(`CI is set, and there is no ${engine}`);
}
if (browsers.length === 0) throw new Error('no browser to test in');

const second = secondOrigin();

export default {
  files: ['test/**/*.test.ts', '!test/stories/**'],
  groups: existsSync('storybook-static/index.json') ? [{name: 'stories', files: ['test/stories/*.test.ts']}] : [],
  browsers,
  nodeResolve: true,
  middleware: [serve(second)],
  plugins: [
    second,
    esbuildPlugin({
      ts: true,
      json: true, // for imports; fetch gets JSON as it is, from serve()
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), // class fields must not hide reactive properties
    }),
  ],
  reporters: [defaultReporter(), totalsReporter()],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: {include: ['src/**'], reporters: ['text-summary', 'lcov']},

  // Made for two cores: one page at a time, and patience.
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000, // all stories are one file
  testFramework: {config: {timeout: 20_000}},
};
