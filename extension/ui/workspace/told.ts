import { Observable } from '../state/observable.ts';

/** Something to read after a page has changed, until it is put away. */
export const told = new Observable<string | undefined>(undefined);
