import { isolates, isRightToLeft } from '../direction.ts';
import { html, type Markup } from '../escape.ts';

/** Words of others inside our sentence: kept to themselves where they read the other way. */
export function said(text: string): Markup {
  if (isRightToLeft(text)) return html`<bdi dir="rtl">${text}</bdi>`;
  return html`${isolates(text).map((part) => (part.isolated ? html`<bdi>${part.text}</bdi>` : part.text))}`;
}

/** Long text with its line breaks as paragraphs. */
export function paragraphs(text: string): Markup {
  const parts = text.split(/\n{1,}/).filter((part) => part.trim() !== '');
  return html`${parts.map((part) => html`<p dir="auto">${part}</p>`)}`;
}
