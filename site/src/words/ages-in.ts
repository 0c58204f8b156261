/** How long ago a walk was, in both languages. Apart from the other words, for every journey page loads them. */
export const agesIn = {
  en: {
    said: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
    walked: (said: string) => `Last walked ${said}`,
    overdue: 'overdue',
  },
  de: {
    said: (days: number) => (days === 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`),
    walked: (said: string) => `Zuletzt gegangen ${said}`,
    overdue: 'überfällig',
  },
};
