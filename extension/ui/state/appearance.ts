import { tokensCss } from '../../../core/report/tokens-css.ts';
import { languageFor } from '../words/messages.ts';
import { speak } from '../words/say.ts';
import type { Settings } from './settings.ts';

const frame = `
  html, body { margin: 0; block-size: 100%; }
  body { background: var(--wm-bg); color: var(--wm-text); font: var(--wm-text-tool)/1.45 var(--wm-font); }
`;

/** Puts the tokens into the page. Called once by every entrypoint. */
export function dress(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokensCss({ controls: true })}\n${frame}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Applies the auditor's theme and language to the page. */
export function applySettings(document: Document, settings: Settings): void {
  const root = document.documentElement;
  const language = languageFor(settings.language, navigator.languages);
  speak(language);
  root.lang = language;
  if (settings.theme === 'system') root.removeAttribute('data-theme');
  else root.dataset['theme'] = settings.theme;
}
