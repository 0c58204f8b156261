import { slug } from '../../../core/projection/page-key.ts';

/** Names that Windows gives no folder: a site is built and read there too. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** A name as a part of a page's address; `otherwise` where no letter of it can be. */
export function pathName(name: string, otherwise: string): string {
  const plain = slug(name) || otherwise;
  return reserved.test(plain) ? `${plain}-${otherwise}` : plain;
}
