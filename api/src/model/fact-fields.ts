import { Field } from 'type-graphql';
import { StringFilter } from '../shared/filters.ts';
import { factNames, type StatedFacts, type UserFact, userFacts } from './user-facts.ts';

const unique = { LINE: '', EMAIL: ' Unique; upper and lower case are the same.' };
const visibleTo = {
  SELF: 'For the person, admins and auditors',
  VIEWERS: 'For whoever may see the user',
};

/** The description of a fact in each kind of GraphQL type. */
const descriptions = {
  USER: (fact: UserFact) => {
    const { meaning, kind, visibleTo: people } = userFacts[fact];
    return `${meaning}.${unique[kind]} ${visibleTo[people]}, and syncers that need it; null for all others.`;
  },
  INPUT: (fact: UserFact) => {
    const { meaning, kind, maxLength } = userFacts[fact];
    return `${meaning}. At most ${maxLength} characters.${unique[kind]}`;
  },
  FILTER: (fact: UserFact) => `${userFacts[fact].meaning}.`,
  MIRRORED: (fact: UserFact) => `${userFacts[fact].meaning}, as the other directory states it.`,
};

/** Adds a GraphQL field for each fact of a user to a class. */
export function FactFields(kind: keyof typeof descriptions) {
  const type = kind === 'FILTER' ? () => StringFilter : () => String;
  return ({ prototype }: abstract new (...parameters: never[]) => object): void => {
    for (const fact of factNames)
      Field(type, { nullable: true, description: descriptions[kind](fact) })(prototype, fact);
  };
}

/** Base classes for those that `FactFields` adds fields to: they declare the fields for TypeScript. */
export const HasFacts: new () => StatedFacts = class {};
export const HasFactFilters: new () => { [Fact in UserFact]?: StringFilter | null } = class {};
