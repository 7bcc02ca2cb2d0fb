import { MirroredGroupInput, MirroredUserInput } from '../mirrors/apply-mirror.inputs.ts';
import { ofEachFact, userFacts } from '../model/user-facts.ts';
import { isEmail } from '../shared/text.ts';
import { type Complex, enterpriseSchema } from './attributes.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const complexOf = (value: unknown): Complex =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** A place in a resource: `title`, `name.givenName`, `enterprise.department` or `emails[primary eq true].value`. */
const path = /^(?<name>\w+)(?:\[(?<key>\w+) eq "?(?<wanted>\w+)"?\])?(?:\.(?<part>\w+))?$/;

/** The text at a place in a SCIM user. Of several values, the first one that meets the condition, or else the first. */
export function textAt(resource: Complex, place: string): string | null {
  const { name = '', key = '', wanted, part } = path.exec(place)?.groups ?? {};
  const value = name === 'enterprise' ? resource[enterpriseSchema] : resource[name];
  const values = (Array.isArray(value) ? value : [value]).map(complexOf);
  if (wanted === undefined) return part === undefined ? textOf(value) : textOf(complexOf(value)[part]);
  const matches = (one: Complex) => String(one[key]).toLowerCase() === wanted;
  return textOf((values.find(matches) ?? values[0])?.[part ?? 'value']);
}

/** The facts of a SCIM user that the Muster user follows. */
export function userFactsOf(id: string, resource: Complex): MirroredUserInput {
  const userName = textOf(resource.userName);
  const facts = ofEachFact((fact) => {
    const place = userFacts[fact].scim;
    return place === null ? null : textAt(resource, place);
  });
  const whole = [facts.givenName, facts.familyName].filter(Boolean).join(' ');
  return Object.assign(new MirroredUserInput(), {
    ...facts,
    anchor: id,
    username: userName ?? id,
    displayName: textOf(resource.displayName) ?? textAt(resource, 'name.formatted') ?? (whole || null),
    // Many providers use the e-mail address as username.
    email: facts.email ?? (userName !== null && isEmail(userName) ? userName : null),
    path: textOf(resource.externalId) ?? id,
    isEnabled: resource.active !== false,
    endsAt: null,
  });
}

export const groupFactsOf = (id: string, resource: Complex): MirroredGroupInput =>
  Object.assign(new MirroredGroupInput(), {
    anchor: id,
    name: textOf(resource.displayName) ?? id,
    description: null,
    path: textOf(resource.externalId) ?? id,
  });
