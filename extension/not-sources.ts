const sources = /^(core|extension|package(-lock)?\.json|tsconfig.*\.json|wxt\.config\.ts|README\.md)$/;

/**
 * The sources that a store's reviewers get are what builds the extension, and nothing else that lies in the project's folder:
 * audits, their pictures and a browser's profile may be beside it. Takes the names in that folder, gives patterns.
 */
export function notSources(names: readonly string[]): string[] {
  const others = names.filter((name) => !sources.test(name));
  return [...others.flatMap((name) => [name, `${name}/**`]), '**/*.zip'];
}
