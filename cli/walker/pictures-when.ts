/** Where pictures are taken: where the walk stopped, also of each page it came to, or nowhere. */
export const picturesWhen = ['stopped', 'pages', 'never'] as const;
export type PicturesWhen = (typeof picturesWhen)[number];
