/**
 * The pages of test/hosts: other people's pages, each with all that we have. They hold comments such as `<!-- feed -->` where
 * an element belongs, and ask for `styles/….css`, which comes from the framework's package as it is published there.
 *
 *     hostNames                          the pages, in the order of their names
 *     await hostFile('bootstrap.html')   {type, body} of a page, of its styles or of its papers; undefined when there is none
 */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const folder = resolve(import.meta.dirname, '../hosts');
const {resolve: find} = createRequire(import.meta.url);

export const hostNames = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
  .sort();

/** What a page shows of ours. The cards of one paper and the lists begin one level below the heading of the page. */
const elements = {
  form: '<subscribe-form data-is="form" action="subscribe" badge="new" description="One mail a week. Leave whenever you like."></subscribe-form>',
  feed: '<paper-feed data-is="feed" src="papers.json" page-size="4" controls="search sort group dates facets export"></paper-feed>',
  card: '<paper-card data-is="card" src="papers.json#shore" heading-level="3"></paper-card>',
  grid: '<paper-feed data-is="grid" src="papers.json" layout="grid" heading="Side by side" page-size="3" controls="none"></paper-feed>',
  compact:
    '<paper-feed data-is="compact" src="papers.json" layout="compact" heading="In short" abstract="none" page-size="5" controls="none"></paper-feed>\n' +
    '<subscribe-form data-is="compact form" action="subscribe" layout="compact" heading="By email"></subscribe-form>',
};

const styles = {
  bootstrap: () => published('bootstrap/dist/css/bootstrap.min.css'),
  bulma: () => published('bulma/css/bulma.min.css'),
  infima: () => published('infima/dist/css/default/default.min.css'),
  pico: () => published('@picocss/pico/css/pico.min.css'),
  tailwind,
};

/** Where every file of the pages is, for who writes them all down. */
export const hostPaths = [
  'papers.json',
  ...hostNames.map((name) => `${name}.html`),
  ...Object.keys(styles).map((name) => `styles/${name}.css`),
];

/** A file of the pages. A page loads the script, if one is given. */
export async function hostFile(path, script) {
  if (!hostPaths.includes(path)) return undefined;
  if (path.endsWith('.css')) return {type: 'text/css; charset=utf-8', body: await styleSheet(path)};
  const text = readFileSync(join(folder, path), 'utf8');
  if (path.endsWith('.json')) return {type: 'application/json; charset=utf-8', body: text};
  return {type: 'text/html; charset=utf-8', body: withElements(text, script)};
}

function withElements(page, script) {
  const filled = page.replaceAll(/<!-- (\w+) -->/g, (comment, name) => elements[name] ?? comment);
  return script ? filled.replace('</head>', `<script type="module" src="${script}"></script></head>`) : filled;
}

const sheets = new Map();

function styleSheet(path) {
  const name = path.slice('styles/'.length, -'.css'.length);
  if (!sheets.has(name)) sheets.set(name, Promise.resolve(styles[name]()));
  return sheets.get(name);
}

/** Without its map, which would be asked for where developer tools are open. */
const published = (path) => readFileSync(find(path), 'utf8').replace(/\/\*# sourceMappingURL=.*\*\//, '');

/** What Tailwind makes of the classes that its page names. */
async function tailwind() {
  const {compile} = await import('tailwindcss');
  const compiler = await compile(
    `@import 'tailwindcss';
     @plugin '@tailwindcss/typography';
     @custom-variant dark (&:where(.dark, .dark *));`,
    {
      base: folder,
      async loadStylesheet(id, base) {
        const path = find(`${id}/index.css`);
        return {path, base, content: readFileSync(path, 'utf8')};
      },
      async loadModule(id, base) {
        const path = find(id);
        return {path, base, module: (await import(pathToFileURL(path).href)).default};
      },
    },
  );
  const page = readFileSync(join(folder, 'tailwind.html'), 'utf8');
  return compiler.build([
    ...new Set([...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(/\s+/))),
  ]);
}
