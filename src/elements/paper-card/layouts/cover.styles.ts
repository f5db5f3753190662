import {css} from 'lit';

/**
 * The cover of a paper. Its colours are those of the page, with the hue of the accent turned: a wash over whatever the page
 * is, be it white, dark or sepia, and an ink that is mostly the colour of its text. A grey accent makes grey covers.
 */
export const coverStyles = css`
  .cover {
    --_tint: oklch(from var(--_accent) l calc(c * 1.2) calc(h + var(--_turn)));
    --_next: oklch(from var(--_accent) l calc(c * 1.2) calc(h + var(--_turn) + 38));
    position: relative;
    display: grid;
    container-type: inline-size;
    overflow: hidden;
    color: color-mix(in oklab, var(--_tint) 45%, currentColor);
    background: linear-gradient(
      150deg,
      color-mix(in oklab, var(--_tint) 9%, transparent),
      color-mix(in oklab, var(--_next) 26%, transparent)
    );
    user-select: none;
  }

  .cover > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    fill: none;
    stroke: var(--_tint);
    stroke-linecap: round;
    opacity: 0.42;
  }

  .cover .shape {
    fill: var(--_tint);
    stroke: none;
    opacity: 0.3;
  }

  /* A drawing steps back where letters stand in front of it. */
  .cover:has(> .name) > svg {
    mask: linear-gradient(20deg, rgb(0 0 0 / 0.3) 30%, #000 70%);
  }

  .cover:has(> .initial) > svg {
    mask: radial-gradient(ellipse 45% 90% at 85% 90%, transparent 45%, #000);
  }

  .cover:dir(rtl) > svg {
    scale: -1 1;
  }

  .cover > .name {
    position: relative;
    align-self: end;
    padding: 0 0.45em 0.3em;
    font-size: clamp(1em, calc(78cqi / var(--_length) / 0.62), 2.5em);
    font-weight: 750;
    line-height: 1.15;
    letter-spacing: -0.03em;
  }

  .cover > .initial {
    position: absolute;
    inset-block-end: 0.02em;
    inset-inline-end: 0.2em;
    font-size: 30cqi;
    font-weight: 800;
    line-height: 1;
    color: color-mix(in oklab, var(--_tint) 55%, transparent);
  }

  .opened .cover {
    display: none;
  }

  @media (forced-colors: active) {
    .cover {
      border-bottom: 1px solid;
    }

    .cover > svg,
    .cover .shape {
      stroke: CanvasText;
      fill: none;
    }
  }

  @media print {
    .cover {
      display: none;
    }
  }
`;
