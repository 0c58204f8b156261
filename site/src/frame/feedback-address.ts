/** Writes the address of a prefilled issue. */
export type FeedbackAddress = (subject: string, body: string) => string;

/** Where a reader's word about a page goes: an issue of the repository. Without one there is nobody to ask, and no link. */
export function feedbackAddress(repository: string | undefined): FeedbackAddress | undefined {
  const home = repository?.replace(/\/$/, '');
  if (!home) return undefined;
  return (subject, body) => {
    const [title, text] = [subject, body].map((it) => encodeURIComponent(it.toWellFormed()));
    return `${home}/issues/new?title=${title}&body=${text}`;
  };
}
