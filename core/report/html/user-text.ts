import { isRightToLeft } from '../direction.ts';
import { html, type Markup } from '../escape.ts';

/** Words of others inside our sentence: kept to themselves where they read the other way. */
export function said(text: string): Markup {
  return isRightToLeft(text) ? html`<bdi dir="rtl">${text}</bdi>` : html`${text}`;
}

/** Long text with its line breaks as paragraphs. */
export function paragraphs(text: string): Markup {
  const parts = text.split(/\n{1,}/).filter((part) => part.trim() !== '');
  return html`${parts.map((part) => html`<p dir="auto">${part}</p>`)}`;
}
