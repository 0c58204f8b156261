/** Language of the interface, chosen by whoever publishes: one site, one language. Texts people wrote stay as they are. */
export const language: 'en' | 'de' = import.meta.env['PUBLIC_WAYMARK_LANGUAGE'] === 'de' ? 'de' : 'en';
