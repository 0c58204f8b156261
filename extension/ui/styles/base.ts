import { css } from 'lit';

/** What every element starts from. Colours and sizes are the shared tokens; see theme.ts. */
export const base = css`
  :host {
    display: block;
    color: var(--wm-text);
    font: var(--wm-text-tool) / 1.45 var(--wm-font);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: inherit;
    font-weight: 600;
  }
  a {
    color: var(--wm-accent);
  }
  :focus-visible {
    outline: 2px solid var(--wm-focus);
    outline-offset: 2px;
  }
  main:focus {
    outline: none;
  }
  .soft {
    color: var(--wm-muted);
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
