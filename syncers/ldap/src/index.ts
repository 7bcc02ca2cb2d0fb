export { type Config, type ConfigInput, configOf, type Layout, readConfig } from './config.ts';
export { Directory } from './directory.ts';
export { escapeValue, normalized } from './dn.ts';
export { type OwnSlapd, startSlapd } from './slapd.ts';
export { LdapSyncer } from './syncer.ts';
