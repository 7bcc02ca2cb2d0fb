import { reasonOf } from '@muster/syncer-core';
import { Command } from 'commander';
import { pino } from 'pino';
import { LinuxAgent } from './agent.ts';
import { configFile, readConfig } from './config.ts';
import { enrol } from './enrol.ts';
import { version } from './facts.ts';

const program = new Command('muster-linux')
  .description('Keeps the accounts and policies of this system as Muster says')
  .version(version);

program
  .command('enrol')
  .description('enrol this system with Muster')
  .argument('<url>', 'the address of Muster')
  .argument('<token>', 'the one-time token that an admin has created')
  .option('--name <name>', 'the name of the system in Muster (default: its host name)')
  .option('--force', 'replace an earlier enrolment; a token for the same resource keeps the system')
  .action(async (url: string, token: string, options: { name?: string; force?: boolean }) => {
    const name = await enrol(url, token, options);
    console.log(`This system is ${name} now. Its agent is started with: systemctl enable --now muster-agent`);
  });

program
  .command('run')
  .description('run the agent until it is stopped')
  .option('--config <file>', 'the file with the settings', configFile)
  .action(async ({ config }: { config: string }) => {
    if (process.getuid?.() !== 0) throw new Error('The agent needs root');
    // Independent of who starts the agent: sshd reads key files as the user to whom they belong.
    process.umask(0o022);
    const log = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'info' }, pino.destination(2));
    const settings = readConfig(config);
    const agent = new LinuxAgent(settings, log);
    agent.start();
    log.info({ muster: settings.muster.url, resource: settings.resource }, 'Started');
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void agent.stop().then(() => process.exit(0)));
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(reasonOf(error));
  process.exit(2);
}
