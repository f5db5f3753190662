import {css} from 'lit';

/** For formulas. Loaded with what draws them. */
export const mathsStyles = css`
  /* What the reset of the base took from them: MathML lives by the styles of the browser. */
  math,
  math * {
    margin: revert;
    padding: revert;
    border: revert;
    font: revert;
  }

  math {
    font-size: 1.05em;
  }

  .clamp.whole {
    display: block;
    overflow: visible;
  }

  .formula.wide {
    display: block;
    overflow-x: auto;
    overflow-y: hidden;
    padding-block: 0.35em;
  }
`;
