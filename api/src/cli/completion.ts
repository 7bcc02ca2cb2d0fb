import type { Command } from 'commander';
import { exitCodes, Failure } from './failure.ts';

/** Prints a shell script that completes the names of commands and flags. */
export function addCompletion(program: Command): void {
  program
    .command('completion <shell>')
    .description('Print a completion script for bash, zsh or fish')
    .action((shell: string) => {
      const commands = program.commands.map((command) => command.name());
      const flags = program.options.map((option) => option.long ?? '').filter(Boolean);
      const scripts: Record<string, string> = {
        bash: `complete -W "${[...commands, ...flags].join(' ')}" muster`,
        zsh: `#compdef muster\n_arguments '1: :(${commands.join(' ')})' '*: :(${flags.join(' ')})'`,
        fish: program.commands
          .map(
            (command) =>
              `complete -c muster -n __fish_use_subcommand -a ${command.name()} -d "${command.description()}"`,
          )
          .join('\n'),
      };
      const script = scripts[shell];
      if (!script)
        throw new Failure(
          `There is no completion script for ${shell}. Choose bash, zsh or fish.`,
          exitCodes.usage,
        );
      console.log(script);
    });
}
