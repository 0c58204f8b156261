/** Where a reader's word about a page goes: a prefilled issue of the repository, or a mail where there is none. */
export function feedbackAddress(repository: string | undefined): (subject: string, body: string) => string {
  const home = repository?.replace(/\/$/, '');
  return (subject, body) => {
    const [title, text] = [
      encodeURIComponent(subject.toWellFormed()),
      encodeURIComponent(body.toWellFormed()),
    ];
    return home ? `${home}/issues/new?title=${title}&body=${text}` : `mailto:?subject=${title}&body=${text}`;
  };
}
