import { modelledStages } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** The stage model expects a document that nobody recorded, as there or as missing (T12). */
export const documentUnseen: GapRule = {
  id: 'document-unseen',
  version: 1,
  about: 'A document that this stage usually hands over was not looked for.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Look for it in the walk and record whether it exists.',
  check(audit) {
    const stages = modelledStages(audit).filter(
      (it) => it.walked.length > 0 && it.model.documents.length > 0,
    );
    if (stages.length === 0) return 'not-applicable';
    return stages.flatMap(({ model, walked }) => {
      const seen = walked.flatMap((it) => it.documents.map((document) => plain(document.name)));
      return model.documents
        .filter((name) => !seen.some((it) => it === plain(name) || plain(name).startsWith(`${it} `)))
        .map((name) => ({ stage: model.id, subject: name, title: `Not looked for: ${name}` }));
    });
  },
};

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ');
