import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {PaperFeedElement} from '../src/paper-feed.js';

/**
 * All elements on the pages of other people, where nothing was set up for them: popular frameworks, themes of blogs and
 * documentation, and pages that are hostile. Each page has its own switch between light and dark. Drag the corner of a frame
 * to make it as narrow as a phone.
 */
const meta = {
  title: 'Host pages',
  // test/hosts/hosts.test.ts looks at each of these pages, without Storybook.
  tags: ['skip-test'],
  parameters: {layout: 'fullscreen', docs: {story: {height: '640px'}}},
} satisfies Meta;

export default meta;
type Story = StoryObj;

const page = (name: string, title: string): Story => ({
  name: title,
  render: () => html`<div .style=${'overflow: auto; resize: both; height: 100vh; max-height: 900px'}>
    <iframe
      title=${title}
      src="hosts/${name}.html"
      loading="lazy"
      .style=${'display: block; width: 100%; height: 100%; border: 0'}
    ></iframe>
  </div>`,
});

export const Bootstrap: Story = {
  ...page('bootstrap', 'Bootstrap'),
  tags: ['!skip-test'],
  play: async ({canvasElement}) => {
    const frame = canvasElement.querySelector('iframe')!;
    await waitFor(() => {
      const feed = frame.contentDocument?.querySelector<PaperFeedElement>('paper-feed');
      return expect(feed?.shadowRoot?.querySelectorAll('article:not(.skeleton)')).toHaveLength(4);
    });
  },
};
export const Tailwind: Story = page('tailwind', 'Tailwind with typography');
export const Pico: Story = page('pico', 'Pico');
export const Bulma: Story = page('bulma', 'Bulma');
export const Docusaurus: Story = page('docusaurus', 'Docusaurus (Infima)');
export const Foundation: Story = page('foundation', 'Like Foundation');
export const AlFolio: Story = page('al-folio', 'Like al-folio');
export const HugoBlox: Story = page('hugoblox', 'Like HugoBlox');
export const WordPress: Story = page('wordpress', 'Like a WordPress block theme');
export const Ghost: Story = page('ghost', 'Like Ghost');
export const MkDocsMaterial: Story = page('mkdocs-material', 'Like MkDocs Material');
export const Plain: Story = page('plain', 'Plain HTML');
export const Quirks: Story = page('quirks', 'Quirks mode');
export const Root62: Story = page('root-62', 'A root of 62.5 %');
export const Root24: Story = page('root-24', 'A root of 24 px');
export const Reset: Story = page('reset', 'A reset of everything');
export const Unset: Story = page('unset', 'Everything unset');
export const Dark: Story = page('dark', 'Dark, without saying so');
export const Sepia: Story = page('sepia', 'Sepia');
export const Contrast: Story = page('contrast', 'High contrast');
