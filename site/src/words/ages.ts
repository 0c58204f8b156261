import { agesIn } from './ages-in.ts';
import { language } from './language.ts';

/** How long ago a walk was, in the site's language. */
export const ageWords = agesIn[language];
