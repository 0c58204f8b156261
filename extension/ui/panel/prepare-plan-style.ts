import { css } from 'lit';

/** Stages that open one by one, then the outline. */
export const preparePlanStyle = css`
  ol {
    margin-block: 8px 10px;
    border: 1px solid var(--wm-line);
    border-radius: 6px;
  }
  li + li {
    border-block-start: 1px solid var(--wm-line);
  }
  summary {
    padding: 6px 10px;
  }
  details[open] {
    padding-block-end: 10px;
  }
  details > :not(summary) {
    margin-inline: 10px;
  }
  .field + .field {
    margin-block-start: 6px;
  }
  .label {
    margin-block: 8px 4px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chips button {
    min-block-size: 24px;
    padding: 1px 8px;
    border-radius: 12px;
    font-size: 12px;
  }
  select {
    margin-block-end: 8px;
  }
  textarea {
    font: 12px/1.5 var(--wm-mono);
  }
  #how {
    margin-block: 4px 8px;
    font-size: 12px;
  }
  .problems {
    padding: 8px 10px;
    border-radius: 6px;
    background: var(--wm-bad-bg);
    list-style: none;
  }
`;
