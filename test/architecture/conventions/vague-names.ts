import type { Convention } from '../convention.ts';

const vague =
  /^(utils?|helpers?|types?|misc|common|lib|shared|constants|interfaces|functions)\.(ts|mjs|astro)$/;

export const vagueNames: Convention = {
  id: 'vague-names',
  mend: 'the name must say what is in it: one idea a file, named after that idea',
  appliesTo: () => true,
  problems: ({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    return vague.test(name) ? [name] : [];
  },
  breaks: ['core/utils.ts', 'extension/messaging/types.ts', 'cli/helpers.mjs'].map((path) => ({
    path,
    text: '',
  })),
  keeps: ['core/report/tokens.ts', 'core/journey/stage-types.ts'].map((path) => ({ path, text: '' })),
};
