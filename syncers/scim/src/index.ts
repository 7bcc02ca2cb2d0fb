export { type Config, type ConfigInput, configOf, readConfig } from './config.ts';
export { ScimSyncer } from './syncer.ts';
