import { Command, CommanderError, Option } from 'commander';
import { reasonOf } from '../shared/reason.ts';
import { addAccessCommands } from './access-commands.ts';
import { addCompletion } from './completion.ts';
import { addDomainCommands } from './domain-commands.ts';
import { addEdgeCommands } from './edge-commands.ts';
import { exitCodes, Failure } from './failure.ts';
import { addLogCommands } from './log-commands.ts';
import { addManifestCommands } from './manifest-commands.ts';
import { printError } from './output.ts';
import { addServerCommands } from './server-commands.ts';
import { addSyncerCommands } from './syncer-commands.ts';
import { addSystemCommands } from './system-commands.ts';
import { addTail } from './tail.ts';
import { addVerifyCommand } from './verify-command.ts';

const about = `Exit codes: 0 done, 1 failed or no, 2 changes are pending (plan), 64 wrong usage,
69 the server does not answer, 77 not permitted.`;

export function makeProgram(): Command {
  const program = new Command('muster')
    .description('A self-hosted directory for access.')
    .version('0.1.0')
    .addOption(new Option('--url <url>', 'the URL of the server').env('MUSTER_URL'))
    .addOption(new Option('--token <token>', 'an API token').env('MUSTER_TOKEN'))
    .option('--json', 'print JSON even on a terminal')
    .addHelpText('after', `\n${about}`)
    .exitOverride();
  addServerCommands(program);
  const ofTheServer = new Set(program.commands);
  addManifestCommands(program);
  addAccessCommands(program);
  addEdgeCommands(program);
  addSyncerCommands(program);
  addDomainCommands(program);
  addSystemCommands(program);
  addTail(program);
  addLogCommands(program);
  addVerifyCommand(program);
  for (const command of program.commands) if (!ofTheServer.has(command)) offerDataFolder(command);
  addCompletion(program);
  return program;
}

/** Adds the option for the data folder, from which commands on the server's machine take the URL and token. */
function offerDataFolder(command: Command): void {
  command.commands.forEach(offerDataFolder);
  command.option('--data <dir>', 'the data folder of a server on this machine, instead of --url and --token');
}

/** Runs one command line and sets the exit code. */
export async function run(args: string[]): Promise<void> {
  try {
    await makeProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    } else if (error instanceof Failure) {
      printError(error.message);
      process.exitCode = error.code;
    } else {
      printError(reasonOf(error));
      process.exitCode = exitCodes.failed;
    }
  }
}
