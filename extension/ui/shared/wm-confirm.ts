import { css, html, LitElement } from 'lit';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';

/** Asks before something is lost. Escape and Cancel mean no. */
export class WmConfirm extends LitElement {
  static override properties = { question: { state: true }, yes: { state: true } };
  declare question: string;
  declare yes: string;

  static override styles = [
    base,
    controls,
    css`
      form {
        padding: 16px;
      }
      .row {
        justify-content: flex-end;
        margin-block-start: 16px;
      }
    `,
  ];

  /** True when the auditor agreed. */
  async ask(question: string, yes: string): Promise<boolean> {
    this.question = question;
    this.yes = yes;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return false;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
  }

  protected override render() {
    return html`<dialog aria-labelledby="question"><form method="dialog">
      <p id="question">${this.question}</p>
      <div class="row"><button value="no" data-action="cancel" autofocus>${say('cancel')}</button><button value="yes" class="danger" data-action="confirm">${this.yes}</button></div>
    </form></dialog>`;
  }
}
customElements.define('wm-confirm', WmConfirm);
