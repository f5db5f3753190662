/**
 * Vite makes two things here. Without a mode it serves the demo (`npm start`). With one it writes a CDN file to dist/cdn:
 *
 *     --mode cdn      paper-feed.js           ES module; lit and the rest in a shared chunk, formats and locales in lazy chunks
 *                     citations.js            the registry of citation styles, for pages that add one
 *     --mode bundle   paper-feed.bundle.js    ES module in one file, nothing lazy: `integrity` covers all of it
 *     --mode classic  paper-feed.classic.js   classic script in one file, for pages that cannot load modules
 *
 * The npm files in dist/ are tsc's, not Vite's.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {defineConfig, type Plugin, type Rolldown, type UserConfig} from 'vite';

const root = import.meta.dirname;

export default defineConfig(({mode}) => (mode in files ? cdn(mode as CdnMode) : demo()));

// ---- The demo ------------------------------------------------------------------------------------------------------

function demo(): UserConfig {
  return {
    appType: 'mpa',
    plugins: [demoPages()],
    optimizeDeps: {entries: ['stories/site/*.html']},
    server: {host: '127.0.0.1', watch: {ignored: ['**/dist/**', '**/storybook-static/**', '**/coverage/**']}},
  };
}

/** The repository is the root, so that every path in the demo is the path in the tree; `/` leads to the demo. */
function demoPages(): Plugin {
  return {
    name: 'demo-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        // Stands for the newsletter service of the page: it takes every address, and keeps none.
        if (pathname === '/subscribe' && request.method === 'POST') return void response.writeHead(200).end('{}');
        if (pathname === '/') return void response.writeHead(302, {location: '/stories/site/'}).end();
        if (!pathname.startsWith('/dist/cdn/')) return next();
        // What a CDN would send, untouched by Vite.
        const file = resolve(root, `.${decodeURIComponent(pathname)}`);
        if (!file.startsWith(join(root, 'dist', 'cdn') + sep) || !existsSync(file))
          return void response.writeHead(404).end(`${pathname} is not there: run npm run build first`);
        const type = file.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/json';
        response.writeHead(200, {'content-type': type, 'cache-control': 'no-cache'}).end(readFileSync(file));
      });
    },
  };
}

// ---- The CDN files -------------------------------------------------------------------------------------------------

type CdnMode = 'cdn' | 'bundle' | 'classic';

const files: Record<CdnMode, string> = {
  cdn: 'paper-feed.js',
  bundle: 'paper-feed.bundle.js',
  classic: 'paper-feed.classic.js',
};

function cdn(mode: CdnMode): UserConfig {
  return {
    base: './',
    plugins: [
      withoutEvidence(),
      minifyLiterals(),
      ownTrustedTypesPolicy(),
      secondMinifier(mode),
      licences(mode),
      selfContained(mode),
    ],
    build: {
      target: 'es2022',
      // The maps of the two large files are for our own tests: the package has those of the same code in chunks.
      sourcemap: mode === 'cdn' ? true : 'hidden',
      emptyOutDir: false,
      outDir: 'dist/cdn',
      lib: {
        entry: mode === 'cdn' ? {'paper-feed': 'src/cdn.ts', citations: 'src/cdn-citations.ts'} : 'src/cdn-bundle.ts',
        formats: [mode === 'classic' ? 'iife' : 'es'],
        name: 'PaperFeed',
        fileName: (_, name) => (name === 'citations' ? 'citations.js' : files[mode]),
      },
      rolldownOptions: {
        checks: {ineffectiveDynamicImport: false}, // src/cdn.ts means to have the JSON Feed reader at once
        output: {
          minify: true, // library mode alone leaves the white space of ES modules
          comments: false, // the licence line comes after minification, from licences()
          chunkFileNames: ({facadeModuleId}) => `chunks/${kindOf(facadeModuleId ?? '')}[name]-[hash:7].js`,
          codeSplitting: mode === 'cdn' && {
            groups: [atOnce, session, ...libraries, xmlParts, feedParts, formatParts, listParts, languages],
          },
          postBanner: (chunk) => notice(chunk),
        },
      },
    },
  };
}

/**
 * What several formats have in common, in three chunks: as one file each, a format would ask for up to a dozen of a few hundred
 * bytes, one after the other.
 */
