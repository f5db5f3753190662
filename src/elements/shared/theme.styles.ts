import {css} from 'lit';

/**
 * What an element needs soon, and not for its first look: what it answers to, paper, and the wishes of readers. It stands in
 * front of all other styles, so that what is more special goes before it.
 */
export const themeStyles = css`
  .base {
    /* What is likely to be behind the text, until it is known: a surface of the system would be white in a page that is dark
       without saying so. */
    --_page: var(
      --paper-feed-background,
      oklch(from currentColor calc(0.985 - clamp(0, (l - 0.55) * 999, 1) * 0.785) 0.004 260 / 1)
    );
  }

  .probe.probe {
    display: none;
  }

  /* Nothing is seen of it: it tells that a colour of the page is another. */
  .watch {
    position: absolute;
    visibility: hidden;
    color: var(--paper-feed-text, inherit);
    border-color: var(--paper-feed-background, currentColor);
    outline-color: var(--paper-feed-accent, currentColor);
    text-decoration-color: var(--paper-feed-muted, currentColor);
    column-rule-color: var(--paper-feed-surface, currentColor);
    transition: 0s 1ms;
  }

  .button:not(.primary):hover {
    background: var(--_surface);
  }

  :is(:disabled, [aria-disabled='true']) {
    opacity: 0.75;
    cursor: default;
  }

  /* A button that reads as part of the text. At least 24 px high, so that it can be hit (WCAG 2.5.8). */
  .quiet {
    min-height: 24px;
    text-decoration: underline 0.08em var(--_line);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .quiet:hover {
    text-decoration-color: currentColor;
  }

  a:hover {
    text-decoration: underline 0.08em;
    text-underline-offset: 0.2em;
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-top: 0.75em;
    padding: 0.8em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.95em;
  }

  .message > p {
    flex: 1 1 16em;
  }

  .error {
    border-inline-start: 3px solid var(--_alarm);
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

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* A phone zooms into a page whose field has smaller letters. */
  @media (pointer: coarse) {
    input {
      font-size: max(16px, 1em) !important;
    }
  }

  option,
  optgroup {
    color: CanvasText;
    background: Canvas;
  }

  @media (prefers-contrast: more) {
    .base {
      --_muted: currentColor !important;
      --_edge: currentColor !important;
      --_line: oklch(from currentColor l c h / 0.6) !important;
    }

    .links a,
    .quiet {
      text-decoration: underline;
    }
  }

  /* Backgrounds are the system's there: what was told by one is told by a border. */
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }

    .skeleton i {
      background: GrayText padding-box;
      opacity: 0.3;
    }
  }

  /* A list of references: black on white, with addresses, and nothing that one could press. */
  @media print {
    :host {
      padding: 0 !important;
      background: #fff !important;
    }

    .base {
      --_muted: #333 !important;
      --_line: #bbb !important;
      --_edge: #bbb !important;
      --_accent: #000 !important;
      --_alarm: #000 !important;
      --_page: #fff !important;
      --_surface: none !important;
      color: #000 !important;
      color-scheme: light !important;
    }

    .banner,
    .message,
    .skeleton,
    nav,
    button,
    input,
    select {
      display: none !important;
    }
  }
`;
