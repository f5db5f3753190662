import type {ReactiveElement} from 'lit';
import type {CardWords} from '../../../i18n/card-words.js';
import type {CalendarDate} from '../../../model/dates.js';
import type {Author, Paper} from '../../../model/paper.js';
import type {Formula} from '../paper-card.template.js';

/** What a page's own function makes for a card: one node or several, or nothing. */
export type PaperActions = (paper: Paper) => Node | Iterable<Node> | null | undefined;

/** The element that shows the cards, as far as its cards ask it. */
export interface CardHost extends ReactiveElement {
  readonly layout: string;
  readonly images: boolean;
  readonly markNew: boolean;
  readonly maxAuthors: number;
  readonly highlightAuthors: string;
  readonly actions: PaperActions | undefined;
  readonly src: string;
  /** Settles when the colours are those of the page. */
  readonly themed: Promise<void> | undefined;
  /** Names of controls with spaces between. */
  readonly controls?: string;
}

/** What can be unfolded in a card. */
export type Foldable = 'abstract' | 'authors';

/** What the parts of a card ask for while they are drawn. */
export interface DetailView {
  readonly host: CardHost;
  readonly words: CardWords;
  readonly language: string;
  /** The reader's day of the calendar. */
  readonly today: CalendarDate;
  /** A count in few characters, as the language has it: `1.2K`. */
  readonly compact: (count: number) => string;
  readonly isUnfolded: (part: Foldable, paper: Paper) => boolean;
  /** How many characters of a folded abstract are on view; undefined while that is not known. */
  readonly cutOf: (paper: Paper) => number | undefined;
  readonly isHighlighted: (author: Author) => boolean;
  readonly isNew: (paper: Paper) => boolean;
  readonly math: Formula;
  /** What the page adds to the card, as nodes that stay the same for one paper. */
  readonly actions: (paper: Paper) => readonly Node[];
}
