import { css } from 'lit';
import { chips } from '../styles/chips.ts';

/** Fields side by side, and choices as chips. */
export const contactStyle = css`
  ${chips}
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
  .chips + input {
    margin-block-start: 6px;
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
