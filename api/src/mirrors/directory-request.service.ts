import { rowOf } from '../model/syncer-kinds.ts';
import { lockLiveSyncer } from '../provisioning/lock-syncer.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { deadlineWithin, pollUntil } from '../shared/poll-until.ts';
import { reportedJson, reportedText } from '../shared/reported-text.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, rows, sql } from '../shared/sql.ts';
import { foreignProse, foreignText } from '../shared/text.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import type { AnswerDirectoryInput, DirectoryStepInput, RequestDirectoryInput } from './directory.inputs.ts';
import { type DirectoryRequest, DirectoryRequestState } from './directory.types.ts';
import { findDirectoryRequests } from './find-mirrors.ts';
import { storableText } from './readable-input.ts';

const maxFound = 100;
/** The most requests that are kept per syncer; the oldest are deleted. */
const kept = 100;

/** Requests of admins to directories, which only their syncers can reach. */
export class DirectoryRequestService {
  private readonly syncers = new SyncerService(this.operation);

  constructor(private readonly operation: Operation) {}

  /** Creates a request and waits for the answer. The request continues where that takes longer. */
  async request({ syncer, search, anchor, within, ...options }: RequestDirectoryInput) {
    const { viewer } = this.operation;
    authorizeAdmin(viewer);
    if (!search === !anchor) throw new InputError(errorText('SEARCH_OR_ANCHOR')).at('search');
    const found = await this.syncers.find(keyOf(syncer, 'Syncer'));
    if (found.isArchived) throw new ConflictError(errorText('ARCHIVED', { name: found.name })).at('syncer');
    if (rowOf(found.kind).pushes)
      throw new ConflictError(errorText('SYNCER_PUSHES', { name: found.name })).at('syncer');
    const wanted = search
      ? JSON.stringify({ kind: search.kind, text: search.text?.slice(0, 200) ?? '' })
      : null;
    const deadline = deadlineWithin(within ?? 'PT10S');
    const { transaction, id } = await this.operation.commit(options, async (tx) => {
      await lockLiveSyncer(tx, found.key);
      const { id } = await onlyRow(
        tx.em,
        { id: int },
        sql`insert into directory_request (syncer_id, search, anchor, state, requested_by, created_at)
            values (${found.key}, ${wanted}::jsonb, ${anchor ?? null}, 'REQUESTED', ${viewer.actorKey}, ${tx.now}) returning id`,
      );
      const after = { syncer: toId('Syncer', found.key), request: toId('DirectoryRequest', id) };
      tx.record({ kind: 'DIRECTORY_REQUESTED', nodes: [], before: null, after });
      return { id };
    });
    if (transaction === null) return { transaction, request: null };
    const isAnswered = (request: DirectoryRequest | null) =>
      request?.state !== DirectoryRequestState.REQUESTED;
    return { transaction, request: await pollUntil(() => this.byKey(id), isAnswered, deadline) };
  }

  /** Not recorded in the log, because it does not change the directory. */
  async answer({ id, state, found, dryRun, ...answer }: AnswerDirectoryInput) {
    const owner = await this.syncers.own(null);
    if (state === DirectoryRequestState.REQUESTED)
      throw new InputError(errorText('ANSWER_STATE')).at('state');
    const key = keyOf(id, 'DirectoryRequest');
    const entries = (found ?? []).slice(0, maxFound).map(({ anchor, name, path, description }) => ({
      anchor: storableText(anchor),
      name: foreignText(name) ?? '',
      path: foreignProse(path) ?? '',
      description: foreignProse(description),
    }));
    const steps = (answer.codedSteps ?? (answer.steps ?? []).map((text) => ({ text })))
      .slice(0, maxFound)
      .flatMap((step: DirectoryStepInput) => reportedText(step.text, step.textCode, step.textValues) ?? []);
    const message = reportedJson(answer.message, answer.messageCode, answer.messageValues);
    return this.operation.commit({ dryRun }, async (tx) => {
      const written = await rows(
        tx.em,
        sql`update directory_request set state = ${state}, ended_at = ${tx.now}, found = ${JSON.stringify(entries)}::jsonb,
              steps = ${JSON.stringify(steps)}::jsonb, message = ${message}::jsonb
            where id = ${key} and syncer_id = ${owner} returning 1`,
      );
      if (written.length === 0) throw new NotFoundError(errorText('NOT_FOUND', { id })).at('id');
      await rows(
        tx.em,
        sql`delete from directory_request where syncer_id = ${owner} and state <> 'REQUESTED' and id not in (
              select id from directory_request where syncer_id = ${owner} order by id desc limit ${kept})`,
      );
      return { request: await this.byKey(key, tx.em) };
    });
  }

  private async byKey(key: number, em = this.operation.em): Promise<DirectoryRequest | null> {
    const [found] = await findDirectoryRequests(em, sql`r.id = ${key}`);
    return found ?? null;
  }
}
