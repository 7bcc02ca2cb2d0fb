import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLScalarType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { isStorable } from '../shared/characters.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError, LimitError } from '../shared/errors.ts';
import { maxJsonDepth } from '../shared/json-depth.ts';
import {
  jsonLimits,
  listLimitOf,
  textLimits,
  tooManyIn,
  usualJsonLimit,
  usualTextLimit,
} from './list-limits.ts';

/** Years that both the database and people can represent. */
const [firstYear, lastYear] = [1, 9_999];

/**
 * Checks all arguments of a field before they are used: every text can be stored, no list is longer than allowed, and
 * the database can represent every time. Services check the rest.
 */
export function checkArguments(
  owner: string,
  definitions: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): void {
  for (const { name, type } of definitions) {
    const path = name === 'input' ? [] : [name];
    check(args[name], type, { place: `${owner}(${name}:)`, path });
  }
}

/**
 * Input types, and fields of them, whose texts and times the service itself checks, each for itself: one row that cannot be
 * stored, or a wrong text about one object of another system, must not block all others.
 */
const readByService = new Set([
  // What bulk mutations change: their services check each with `checkRow`.
  'MembershipRowInput',
  'BindingRowInput',
  'ContainmentRowInput',
  'EndEdgesInput.ids',
  'ExtendEdgesInput.ids',
  'DecideMatchesInput.ids',
  'EndMirrorsInput.userGroups',
  'TargetRef',
  // Reports on other systems: their services leave out what cannot be stored.
  'ApplyMirrorInput',
  'AnswerDirectoryInput',
  'ObservedAccountInput',
  'GoneAccountInput',
  'GrantFailureInput',
  'ComplianceInput',
  'ReportReconcileInput',
  'HoldSyncerLeaseInput.problem',
  'HoldSyncerLeaseInput.groupsBelow',
]);

interface Where {
  isReadByService?: boolean;
  /** The input field or argument, as it is named in the table of limits. */
  place: string;
  path: (string | number)[];
}

function check(value: unknown, type: GraphQLInputType, where: Where): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) check(value, type.ofType, where);
  else if (isListType(type)) checkList(value, type.ofType, where);
  else if (isInputObjectType(type)) {
    const fields = type.getFields();
    for (const [name, inner] of Object.entries(value)) {
      const field = fields[name];
      const place = `${type.name}.${name}`;
      const isReadByService =
        where.isReadByService || readByService.has(type.name) || readByService.has(place);
      if (field) check(inner, field.type, { place, path: [...where.path, name], isReadByService });
    }
  } else if (isScalarType(type) && !where.isReadByService) checkScalar(value, type, where);
}

function checkList(value: unknown, item: GraphQLInputType, where: Where): void {
  const { place, path } = where;
  const items = Array.isArray(value) ? value : [value];
  const limit = listLimitOf(place, item);
  if (limit === null) throw new Error(`The list ${place} has no limit`);
  if (items.length > limit) {
    throw new LimitError(errorText(tooManyIn(place), { limit, count: items.length }), limit).at(...path);
  }
  for (const [index, one] of items.entries()) check(one, item, { ...where, path: [...path, index] });
}

/** Checks all texts and times in a row of an input, where its type is one of those that services read themselves. */
export function checkRow(value: unknown, ...path: (string | number)[]): void {
  if (typeof value === 'string') checkText(value, path);
  else if (value instanceof Date) checkTime(value, path);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) checkRow(inner, ...path, name);
}

function checkScalar(value: unknown, type: GraphQLScalarType, { place, path }: Where): void {
  if (typeof value === 'string') checkText(value, path, textLimits[place]);
  else if (value instanceof Date) checkTime(value, path);
  else if (typeof value === 'object' && value !== null) {
    if (type.name === 'JSON' || type.name === 'JSONObject')
      assertJson(value, jsonLimits[place] ?? usualJsonLimit, path);
  }
}

function checkText(text: string, path: Where['path'], limit = usualTextLimit): void {
  if (text.length > limit)
    throw new LimitError(errorText('TEXT_MUCH_TOO_LONG', { limit }), limit).at(...path);
  if (isStorable(text)) return;
  throw new InputError(errorText(text.includes('\0') ? 'TEXT_WITH_NUL' : 'TEXT_WITH_SURROGATE')).at(...path);
}

function checkTime(time: Date, path: Where['path']): void {
  if (Number.isNaN(time.getTime()))
    throw new InputError(errorText('TIME_UNREADABLE', { example: '2027-12-31T17:00:00Z' })).at(...path);
  const year = time.getUTCFullYear();
  if (year >= firstYear && year <= lastYear) return;
  throw new InputError(errorText('TIME_OUT_OF_RANGE', { first: firstYear, last: lastYear })).at(...path);
}

/**
 * Checks that the texts in a JSON value can be stored, and that it has at most `limit` values. Not recursive, because a
 * deep value would overflow the stack.
 */
export function assertJson(value: unknown, limit: number, path: Where['path']): void {
  let seen = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxJsonDepth)
      throw new LimitError(errorText('JSON_TOO_DEEP', { limit: maxJsonDepth }), maxJsonDepth).at(...path);
    const next: unknown[] = [];
    for (const one of level) {
      seen += 1;
      if (seen > limit) throw new LimitError(errorText('JSON_TOO_LARGE', { limit }), limit).at(...path);
      if (typeof one === 'string') checkText(one, path);
      else if (Array.isArray(one)) for (const item of one) next.push(item);
      else if (typeof one === 'object' && one !== null) {
        for (const [name, inner] of Object.entries(one)) {
          checkText(name, path);
          if (name === '__proto__') throw new InputError(errorText('JSON_PROTO')).at(...path);
          next.push(inner);
        }
      }
    }
    level = next;
  }
}
