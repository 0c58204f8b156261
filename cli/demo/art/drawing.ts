import { type Html, html, raw } from '../html.ts';
import { type ProduceId, produce } from './produce.ts';

/** An inline drawing. With a label it is an image to a screen reader, without one it is decoration. */
export function drawing(viewBox: string, inner: string, label = '', className = 'art'): Html {
  const [, , width = '100', height = '100'] = viewBox.split(' ');
  const spoken = label === '' ? raw('aria-hidden="true"') : html`role="img" aria-label="${label}"`;
  return html`<svg class="${className}" viewBox="${viewBox}" width="${width}" height="${height}" ${spoken} focusable="false">${raw(inner)}</svg>`;
}

export function produceIcon(id: ProduceId, label = '', className = 'produce'): Html {
  return drawing('0 0 100 100', produce[id], label, className);
}
