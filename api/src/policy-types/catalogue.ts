import { type ErrorText, errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { accountLockout, loginBanner, passwordQuality, sessionTimeout, sshServer, sudo } from './logins.ts';
import { type PolicyTypeDefinition, partTitlesIn } from './setting.ts';
import { audit, filePermissions, firewall, kernel, timeSync, updates, usbStorage } from './system.ts';

/** All types of policies, in the order in which they are shown. */
export const catalogue: readonly PolicyTypeDefinition[] = [
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
];

const byId = new Map(catalogue.map((type) => [type.id, type]));

export const isPolicyType = (id: string): boolean => byId.has(id);

/** What people know a setting by. One that this version does not know has a name only. */
export const settingTitle = (type: string, setting: string): ErrorText =>
  errorText(
    'SETTING_TITLE',
    { title: byId.get(type)?.settings[setting]?.title ?? setting },
    { type, setting },
  );

/** The title of a part of a setting whose items are objects; its key where it has none. */
export const partTitle = (type: string, setting: string, part: string): ErrorText =>
  errorText(
    'SETTING_PART_TITLE',
    { title: partTitlesIn(byId.get(type)?.settings[setting]?.schema)[part] ?? part },
    { type, setting, part },
  );

export function typeNamed(id: string): PolicyTypeDefinition {
  const type = byId.get(id);
  if (type) return type;
  throw new InputError(
    errorText('POLICY_TYPE_UNKNOWN', { type: id.slice(0, 64), types: [...byId.keys()].join(', ') }),
  ).at('type');
}
