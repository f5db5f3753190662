import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.js';

export const subscribeStyles = [
  baseStyles,
  css`
    .banner {
      display: flex;
      flex-wrap: wrap;
      gap: 0.9em 2em;
      align-items: center;
      justify-content: space-between;
      padding: 1.15em 1.3em 1.25em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.4);
      background: var(--_surface);
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

    .description {
      margin-top: 0.3em;
    }

    .form {
      flex: 1.2 1 19em;
    }

    .label {
      display: block;
      margin-bottom: 0.3em;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    input {
      flex: 99 1 11em;
      min-width: 0;
      min-height: 2.75em;
      padding: 0.5em 0.8em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }

    input[aria-invalid='true'] {
      border-color: var(--_alarm);
    }

    /* Grows to the width of the form when it stands in a line of its own. */
    .primary {
      flex: 1 0 auto;
      min-height: 2.75em;
      background: var(--_accent);
      font-size: 1em;
      font-weight: 600;
    }

    /* The button keeps the colour of the text, which its own colour is mixed from. */
    .primary > span {
      color: var(--_on-accent);
    }

    .words:not(:empty) {
      margin-top: 0.5em;
      font-size: 0.9em;
    }

    .words.error {
      border: 0;
      color: var(--_alarm);
    }

    .outcome {
      outline: 0;
      flex: 1 1 19em;
      font-weight: 600;
    }
  `,
];
