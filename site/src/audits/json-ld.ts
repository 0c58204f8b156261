import { language } from '../words/language.ts';
import type { Published } from './published.ts';

/** The audit for search engines (schema.org Report). `<` is escaped so that no text can end the script element. */
export function jsonLd({ audit, score }: Published): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: audit.audit.title || audit.audit.journey.name,
    about: audit.audit.journey.name,
    datePublished: new Date(audit.audit.startedAt).toISOString(),
    inLanguage: language,
    ...(audit.audit.auditor === '' ? {} : { author: { '@type': 'Person', name: audit.audit.auditor } }),
    ...(score.score === null
      ? {}
      : {
          reviewRating: {
            '@type': 'Rating',
            ratingValue: Math.round(score.score * 10) / 10,
            bestRating: 100,
            worstRating: 0,
          },
        }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
