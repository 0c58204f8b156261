/** What a reader reads, words of several lines put together again. */
export function textOf(markup: string): string {
  return markup
    .replace(/<(style|defs|desc)\b.*?<\/\1>/gs, '')
    .replace(/-<\/tspan><tspan[^>]*>/g, '')
    .replace(/<\/tspan><tspan[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
