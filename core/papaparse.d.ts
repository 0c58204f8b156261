/** The library ships no types; this is what Waymark uses of it (https://www.papaparse.com/docs). */
declare module 'papaparse' {
  type ParseError = { readonly code: string; readonly row?: number };
  const Papa: {
    parse<Row>(
      text: string,
      options: {
        header: boolean;
        skipEmptyLines: boolean | 'greedy';
        delimiter?: string;
        preview?: number;
      },
    ): { data: Row[]; errors: ParseError[]; meta: { delimiter: string } };
  };
  export default Papa;
}
