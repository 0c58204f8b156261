/** The one import of the polyfill: the worker and the extension's pages speak to the browser through it. */
import browser from 'webextension-polyfill';

export { browser };
