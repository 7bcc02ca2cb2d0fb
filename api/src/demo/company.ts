import { one } from '../shared/one.ts';
import { type Person, person } from './names.ts';
import { policies } from './policies.ts';

/** Departments with their teams and the number of people in each. */
const departments: [department: string, teams: [team: string, people: number][]][] = [
  [
    'Engineering',
    [
      ['Platform', 12],
      ['Web', 14],
      ['Mobile', 10],
      ['Data', 9],
      ['Quality', 8],
      ['Security', 7],
    ],
  ],
  [
    'Operations',
    [
      ['Site Reliability', 10],
      ['Service Desk', 12],
      ['Networks', 6],
      ['Workplace', 6],
    ],
  ],
  [
    'Finance',
    [
      ['Accounting', 9],
      ['Controlling', 6],
      ['Procurement', 5],
    ],
  ],
  [
    'People',
    [
      ['Recruiting', 7],
      ['Payroll', 5],
      ['Learning', 4],
    ],
  ],
  [
    'Sales',
    [
      ['Nordics', 9],
      ['Central Europe', 11],
      ['Americas', 10],
      ['Partners', 6],
    ],
  ],
  [
    'Support',
    [
      ['First Line', 12],
      ['Second Line', 8],
    ],
  ],
  [
    'Legal',
    [
      ['Contracts', 4],
      ['Compliance', 4],
    ],
  ],
];

const offices = ['Hamburg', 'Lisbon', 'Nairobi', 'Osaka', 'Remote'];

interface Team {
  name: string;
  department: string;
  people: Person[];
}

const day = 86_400_000;

type Entry = string | Record<string, string>;

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
    users: [
      ...teams.flatMap(({ name, department, people }) =>
        people.map((one, index) => ({
          ...one,
          department,
          jobTitle: index === 0 ? `Head of ${name}` : titleOf(department, index),
          location: offices[(one.username.length + index) % offices.length],
          employeeType: index % 11 === 7 ? 'contractor' : 'employee',
          attributes: { team: name, costCentre: `${4_000 + department.length * 10}` },
          ...(index === 6 && { state: 'SUSPENDED' }),
        })),
      ),
      ...guests,
    ],
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

function makeTeams(): Team[] {
  let number = 0;
  return departments.flatMap(([department, teams]) =>
    teams.map(([name, size]) => ({
      name,
      department,
      people: Array.from({ length: size }, () => person(number++)),
    })),
  );
}

function titleOf(department: string, index: number): string {
  const titles: Record<string, string[]> = {
    Engineering: ['Engineer', 'Senior Engineer', 'Staff Engineer'],
    Operations: ['Operator', 'Senior Operator', 'Engineer'],
    Sales: ['Account Manager', 'Sales Engineer', 'Representative'],
  };
  const choice = titles[department] ?? ['Specialist', 'Senior Specialist', 'Analyst'];
  return one(choice[index % choice.length], 'the remainder is a place in the list');
}

/** Guests, whose sponsors are the heads of teams, because sponsors must be active. */
function guestsOf(teams: Team[], at: (days: number) => string) {
  const heads = teams.flatMap(({ people }) => people.slice(0, 1));
  const ends = [3, 12, 30, 60, 90, 180, 0.1, 45];
  return ends.map((days, index) => {
    const guest = person(700 + index);
    return {
      ...guest,
      email: guest.email.replace('harbour', 'partner'),
      employeeType: 'guest',
      guest: {
        sponsor: one(heads[index % heads.length], 'the remainder is a place in the list').username,
        until: at(days),
      },
    };
  });
}

