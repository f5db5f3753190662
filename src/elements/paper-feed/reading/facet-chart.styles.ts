import {css} from 'lit';

/** The chart of papers over time, with its sliders. */
export const facetChartStyles = css`
  /* The thumbs of the sliders are outside of what they choose, so that they never lie upon each other. */
  .timeline {
    --_grip: max(24px, 1.5em);
  }

  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }

  .said > b {
    font-weight: 600;
  }

  .said > bdi {
    color: var(--_muted);
  }

  .bars,
  .ends,
  .axis {
    position: relative;
    margin-inline: var(--_grip);
  }

  .bars {
    display: flex;
    height: 4.5em;
    margin-top: 0.5em;
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
  }

  .bar {
    position: relative;
    flex: 1;
    min-width: 0;
  }

  .bar.in,
  .bar.at {
    background: var(--_surface);
  }

  .bar::before,
  .bar::after {
    content: '';
    position: absolute;
    inset: auto min(1px, 8%) 0;
    height: max(var(--_share) * 100%, min(2px, var(--_share) * 9999px));
    border-radius: 2px 2px 0 0;
  }

  .bar::before {
    --_share: var(--_all);
    background: color-mix(in oklab, currentColor 18%, transparent);
  }

  .bar::after {
    --_share: var(--_matching);
    background: var(--_accent);
  }

  .chosen .bar:not(.in)::after {
    opacity: 0.4;
  }

  .ends {
    height: var(--_grip);
    cursor: pointer;
  }

  .ends::before,
  .ends > i {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    border-top: 1px solid var(--_edge);
  }

  .chosen .ends > i {
    inset-inline: calc(100% * var(--_from) / var(--_bars)) calc(100% - 100% * var(--_to) / var(--_bars));
    border-top: 3px solid var(--_accent);
  }

  .ends > input {
    position: absolute;
    inset-block: 0;
    width: calc(100% - 100% / var(--_bars) + var(--_grip));
    appearance: none;
    outline: none;
    pointer-events: none;
  }

  .ends > .start {
    inset-inline-start: calc(-1 * var(--_grip));
  }

  .ends > .end {
    inset-inline-end: calc(-1 * var(--_grip));
  }

  .ends > input::-webkit-slider-thumb {
    box-sizing: border-box;
    width: var(--_grip);
    height: var(--_grip);
    border: 6px solid transparent;
    border-radius: 50%;
    background: var(--_accent) padding-box;
    appearance: none;
    pointer-events: auto;
    cursor: ew-resize;
  }

  .ends > input::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--_grip);
    height: var(--_grip);
    border: 6px solid transparent;
    border-radius: 50%;
    background: var(--_accent) padding-box;
    pointer-events: auto;
    cursor: ew-resize;
  }

  .ends > input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }

  .ends > input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }

  .axis {
    height: 1.5em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .axis > span {
    position: absolute;
    font-size: 0.85em;
    inset-inline-start: calc(100% * (var(--_at) + 0.5) / var(--_bars));
    display: flex;
    justify-content: center;
    width: 0;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .bar::before {
      border: 1px solid;
    }

    .bar::after {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
