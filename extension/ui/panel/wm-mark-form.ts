import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Target } from '../../../core/journey/target.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { closeForm } from './close-form.ts';
import './wm-friction-form.ts';
import './wm-goal-form.ts';
import './wm-milestone-form.ts';
import './wm-text-form.ts';
import './wm-touchpoint-form.ts';
import './wm-wait-form.ts';
import './wm-handover-form.ts';
import './wm-document-form.ts';
import './wm-route-form.ts';

/** The form of the mark that was chosen. */
export class WmMarkForm extends LitElement {
  static override properties = {
    form: { type: String },
    view: { attribute: false },
    target: { attribute: false },
  };
  declare form: string;
  declare view: WalkView;
  declare target: Target | undefined;

  static override styles = [base];

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      closeForm(this);
    });
  }

  protected override render() {
    const { form, view, target } = this;
    switch (form) {
      case 'friction':
        return html`<wm-friction-form .target=${target}></wm-friction-form>`;
      case 'touchpoint':
        return html`<wm-touchpoint-form .view=${view} .target=${target}></wm-touchpoint-form>`;
      case 'milestone':
        return html`<wm-milestone-form .view=${view}></wm-milestone-form>`;
      case 'wait':
        return html`<wm-wait-form></wm-wait-form>`;
      case 'goal':
        return html`<wm-goal-form .view=${view}></wm-goal-form>`;
      case 'handover':
        return html`<wm-handover-form .view=${view}></wm-handover-form>`;
      case 'document':
        return html`<wm-document-form .view=${view}></wm-document-form>`;
      case 'route':
        return html`<wm-route-form .view=${view}></wm-route-form>`;
      case 'note':
      case 'idea':
      case 'delight':
      case 'quote':
        return keyed(form, html`<wm-text-form kind=${form}></wm-text-form>`);
      default:
        return nothing;
    }
  }
}
customElements.define('wm-mark-form', WmMarkForm);
