import { Refusal } from '../../journey/refusal.ts';
import type { z } from '../../zod.ts';
import { problemsOf } from '../mend-of.ts';

/** Another tool's report, checked. Throws `Refusal` that names the tool, the place and what belongs there. */
export function reportFrom<T extends z.ZodType>(
  schema: T,
  data: unknown,
  code: string,
  what: string,
): z.infer<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error, data);
  throw new Refusal(code, `This is not ${what}: ${problems[0]?.place}: ${problems[0]?.mend}`, problems);
}

/** Markdown links and code marks taken off; the first sentences, at most 400 characters. */
export function plainWords(markdown: string): string {
  return markdown
    .slice(0, 4000)
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 400);
}
