import { html, LitElement, nothing } from 'lit';
import { browser } from '../../browser.ts';
import { penOf } from '../../encode-picture.ts';
import { readPicture } from '../../storage/pictures.ts';
import { spokenNotice, trouble } from '../state/notices.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-live-region.ts';
import { keepPicture, pictureEvent } from './keep-picture.ts';
import { editorStyle } from './picture-editor-style.ts';
import { drawSteps, hidesSomething, type PictureStep, partOf } from './picture-steps.ts';
import './wm-picture-area.ts';
import type { Tool } from './wm-picture-area.ts';

const tools = [
  { tool: 'crop', icon: 'crop', key: 'c' },
  { tool: 'draw', icon: 'pen-line', key: 'd' },
  { tool: 'blur', icon: 'droplets', key: 'b' },
] as const;

/** Cuts, draws on and blurs one picture. Nothing is kept before Save, so every step can be taken back. */
export class WmPictureEditor extends LitElement {
  static override properties = {
    image: { state: true },
    steps: { state: true },
    tool: { state: true },
    saving: { state: true },
    missing: { state: true },
  };
  declare image: ImageBitmap | undefined;
  declare steps: readonly PictureStep[];
  declare tool: Tool;
  declare saving: boolean;
  declare missing: boolean;
  #undone: PictureStep[] = [];
  #walk = '';
  #picture = '';

  static override styles = [base, controls, editorStyle];

  constructor() {
    super();
    this.steps = [];
    this.tool = 'blur';
    this.saving = false;
    this.missing = false;
    new Watch(this, trouble, spokenNotice);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
  }

  protected override render() {
    const { image, steps } = this;
    if (this.missing)
      return html`<main class="empty"><h1>${say('picture_gone')}</h1><p>${say('picture_gone_why')}</p></main>`;
    if (!image) return html`<main class="empty" aria-busy="true"><p>${say('loading')}</p></main>`;
    return html`<header>
        <h1>${say('edit_picture')}</h1>
        <div class="tools" role="radiogroup" aria-label=${say('picture_tool')}>${tools.map(
          ({ tool, icon, key }) =>
            html`<button role="radio" data-tool=${tool} aria-checked=${this.tool === tool ? 'true' : 'false'} aria-keyshortcuts=${key} @click=${() => {
              this.tool = tool;
            }}><wm-icon name=${icon}></wm-icon>${say(`picture_${tool}`)} <kbd aria-hidden="true">${key.toUpperCase()}</kbd></button>`,
        )}</div>
        <div class="tools">
          <button class="quiet" data-action="undo-step" aria-keyshortcuts="Control+z" ?disabled=${steps.length === 0} @click=${this.#undo}><wm-icon name="undo-2"></wm-icon>${say('undo')}</button>
          <button class="quiet" data-action="redo-step" aria-keyshortcuts="Control+Shift+z" ?disabled=${this.#undone.length === 0} @click=${this.#redo}><wm-icon name="redo-2"></wm-icon>${say('redo')}</button>
        </div>
        <div class="tools push">
          <button class="quiet" data-action="cancel" @click=${leave}>${say('cancel')}</button>
          <button class="primary" data-action="save-picture" ?disabled=${this.saving || steps.length === 0} @click=${this.#save}>${say('save')}</button>
        </div>
      </header>
      ${trouble.value ? html`<p class="wrong" role="alert">${trouble.value.message}</p>` : nothing}
      <main>
        <p class="soft">${say(`picture_${this.tool}_how`)} ${hidesSomething(steps) ? html`<strong>${say('picture_for_good')}</strong>` : nothing}</p>
        <wm-picture-area .image=${image} .steps=${steps} .tool=${this.tool} @step=${this.#add}></wm-picture-area>
      </main><wm-live-region></wm-live-region>`;
  }

  async #load(): Promise<void> {
    const place = new URLSearchParams(location.hash.slice(1));
    this.#walk = place.get('walk') ?? '';
    this.#picture = place.get('picture') ?? '';
    const row = await readPicture(this.#picture);
    if (row && row.walk === this.#walk) this.image = await createImageBitmap(row.blob);
    else this.missing = true;
  }

  #add(event: CustomEvent<PictureStep>): void {
    this.#undone = [];
    this.steps = [...this.steps, event.detail];
  }

  #undo(): void {
    const last = this.steps.at(-1);
    if (!last) return;
    this.#undone.push(last);
    this.steps = this.steps.slice(0, -1);
  }

  #redo(): void {
    const step = this.#undone.pop();
    if (step) this.steps = [...this.steps, step];
  }

  readonly #key = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) this.#redo();
      else this.#undo();
      return;
    }
    const chosen = tools.find((it) => it.key === key);
    if (chosen && !event.altKey) this.tool = chosen.tool;
  };

  async #save(): Promise<void> {
    const { image, steps } = this;
    const was = await pictureEvent(this.#walk, this.#picture);
    if (!image || !was) {
      this.missing = true;
      return;
    }
    this.saving = true;
    const whole = new OffscreenCanvas(image.width, image.height);
    drawSteps(penOf(whole), image, steps);
    const part = partOf(steps, image);
    const cut = new OffscreenCanvas(part.width, part.height);
    penOf(cut).drawImage(whole, -part.x, -part.y);
    const kept = await keepPicture(this.#walk, was, cut, hidesSomething(steps)).catch((error: unknown) => {
      trouble.set({ code: 'picture', message: say('picture_not_saved', String(error)) });
      return false;
    });
    this.saving = false;
    if (kept) await leave();
  }
}
customElements.define('wm-picture-editor', WmPictureEditor);

/** A tab opened by the extension cannot close itself by `window.close`. */
async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
