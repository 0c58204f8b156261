/** The one place that imports zod. An extension page forbids eval, so zod must not try it (its probe alone trips the CSP report). */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
