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

/** For changes of what belongs to the viewer. */
export function authorizeWriter(viewer: Viewer): void {
  if (!canWrite(viewer)) throw new ForbiddenError('This token may only read. Use one with the scope WRITE.');
}

export function authorizeReader(viewer: Viewer): void {
  if (!seesEverything(viewer)) throw new ForbiddenError('Only admins and auditors may see this.');
}

/** For changes that add a way to sign in, also to systems. A token needs a scope of its own for them. */
export function authorizeCredentials(viewer: Viewer): void {
  authorizeWriter(viewer);
  if (viewer.scopes.includes('CREDENTIALS')) return;
  throw new ForbiddenError(
    'This token may not change what people sign in with. Use one with the scope CREDENTIALS, or sign in with a browser.',
  );
}
