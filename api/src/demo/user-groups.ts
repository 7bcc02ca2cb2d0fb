import { one } from '../shared/one.ts';
import type { Person } from './names.ts';
import { departments, type Team } from './teams.ts';

type Entry = string | Record<string, string>;

export function userGroups(
  teams: Team[],
  everybody: Person[],
  guests: string[],
  at: (days: number) => string,
) {
  const group = (name: string, description: string, more: Record<string, unknown>) => ({
    name,
    description,
    ...more,
  });
  const names = (people: Person[]) => people.map(({ username }) => username);
  const enough = 'every team has more people than that';
  const on = (name: string) => names(teams.find((team) => team.name === name)?.people ?? []);
  const oncall: Entry[] = [
    ...on('Site Reliability').slice(0, 3),
    { user: one(on('Platform')[2], enough), until: at(4) },
    { user: one(on('Platform')[3], enough), from: at(4), until: at(11) },
    { user: one(on('Platform')[4], enough), from: at(-10), until: at(-3) },
  ];
  return [
    group('Harbour', 'Everybody who works here', {}),
    ...departments.map(([name]) => group(name, `The department ${name}`, { memberOf: ['Harbour'] })),
    ...teams.map(({ name, department, people }, index) =>
      group(`${name} team`, `The team ${name} of ${department}`, {
        memberOf: [department],
        owners: [one(people[0], enough).username],
        members: people.map(
          ({ username }, place): Entry =>
            place % 5 === 3 ? { user: username, from: at(-330 + index * 7) } : username,
        ),
      }),
    ),
    group('Contractors', 'By rule: employee type contractor', {
      rule: { employeeType: { eq: 'contractor' } },
    }),
    group('Guests', 'By rule: all guests', { rule: { guest: { eq: true } } }),
    group('Lisbon office', 'By rule: everybody in Lisbon', { rule: { location: { eq: 'Lisbon' } } }),
    group('On call', 'Who is woken at night', {
      members: oncall,
      owners: [one(on('Site Reliability')[0], enough)],
    }),
    group('Incident responders', 'May do anything during an incident', {
      memberOf: ['On call'],
      members: [{ user: one(on('Security')[1], enough), until: at(0.2) }],
    }),
    group('Release managers', 'Approve what goes live', {
      members: [...on('Quality').slice(0, 3), one(on('Web')[0], enough)],
    }),
    group('Year-end closing', 'Extra hands for the books', {
      members: on('Procurement').map((user) => ({ user, until: at(25) })),
      owners: [one(on('Accounting')[0], enough)],
    }),
    group('Project Lighthouse', 'A project of several teams, and its guests', {
      members: [
        ...on('Web').slice(1, 4),
        ...on('Data').slice(1, 3),
        ...guests.slice(0, 3).map((user) => ({ user, until: at(12) })),
      ],
    }),
    group('First aiders', 'In every office', {
      members: names(everybody.filter((_, index) => index % 23 === 4)),
    }),
    group('Book club', 'Needs nothing', { members: names(everybody.filter((_, index) => index % 31 === 5)) }),
  ];
}