function userGroups(teams: Team[], everybody: Person[], guests: string[], at: (days: number) => string) {
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

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const linux = [
  ...numbered('web', 6),
  ...numbered('db', 4),
  ...numbered('worker', 6),
  'bastion',
  'build-1',
  'build-2',
];
const laptops = { WINDOWS: numbered('win-laptop', 8), MACOS: numbered('mac-laptop', 8) };
const applications = [
  'Wiki',
  'Tickets',
  'Payroll',
  'Ledger',
  'CRM',
  'Source code',
  'Monitoring',
  'Recruiting',
  'Analytics',
  'Contracts',
  'Status page',
  'Design',
];

function resources() {
  const system = (os: string) => (name: string) => ({ kind: 'SYSTEM', name, os });
  return [
    ...linux.map(system('LINUX')),
    ...laptops.WINDOWS.map(system('WINDOWS')),
    ...laptops.MACOS.map(system('MACOS')),
    ...applications.map((name) => ({
      kind: 'APPLICATION',
      name,
      ...(name === 'CRM' && { deprovision: 'DELETE', gracePeriod: 'P30D' }),
      ...(name === 'Status page' && { deprovision: 'LEAVE' }),
    })),
    ...['Office Wi-Fi', 'Guest Wi-Fi', 'VPN', 'Management network'].map((name) => ({
      kind: 'NETWORK',
      name,
    })),
    ...['Finance share', 'Design archive', 'Backups', 'Common share', 'Legal vault'].map((name) => ({
      kind: 'STORAGE',
      name,
    })),
  ];
}

function resourceGroups(owner: string) {
  const systems = (name: string, resources: string[], more = {}) => ({
    kind: 'SYSTEM',
    name,
    resources,
    ...more,
  });
  const starting = (text: string) => linux.filter((name) => name.startsWith(text));
  return [
    systems('Web servers', starting('web'), { owners: [owner] }),
    systems('Database servers', starting('db'), { owners: [owner] }),
    systems('Workers', starting('worker')),
    systems('Build machines', starting('build')),
    {
      kind: 'SYSTEM',
      name: 'Linux servers',
      resources: ['bastion'],
      resourceGroups: ['Web servers', 'Database servers', 'Workers', 'Build machines'],
    },
    systems('Windows laptops', laptops.WINDOWS),
    systems('Mac laptops', laptops.MACOS),
    { kind: 'APPLICATION', name: 'Everyday applications', resources: ['Wiki', 'Tickets', 'Status page'] },
    { kind: 'APPLICATION', name: 'Engineering tools', resources: ['Source code', 'Monitoring', 'Analytics'] },
    { kind: 'APPLICATION', name: 'Back office', resources: ['Payroll', 'Ledger', 'Contracts', 'Recruiting'] },
    { kind: 'NETWORK', name: 'Office networks', resources: ['Office Wi-Fi', 'VPN'] },
    { kind: 'STORAGE', name: 'Shared storage', resources: ['Common share', 'Design archive'] },
  ];
}

function bindings(analyst: string, at: (days: number) => string) {
  const bind = (userGroup: string, object: Record<string, string>, level: string, more = {}) => ({
    userGroup,
    ...object,
    level,
    ...more,
  });
  const group = (resourceGroup: string) => ({ resourceGroup });
  const only = (resource: string) => ({ resource });
  return [
    bind('Harbour', group('Everyday applications'), 'write'),
    bind('Harbour', group('Office networks'), 'connect'),
    bind('Harbour', group('Shared storage'), 'read'),
    bind('Engineering', group('Engineering tools'), 'write'),
    bind('Engineering', group('Mac laptops'), 'login'),
    bind('Platform team', group('Linux servers'), 'login'),
    bind('Site Reliability team', group('Linux servers'), 'sudo'),
    bind('Site Reliability team', only('Management network'), 'admin'),
    bind('Networks team', only('Management network'), 'admin'),
    bind('On call', group('Linux servers'), 'sudo'),
    bind('On call', only('Monitoring'), 'admin'),
    bind('Web team', group('Web servers'), 'login'),
    bind('Data team', group('Database servers'), 'login'),
    bind('Data team', only('Analytics'), 'admin'),
    bind('Release managers', only('Status page'), 'admin'),
    bind('Workplace team', group('Windows laptops'), 'sudo'),
    bind('Workplace team', group('Mac laptops'), 'sudo'),
    bind('Finance', only('Ledger'), 'read'),
    bind('Accounting team', only('Ledger'), 'write'),
    bind('Finance', only('Finance share'), 'write'),
    bind('Year-end closing', only('Ledger'), 'write', { until: at(25) }),
    bind('Payroll team', only('Payroll'), 'admin'),
    bind('People', only('Recruiting'), 'write'),
    bind('Sales', only('CRM'), 'write'),
    bind('Partners team', only('CRM'), 'admin'),
    bind('Support', only('Tickets'), 'admin'),
    bind('Support', only('CRM'), 'read'),
    bind('Contracts team', only('Contracts'), 'admin'),
    bind('Legal', only('Legal vault'), 'write'),
    bind('Sales', only('Contracts'), 'read', { from: at(-200), until: at(-20) }),
    bind('Project Lighthouse', only('Design archive'), 'write', { until: at(60) }),
    bind('Guests', only('Guest Wi-Fi'), 'connect'),
    bind('Lisbon office', only('Design'), 'read'),
    bind('Engineering', only('Backups'), 'read', { from: at(14) }),
    { user: analyst, resource: 'Ledger', level: 'read', until: at(1) },
  ];
}
