import { css } from 'lit';

/** Fields side by side, and choices as chips. */
export const contactStyle = css`
  form {
    display: grid;
    gap: 12px;
    padding: 16px;
  }
  form h2 {
    font-size: var(--wm-text-lg);
  }
  legend {
    margin-block-end: 4px;
    color: var(--wm-muted);
    font-size: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chips label {
    margin: 0;
    color: var(--wm-text);
    font-size: inherit;
  }
  .chips input {
    position: absolute;
    opacity: 0;
  }
  .chips span {
    display: block;
    padding: 3px 10px;
    border: 1px solid var(--wm-edge);
    border-radius: 14px;
    cursor: pointer;
  }
  .chips input:checked + span {
    border-color: var(--wm-accent);
    background: var(--wm-accent-bg);
    font-weight: 600;
  }
  .chips input:focus-visible + span {
    outline: 2px solid var(--wm-focus);
    outline-offset: 2px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 10px;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px;
  }
  details .fields {
    margin-block-start: 8px;
  }
`;
