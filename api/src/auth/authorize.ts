import { ForbiddenError } from '../shared/errors.ts';
import { canWrite, changesEverything, seesEverything, type Viewer } from './viewer.ts';

export function authorizeAdmin(viewer: Viewer): void {
  if (!changesEverything(viewer)) {
    throw new ForbiddenError(
      viewer.role === 'ADMIN'
        ? 'This token may only read. Use one with the scope WRITE.'
        : 'Only an admin may do this. Ask one of yours.',
    );
  }
}

/** For what people do with what is their own. */
export function authorizeWriter(viewer: Viewer): void {
  if (!canWrite(viewer)) throw new ForbiddenError('This token may only read. Use one with the scope WRITE.');
}

export function authorizeReader(viewer: Viewer): void {
  if (!seesEverything(viewer)) throw new ForbiddenError('Only admins and auditors may see this.');
}
