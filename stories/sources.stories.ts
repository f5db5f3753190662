import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/paper-feed.js';
import {answering, expectConsole, feedIn, first, inside, insideAll, status} from './support.js';

const bib = `
@string{popl = "Proceedings of the ACM on Programming Languages"}
@article{lovelace2024trees,
  title = {Counting Trees in {$O(n \\log n)$} with {G{\\"o}del} Numbers},
  author = {Lovelace, Ada and van der Berg, J{\\'e}r{\\^o}me and {The Tree Counting Group}},
  journal = popl, volume = 8, number = 2, pages = {12--34}, year = 2024, month = mar,
  doi = {10.1000/trees.2024}, pdf = {trees.pdf}, code = {https://github.com/lab-example/trees},
  abstract = {We count trees\\,---\\,all of them\\,---\\,and show that H$_2$O helps.}
}
@inproceedings{hopper1952,
  title = {The Education of a Computer}, author = {Hopper, Grace Murray}, year = 1952,
  booktitle = {Proceedings of the {ACM} National Meeting}
}
`;
const ris = [
  'TY  - JOUR',
  'TI  - Counting trees in O(n log n) with Gödel numbers',
  'AU  - Lovelace, A.',
  'PY  - 2024',
  'DO  - 10.1000/trees.2024',
  'JO  - arXiv',
  'UR  - https://arxiv.org/abs/2403.01234',
  'ER  - ',
  '',
].join('\r\n');

const meta = {
  title: 'Elements/Where papers come from',
  component: 'paper-feed',
  beforeEach: answering({
    '/papers.bib': bib,
    '/library.ris': ris,
    '/missing.json': status(404),
    '/trending.json': first(2),
  }),
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** A `.bib` file, as it is. */
export const BibTeX: Story = {
  render: () => html`<paper-feed src="/papers.bib" heading="Publications"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(insideAll(feed, 'article')).toHaveLength(2);
    await expect(inside(feed, '.authors')).toHaveTextContent('Jérôme van der Berg');
  },
};

/** BibTeX in the page: no request. */
export const InThePage: Story = {
  render: () => html`<paper-feed heading="Publications">
    <script type="application/x-bibtex">
      @book{knuth1984, title = {The {\\TeX}book}, author = {Donald E. Knuth}, publisher = {Addison-Wesley}, year = 1984}
    </script>
  </paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(inside(feed, '.title')).toHaveTextContent('The TeXbook');
  },
};

/** Several files as one list; the paper that two of them have is there once. */
export const SeveralSources: Story = {
  render: () => html`<paper-feed src="/papers.bib /library.ris /trending.json" heading="Everything"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(insideAll(feed, 'article')).toHaveLength(4));
  },
};

/** One of several sources fails: its reason is said, the others stay. */
export const OneSourceFails: Story = {
  render: () => html`<paper-feed src="/papers.bib /missing.json" heading="Publications"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '.message')).toHaveTextContent('The papers of missing.json could not be'));
    await expect(insideAll(feed, 'article')).toHaveLength(2);
    await expectConsole(/missing\.json/);
  },
};

/** A service that lets no web page read it. The console has the command that makes a file of it. */
export const Refused: Story = {
  render: () =>
    html`<paper-feed src="https://export.arxiv.org/api/query?search_query=cat:cs.LG" heading="arXiv">
      <p><a href="https://arxiv.org/list/cs.LG/recent">The list at arXiv</a></p>
    </paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(inside(feed, '.message')).toHaveTextContent('This service does not let web pages read it');
    await expectConsole(/npx paper-feed build/);
  },
};
