/** A name as a reader tells it from others: what nobody sees does not count, nor do capitals. */
export function seenName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
