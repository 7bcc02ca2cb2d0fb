import { one } from '../shared/one.ts';
import { type Person, person } from './names.ts';

/** Departments with their teams and the number of people in each. */
export const departments: [department: string, teams: [team: string, people: number][]][] = [
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

export interface Team {
  name: string;
  department: string;
  people: Person[];
}

export function makeTeams(): Team[] {
  let number = 0;
  return departments.flatMap(([department, teams]) =>
    teams.map(([name, size]) => ({
      name,
      department,
      people: Array.from({ length: size }, () => person(number++)),
    })),
  );
}

/** The people of all teams, as rows of a manifest. The first of each team is its head. */
export const employeesOf = (teams: Team[]) =>
  teams.flatMap(({ name, department, people }) =>
    people.map((one, index) => ({
      ...one,
      department,
      jobTitle: index === 0 ? `Head of ${name}` : titleOf(department, index),
      location: offices[(one.username.length + index) % offices.length],
      employeeType: index % 11 === 7 ? 'contractor' : 'employee',
      attributes: { team: name, costCentre: `${4_000 + department.length * 10}` },
      ...(index === 6 && { state: 'SUSPENDED' }),
    })),
  );

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
export function guestsOf(teams: Team[], at: (days: number) => string) {
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
