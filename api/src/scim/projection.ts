import type { Complex } from './attributes.ts';
import { splitPath } from './filter.ts';

/** The requested attributes, as paths in lower case. */
export interface Projection {
  only: string[][] | null;
  except: string[][];
}

/** There are fewer attributes than this; further names are ignored. */
const maxNames = 200;

export function projectionOf({ attributes, excludedAttributes }: Record<string, unknown>): Projection {
  const paths = (value: unknown) =>
    (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
      .slice(0, maxNames)
      .filter((name) => typeof name === 'string')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => splitPath(name).map((step) => step.toLowerCase()));
  const only = paths(attributes);
  return { only: only.length > 0 ? only : null, except: paths(excludedAttributes) };
}

/** Whether an attribute, or a part of it, is requested. */
export function isRequested({ only, except }: Projection, name: string): boolean {
  const excluded = except.some((path) => path.length === 1 && path[0] === name);
  return !excluded && (only === null || only.some((path) => path[0] === name));
}

/** `id` and `schemas` are always returned. @see RFC 7644, section 3.9 */
export function project(resource: Complex, { only, except }: Projection): Complex {
  const { id, schemas, ...others } = resource;
  const kept = only === null ? others : keep(others, only);
  return { schemas, id, ...(except.length > 0 ? leave(kept, except) : kept) };
}

type Paths = readonly (readonly string[])[];

/** The remainders of the paths that begin with a name. */
const below = (paths: Paths, name: string): string[][] => {
  const lower = name.toLowerCase();
  return paths.filter(([first]) => first === lower).map(([, ...rest]) => rest);
};

function keep(value: Complex, paths: Paths): Complex {
  return mapped(value, (name, part) => {
    const remainders = below(paths, name);
    if (remainders.length === 0) return undefined;
    return remainders.some((rest) => rest.length === 0) ? part : inside(part, (one) => keep(one, remainders));
  });
}

function leave(value: Complex, paths: Paths): Complex {
  return mapped(value, (name, part) => {
    const remainders = below(paths, name);
    if (remainders.length === 0) return part;
    return remainders.some((rest) => rest.length === 0)
      ? undefined
      : inside(part, (one) => leave(one, remainders));
  });
}

const mapped = (value: Complex, change: (name: string, part: unknown) => unknown): Complex =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, change(name, part)] as const)
      .filter(([, part]) => part !== undefined),
  );

/** Applies a change to a complex value, or to each of several, and leaves out values that become empty. */
function inside(value: unknown, change: (one: Complex) => Complex): unknown {
  if (Array.isArray(value)) {
    const left = value.map((one) => inside(one, change)).filter((one) => one !== undefined);
    return left.length > 0 ? left : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const left = change({ ...value });
  return Object.keys(left).length > 0 ? left : undefined;
}
