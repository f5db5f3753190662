/** Makes what is measured: our files for the CDN as the sources are now, and a minified script for each other page. */
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {contenders} from './contenders.mjs';

const root = resolve(import.meta.dirname, '../..');
const pages = join(import.meta.dirname, 'pages');

/** Writes dist/cdn and a temporary folder. Gives the folders by the path they are served at, and the styles of a card. */
export async function buildPages() {
  await build({root, mode: 'cdn', logLevel: 'error'});
  const built = mkdtempSync(join(tmpdir(), 'paper-feed-bench-'));
  const own = Object.values(contenders).filter(({script}) => script.startsWith('/built/'));
  for (const {script} of own) await buildPage(script.slice('/built/'.length, -'.js'.length), built);
  return {built, folders: {built, cdn: join(root, 'dist', 'cdn')}, css: await cardCss(built)};
}

/** One page, in one file: what several of them need is not shared. */
async function buildPage(name, outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(pages, `${name}.ts`),
        output: {entryFileNames: `${name}.js`, codeSplitting: false},
      },
    },
  });
}

/** The styles are written with lit, so they are run to be had as text. */
async function cardCss(outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: {noExternal: true},
    build: {
      ssr: join(pages, 'card-css.ts'),
      outDir,
      emptyOutDir: false,
      rolldownOptions: {output: {entryFileNames: 'card-css.mjs'}},
    },
  });
  return (await import(pathToFileURL(join(outDir, 'card-css.mjs')).href)).cardCss;
}
