import type { PolicyTypeWords } from '~/api/translate-errors';

/** The title and description of each policy type and its settings. A test compares them with the server's. */
export const germanPolicyTypes: Readonly<Record<string, PolicyTypeWords>> = {
  'ssh-server': {
    title: 'SSH-Server',
    description: 'Wie sich Benutzer von anderswo anmelden: sshd_config(5).',
    settings: {
      rootLogin: ['Anmeldung von root', 'PermitRootLogin.'],
      passwordAuthentication: [
        'Anmeldung mit Passwort',
        'PasswordAuthentication und KbdInteractiveAuthentication.',
      ],
      ciphers: [
        'Verschlüsselungsverfahren',
        'Die bevorzugten zuerst. Angenommen wird nur, was sshd auf dem System kennt.',
      ],
      maxAuthTries: ['Versuche', 'MaxAuthTries: wie oft es jemand in einer Verbindung versuchen darf.'],
      banner: ['Hinweis', 'Was vor der Anmeldung gezeigt wird.'],
    },
  },
  'password-quality': {
    title: 'Passwörter: Güte und Alter',
    description:
      'Wie ein lokales Passwort sein muss und wie alt es werden darf: pwquality.conf(5), login.defs(5).',
    settings: {
      minimumLength: ['Mindestlänge', 'Wie viele Zeichen mindestens.'],
      minimumClasses: [
        'Arten von Zeichen',
        'Wie viele von: kleine und große Buchstaben, Ziffern, andere Zeichen.',
      ],
      maximumDays: ['Höchstalter', 'Nach wie vielen Tagen es geändert werden muss.'],
      minimumDays: ['Mindestalter', 'Nach wie vielen Tagen es wieder geändert werden darf.'],
      warnDays: ['Warnung', 'Wie viele Tage vorher gewarnt wird.'],
    },
  },
  'account-lockout': {
    title: 'Sperren von Konten',
    description: 'Wann jemand gestoppt wird, der Passwörter rät: faillock.conf(5).',
    settings: {
      attempts: ['Fehlversuche', 'Nach wie vielen Fehlversuchen ein Konto gesperrt wird.'],
      unlockSeconds: ['Wie lange', 'Nach wie vielen Sekunden die Sperre endet.'],
      windowSeconds: ['Innerhalb von', 'Innerhalb von wie vielen Sekunden Fehlversuche zusammenzählen.'],
    },
  },
  'session-timeout': {
    title: 'Untätige Sitzungen',
    description: 'Wann eine Sitzung endet, die niemand benutzt.',
    settings: {
      idleSeconds: ['Untätig', 'Nach wie vielen Sekunden ohne Eingabe sie endet.'],
    },
  },
  sudo: {
    title: 'sudo',
    description: 'Wie Benutzer zu root werden: die Defaults von sudoers(5).',
    settings: {
      usePty: [
        'Eigenes Terminal',
        'use_pty: Ein Befehl kann das Terminal nicht überdauern und nicht hineinschreiben.',
      ],
      timestampMinutes: ['Gemerkt', 'timestamp_timeout: wie viele Minuten ein Passwort gilt.'],
      passwordTries: ['Versuche', 'passwd_tries.'],
      logFile: ['Protokoll', 'logfile: wohin jede Verwendung geschrieben wird.'],
    },
  },
  'login-banner': {
    title: 'Hinweis bei der Anmeldung',
    description: 'Was vor und nach der Anmeldung am System gezeigt wird: issue(5), motd(5).',
    settings: {
      before: ['Vor der Anmeldung', '/etc/issue und /etc/issue.net.'],
      after: ['Nach der Anmeldung', '/etc/motd.'],
    },
  },
  firewall: {
    title: 'Firewall',
    description:
      'Was von außen erreichbar ist: nftables(8). Antworten auf eigene Anfragen des Systems und die Ports seines SSH-Servers werden immer durchgelassen.',
    settings: {
      enabled: ['Ein', 'Alles, was unten nicht durchgelassen wird, wird verworfen.'],
      allowed: ['Durchlassen', 'Ports, und von wo.', { protocol: 'Protokoll', port: 'Port', from: 'Von' }],
      ping: ['Ping', 'Ob eine Echo-Anfrage beantwortet wird.'],
      loggedPerMinute: ['Protokolliert', 'Wie viele verworfene Pakete je Minute protokolliert werden.'],
    },
  },
  'kernel-parameters': {
    title: 'Kernelparameter',
    description: 'Einstellungen des Kernels: sysctl(8).',
    settings: {
      parameters: ['Parameter', 'Etwa net.ipv4.ip_forward = 0.', { name: 'Name', value: 'Wert' }],
    },
  },
  'automatic-updates': {
    title: 'Automatische Aktualisierungen',
    description: 'Ob Sicherheitsaktualisierungen von selbst installiert werden: unattended-upgrades(8).',
    settings: {
      enabled: ['Installieren', 'Sicherheitsaktualisierungen werden jeden Tag installiert.'],
      automaticReboot: [
        'Neustart',
        'Ob das System von selbst neu startet, wenn eine Aktualisierung das braucht.',
      ],
      rebootTime: ['Uhrzeit', 'Wann es neu startet, etwa 03:30, in der Zeit des Systems.'],
    },
  },
  'time-sync': {
    title: 'Uhrzeit',
    description: 'Welchen Servern die Uhr folgt: timesyncd.conf(5).',
    settings: {
      servers: ['Server', 'NTP-Server.'],
    },
  },
  'audit-rules': {
    title: 'Audit-Regeln',
    description: 'Was der Kernel protokolliert: audit.rules(7).',
    settings: {
      rules: [
        'Regeln',
        'Etwa -w /etc/passwd -p wa -k identity. Regeln, die das Audit beenden oder andere entfernen, werden abgelehnt.',
      ],
    },
  },
  'usb-storage': {
    title: 'USB-Speicher',
    description: 'Ob Sticks und Platten verwendet werden können: modprobe.d(5).',
    settings: {
      blocked: ['Gesperrt', 'Der Treiber wird nicht geladen, und entladen, wo ihn niemand benutzt.'],
    },
  },
  'file-permissions': {
    title: 'Dateirechte',
    description: 'Wem Dateien des Systems gehören, und wer sie lesen und schreiben darf.',
    settings: {
      files: [
        'Dateien',
        'Vorhandene Dateien und Ordner mit ihrem ganzen Pfad; Links wird nicht gefolgt.',
        { path: 'Pfad', owner: 'Eigentümer', group: 'Gruppe', mode: 'Rechte' },
      ],
    },
  },
};