const xmlParts = {name: 'xml-parts', test: /[\\/]src[\\/]formats[\\/]xml(?:-feed|-names|-tree)?\.ts$/};
const feedParts = {
  name: 'feed-parts',
  test: /[\\/]src[\\/]formats[\\/](?:feed-(?:content|date)|html-details|creators|dublin-core|rss-(?:channel|item)|atom-(?:entry|feed)|arxiv-words)\.ts$/,
};
const formatParts = {
  name: 'format-parts',
  test: /[\\/]src[\\/]formats[\\/](?:api-error|csl-date|date-words|drop-heading|final-stop|html-source|inverted-name|json-path|json-value|key-value-lines|languages|lines-at|medline|names|only-papers|page-mark|page-url|pages|precise-date|serial-numbers)\.ts$/,
};

/** What cards and the controls of a list have in common: they are loaded side by side, and each chunk would be a request. */
const listParts = {
  name: 'list-parts',
  test: /[\\/]src[\\/](?:elements[\\/](?:shared[\\/]add-styles|paper-card[\\/]details[\\/]icons)|i18n[\\/](?:format|relative-date)|model[\\/](?:letters|placeholders|well-formed))\.ts$/,
};

/** What finds the words of a language, and what each language needs to say them. */
const languages = {name: 'languages', test: /[\\/]src[\\/]i18n[\\/](?:find-words|known-locales|numbers)\.ts$/};

/** There is a format and a citation style of one name, and each language has files of the same names. */
function kindOf(id: string): string {
  const language = /[\\/]src[\\/]i18n[\\/]([a-z-]+)[\\/]/.exec(id)?.[1];
  return language ? `${language}-` : /[\\/]citations[\\/]/.test(id) ? 'cite-' : '';
}

/**
 * All that the entry needs at once, lit included, in one chunk beside it. A lazy chunk that needs some of it then imports
 * that chunk and not the entry, which a page may have loaded under another address (`?v=1`, a redirect): it would run twice.
 * One chunk and not several: what is compressed together is a kilobyte smaller.
 */
const atOnce = {
  debugName: 'at once',
  name(id: string, graph: Rolldown.ChunkingContext) {
    const entry = join(root, 'src', 'cdn.ts');
    return id !== entry && neededBy(entry, graph).has(id) ? 'paper-feed' : null;
  },
};

/** All that a sign-up form needs once it is on view, in one chunk: what the rarer parts share with it they take from there. */
const session = {
  debugName: 'session',
  name(id: string, graph: Rolldown.ChunkingContext) {
    const entry = join(root, 'src', 'elements', 'subscribe-form', 'subscribe-session.ts');
    return neededBy(entry, graph).has(id) ? 'subscribe-session' : null;
  },
};

/** A module, and all that it imports before it runs. */
function neededBy(entry: string, graph: Rolldown.ChunkingContext): Set<string> {
  const needed = new Set([entry]);
  for (const module of needed)
    for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) needed.add(imported);
  return needed;
}

/** The parser of XML and HTML with its table of entities: one chunk for all that read either. */
const libraries = [
  {name: 'htmlparser2', test: /[\\/]node_modules[\\/](?:htmlparser2|entities)[\\/]/},
  {name: 'temml', test: /[\\/]node_modules[\\/]temml[\\/]/},
];

/**
 * Leaves out of the presets of newsletter services what they are checked by, and what only our documentation says. Nothing
 * that runs in a page reads it.
 */
export function withoutEvidence(): Plugin {
  const entries = /^ {2}(?:docs|checked|evidence|setup): (?:.*,|[[{]\n(?: {4}.*\n)+ {2}[\]}],)\n/gm;
  return {
    name: 'without-evidence',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src', 'subscribe', 'presets') + sep)) return null;
      const rest = code.replace(entries, '');
      if (/^ {2}(?:docs|checked|evidence|setup):/m.test(rest))
        this.error(`${id} is not written as withoutEvidence reads it`);
      return {code: rest, map: null};
    },
  };
}

/** Takes the white space out of our html`` and css`` literals. */
function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!file.startsWith(join(root, 'src') + sep) || !file.endsWith('.ts')) return null;
      return await minifyHTMLLiterals(code, {fileName: file});
    },
  };
}

