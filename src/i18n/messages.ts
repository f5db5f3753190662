import type {LinkType, PaperStatus} from '../model/paper.js';

/**
 * The words of the three elements that a reader sees at once, in one language. What is said only after something has
 * happened is in `outcomes.ts`. Counts are functions, so that each language can form its plurals.
 */
export interface Messages {
  /** `by AK and the research community`; the names come as one list in the language. */
  readonly by: (names: string) => string;
  /** How many papers there are; `more` while further pages of the feed have not been asked for. */
  readonly papers: (count: number, more?: boolean) => string;
  readonly loading: string;
  /** On the button that shows more: papers, or the rest of an abstract. Without a count when it is not known. */
  readonly showMore: (count?: number) => string;
  readonly links: Readonly<Record<Exclude<LinkType, 'other'>, string>>;
  readonly status: Readonly<Record<PaperStatus, string>>;
  /** Said when the words for what has happened cannot be loaded. */
  readonly failed: string;
  readonly retry: string;
  /** The heading of the form when the page gives none. */
  readonly subscribeHeading: string;
  readonly emailLabel: string;
  readonly subscribe: string;
}

/** A count in English. The first use of a formatter takes as long as drawing twenty cards: most counts go without. */
export const number = (count: number): string => (count < 1000 ? `${count}` : count.toLocaleString('en'));

/** English: the language of the contract. */
export const english: Messages = {
  by: (names) => `by ${names}`,
  papers: (count, more) => `${number(count)} paper${count === 1 ? '' : 's'}${more ? ' so far' : ''}`,
  loading: 'Loading…',
  showMore: (count) => (count ? `Show ${number(count)} more` : 'Show more'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Code',
    model: 'Model',
    dataset: 'Dataset',
    project: 'Project',
    slides: 'Slides',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Supplement',
  },
  status: {withdrawn: 'Withdrawn', retracted: 'Retracted', corrected: 'Corrected', superseded: 'Superseded'},
  failed: 'Something went wrong.',
  retry: 'Try again',
  subscribeHeading: 'Get trending papers in your email inbox!',
  emailLabel: 'Email address',
  subscribe: 'Subscribe',
};
