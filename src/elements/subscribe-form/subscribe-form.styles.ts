import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.js';

/** What is seen at once, in every layout. The rest comes with the session. */
export const subscribeStyles = [
  baseStyles,
  css`
    /* The room below the field takes the first line of what the form says: nothing moves for it. */
    .banner {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
      padding: 1.5em min(1.5em, 7%) 0.4em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.4);
      background: var(--_surface);
    }

    :host(:is([layout='inline'], [layout='compact'])) .banner {
      padding: 0;
      border: 0;
      background: none;
    }

    :host(:is([layout='stacked'], [layout='compact'])) .banner {
      display: block;
      max-width: 28em;
    }

    :host([layout='stacked']) .fields > * {
      flex-basis: 100%;
    }

    .pitch {
      flex: 3 1 16em;
      min-width: 0;
      min-height: 3em;
      align-content: center;
    }

    :host(:is([layout='stacked'], [layout='compact'])) .pitch {
      min-height: 0;
    }

    .pitch,
    .fields {
      margin-bottom: 1.2em;
    }

    .heading {
      font-size: 1.1em;
      text-wrap: balance;
    }

    .badge {
      margin-inline-end: 0.4em;
      background: var(--_accent);
      text-transform: uppercase;
    }

    .description {
      margin-top: 0.2em;
    }

    .form {
      flex: 1 1 20em;
      min-width: 0;
      max-width: 38em;
    }

    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    .box {
      position: relative;
      flex: 99 1 11em;
      min-width: 0;
    }

    .box > * {
      width: 100%;
      min-height: 3em;
      padding: 1.15em 0.8em 0.2em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }

    /* In the field, where it stays when something is typed. */
    .box > .label {
      position: absolute;
      min-height: 0;
      padding: 0.55em 1.2em 0;
      border: 0;
      overflow: hidden;
      font-size: 0.7em;
      line-height: 1.3;
      text-overflow: ellipsis;
      white-space: nowrap;
      pointer-events: none;
    }

    .box:not(:focus-within):has([placeholder=' ']:placeholder-shown) > .label {
      padding: 0.85em 0.84em 0;
      font-size: 1em;
    }

    .primary {
      flex: 1 1 auto;
      min-width: 0;
      min-height: 3em;
      background: var(--_accent);
      font-size: 1em;
      font-weight: 600;
    }

    /* Badge and button keep a colour of text, which their own colour is mixed from. */
    :is(.badge, .primary) > span {
      color: var(--_on-accent);
    }

    :disabled {
      opacity: 0.6;
      cursor: default;
    }

    /* A phone zooms into a page whose field has smaller letters. */
    @media (pointer: coarse) {
      .box {
        font-size: max(16px, 1em);
      }
    }
  `,
];
