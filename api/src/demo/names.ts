import { one } from '../shared/one.ts';

/** Invented names from many places, combined by arithmetic, so that every run gives the same people. */
const given = [
  'Ada',
  'Bilal',
  'Chiara',
  'Dmitri',
  'Elif',
  'Femi',
  'Grace',
  'Hiro',
  'Inês',
  'Jonas',
  'Kavya',
  'Liam',
  'Mei',
  'Nadia',
  'Oskar',
  'Priya',
  'Quentin',
  'Rosa',
  'Samir',
  'Tove',
  'Uma',
  'Viktor',
  'Wanjiru',
  'Ximena',
  'Yusuf',
  'Zofia',
  'Anselm',
  'Beatriz',
  'Chidi',
  'Dagny',
  'Emeka',
  'Farah',
  'Gustavo',
  'Hanna',
  'Ismail',
  'Joana',
  'Kenji',
  'Leila',
  'Marek',
  'Noor',
];

const family = [
  'Okafor',
  'Lindqvist',
  'Moreau',
  'Tanaka',
  'Castillo',
  'Novak',
  'Haddad',
  'Kowalski',
  'Iyer',
  'Fernandes',
  'Schneider',
  'Mwangi',
  'Petrov',
  'Yamamoto',
  'Olsen',
  'Demir',
  'Rossi',
  'Nguyen',
  'Silva',
  'Weber',
  'Adeyemi',
  'Larsen',
  'Costa',
  'Ivanova',
  'Khan',
  'Bauer',
  'Santos',
  'Keller',
  'Chen',
  'Dubois',
  'Farouk',
  'Gupta',
  'Hansen',
  'Ibrahim',
  'Jansen',
  'Kim',
  'Lopez',
];

export interface Person {
  username: string;
  givenName: string;
  familyName: string;
  displayName: string;
  email: string;
}

/** The person with a number. Different numbers below 1,480 give different people. */
export function person(number: number): Person {
  const givenName = one(given[number % given.length], 'the remainder is a place in the list');
  const familyName = one(
    family[(number * 5 + Math.floor(number / given.length)) % family.length],
    'the remainder is a place in the list',
  );
  const username = plain(`${givenName}.${familyName}`);
  return {
    username,
    givenName,
    familyName,
    displayName: `${givenName} ${familyName}`,
    email: `${username}@harbour.example`,
  };
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\w.]/g, '')
    .toLowerCase();
