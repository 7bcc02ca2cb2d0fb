import type { MirroredGroupInput, MirroredUserInput } from '../mirrors/mirror.inputs.ts';
import { type Complex, enterpriseSchema } from './attributes.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The primary one of several values, or the first. */
function chosen(values: unknown): string | null {
  const items = (values ?? []) as Complex[];
  return text((items.find(({ primary }) => primary === true) ?? items[0])?.value);
}

/** The town of the address at work, or of the first one. */
function locationOf(values: unknown): string | null {
  const items = (values ?? []) as Complex[];
  const work = items.find(({ type }) => text(type)?.toLowerCase() === 'work') ?? items[0];
  return text(work?.locality);
}

/** What of a SCIM user a user here follows. */
export function userFactsOf(id: string, resource: Complex): MirroredUserInput {
  const name = (resource.name ?? {}) as Complex;
  const enterprise = (resource[enterpriseSchema] ?? {}) as Complex;
  const whole = [name.givenName, name.familyName].map(text).filter(Boolean).join(' ');
  const email = chosen(resource.emails);
  return {
    anchor: id,
    username: text(resource.userName) ?? id,
    displayName: text(resource.displayName) ?? text(name.formatted) ?? (whole || null),
    // Many providers take an address for a username.
    email: email ?? (/^[^\s@]+@[^\s@]+$/.test(String(resource.userName)) ? text(resource.userName) : null),
    givenName: text(name.givenName),
    familyName: text(name.familyName),
    jobTitle: text(resource.title),
    department: text(enterprise.department),
    location: locationOf(resource.addresses),
    employeeType: text(resource.userType),
    employeeNumber: text(enterprise.employeeNumber),
    phone: chosen(resource.phoneNumbers),
    path: text(resource.externalId) ?? id,
    isEnabled: resource.active !== false,
    endsAt: null,
  } as MirroredUserInput;
}

export const groupFactsOf = (id: string, resource: Complex): MirroredGroupInput =>
  ({
    anchor: id,
    name: text(resource.displayName) ?? id,
    description: null,
    path: text(resource.externalId) ?? id,
  }) as MirroredGroupInput;
