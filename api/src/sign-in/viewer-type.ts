import { canWrite, type Viewer } from '../viewer/viewer.ts';
import { ViewerType } from './sign-in.types.ts';

/** A viewer in the form of the API. */
export const viewerType = (viewer: Viewer): ViewerType =>
  Object.assign(new ViewerType(), {
    kind: viewer.kind,
    name: viewer.name,
    userKey: viewer.userKey,
    role: viewer.role,
    scopes: viewer.scopes,
    canWrite: canWrite(viewer),
  });
