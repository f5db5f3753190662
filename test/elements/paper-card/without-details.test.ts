import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {textOf} from '../../support/page.js';

const papers = [
  {
    id: '1',
    title: ['H', {type: 'sub', text: '2'}, 'O and ', {type: 'math', text: 'x^2'}],
    url: 'https://example.org/1',
    authors: Array.from({length: 12}, (_, index) => `Author ${index + 1}`),
    venue: 'Journal of Examples',
    published: '2024-10-17',
    abstract: 'All of it. '.repeat(100).trim(),
    status: 'retracted',
    code: 'https://github.com/example/one',
    upvotes: 7,
  },
  {id: '2', title: 'A title alone'},
];

/** A page in which the chunk of the details is not where it should be. */
const page = (missing: string): string => `<!doctype html><html lang="en"><title>Without details</title>
  <script type="importmap">{"imports": {"${missing}": "/nowhere.js"}}</script>
  <script type="module" src="/src/paper-feed.ts"></script>
  <paper-feed heading="Papers"></paper-feed></html>`;

describe('a card whose details cannot be loaded', () => {
  it('shows title, status, authors, venue, date, abstract and links', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const folder = new URL('/src/elements/paper-card/details/', location.href).href;
    frame.srcdoc = page(`${folder}card-details.ts`);
    let feed: HTMLElementTagNameMap['paper-feed'] | null | undefined;
    await waitUntil(
      () => (feed = frame.contentDocument?.querySelector<HTMLElementTagNameMap['paper-feed']>('paper-feed:defined')),
      'the element',
      {timeout: 15_000},
    );
    feed!.papers = papers;
    await feed!.updateComplete;
    const [first, second] = feed!.shadowRoot!.querySelectorAll('article');
    const of = (part: string): string => textOf(first!.querySelector(`[part~=${part}]`));
    expect(of('title')).to.equal('H2O and x^2 Retracted');
    expect(of('authors')).to.match(/^Author 1, .*, Author 12$/);
    expect(of('meta')).to.equal('Journal of Examples 2024-10-17');
    expect(of('abstract')).to.equal(papers[0]!.abstract);
    expect(of('link')).to.equal('Code');
    expect(textOf(second)).to.equal('A title alone');
    expect(feed!.shadowRoot!.querySelectorAll('button')).to.have.length(0);
    for (const node of feed!.shadowRoot!.querySelectorAll('article *'))
      expect(node.textContent?.trim(), `<${node.localName}>`).not.to.equal('');
  });
});
