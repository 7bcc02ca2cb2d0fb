import { listOf, type Report, ReportedError, report, reportOf, verbatim } from '@muster/syncer-core';
import { contentOf, ensureFile, type FoundFile, fileAt, isUnchanged, replaceFile } from '../host/files.ts';
import type { ManagedFile, PolicyModule, PreviousValues } from './module.ts';
import { modules } from './modules.ts';

export type Settings = Record<string, unknown>;

/** The settings that should apply, by policy type. */
export type Wanted = ReadonlyMap<string, Settings>;

export interface PolicyResult {
  type: string;
  state: 'COMPLIANT' | 'FAILED' | 'UNSUPPORTED';
  message: Report | null;
  /** What somebody had changed on the system, and was repaired. */
  drift: Report | null;
}

type Files = Record<string, FoundFile | null>;

interface Applied {
  settings: Settings;
  /** The content of the files before the policy; null for a file that did not exist. */
  files: Files;
  before: PreviousValues;
  /** False if applying the policy has started and may not have finished. */
  isDone: boolean;
  /** What somebody had changed on the system, and could not be repaired yet. */
  drift: Report | null;
  /** If not done: the settings that applied before. They are restored if the new ones are refused. */
  inForce?: Settings | null;
}

const inForce = (known: Applied | undefined): Settings | null =>
  known?.isDone ? known.settings : (known?.inForce ?? null);

/**
 * Applies policies. Records the previous state first, so that it can be restored: at once if the system refuses the new
 * settings, otherwise when the policy no longer applies.
 */
export class PolicyEngine {
  private readonly file: string;
  private applied: Record<string, Applied> | null = null;

  constructor(file: string) {
    this.file = file;
  }

  /** The settings that were applied before. They stay in force until Muster says otherwise. */
  async known(): Promise<Wanted> {
    return new Map(Object.entries(await this.load()).map(([type, { settings }]) => [type, settings]));
  }

  async apply(wanted: Wanted): Promise<PolicyResult[]> {
    const results: PolicyResult[] = [];
    for (const module of modules) {
      const settings = wanted.get(module.type);
      const result = settings ? await this.applyOne(module, settings) : await this.removePolicy(module);
      if (result) results.push(result);
    }
    for (const type of wanted.keys())
      if (!modules.some((module) => module.type === type))
        results.push({ type, state: 'UNSUPPORTED', message: report('REPORT_POLICY_UNKNOWN'), drift: null });
    return results;
  }

  private async applyOne(module: PolicyModule<Settings>, settings: Settings): Promise<PolicyResult> {
    const { type } = module;
    const missing = module.missing();
    if (missing) return { type, state: 'UNSUPPORTED', message: missing, drift: null };
    const applied = await this.load();
    const known = applied[type];
    const isAsked = JSON.stringify(known?.settings) === JSON.stringify(settings);
    const isSame = known?.isDone && isAsked;
    try {
      const files = await module.files(settings);
      const differing = await this.differing(module, settings, files);
      if (isSame && differing.length === 0) return { type, state: 'COMPLIANT', message: null, drift: null };
      const drift = isSame ? listOf(differing) : isAsked ? (known?.drift ?? null) : null;
      await module.guard?.(settings);
      await this.install(module, settings, files, drift);
      return { type, state: 'COMPLIANT', message: null, drift };
    } catch (error) {
      return { type, state: 'FAILED', message: reportOf(error), drift: null };
    }
  }

  private async differing(
    module: PolicyModule<Settings>,
    settings: Settings,
    files: ManagedFile[],
  ): Promise<Report[]> {
    const found: Report[] = [];
    for (const { path, content, mode } of files)
      if (!(await isUnchanged(path, content, mode))) found.push(verbatim(path));
    const live = await module.drift?.(settings);
    return live ? [...found, live] : found;
  }

  /** Applies all of the settings, or restores the previous state. */
  private async install(
    module: PolicyModule<Settings>,
    settings: Settings,
    files: ManagedFile[],
    drift: Report | null,
  ): Promise<void> {
    const applied = await this.load();
    const known = applied[module.type];
    const now: Files = {};
    for (const { path } of files) now[path] = await fileAt(path);
    const before = { ...(await module.before?.(settings)), ...known?.before };
    const paths = new Set(files.map(({ path }) => path));
    applied[module.type] = {
      settings,
      files: { ...now, ...known?.files },
      before,
      isDone: false,
      drift,
      inForce: inForce(known),
    };
    await this.save();
    try {
      // Restores files that the previous version of the policy held, and this one does not.
      for (const [path, found] of Object.entries(known?.files ?? {}))
        if (!paths.has(path)) await restoreFile(path, found);
      for (const { path, content, mode, check } of files) await ensureFile(path, content, { mode, check });
      await module.check?.(settings);
      await module.change?.(settings);
      await module.activate?.(settings);
      const differing = await module.drift?.(settings);
      if (differing) throw new ReportedError(report('REPORT_POLICY_WITHOUT_EFFECT', { differing }));
    } catch (error) {
      await this.rollBack(module, known && { ...known, drift }, now, before);
      throw error;
    }
    applied[module.type] = {
      settings,
      files: { ...now, ...known?.files },
      before,
      isDone: true,
      drift: null,
    };
    await this.save();
  }

  private async rollBack(
    module: PolicyModule<Settings>,
    known: Applied | undefined,
    files: Files,
    before: PreviousValues,
  ): Promise<void> {
    const applied = await this.load();
    for (const [path, found] of Object.entries(files)) await restoreFile(path, found);
    const settings = inForce(known);
    if (settings) await Promise.resolve(module.change?.(settings)).catch(() => {});
    else await module.restore?.(before);
    await Promise.resolve(module.activate?.(settings)).catch(() => {});
    // Not done, so that the settings in force are known and the requested ones are tried again.
    if (known) applied[module.type] = { ...known, isDone: false, inForce: settings };
    else delete applied[module.type];
    await this.save();
  }

  /** A failure of one policy does not stop the others. */
  private async removePolicy(module: PolicyModule<Settings>): Promise<PolicyResult | null> {
    try {
      await this.remove(module);
      return null;
    } catch (error) {
      const message = report('REPORT_POLICY_STAYS', { problem: reportOf(error) });
      return { type: module.type, state: 'FAILED', message, drift: null };
    }
  }

  private async remove(module: PolicyModule<Settings>): Promise<void> {
    const applied = await this.load();
    const known = applied[module.type];
    if (!known) return;
    for (const [path, found] of Object.entries(known.files)) await restoreFile(path, found);
    await module.restore?.(known.before);
    await module.activate?.(null);
    delete applied[module.type];
    await this.save();
  }

  private async load(): Promise<Record<string, Applied>> {
    if (this.applied) return this.applied;
    const applied = JSON.parse((await contentOf(this.file)) ?? '{}') as Record<string, Applied>;
    // Earlier versions of the agent wrote a text.
    for (const one of Object.values(applied))
      if (typeof one.drift === 'string') one.drift = verbatim(one.drift);
    this.applied = applied;
    return applied;
  }

  private save(): Promise<void> {
    return replaceFile(this.file, `${JSON.stringify(this.applied, null, 1)}\n`, { mode: 0o600 });
  }
}

const restoreFile = (path: string, found: FoundFile | null): Promise<boolean> =>
  ensureFile(path, found?.content ?? null, found ? { mode: found.mode } : {});
