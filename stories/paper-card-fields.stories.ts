import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import '../src/paper-card.js';
import type {PaperCardElement} from '../src/paper-card.js';
import {answering, inside, insideAll, settled} from './support.js';

const meta = {
  title: 'Elements/paper-card/Fields',
  component: 'paper-card',
  beforeEach: answering(),
} satisfies Meta;

export default meta;
type Story = StoryObj;

const paper = {
  id: 'example',
  title: 'Notes on an engine that weaves algebraic patterns',
  url: 'https://example.org/notes',
  authors: ['Ada Lovelace', 'Charles Babbage'],
  published: '2024-10-17',
  venue: 'Journal of Examples',
  abstract:
    'The engine has no pretensions to originate anything. It can do whatever we know how to order it to perform. It can follow analysis; but it has no power of anticipating any analytical relations or truths.',
};

const given = (more: object, set: Partial<PaperCardElement> = {}): Story => ({
  render: () =>
    html`<div lang="en">${Object.assign(document.createElement('paper-card'), set, {paper: {...paper, ...more}})}</div>`,
});
const cardIn = (canvas: HTMLElement): Promise<PaperCardElement> => settled<PaperCardElement>(canvas, 'paper-card');
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Where and when: organization, venue, kind, date and award. */
export const WhereAndWhen: Story = given({
  organization: 'Analytical Engines Ltd',
  type: 'article-journal',
  award: 'Best Paper Award',
});

/** A recent date says how long ago it was, and a later version that it is one. */
export const Versions: Story = given({published: daysAgo(30), updated: daysAgo(2), version: 3, arxiv: '2405.15319'});

/** Upvotes, comments, citations and stars, in as few characters as the language has for them. */
export const Counts: Story = given({
  upvotes: 1234,
  comments: 1,
  citations: 56_789,
  stars: 2_345_678,
  code: 'https://github.com/example/engine',
});

/** Everything that a link can lead to, and what the feed names besides. */
export const Links: Story = given({
  pdf: 'https://example.org/notes.pdf',
  html: 'https://example.org/notes.html',
  doi: '10.1000/notes',
  arxiv: '2405.15319',
  code: 'https://github.com/example/engine',
  model: 'https://huggingface.co/example/engine',
  dataset: 'https://huggingface.co/datasets/example/engine',
  project: 'https://engine.github.io/',
  slides: 'https://example.org/slides',
  poster: 'https://example.org/poster',
  video: 'https://www.youtube.com/watch?v=engine',
  blog: 'https://example.org/blog',
  supplement: 'https://example.org/more.zip',
});

/** A sentence in front of the abstract, here by a program; a note, and keywords. */
export const Texts: Story = given({
  summary: 'An engine can weave patterns, but not think of new ones.',
  machineSummary: true,
  note: 'To appear. This version corrects Table 3.',
  keywords: ['engines', 'weaving', 'foundations of computing'],
});

/** Other records of the work, who brought it, language, access and licence. */
export const Facts: Story = given({
  also: [
    {label: 'arXiv', url: 'https://arxiv.org/abs/2405.15319'},
    {label: 'PubMed', url: 'https://pubmed.ncbi.nlm.nih.gov/1/'},
  ],
  submittedBy: 'AK',
  language: 'fr',
  openAccess: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
});

/** Authors with pages, ORCID iDs and marks; one of them stands out. */
export const Authors: Story = given(
  {
    authors: [
      {name: 'Ada Lovelace', url: 'https://example.org/ada', equal: true},
      {name: 'Charles Babbage', equal: true},
      {name: 'Josiah Carberry', orcid: '0000-0002-1825-0097', corresponding: true},
      {name: 'Qwen Team'},
    ],
  },
  {highlightAuthors: 'Lovelace, A.'},
);

/** Four hundred authors, of whom one is the reader's own. */
export const FourHundredAuthors: Story = {
  ...given(
    {authors: Array.from({length: 400}, (_, index) => (index === 211 ? 'Ada Lovelace' : `Firstname Lastname${index}`))},
    {highlightAuthors: 'Ada Lovelace'},
  ),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await waitFor(() => expect(inside(card, '[part~=highlighted]')).toHaveTextContent('Ada Lovelace'));
    await userEvent.click(inside(card, '.authors button'));
    await waitFor(() => expect(insideAll(card, '.authors bdi')).toHaveLength(400));
    await userEvent.click(inside(card, '.authors button'));
  },
};

/** A title of three thousand characters. */
export const LongTitle: Story = given({
  title: 'A title that does not end where a title ends, but goes on, '.repeat(51),
});

/** Nothing but a title is known. */
export const NoFields: Story = {
  render: () =>
    html`<div lang="en"><paper-card .paper=${{id: 'bare', title: 'A paper of which nothing is known but this'}}></paper-card></div>`,
};

/** What became of a paper, and what is new. */
export const Status: Story = {
  render: () =>
    html`<div lang="en" .style=${'display: grid; gap: 1.5rem'}>
      ${(['withdrawn', 'retracted', 'corrected', 'superseded'] as const).map(
        (status) =>
          html`<paper-card heading-level="3" .paper=${{...paper, id: status, status, abstract: undefined}}></paper-card>`,
      )}
      <paper-card .paper=${{...paper, id: 'new', isNew: true, abstract: undefined}}></paper-card>
    </div>`,
};

/** Formulas in title and abstract. A wide one scrolls in itself; one that cannot be drawn is its source. */
export const Maths: Story = {
  ...given({
    title: ['On the spaces ', {type: 'math', text: 'L^p(\\mathbb{R}^n)'}],
    abstract: [
      'We show that ',
      {type: 'math', text: '\\int_0^1 \\frac{f(x)}{1+x^2}\\,dx'},
      ' converges, that ',
      {type: 'math', text: Array.from({length: 40}, (_, index) => `x_{${index}}^2`).join('+')},
      ' does, and that ',
      {type: 'math', text: '\\nosuchcommand{x}'},
      ' is no formula.',
    ],
  }),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await waitFor(() => expect(insideAll(card, 'math')).toHaveLength(3));
    await expect(inside(card, 'code')).toHaveTextContent('\\nosuchcommand{x}');
  },
};

/** A picture, where the page asks for pictures. */
export const Pictures: Story = given(
  {image: new URL('./site/screenshot.png', import.meta.url).href, upvotes: 12},
  {images: true},
);

/** The dialog for citing. */
export const Citing: Story = {
  ...given({status: 'corrected', type: 'article-journal', doi: '10.1000/notes'}),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    const heard = fn();
    card.addEventListener('paper-cite', heard);
    await userEvent.click(inside(card, '[data-do=cite]'));
    await waitFor(() => expect(inside(card, '[part~=citation]')).toBeVisible());
    await userEvent.click(inside(card, 'input[value=apa]'));
    await waitFor(() => expect(inside(card, '[part~=citation]')).toHaveDisplayValue(/^Lovelace, A/));
    await expect(heard).toHaveBeenCalledOnce();
  },
};

/** A page's own actions, in HTML and in JavaScript. */
export const Actions: Story = {
  render: () => html`<paper-card
    lang="en"
    .paper=${paper}
    .actions=${() => Object.assign(document.createElement('button'), {textContent: 'Save', type: 'button'})}
  >
    <template slot="actions"><a href="https://example.org/share?url={url}">Share</a></template>
  </paper-card>`,
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await waitFor(() => expect(insideAll(card, '[part~=action]')).toHaveLength(2));
  },
};
