import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The message files, bundled: the auditor may choose another language than the browser's. */
export type MessageKey = keyof typeof en;
export type Language = 'en' | 'de';
export const messages: Record<Language, Record<MessageKey, { message: string }>> = { en, de };

/** The language to speak: the chosen one, else the first of the browser's that we have, else English. */
export function languageFor(chosen: 'auto' | Language, wanted: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'en' || language === 'de') return language;
  }
  return 'en';
}
