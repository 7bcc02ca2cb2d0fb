/**
 * How V8 shall use memory: a server that answers small questions from a database needs little at a time, and V8 would
 * rather grow than tidy up. The limit leaves room for an import of some 100,000 rows at once.
 */
export const nodeFlags = ['--max-semi-space-size=4', '--max-old-space-size=1024'];
