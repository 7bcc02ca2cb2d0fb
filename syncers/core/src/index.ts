export { brakeHolds, brakeLimit } from './brake.ts';
export { MusterClient, Refused } from './client.ts';
export { type Failure, Failures } from './failures.ts';
export { type Health, serveHealth } from './health.ts';
export { Anew, Keeper } from './keeper.ts';
export { Lanes } from './lanes.ts';
export { Away, codeOf, type LdapServer, LdapSession } from './ldap-session.ts';
export { runSyncer } from './run.ts';
export { Schedule } from './schedule.ts';
