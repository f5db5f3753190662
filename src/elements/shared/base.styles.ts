import {css} from 'lit';

/**
 * What the three elements share: the voice of the host's page, and what is derived from it. Everything is measured in `em`
 * and mixed from the colour of the text, so that it fits a serif blog and a dark app without a theme. Public properties are
 * only read, with a fallback, and never set: they inherit from wherever a page sets them.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  .mute {
    visibility: hidden;
  }

  :host([hidden]) {
    display: none;
  }

  :host(:is([theme='light'], [theme='dark'])) {
    color-scheme: light;
    color: light-dark(#1b1d21, #e7e8ea);
    background: light-dark(#fff, #131417);
    padding: 1em;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
    list-style: none;
  }

  /* What would leak in from the page and break lines that are set for reading. */
  .base {
    /* As strong as it has to be: text that is neither dark nor light has little to give away. */
    --_muted: var(--paper-feed-muted, oklch(from currentColor l c h / min(alpha, max(0.72, 1.35 - 2.2 * max(l - 0.62, 0.62 - l)))));
    --_line: var(--paper-feed-border, oklch(from currentColor l c h / 0.14));
    --_surface: var(--paper-feed-surface, oklch(from currentColor l c h / 0.05));
    --_edge: oklch(from var(--_muted) l c h / calc(alpha * 0.75));
    --_radius: var(--paper-feed-radius, 0.6em);
    /* As dark or light as the text of the page: right in a dark page that never says so with color-scheme. */
    --_blue: oklch(from currentColor clamp(0.47, l, 0.8) calc(0.17 - 0.085 * l) 258 / 1);
    --_accent: var(--paper-feed-accent, var(--_link, var(--_blue)));
    --_on-accent: oklch(from var(--_accent) calc((0.6 - l) * 999) 0 0 / 1);
    --_red: oklch(from currentColor clamp(0.5, l, 0.8) 0.15 27 / 1);
    --_alarm: var(--_red);
    font-family: var(--paper-feed-font, inherit);
    font-size: var(--paper-feed-font-size, inherit);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    color: var(--paper-feed-text, inherit);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .button {
    min-height: 2.5em;
    padding: 0.45em 1.1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.925em;
    line-height: 1.3;
    cursor: pointer;
  }

  .announcement {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading {
    font-weight: 700;
    line-height: 1.25;
  }

  .meta,
  .authors,
  .byline,
  .description {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .badge {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid;
    border-radius: 99px;
    font-size: 0.7em;
    font-weight: 700;
    vertical-align: 0.15em;
    color: var(--_accent);
  }
`;
