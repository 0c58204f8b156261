import { say } from '../words/say.ts';
import { applySettings, dress } from './appearance.ts';
import { loadSaved, settings } from './saved.ts';

/** What every page of the extension does first: look, language, then its element. A change of language opens the page anew. */
export async function openPage(load: () => Promise<unknown>): Promise<void> {
  dress(document);
  await loadSaved();
  applySettings(document, settings.value);
  document.title = say('extensionName');
  let { language } = settings.value;
  settings.watch((next) => {
    if (next.language === language) return applySettings(document, next);
    language = next.language;
    location.reload();
  });
  await load();
}
