import { one } from '../shared/one.ts';
import { bindings } from './bindings.ts';
import { policies } from './policies.ts';
import { resourceGroups, resources } from './resources.ts';
import { employeesOf, guestsOf, makeTeams } from './teams.ts';
import { userGroups } from './user-groups.ts';

const day = 86_400_000;

/**
 * Harbour, a company of about 200 people, as a manifest: its present state, its history of a year, what is planned and
 * what ends soon, relative to `now`.
 */
export function company(now: Date): Record<string, unknown> {
  const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
  const teams = makeTeams();
  const everybody = teams.flatMap(({ people }) => people);
  const lead = (name: string) =>
    one(teams.find((team) => team.name === name)?.people[0], 'every team has people');
  const guests = guestsOf(teams, at);
  return {
    muster: 1,
    users: [...employeesOf(teams), ...guests],
    userGroups: userGroups(
      teams,
      everybody,
      guests.map(({ username }) => username),
      at,
    ),
    resources: resources(),
    resourceGroups: resourceGroups(lead('Site Reliability').username),
    bindings: bindings(lead('Data').username, at),
    policies,
  };
}
