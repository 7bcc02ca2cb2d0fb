import { PolicyMerge, type PolicyTypeDefinition, type Setting } from './setting.ts';

/** The settings of a policy that applies to a system, and its assignment. */
export interface Statement {
  policyKey: number;
  /** The key of the group, or of the system itself, that the policy is assigned to. */
  viaKey: number;
  priority: number;
  settings: Record<string, unknown>;
}

export interface StatedValue {
  statement: Statement;
  value: unknown;
}

/** A setting of a system: the value that applies, the policies that state it, and those that state another value. */
export interface Merged {
  name: string;
  setting: Setting;
  value: unknown;
  sources: StatedValue[];
  conflicts: StatedValue[];
}

/** Merges the statements of all policies that apply to a system. The result does not depend on their order. */
export function mergedSettings(type: PolicyTypeDefinition, statements: readonly Statement[]): Merged[] {
  const ordered = statements.toSorted(
    (one, other) =>
      other.priority - one.priority || one.policyKey - other.policyKey || one.viaKey - other.viaKey,
  );
  return Object.entries(type.settings).flatMap(([name, setting]) => {
    const stated = ordered
      .filter(({ settings }) => settings[name] !== undefined)
      .map((statement) => ({ statement, value: statement.settings[name] }));
    if (stated.length === 0) return [];
    return [
      {
        name,
        setting,
        ...(setting.merge === PolicyMerge.UNION ? union(setting, stated) : chosen(setting, stated)),
      },
    ];
  });
}

function chosen(setting: Setting, stated: StatedValue[]): Omit<Merged, 'name' | 'setting'> {
  const value = winner(
    setting,
    stated.map((one) => one.value),
  );
  const isSame = (one: StatedValue) => JSON.stringify(one.value) === JSON.stringify(value);
  return {
    value,
    sources: stated.filter(isSame),
    conflicts: stated.filter((one) => !isSame(one)),
  };
}

/** Chooses the value that applies. The values are in the order of priority. */
function winner({ merge, strictest = [] }: Setting, values: unknown[]): unknown {
  switch (merge) {
    case PolicyMerge.MAXIMUM:
      return Math.max(...(values as number[]));
    case PolicyMerge.MINIMUM:
      return Math.min(...(values as number[]));
    case PolicyMerge.STRICTEST:
      return strictest.find((value) => values.includes(value));
    default:
      return values[0];
  }
}

function union({ about }: Setting, stated: StatedValue[]): Omit<Merged, 'name' | 'setting'> {
  const items = new Map<string, string>();
  const conflicts: StatedValue[] = [];
  for (const one of stated) {
    const lost: unknown[] = [];
    for (const item of one.value as unknown[]) {
      const text = JSON.stringify(item);
      const subject = about ? String((item as Record<string, unknown>)[about]) : text;
      const known = items.get(subject);
      if (known === undefined) items.set(subject, text);
      else if (known !== text) lost.push(item);
    }
    if (lost.length > 0) conflicts.push({ statement: one.statement, value: lost });
  }
  const value = [...items]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => JSON.parse(text));
  const isSource = ({ statement, value }: StatedValue) =>
    (value as unknown[]).length > 0 &&
    !conflicts.some(
      (lost) =>
        lost.statement === statement && (lost.value as unknown[]).length === (value as unknown[]).length,
    );
  return { value, sources: stated.filter(isSource), conflicts };
}
