import { css } from 'lit';

/** The form of a stage model: a column of stages, what to do with it always in sight. */
export const modelEditorStyle = css`
  form {
    max-inline-size: 60rem;
  }
  .name {
    max-inline-size: 32rem;
  }
  .name p:empty,
  [data-problem]:empty {
    margin: 0;
  }
  ol {
    display: grid;
    gap: 8px;
    margin-block: 8px 12px;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
    margin-block-start: 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--wm-line);
    background: var(--wm-bg);
  }
  .bar p {
    margin-block: 0;
    margin-inline-end: auto;
  }
  @media (max-width: 420px) {
    .undo span {
      display: none;
    }
  }
`;

/** A field that gets the focus is not behind that bar. */
export const aboveBar = css`
  input,
  textarea,
  select,
  button,
  summary {
    scroll-margin-block-end: 104px;
  }
`;
