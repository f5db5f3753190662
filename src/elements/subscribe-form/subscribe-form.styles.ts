import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.js';

/** What is seen at once, in every layout. The rest comes with the session. */
export const subscribeStyles = [
  baseStyles,
  css`
    .banner,
    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    .banner {
      align-items: start;
      gap: 0 2em;
      padding: 1.5em min(1.5em, 7%) 0.55em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    :host(:is([layout='inline'], [layout='compact'])) .banner {
      padding: 0;
      border: 0;
      background: none;
    }

    :host(:is([layout='stacked'], [layout='compact'])) .banner {
      display: flow-root;
      max-width: 28em;
    }

    :host([layout='stacked']) .fields > input {
      flex-basis: 100%;
    }

    .pitch {
      flex: 3 1 16em;
    }

    .form,
    .end {
      flex: 1 1 20em;
      max-width: 38em;
    }

    .form,
    input {
      min-width: 0;
    }

    /* In a row with the field, words of one line stand in its middle. */
    .pitch,
    .end {
      min-height: 3em;
      align-content: center;
    }

    :host(:is([layout='stacked'], [layout='compact'])) .pitch {
      min-height: 0;
    }

    /* The room below the field takes the first line of what the form says: nothing moves for it. */
    .pitch,
    .end,
    .fields {
      margin-bottom: 1.1em;
    }

    .heading {
      font-size: 1.1em;
      text-wrap: pretty;
    }

    .description {
      margin-top: 0.25em;
    }

    .badge {
      margin-inline-end: 0.4em;
      background: var(--_accent);
    }

    input {
      flex: 99 1 10em;
      min-height: 3em;
      padding: 0.2em 0.8em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }

    .primary {
      flex: 1 1 auto;
      min-height: 3em;
      background: var(--_accent);
      font-size: 1em;
      font-weight: 600;
    }

    /* Badge and button keep a colour of text, which their own colour is mixed from. */
    :is(.badge, .primary) > span {
      color: var(--_on-accent);
    }
  `,
];
