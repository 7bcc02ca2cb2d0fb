/**
 * How V8 shall use memory. Young objects have 8 to 16 MB: with 4 MB, the rows of large answers were moved to the old
 * objects before they were done with, and tidying those up was half of what such answers took. The limit leaves room for
 * an import of some 100,000 rows at once.
 */
export const nodeFlags = [
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
  '--max-old-space-size=1024',
  '--initial-old-space-size=256',
];