/**
 * Lit makes a Trusted Types policy named `lit-html` when it loads. Where a page allows a name only once, a second lit
 * throws there, and none of its elements are defined. So our copy asks for `paper-feed`, which a page's header can allow by
 * name. A second copy of our script finds the tags taken and will draw nothing: it makes no policy, and none is shared,
 * since whoever has it could pass any string off as trusted. A refused policy is no reason to throw: without one lit hands
 * over plain strings, which is right unless the page requires trusted types.
 */
function ownTrustedTypesPolicy(): Plugin {
  const theirs = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
  let replaced = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const ours = code.replace(theirs, (_, trustedTypes: string, rules: string) => {
        replaced++;
        return `(()=>{try{return customElements.get("paper-feed")?void 0:${trustedTypes}.createPolicy("paper-feed",${rules})}catch{}})()`;
      });
      return {code: ours, map: null};
    },
    buildEnd(error) {
      if (error || replaced === 1) return;
      this.error(
        `lit-html's createPolicy("lit-html", …) was found ${replaced} times, not once: see ownTrustedTypesPolicy`,
      );
    },
  };
}

/** What Vite's own minifier leaves: terser looks over its work, and finds another half per cent. */
function secondMinifier(mode: CdnMode): Plugin {
  return {
    name: 'second-minifier',
    async renderChunk(code) {
      const {code: smaller = code, map} = await minify(code, {
        module: mode !== 'classic', // whose only name, PaperFeed, is for the page
        ecma: 2020,
        compress: {passes: 3, unsafe_arrows: true, keep_fargs: false},
        sourceMap: true,
      });
      return {code: smaller, map: map as string};
    },
  };
}

/** Fails the build when a file says it holds everything and does not, or when a lazy chunk would run the entry again. */
function selfContained(mode: CdnMode): Plugin {
  return {
    name: 'self-contained',
    generateBundle(_, output) {
      for (const chunk of Object.values(output)) {
        if (chunk.type !== 'chunk') continue;
        // Not a string that says "from".
        const imports = [...chunk.code.matchAll(/(?<!["'`])\b(?:import|from)\s*\(?\s*["'`]([^"'`]+)/g)].map(
          (match) => match[1],
        );
        if (mode !== 'cdn' && imports.length) this.error(`${chunk.fileName} imports ${imports.join(', ')}`);
        // A browser knows a module by its whole URL: after a redirect or with ?v=1 this import would be a second entry.
        if (imports.some((path) => path?.endsWith(`/${files.cdn}`)))
          this.error(`${chunk.fileName} imports the entry, ${files.cdn}`);
      }
    },
  };
}

// ---- Licences ------------------------------------------------------------------------------------------------------

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folders of the packages whose code is in a chunk. */
const packageFolders = (chunk: Rolldown.RenderedChunk) =>
  new Set(
    chunk.moduleIds
      .map((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1])
      .filter((folder) => folder !== undefined),
  );

/**
 * One line at the top of each file: what it is, what is inside, and where the licences are. A lazy chunk that is all ours goes without:
 * the file that loads it has said so, and half of the chunks are hardly larger than the line.
 */
function notice(chunk: Rolldown.RenderedChunk): string {
  const own = readManifest(root);
  const others = [...packageFolders(chunk)].map(readManifest).map(({name, version}) => `${name} ${version}`);
  if (others.length === 0 && chunk.fileName.startsWith('chunks/')) return '';
  const inside = others.length ? `. Contains ${others.sort().join(', ')}: licences in THIRD-PARTY-NOTICES.txt` : '';
  return `/*! ${own.name} ${own.version} (${own.license})${inside} */`;
}

/** The full licence of every package inside. The bundle holds all that the other files do, so it writes the list. */
function licences(mode: CdnMode): Plugin {
  return {
    name: 'licences',
    generateBundle(_, output) {
      const chunks = Object.values(output).filter((file) => file.type === 'chunk');
      const folders = [...new Set(chunks.flatMap((chunk) => [...packageFolders(chunk)]))].sort();
      const texts = folders.map((folder) => {
        const {name, version, license} = readManifest(folder);
        const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
        if (!file) return this.error(`${name} is in the bundle, but has no licence file in ${dirname(folder)}`);
        return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      });
      if (mode === 'bundle')
        this.emitFile({
          type: 'asset',
          fileName: 'THIRD-PARTY-NOTICES.txt',
          source: texts.join(`\n${'-'.repeat(80)}\n\n`),
        });
    },
  };
}
