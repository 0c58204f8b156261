import { css } from 'lit';

/** One stage under edit: a line on a wide screen, stacked on a narrow one. */
export const modelStageStyle = css`
  :host {
    container-type: inline-size;
  }
  .stage {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr) 5.5rem minmax(0, 11rem) auto;
    grid-template-areas: 'place name weight share moves' '. problems problems problems problems' '. more more more more';
    gap: 0 12px;
    align-items: end;
    padding: 10px 12px;
    border: 1px solid var(--wm-line);
    border-radius: 6px;
  }
  .place {
    grid-area: place;
    align-self: end;
    line-height: 30px;
    text-align: end;
  }
  .name {
    grid-area: name;
  }
  .weight {
    grid-area: weight;
  }
  .share {
    display: grid;
    gap: 4px;
    grid-area: share;
    align-content: center;
    min-block-size: 30px;
    font-size: 12px;
  }
  .bar {
    overflow: hidden;
    block-size: 6px;
    border-radius: 3px;
    background: var(--wm-raised);
  }
  .bar span {
    display: block;
    block-size: 100%;
    border-radius: 3px;
    background: var(--wm-accent-fill);
    transition: inline-size 150ms;
  }
  .moves {
    display: flex;
    grid-area: moves;
  }
  .moves button {
    min-inline-size: 30px;
    min-block-size: 30px;
    padding: 0;
  }
  .problems {
    grid-area: problems;
  }
  .problems:not(:empty) {
    padding-block-start: 4px;
  }
  details {
    grid-area: more;
    margin-block-start: 6px;
  }
  summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    font-size: 12px;
  }
  input[aria-invalid='true'] {
    border-color: var(--wm-bad);
  }
  @container (max-width: 620px) {
    .stage {
      grid-template-columns: 5.5rem minmax(0, 1fr);
      grid-template-areas: 'place moves' 'name name' 'weight share' 'problems problems' 'more more';
      gap: 4px 12px;
      padding-block-start: 4px;
    }
    .place {
      align-self: center;
      line-height: inherit;
      text-align: start;
    }
    .problems:empty {
      display: none;
    }
    .moves {
      justify-content: flex-end;
      margin-inline-end: -6px;
    }
    details {
      margin: 0;
    }
  }
`;
