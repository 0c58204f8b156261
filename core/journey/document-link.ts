/**
 * The address of a document as it may be opened: http, https or mailto. Undefined for anything else, also for an address that
 * a file from elsewhere brought along (`javascript:`, `file:`).
 */
export function documentLink(text: string | undefined): string | undefined {
  const link = text?.trim() ?? '';
  return web.test(link) || mail.test(link) ? link : undefined;
}

const web = /^https?:\/\/[^\s\p{C}/?#]+([/?#][^\s\p{C}]*)?$/iu;
const mail = /^mailto:[^\s\p{C}@?]+@[^\s\p{C}@?]+(\?[^\s\p{C}]*)?$/iu;
