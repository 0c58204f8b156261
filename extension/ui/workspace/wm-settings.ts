import { css, html, LitElement, nothing } from 'lit';
import { knownTags } from '../../../core/gaps/tags.ts';
import { send } from '../../messaging/send.ts';
import { tagName } from '../shared/tag-names.ts';
import { announce } from '../state/notices.ts';
import { keepSettings, settings } from '../state/saved.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say } from '../words/say.ts';
import { selectorLines } from './selector-lines.ts';
import './wm-auto-pictures.ts';
import './wm-permissions.ts';
import './wm-shortcuts.ts';

const languages = ['auto', 'en', 'de'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Language, theme, what is covered in pictures, and the sites Waymark may see. */
export class WmSettings extends LitElement {
  static override properties = { broken: { state: true } };
  /** Lines of the masking field that are no selectors. */
  declare broken: readonly string[];

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 8px 48px;
        max-inline-size: 72rem;
      }
      .fields {
        display: grid;
        gap: 14px;
        align-content: start;
      }
      section:first-child h2 {
        margin-block-start: 0;
      }
      .field + .field {
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.broken = [];
    new Watch(this, settings);
  }

  protected override render() {
    const { language, theme, auditor, mask, tags } = settings.value;
    return html`<h1>${say('settings')}</h1><div class="two">
      <form class="fields" @change=${this.#keep} @submit=${(event: Event) => event.preventDefault()}>
        <div class="field"><label for="language">${say('language')}</label><select id="language" name="language">${languages.map((it) => html`<option value=${it} ?selected=${it === language}>${say(`language_${it}`)}</option>`)}</select></div>
        <div class="field"><label for="theme">${say('theme')}</label><select id="theme" name="theme">${themes.map((it) => html`<option value=${it} ?selected=${it === theme}>${say(`theme_${it}`)}</option>`)}</select></div>
        <div class="field"><label for="auditor">${say('auditor')}</label><input id="auditor" name="auditor" maxlength="300" autocomplete="name" .value=${auditor} /></div>
        <div class="field"><label for="mask">${say('mask')}</label><textarea id="mask" name="mask" rows="3" spellcheck="false" aria-describedby="mask-why" .value=${[...mask, ...this.broken].join('\n')}></textarea><p id="mask-why" class="soft">${say('mask_why')}</p>${this.broken.length === 0 ? nothing : html`<p class="bad" role="alert" data-broken>${say('mask_broken', this.broken.join(', '))}</p>`}</div>
        <wm-auto-pictures></wm-auto-pictures>
        <div class="field"><label for="tags">${say('tags_own')}</label><textarea id="tags" name="tags" rows="3" aria-describedby="tags-why" .value=${tags.join('\n')}></textarea><p id="tags-why" class="soft">${say('tags_own_why', knownTags.map(tagName).join(', '))}</p></div>
      </form>
      <div><section><h2>${say('permissions')}</h2><wm-permissions></wm-permissions></section>
      <section><h2>${say('help_shortcuts')}</h2><wm-shortcuts></wm-shortcuts></section></div></div>`;
  }

  async #keep(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement; // Only fields change.
    if (field.name === 'mask') {
      const { selectors, broken } = selectorLines(field.value);
      this.broken = broken;
      await keepSettings({ mask: selectors });
      await send('masksChanged', {});
    } else if (field.name === 'tags') {
      const own = field.value.split('\n').map((it) => it.trim().slice(0, 60));
      await keepSettings({ tags: [...new Set(own.filter(Boolean))].slice(0, 60) });
    } else await keepSettings({ [field.name]: field.value.trim() });
    announce(say('settings_saved'));
  }
}
customElements.define('wm-settings', WmSettings);
