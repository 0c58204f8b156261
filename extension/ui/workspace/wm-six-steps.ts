import { css, html, LitElement } from 'lit';
import { auditSteps, nextStep } from '../../../core/plan/audit-steps.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayIfKnown } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { type AuditPart, auditAddress } from './place.ts';

/** Where each step is done. */
const places: Readonly<Record<string, AuditPart>> = {
  'end-goal': 'plan',
  stages: 'plan',
  touchpoints: 'touchpoints',
  milestones: 'gates',
  responsibilities: 'findings',
  map: 'touchpoints',
};

/** The six steps of a whole audit, ticked by what is in it; the next one stands out. */
export class WmSixSteps extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    pageStyle,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
        gap: 8px;
      }
      a {
        display: flex;
        gap: 8px;
        block-size: 100%;
        padding: 10px;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--wm-surface);
      }
      .next a {
        border-color: var(--wm-accent);
        background: var(--wm-accent-bg);
      }
      .number {
        flex: none;
        inline-size: 1.4em;
        color: var(--wm-muted);
        text-align: center;
      }
    `,
  ];

  protected override render() {
    const { audit } = this.view;
    const next = nextStep(audit);
    return html`<h2>${say('six_steps')}</h2><ol>${auditSteps.map((step, index) => {
      const done = step.isDone(audit);
      const key = step.id.replaceAll('-', '_');
      return html`<li class=${step === next ? 'next' : ''}><a href=${auditAddress(audit.audit.id, places[step.id] ?? 'map')}>
        <span class="number num">${done ? html`<wm-icon name="check" class="good"></wm-icon>` : index + 1}</span>
        <span><strong>${sayIfKnown(`step_${key}`) ?? step.name}</strong>${done ? html`<span class="hidden-text">${say('done')}</span>` : ''}<br /><span class="soft">${sayIfKnown(`step_${key}_ask`) ?? step.ask}</span></span>
      </a></li>`;
    })}</ol>`;
  }
}
customElements.define('wm-six-steps', WmSixSteps);
