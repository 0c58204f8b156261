/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by a page whose content brings its own heading. */
    ownTitle?: boolean;
    /** Where the page's Markdown is, when it is not beside the page. */
    markdownTwin?: string;
    /** Names of the pages above this one, with their addresses. */
    breadcrumbs?: readonly { label: string; href?: string }[];
  }
}
