import { css, html, LitElement, nothing } from 'lit';
import type { Note, Picture } from '../../../core/journey/touchpoint.ts';
import type { IconName } from '../shared/icons.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { timeOfDay } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-picture.ts';
import { tagName } from '../shared/tag-names.ts';
import { auditAddress } from './place.ts';
import '../shared/wm-long-text.ts';
import '../shared/wm-confirm.ts';
import type { WmConfirm } from '../shared/wm-confirm.ts';

const icons: Readonly<Record<Note['kind'], IconName>> = {
  note: 'sticky-note',
  idea: 'lightbulb',
  delight: 'heart',
  quote: 'message-square',
  thinking: 'sparkles',
  experiment: 'wrench',
};

/** Everything written and pictured on the way, by touchpoint. */
export class WmNotes extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
        gap: 4px 20px;
        padding-block: 8px;
        border-block-end: 1px solid var(--wm-line);
        content-visibility: auto;
        contain-intrinsic-block-size: auto 60px;
      }
      section h2 {
        margin: 4px 0;
        font-size: inherit;
      }
      .num {
        white-space: nowrap;
      }
      @media (max-width: 700px) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .notes li {
        display: flex;
        gap: 8px;
        padding-block: 4px;
        max-inline-size: 80ch;
        overflow-wrap: anywhere;
        align-items: center;
      }
      .words {
        flex: 1;
        min-inline-size: 0;
      }
      figure {
        display: grid;
        gap: 4px;
        justify-items: start;
        margin: 0;
      }
      .pictures {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        margin-block-start: 8px;
      }
    `,
  ];

  /** How much could be removed when something was; until it is gone from the page. */
  #before: number | undefined;

  /** What had the focus goes with what was removed: the last that is left gets it, or the words that nothing is. */
  protected override updated(): void {
    const left = this.#removable();
    if (this.#before === undefined || left.length >= this.#before) return;
    this.#before = undefined;
    if (!this.shadowRoot?.activeElement)
      (left.at(-1) ?? this.renderRoot.querySelector<HTMLElement>('.lead'))?.focus();
  }

  #removable(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-action^="redact"]')];
  }

  protected override render() {
    const { audit } = this.view;
    const places = audit.stages
      .flatMap((it) => it.touchpoints)
      .filter((it) => it.notes.length + it.pictures.length > 0);
    if (places.length + audit.notes.length === 0)
      return html`<p class="lead soft" tabindex="-1">${say('notes_none')}</p>`;
    return html`
      ${audit.notes.length === 0 ? nothing : html`<h2>${say('notes_whole')}</h2>${this.#list(audit.notes)}`}
      ${places.map(
        (
          it,
        ) => html`<section><h2><a href=${auditAddress(audit.audit.id, 'touchpoints', it.id)}>${it.name}</a></h2><div>${this.#list(it.notes)}
          ${it.pictures.length === 0 ? nothing : html`<div class="pictures">${it.pictures.map((picture) => this.#picture(picture, picture.alt || say('picture_at', it.name)))}</div>`}</div></section>`,
      )}<wm-confirm></wm-confirm>`;
  }

  #list(notes: readonly Note[]) {
    return html`<ul class="notes">${notes.map((it) => html`<li><wm-icon name=${icons[it.kind]}></wm-icon><span class="soft num">${timeOfDay(it.at)}</span><span class="words"><wm-long-text .text=${it.kind === 'quote' ? say('quoted', it.text) : it.text}></wm-long-text> ${it.tags.map((tag) => html`<span class="tag">${tagName(tag)}</span> `)}</span><button class="quiet" data-action="redact-note" aria-label=${say('remove_note', it.text.slice(0, 60))} @click=${() => this.#remove(say('remove_note_sure'), 'event', it.id)}>${say('remove_for_good')}</button></li>`)}</ul>`;
  }

  #picture({ id }: Picture, alt: string) {
    return html`<figure><wm-picture .picture=${id} .alt=${alt}></wm-picture>
      <button class="quiet" data-action="redact-picture" aria-label=${say('remove_picture', alt)} @click=${() => this.#remove(say('remove_picture_sure'), 'picture', this.#eventOf(id))}>${say('remove_for_good')}</button></figure>`;
  }

  #eventOf(picture: string): string {
    const told = this.view.audit.events.find((it) => it.type === 'picture' && it.picture.id === picture);
    return told?.id ?? picture;
  }

  async #remove(question: string, what: 'event' | 'picture', id: string): Promise<void> {
    const sure = await this.renderRoot
      .querySelector<WmConfirm>('wm-confirm')
      ?.ask(question, say('remove_for_good'));
    if (!sure) return;
    this.#before = this.#removable().length;
    const told = await sendAct(
      { type: 'redact', of: [id], what },
      say('removed_for_good'),
      this.view.audit.audit.id,
    );
    // Refused: nothing will go, and whatever goes later did not have the focus.
    if (told === undefined) this.#before = undefined;
  }
}
customElements.define('wm-notes', WmNotes);
