import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.js';

/** What is seen at once. The rest comes with the session. */
export const subscribeStyles = [
  baseStyles,
  css`
    .banner {
      display: flex;
      flex-wrap: wrap;
      gap: 0.9em 2em;
      align-items: center;
      padding: 1.15em 1.3em 1.25em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.4);
      background: var(--_surface);
    }

    :host([compact]) .banner {
      padding: 0;
      border: 0;
      background: none;
    }

    :host([layout='stacked']) .banner > * {
      flex-basis: 100%;
    }

    .banner > * {
      min-width: 0;
    }

    .pitch {
      flex: 1 1 16em;
    }

    .heading {
      font-size: 1.05em;
    }

    .badge {
      margin-inline-end: 0.3em;
      text-transform: uppercase;
    }

    .description,
    .label {
      margin-block: 0.3em;
    }

    .form {
      flex: 1.2 1 19em;
    }

    .label {
      display: block;
    }

    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    input,
    .primary {
      flex: 99 1 11em;
      min-width: 0;
      min-height: 2.75em;
      padding: 0.5em 0.8em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }

    /* Grows to the width of the form when it stands in a line of its own. */
    .primary {
      flex: 1 0 auto;
      background: var(--_accent);
      font-size: 1em;
      font-weight: 600;
    }

    /* The button keeps the colour of the text, which its own colour is mixed from. */
    .primary > span {
      color: var(--_on-accent);
    }
  `,
];
