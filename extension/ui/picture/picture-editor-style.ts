import { css } from 'lit';

/** A bar of tools above, the picture below in all the room there is. */
export const editorStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 10px 14px;
    border-block-end: 1px solid var(--wm-line);
    background: var(--wm-surface);
  }
  h1 {
    font-size: 15px;
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .wrong {
    padding: 10px 14px;
    background: var(--wm-bad-bg);
  }
  main {
    padding: 12px 14px 24px;
  }
  main > p {
    margin-block-end: 10px;
  }
  .empty {
    margin: 20vh auto;
    max-inline-size: 36rem;
  }
`;
