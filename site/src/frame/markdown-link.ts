import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { to } from './address.ts';

/** A link to a page of this site in Markdown; `text` may come from a bundle. */
export function markdownLink(text: string, path: string): string {
  return `[${md(text)}](${to(path)})`;
}
