/** The library ships no types; this is what the tests use of it (https://www.papaparse.com/docs). */
declare module 'papaparse' {
  const Papa: {
    parse<Row>(
      text: string,
      options: { header: boolean; skipEmptyLines: boolean },
    ): { data: Row[]; errors: unknown[] };
  };
  export default Papa;
}
