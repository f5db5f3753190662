/**
 * The pages that are compared. Each shows the same papers with the same cards and the same styles.
 *
 * - `card` is an expression that gives the first card in the page, or something that is no element while there is none.
 * - `body` is what stands in the page, `script` what it loads.
 * - `roots` has the elements whose shadow roots hold the list, where it is in one.
 * - `streams`: the first card may be there before the last byte is.
 * - `showsAll`: every paper is put into the document, which takes very long where there are many.
 * - `isEmpty`: shows no papers; what it costs, the others cost too.
 */
const search = '<input type="search" class="search" aria-label="Search">';
const list = '<ul class="cards"></ul>';
const more = '<div class="more"><button type="button" class="button" hidden>Show more</button></div>';

const lightDom = (name, body) => ({
  script: `/built/${name}.js`,
  body: `<main id="root" class="feed base">${body}</main>`,
  card: `document.querySelector('article.card')`,
});

export const contenders = {
  ours: {
    title: 'paper-feed',
    script: '/cdn/paper-feed.js',
    body: '<paper-feed src="FEED" max-bytes="67108864"></paper-feed>',
    card: `document.querySelector('paper-feed')?.shadowRoot?.querySelector('article.card')`,
    roots: 'paper-feed',
    streams: true,
  },
  'hand-20': {title: 'hand-written, first 20', ...lightDom('hand-20', search + list + more)},
  'hand-all': {title: 'hand-written, all', showsAll: true, ...lightDom('hand-all', list)},
  react: {title: 'React 19 + react-virtuoso', ...lightDom('react', '')},
  'list-js': {title: 'list.js', ...lightDom('list-js', search + list + more)},
  'lit-cards': {
    title: 'lit, a shadow root per card, all',
    showsAll: true,
    ...lightDom('lit-cards', list),
    card: `document.querySelector('bench-card')?.shadowRoot?.querySelector('article.card')`,
  },
  'empty-fetch': {title: 'no list, fetches the feed', ...lightDom('empty-fetch', search), isEmpty: true},
  empty: {title: 'no list, no feed', ...lightDom('empty', search), isEmpty: true},
};

/** The HTML of a contender's page; undefined when there is none of this name. */
export function pageOf(name, feed, css) {
  const contender = Object.hasOwn(contenders, name) ? contenders[name] : undefined;
  // The address stands in an attribute.
  if (!contender || !/^[\w./-]*$/.test(feed)) return undefined;
  const {script, body, roots} = contender;
  const styles = `body { box-sizing: border-box; max-width: 50em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 sans-serif }${roots ? '' : css}`;
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${name}</title><link rel="icon" href="data:,"><style>${styles}</style>` +
    `<script type="module" src="${script}"></script><body>${body.replace('FEED', feed)}</body></html>`
  );
}
