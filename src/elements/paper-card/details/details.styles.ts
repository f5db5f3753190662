import {css} from 'lit';

/** What cards have beyond their base. Loaded with it. */
export const detailStyles = css`
  .card {
    display: flow-root;
    position: relative;
  }

  /* Its room is known before it is there, and stays when it never comes. */
  .image {
    float: inline-end;
    width: 6em;
    height: 4em;
    margin-block: 0.25em 0.5em;
    margin-inline-start: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    object-fit: cover;
  }

  [data-wide] .image {
    width: 10em;
    height: 6.667em;
    margin-inline-start: 1.5em;
  }

  .base:not([data-wide]) .image ~ :is(.summary, .abstract, .links) {
    clear: inline-end;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.35;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }

  .meta > *,
  .legend > *,
  .authors > button {
    unicode-bidi: isolate;
  }

  .authors b {
    font-weight: 650;
  }

  /* Muted text lets something of the page show through: without that it is as strong as all other text. */
  .authors b,
  .award,
  .venue {
    color: oklch(from currentColor l c h / 1);
  }

  .venue {
    font-weight: 600;
  }

  .authors a:not(:hover) {
    text-decoration-color: var(--_line);
  }

  .authors .icon,
  .legend .icon {
    width: 0.9em;
    height: 0.9em;
  }

  .legend,
  .facts {
    font-size: 0.8em;
    color: var(--_muted);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .award {
    font-weight: 600;
  }

  .award .icon,
  .facts .icon {
    color: var(--_accent);
  }

  .version,
  .label {
    padding: 0.05em 0.55em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.94em;
    white-space: nowrap;
  }

  .meta > .version::before {
    content: none;
  }

  .meta > .version {
    margin-inline-start: 0.65em;
  }

  .meta > .version:first-child {
    margin-inline-start: 0;
  }

  /*
   * Far down in a long list the browser need not lay out what nobody sees. Without scroll anchoring what is on view would jump when
   * a card above it gets its real height. Rings of focus reach a little beyond a card.
   */
  @supports (overflow-anchor: auto) {
    .cards > li:nth-child(n + 41) {
      content-visibility: auto;
      contain-intrinsic-size: auto 15em;
      overflow-clip-margin: 6px;
    }
  }

  sub,
  sup {
    font-size: 0.72em;
    line-height: 0;
  }

  .math {
    font-size: 0.92em;
  }

  .keywords {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-top: 0.6em;
    font-size: 0.8em;
    line-height: 1.4;
    color: var(--_muted);
  }

  .keywords > li {
    padding: 0.1em 0.65em;
    border-radius: 99px;
    background: var(--_surface);
  }

  .links > li {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-height: 24px;
  }

  .facts {
    margin-top: 0.45em;
  }

  .facts a {
    display: inline-block;
    min-height: 24px;
    text-decoration-color: var(--_line);
  }

  .facts a:hover {
    text-decoration-color: currentColor;
  }

  @media (forced-colors: active) {
    .keywords > li {
      border: 1px solid;
    }

    /* A drawing keeps a colour of its own there, whatever is behind it. */
    .icon {
      color: inherit !important;
    }
  }
`;
