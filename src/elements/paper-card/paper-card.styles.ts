import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.js';

/** The base of a card, in the order in which it is read: title, who, where and when, what, where to go. */
export const cardStyles = css`
  .card {
    padding-block: var(--paper-feed-gap, 1.5em);
  }

  .title {
    font-size: 1.125em;
    margin-bottom: 0.31em;
    font-weight: 650;
    line-height: 1.32;
    text-wrap: pretty;
  }

  a {
    text-decoration: none;
  }

  .status {
    color: var(--_alarm);
  }

  .meta > * + *::before {
    content: '·';
    margin-inline: 0.55em;
    font-weight: 400;
  }

  .abstract {
    max-width: var(--paper-feed-measure, 70ch);
    margin-top: 0.55em;
    font-size: 0.95em;
    line-height: 1.58;
    text-wrap: pretty;
  }

  sub,
  sup {
    font-size: 0.72em;
    line-height: 0;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.25em;
    margin-top: 0.7em;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .links a {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 24px;
    color: var(--_accent);
  }

  .skeleton i {
    display: block;
    height: 1lh;
    border: solid transparent;
    border-width: 0.32em 0;
    border-radius: 0.55em;
    background: var(--_surface) padding-box;
    forced-color-adjust: none;
  }

  .skeleton i:last-child {
    width: 80%;
  }

  .skeleton .links > i {
    width: 30%;
    min-height: 24px;
  }
`;

/** `<paper-card>` by itself has no list around it that would need air between cards. */
export const singleCardStyles = [
  baseStyles,
  cardStyles,
  css`
    .card {
      padding-block: var(--paper-feed-gap, 0);
    }
  `,
];
