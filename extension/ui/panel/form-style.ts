import { css } from 'lit';

/** The forms that open under the marks. */
export const formStyle = css`
  form {
    margin-block-start: 8px;
    padding: 10px;
    border: 1px solid var(--wm-accent);
    border-radius: 6px;
    background: var(--wm-surface);
  }
  .keys {
    color: var(--wm-muted);
    font-size: 12px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
  }
`;
