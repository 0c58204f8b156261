import { css } from 'lit';

/** The start screen: one column, the start button always in sight. */
export const prepareStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 14px;
    border-block-end: 1px solid var(--wm-line);
    background: var(--wm-surface);
    flex-wrap: wrap;
  }
  h1 {
    font-size: 15px;
    font-weight: 600;
  }
  form {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  section,
  details {
    padding: 12px 14px 0;
  }
  h2 {
    margin-block-end: 6px;
    color: var(--wm-muted);
    font-size: 12px;
  }
  section input {
    margin-block-end: 10px;
  }
  summary {
    margin-block-end: 8px;
    color: var(--wm-muted);
  }
  [data-again] {
    margin-block: -6px 10px;
    font-size: 12px;
  }
  .again {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
    margin-block: -4px 10px;
    font-size: 12px;
  }
  .again button {
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 1px 8px;
    border-radius: 12px;
    font-size: 12px;
  }
  wm-alerts-switch {
    margin-block: 10px 12px;
  }
  header button {
    padding-inline: 6px;
  }
  footer {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: auto;
    padding: 12px 14px;
    border-block-start: 1px solid var(--wm-line);
    background: var(--wm-surface);
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-block-end: 10px;
    color: var(--wm-text);
  }
  .start {
    inline-size: 100%;
    min-block-size: 36px;
  }
  .stop {
    margin-block-end: 8px;
    color: var(--wm-bad);
  }
`;
