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

    /* The count begins in one place, whatever it is: it grows while papers come. */
    .byline {
      margin-top: 0.25em;
    }

    .byline > * + *::before {
      content: '·';
      margin-inline: 0.3em 0.55em; /* behind the space between the two */
    }

    .cards > * + * {
      border-top: 1px solid var(--_line);
    }
  `,
];
