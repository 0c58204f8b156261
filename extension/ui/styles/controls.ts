import { css } from 'lit';

/** Buttons and fields, the same in panel and workspace. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--wm-line);
    border-radius: 4px;
    background: var(--wm-surface);
    color: var(--wm-text);
    font: inherit;
    text-decoration: none;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--wm-raised);
  }
  button[aria-pressed='true'],
  button[aria-checked='true'] {
    border-color: var(--wm-accent);
    background: var(--wm-accent-bg);
    color: var(--wm-text);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .primary {
    border-color: transparent;
    background: var(--wm-accent-fill);
    color: var(--wm-on-accent);
    font-weight: 600;
  }
  .primary:hover {
    background: var(--wm-accent-fill-hover);
  }
  .danger {
    border-color: var(--wm-bad);
    color: var(--wm-bad);
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--wm-muted);
  }
  .quiet:hover {
    background: var(--wm-raised);
    color: var(--wm-text);
  }
  kbd {
    padding: 0 4px;
    border: 1px solid var(--wm-line);
    border-radius: 3px;
    color: var(--wm-muted);
    font: 600 11px/16px var(--wm-mono);
  }
  label,
  .label {
    display: block;
    margin-block-end: 3px;
    color: var(--wm-muted);
    font-size: 12px;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 30px;
    padding: 4px 8px;
    border: 1px solid var(--wm-edge);
    border-radius: 4px;
    background: var(--wm-bg);
    color: var(--wm-text);
    font: inherit;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.2em;
    max-block-size: 16em;
  }
  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--wm-accent-fill);
  }
  ::placeholder {
    color: var(--wm-muted);
    opacity: 1;
  }
  .field + .field {
    margin-block-start: 10px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .push {
    margin-inline-start: auto;
  }
  details > summary {
    cursor: pointer;
  }
  dialog {
    inline-size: min(40rem, calc(100vw - 24px));
    max-block-size: calc(100vh - 24px);
    padding: 0;
    border: 1px solid var(--wm-edge);
    border-radius: 8px;
    background: var(--wm-bg);
    color: var(--wm-text);
    box-shadow: 0 8px 32px rgb(0 0 0 / 40%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
`;
