export { LinuxAgent } from './agent.ts';
export { type Config, type ConfigInput, configOf, readConfig } from './config.ts';
