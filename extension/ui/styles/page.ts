import { css } from 'lit';

/** Headings, tables and cards of the workspace. */
export const pageStyle = css`
  h1 {
    margin-block-end: 12px;
    font-size: var(--wm-text-xl);
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h2 {
    margin-block: 20px 8px;
    font-size: var(--wm-text-md);
  }
  p:not(:last-child) {
    margin-block-end: 8px;
  }
  .scroll + p {
    margin-block-start: 8px;
  }
  .lead {
    max-inline-size: 92ch;
    font-size: var(--wm-text-md);
  }
  .scroll {
    /* What is hidden but for screen readers scrolls along. */
    position: relative;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 10px;
    border-block-end: 1px solid var(--wm-line);
    text-align: start;
    vertical-align: top;
  }
  td,
  tbody th {
    overflow-wrap: anywhere;
  }
  td:not(.end),
  tbody th {
    min-inline-size: 6rem;
  }
  .end {
    overflow-wrap: normal;
  }
  thead th {
    font-size: 12px;
    white-space: nowrap;
  }
  button,
  select {
    max-inline-size: 100%;
  }
  tbody th {
    color: var(--wm-text);
  }
  tbody tr:hover {
    background: var(--wm-surface);
  }
  th {
    color: var(--wm-muted);
    font-weight: 600;
  }
  .end {
    text-align: end;
  }
  /* On a narrow screen each row reads from top to bottom instead of beyond the edge. */
  @media (max-width: 559px) {
    .stack thead {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .stack,
    .stack tbody,
    .stack tfoot,
    .stack tr,
    .stack th,
    .stack td {
      display: block;
      inline-size: auto;
      min-inline-size: 0;
    }
    .stack tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--wm-line);
    }
    .stack th,
    .stack td {
      padding: 1px 0;
      border: 0;
      text-align: start;
    }
    .stack [data-label]::before {
      content: attr(data-label) ': ';
      color: var(--wm-muted);
    }
  }
  .card {
    padding: 12px;
    border: 1px solid var(--wm-line);
    border-radius: 6px;
    background: var(--wm-bg);
  }
  .good {
    color: var(--wm-good);
  }
  .mid {
    color: var(--wm-mid);
  }
  .bad {
    color: var(--wm-bad);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    padding: 0 6px;
    border-radius: 3px;
    background: var(--wm-raised);
    font-size: 12px;
  }
`;
