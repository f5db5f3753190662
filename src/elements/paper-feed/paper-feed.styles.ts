import {css} from 'lit';
import {cardStyles} from '../paper-card/paper-card.styles.js';
import {baseStyles} from '../shared/base.styles.js';

export const feedStyles = [
  baseStyles,
  cardStyles,
  css`
    .heading {
      font-size: 1.45em;
    }

    .byline {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      justify-content: space-between;
      margin-top: 0.25em;
    }

    .cards > * + * {
      border-top: 1px solid var(--_line);
    }

    .stale {
      padding-block: 0.4em;
      font-size: 0.875em;
    }

    .more {
      padding-block: 0.5em 1.5em;
      text-align: center;
    }

    .more > .message {
      margin-bottom: 0.75em;
      text-align: start;
    }

    @media print {
      .more {
        display: none;
      }
    }
  `,
];
