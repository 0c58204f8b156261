/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by a page whose content brings its own heading. */
    ownTitle?: boolean;
    /** Where the page's Markdown is, when it is not beside the page. */
    markdownTwin?: string;
    /** Names of the pages above this one, with their addresses. */
    breadcrumbs?: readonly { label: string; href?: string }[];
    /** Path of the picture shown where a link to this page is posted. */
    socialPicture?: string;
  }
}

interface ImportMetaEnv {
  /** `de` for a site with German words; anything else is English. */
  readonly PUBLIC_WAYMARK_LANGUAGE?: string;
  /** Where journeys are on a team's own site, from its root: `/journeys` when left out. */
  readonly PUBLIC_WAYMARK_JOURNEYS?: string;
  /** How pages are named on a team's own site: `folder` when left out. */
  readonly PUBLIC_WAYMARK_PAGES?: 'folder' | 'bare' | 'html';
}

/** The layout of the team whose site shows journeys. */
declare module 'virtual:waymark/layout' {
  const layout: (props: { title: string; description: string }) => unknown;
  export default layout;
}

/** Starlight makes these modules while it builds and ships no types for them. */
declare module 'virtual:starlight/components/ThemeSelect' {
  export { default } from '@astrojs/starlight/components/ThemeSelect.astro';
}
declare module 'virtual:starlight/components/Search' {
  export { default } from '@astrojs/starlight/components/Search.astro';
}
