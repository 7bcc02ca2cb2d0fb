// From a fresh clone: installs, and runs all tests. What needs Debian packages says so by name when they are missing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, installIn, npm, root } from './install.mjs';

install();

const packages = [
  { suite: 'the dashboard in a browser', file: '/usr/bin/chromium', name: 'chromium' },
  { suite: 'groups of users in LDAP', file: '/usr/sbin/slapd', name: 'slapd' },
  { suite: 'a network through RADIUS', file: '/usr/sbin/freeradius', name: 'freeradius' },
  { suite: 'a network through RADIUS', file: '/usr/lib/freeradius/rlm_ldap.so', name: 'freeradius-ldap' },
  { suite: 'a network through RADIUS', file: '/usr/bin/radclient', name: 'freeradius-utils' },
  { suite: 'a Linux host', file: '/usr/sbin/nslcd', name: 'nslcd' },
  { suite: 'a Linux host', file: '/usr/share/doc/libnss-ldapd', name: 'libnss-ldapd' },
  { suite: 'a Linux host', file: '/usr/share/doc/libpam-ldapd', name: 'libpam-ldapd' },
  { suite: 'a Linux host', file: '/usr/bin/pamtester', name: 'pamtester' },
  { suite: 'a 389 Directory Server', file: '/usr/sbin/ns-slapd', name: '389-ds-base' },
  { suite: 'a Linux host with sssd', file: '/usr/sbin/sssd', name: 'sssd-common' },
  {
    suite: 'a Linux host with sssd',
    file: '/usr/share/doc/sssd-ldap',
    name: 'sssd-ldap',
  },
  { suite: 'a Linux host with sssd', file: '/usr/share/doc/libnss-sss', name: 'libnss-sss' },
  { suite: 'a Linux host with sssd', file: '/usr/share/doc/libpam-sss', name: 'libpam-sss' },
  { suite: 'a Samba share', file: '/usr/sbin/smbd', name: 'samba' },
  { suite: 'a Samba share', file: '/usr/bin/smbclient', name: 'smbclient' },
  { suite: 'an NFS export', file: '/usr/bin/ganesha.nfsd', name: 'nfs-ganesha' },
  { suite: 'an NFS export', file: '/usr/share/doc/nfs-ganesha-vfs', name: 'nfs-ganesha-vfs' },
  { suite: 'an NFS export', file: '/usr/bin/nfs-cp', name: 'libnfs-utils' },
  { suite: 'accounts on a Linux host', file: '/usr/sbin/sshd', name: 'openssh-server' },
  { suite: 'accounts on a Linux host', file: '/usr/bin/ssh', name: 'openssh-client' },
  { suite: 'accounts on a Linux host', file: '/usr/sbin/visudo', name: 'sudo' },
  { suite: 'accounts on a Linux host', file: '/usr/sbin/nft', name: 'nftables' },
  { suite: 'accounts on a Linux host', file: '/usr/bin/pamtester', name: 'pamtester' },
  { suite: 'accounts on a Linux host', file: '/usr/bin/ps', name: 'procps' },
  { suite: 'policies on a Linux host', file: '/usr/bin/pwscore', name: 'libpwquality-tools' },
  { suite: 'policies on a Linux host', file: '/usr/share/doc/libpam-pwquality', name: 'libpam-pwquality' },
  { suite: 'policies on a Linux host', file: '/usr/bin/unattended-upgrade', name: 'unattended-upgrades' },
  { suite: 'policies on a Linux host', file: '/usr/sbin/chronyd', name: 'chrony' },
  { suite: 'policies on a Linux host', file: '/usr/sbin/augenrules', name: 'auditd' },
  { suite: 'policies on a Linux host', file: '/usr/sbin/modprobe', name: 'kmod' },
  { suite: 'policies for macOS', file: '/usr/bin/xmllint', name: 'libxml2-utils' },
  { suite: 'an Active Directory', file: '/usr/sbin/samba', name: 'samba-ad-dc' },
  { suite: 'an Active Directory', file: '/usr/bin/samba-tool', name: 'samba' },
  { suite: 'an Active Directory', file: '/usr/share/doc/samba-ad-provision', name: 'samba-ad-provision' },
  { suite: 'an Active Directory', file: '/usr/share/doc/samba-dsdb-modules', name: 'samba-dsdb-modules' },
  { suite: 'an Active Directory', file: '/usr/share/doc/samba-vfs-modules', name: 'samba-vfs-modules' },
  { suite: 'an Active Directory', file: '/usr/sbin/winbindd', name: 'winbind' },
  { suite: 'an Active Directory', file: '/usr/bin/ip', name: 'iproute2' },
  { suite: 'an Active Directory with a wrong clock', file: '/usr/bin/faketime', name: 'faketime' },
];
const missing = packages.filter(({ file }) => !existsSync(file));
if (missing.length > 0 && process.env.CI && process.getuid?.() === 0) {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${missing.map(({ name }) => name).join(', ')}`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing.map(({ name }) => name));
}
// Python programs for SCIM, from the Python Package Index. An incomplete folder is created again.
const scimPrograms = {
  folder: join(root, 'node_modules/.cache/scim-python'),
  // The newest part of the environment: if it is missing, the environment is outdated and is created again.
  file: join(root, 'node_modules/.cache/scim-python/bin/scim2-server'),
  python: join(root, 'node_modules/.cache/scim-python/bin/python'),
  suite: 'SCIM as others understand it',
  list: join(root, 'api/test/python/requirements.txt'),
};
if (!existsSync(scimPrograms.file) && process.env.CI && process.getuid?.() === 0) {
  const { folder } = scimPrograms;
  const run = (...args) => spawnSync('python3', args, { stdio: 'inherit' }).status === 0;
  console.log(`Installing ${scimPrograms.list}`);
  const isMade =
    run('-m', 'venv', folder) &&
    spawnSync(scimPrograms.python, ['-m', 'pip', 'install', '-q', '-r', scimPrograms.list], {
      stdio: 'inherit',
    }).status === 0;
  if (!isMade) rmSync(folder, { recursive: true, force: true });
}
// Programs that check the schema, from packages that are too large to be dependencies of everybody.
const schemaTools = {
  folder: join(root, 'node_modules/.cache/schema-tools'),
  file: join(root, 'node_modules/.cache/schema-tools/node_modules/relay-compiler/cli.js'),
  suite: 'the schema as other tools understand it',
  source: join(root, 'api/test/schema-tools'),
};
if (process.env.CI) {
  const { folder, source } = schemaTools;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(source, name), join(folder, name));
  const status = installIn(folder, `Installing ${join(source, 'package.json')}`);
  if (status !== 0) rmSync(folder, { recursive: true, force: true });
}
if (existsSync('/usr/bin/chromium')) {
  console.log('Building the dashboard, to look at it, where it has changed');
  const built = npm(['run', '--silent', 'build', '--', '--filter=@muster/web', '--output-logs=errors-only']);
  if (built !== 0) process.exit(built);
}
const status = npm(['run', '--silent', 'test', '--workspace', 'api', '--', ...process.argv.slice(2)]);
for (const { suite, file, name } of packages) {
  if (!existsSync(file)) console.log(`Skipped: ${suite}. It needs ${file}: apt-get install ${name}`);
}
if (!existsSync(scimPrograms.file))
  console.log(`Skipped: ${scimPrograms.suite}. It needs a Python environment with ${scimPrograms.list}.`);
if (!existsSync(schemaTools.file))
  console.log(`Skipped: ${schemaTools.suite}. CI=true npm test installs the packages that it needs.`);
process.exit(status);
