import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { canWrite, changesEverything, seesEverything, type Viewer } from './viewer.ts';

export function authorizeAdmin(viewer: Viewer): void {
  if (!changesEverything(viewer)) {
    throw new ForbiddenError(
      viewer.role === 'ADMIN' ? errorText('TOKEN_ONLY_READS') : errorText('NEEDS_ADMIN'),
    );
  }
}

/** For changes of the viewer's own objects. */
export function authorizeWriter(viewer: Viewer): void {
  if (!canWrite(viewer)) throw new ForbiddenError(errorText('TOKEN_ONLY_READS'));
}

export function authorizeReader(viewer: Viewer): void {
  if (!seesEverything(viewer)) throw new ForbiddenError(errorText('NEEDS_AUDITOR'));
}

/** For changes that add a way to sign in, also to systems. A token needs the scope CREDENTIALS for them. */
export function authorizeCredentials(viewer: Viewer): void {
  authorizeWriter(viewer);
  if (viewer.scopes.includes('CREDENTIALS')) return;
  throw new ForbiddenError(errorText('TOKEN_WITHOUT_CREDENTIALS'));
}
