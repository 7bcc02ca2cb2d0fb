import { filePermissions } from './file-permissions.ts';
import { firewall } from './firewall.ts';
import { audit, kernel, usbStorage } from './kernel.ts';
import type { PolicyModule } from './module.ts';
import { accountLockout, passwordQuality } from './passwords.ts';
import { loginBanner, sessionTimeout, sudo } from './sessions.ts';
import { sshServer } from './ssh-server.ts';
import { timeSync, updates } from './updates.ts';

/** All policy types that this agent can apply. Muster has validated settings against the schema of their type. */
export const modules = [
  sshServer,
  passwordQuality,
  accountLockout,
  sessionTimeout,
  sudo,
  loginBanner,
  firewall,
  kernel,
  updates,
  timeSync,
  audit,
  usbStorage,
  filePermissions,
] as readonly PolicyModule<Record<string, unknown>>[];
