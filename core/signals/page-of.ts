/**
 * The page an address shows, whatever its query and fragment: origin and path without a trailing slash. A fragment that is
 * a route (`#/plans`, `#!/plans`) belongs to the path, as single-page apps without a server use it.
 */
export function pageOf(url: string): string {
  const hashAt = url.indexOf('#');
  const hash = hashAt === -1 ? '' : url.slice(hashAt);
  const beforeHash = hashAt === -1 ? url : url.slice(0, hashAt);
  const queryAt = beforeHash.indexOf('?');
  const path = withoutSlash(queryAt === -1 ? beforeHash : beforeHash.slice(0, queryAt));
  if (!hash.startsWith('#/') && !hash.startsWith('#!/')) return path;
  return path + withoutSlash(hash.split('?', 1)[0] ?? '');
}

const withoutSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);
