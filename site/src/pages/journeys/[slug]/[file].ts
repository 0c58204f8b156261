import type { APIRoute, GetStaticPaths } from 'astro';
import { writeAudit } from '../../../../../core/exchange/audit-json.ts';
import { renderReport } from '../../../../../core/report/html.ts';
import { renderMarkdown } from '../../../../../core/report/markdown.ts';
import { dataAddress } from '../../../audits/data-address.ts';
import { type Published, published } from '../../../audits/published.ts';

/** What a reader can take along from a journey page. */
const files: Readonly<Record<string, (audit: Published) => string | Uint8Array>> = {
  'audit.waymark.zip': (audit) => audit.bytes,
  'audit.json': (audit) => writeAudit(audit.audit, audit.score),
  'report.html': (audit) => renderReport(audit, { pictures: dataAddress(audit.pictures), locale: audit.audit.audit.locale }),
  'report.md': (audit) => renderMarkdown(audit, { locale: audit.audit.audit.locale }),
};

export const getStaticPaths: GetStaticPaths = async () =>
  (await published()).flatMap((audit) => Object.keys(files).map((file) => ({ params: { slug: audit.slug, file }, props: { audit } })));

export const GET: APIRoute<{ audit: Published }> = ({ params, props }) => {
  const content = files[params['file'] ?? '']?.(props.audit) ?? '';
  return new Response(typeof content === 'string' ? content : new Uint8Array(content));
};
