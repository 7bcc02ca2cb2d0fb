export { type Config, type ConfigInput, configOf, readConfig } from './config.ts';
export { DomainController } from './domain-controller.ts';
export { AdSyncer } from './syncer.ts';
