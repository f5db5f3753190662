import {createRegistry, type Registry} from '../model/registry.js';
import type {CitationModule, CitationStyle} from './style.js';

type References = typeof import('./references.js');

/** A line for each of the formatted styles, which are loaded together. */
const reference = (id: keyof References, name: string): CitationStyle => ({
  id,
  name,
  kind: 'reference',
  extension: 'txt',
  mediaType: 'text/plain',
  load: async (): Promise<CitationModule> => (await import('./references.js'))[id],
});

/**
 * Every style a paper can be cited in. A page adds its own with `citations.register({…})`; the newest stands first. Those of
 * kind `reference` are our own, and write the common cases; whoever needs a style to the letter brings a CSL processor.
 */
export const citations: Registry<CitationStyle> = createRegistry<CitationStyle>('citation style', [
  {
    id: 'bibtex',
    name: 'BibTeX',
    kind: 'database',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    load: async () => (await import('./bibtex.js')).bibtex,
  },
  {
    id: 'biblatex',
    name: 'BibLaTeX',
    kind: 'database',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    load: async () => (await import('./bibtex.js')).biblatex,
  },
  {
    id: 'ris',
    name: 'RIS',
    kind: 'database',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    load: async () => (await import('./ris.js')).ris,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    kind: 'database',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./csl-json.js')).cslJson,
  },
  reference('apa', 'APA'),
  reference('mla', 'MLA'),
  reference('chicago', 'Chicago'),
  reference('ieee', 'IEEE'),
  reference('harvard', 'Harvard'),
  reference('vancouver', 'Vancouver'),
  reference('nature', 'Nature'),
  {
    id: 'markdown',
    name: 'Markdown',
    kind: 'link',
    extension: 'md',
    mediaType: 'text/markdown',
    load: async () => (await import('./markdown.js')).markdown,
  },
  {
    id: 'html',
    name: 'HTML',
    kind: 'link',
    extension: 'html',
    mediaType: 'text/html',
    load: async () => (await import('./html.js')).html,
  },
]);
