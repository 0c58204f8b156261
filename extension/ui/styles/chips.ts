import { css } from 'lit';

/** Choices of which several can hold, in a row: a tick box and its words for each. */
export const chips = css`
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
`;
