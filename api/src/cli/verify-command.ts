import type { Command } from 'commander';
import { Client, type ClientOptions } from './client.ts';
import { Failure } from './failure.ts';
import { printError, printJson, printLine } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  repair?: boolean;
  reason?: string;
}

interface Verification {
  isRight: boolean;
  position: number;
  results: { check: string; looked: number; differing: number; repaired: number; isComplete: boolean }[];
  findings: { check: string; message: string; objects: string[] }[];
}

const facts =
  'isRight position results { check looked differing repaired isComplete } findings { check message objects }';

/** The command that verifies derived data, and repairs it if requested. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description(
      'Compute derived data again, compare it with what is stored, and check the log; exits with 1 if something differs',
    )
    .option('--repair', 'repair derived data (memberships by rule, and grants)')
    .option('--reason <text>', 'the reason, for the change log')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = new Client(options);
      const found = options.repair ? await repair(client, options.reason) : await verify(client);
      if (options.json) printJson(found, 2);
      else printResults(found);
      if (!found.isRight) throw new Failure('The verification found differences.');
    });
}

async function verify(client: Client): Promise<Verification> {
  return (await client.ask<{ verifyDirectory: Verification }>(`{ verifyDirectory { ${facts} } }`))
    .verifyDirectory;
}

async function repair(client: Client, reason?: string): Promise<Verification> {
  const { repairDerived } = await client.ask<{
    repairDerived: { verification: Verification | null; userErrors: { message: string }[] };
  }>(
    `mutation ($input: RepairDerivedInput!) {
      repairDerived(input: $input) { position verification { ${facts} } userErrors { message } }
    }`,
    { input: { reason } },
  );
  const [error] = repairDerived.userErrors;
  if (error || !repairDerived.verification)
    throw new Failure(error?.message ?? 'The verification did not run.');
  return repairDerived.verification;
}

const names: Record<string, string> = {
  RULES: 'Memberships by rules',
  GRANTS: 'Grants',
  ARCHIVED: 'Archived objects',
  GUESTS: 'Guests',
  NAMES: 'Names',
  LOG: 'Changes in the log',
};

function printResults({ results, findings }: Verification): void {
  for (const { check, looked, differing, repaired, isComplete } of results) {
    const outcome =
      differing === 0
        ? 'nothing differs'
        : `${differing} ${differing === 1 ? 'differs' : 'differ'}${repaired > 0 ? `, ${repaired} repaired` : ''}`;
    const rest = isComplete ? '' : ', but not all could be compared: changes were waiting. Try again';
    printLine(`${names[check] ?? check}: ${looked} checked, ${outcome}${rest}`);
  }
  for (const { message } of findings) printError(message);
}
