import { to } from './address.ts';

/** What a page is made of; `body` is Markdown, `made` what the page adds to it when it is built. */
export type Page = {
  id: string;
  title: string;
  description?: string | undefined;
  body: string;
  made: string;
};

/** A page as Markdown for a reader who has nothing but this text, so its links do not depend on where it lies. */
export function markdownTwin({ id, title, description, body, made }: Page): string {
  const parts = [`# ${title}`, description, fromAnywhere(plain(body), id), made];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The pictures of a page lie elsewhere once the site is built; their words stay. So do those of marks. */
function plain(body: string): string {
  return body
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '*$1*')
    .replace(/<span class="wm-count">([^<]*)<\/span>/g, '($1)');
}

/** Links that are relative to the page, made to start at the site's root. */
function fromAnywhere(body: string, id: string): string {
  return body.replace(/\]\((\.{1,2}\/[^)\s]*)\)/g, (_, path: string) => {
    const { pathname, hash } = new URL(path, `https://page.example/${id}/`);
    return `](${to(pathname)}${hash})`;
  });
}
