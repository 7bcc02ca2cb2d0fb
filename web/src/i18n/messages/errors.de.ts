import type { MessageCode } from '~/gql/graphql';

/** What the server says when it refuses something, by its code. A code that has no sentence here does not compile. */
export const germanErrors: Record<`${MessageCode}`, string> = {
  ACCOUNT_EXISTS: 'Diese Person hat dort das Konto {name}: eine Person, ein Konto.',
  ACCOUNT_KEPT: 'Muster verwaltet das Konto {name} schon.',
  ACCOUNT_NOT_FOUND: 'Dort gibt es kein Konto {name}.',
  ACCOUNT_WITHOUT_ACCESS:
    'Dieser Benutzer darf die Ressource nicht nutzen, das Konto würde also sofort enden. Binden Sie ihn zuerst.',
  ADMIN_NO_GUEST: 'Ein Admin kann kein Gast sein. Ändern Sie zuerst die Rolle.',
  ARCHIVED: '{name} ist archiviert.',
  ARCHIVED_TAKES_NOTHING: '{name} ist archiviert: Nichts kann daran gebunden oder hinzugefügt werden.',
  ATTRIBUTE_NAME:
    '„{name}“ kann kein Attribut benennen: bis zu 64 Buchstaben, Ziffern und . _ : - und ein Buchstabe am Anfang.',
  BUSY: 'Andere ändern gerade immer wieder dieselben Objekte. Nichts wurde geändert: Versuchen Sie es noch einmal.',
  CERTIFICATE_PEM: 'Zertifikate werden als PEM angegeben: -----BEGIN CERTIFICATE----- und so weiter.',
  CHANGE_NOT_FOUND: 'Es gibt keine Änderung {position}, die Sie sehen dürfen.',
  CHARACTER_NOT_ALLOWED:
    'Das Zeichen {character} ist hier nicht erlaubt: Es ist unsichtbar oder verändert, wie der Rest dargestellt wird. Entfernen Sie es.',
  CODE_WRONG:
    'Dieser Code ist nicht richtig oder wurde schon benutzt. Geben Sie den ein, den die App jetzt zeigt, oder einen Wiederherstellungscode.',
  CYCLE: 'Dadurch würde {name} in sich selbst enthalten sein: {way}.',
  DURATION_INVALID: '„{duration}“ ist keine ISO-8601-Dauer wie P14D, P3M oder PT8H.',
  DURATION_TOO_LONG: '{duration} ist zu lang: Das Ende muss vor dem Jahr 10000 liegen.',
  EDGE_ENDED: '{id} hat am {end} geendet. Was geendet hat, wird nicht verlängert: Fügen Sie es wieder hinzu.',
  EDGE_PLANNED:
    '{id} soll am {start} beginnen und kann nicht davor, am {end}, enden. Geben Sie ein späteres Ende an, oder beenden Sie es, damit es nie beginnt.',
  EMAIL_INVALID: 'Eine E-Mail-Adresse sieht so aus: ada@example.com.',
  END_BEFORE_START: 'Das Ende muss nach dem Anfang liegen.',
  END_PASSED: 'Das Ende, {end}, ist schon vorbei. Um etwas jetzt zu beenden, beenden Sie es.',
  END_STATED_TWICE: 'Geben Sie das Ende als Zeitpunkt oder als Dauer an, nicht beides.',
  ENROLMENT_NOT_FOUND:
    'Es gibt kein offenes Token {id} zur Aufnahme: Es wurde schon benutzt oder widerrufen.',
  ENROLMENT_TOO_LONG: 'Ein Token zur Aufnahme gilt höchstens 30 Tage.',
  FACT_TAKEN: '{value} ist schon vergeben.',
  FACT_TAKEN_BY_ONE: 'Zwei Benutzer hätten denselben Wert, oder jemand anderes hat ihn schon.',
  FACT_TAKEN_BY_SOMEBODY:
    '{value} ist schon vergeben. Nehmen Sie etwas anderes, oder ändern Sie es zuerst bei {name}.',
  FACT_TAKEN_BY_ARCHIVED:
    '{value} ist schon vergeben. Nehmen Sie etwas anderes, oder ändern Sie es zuerst bei {name}; diese Person ist archiviert.',
  FACT_TAKEN_BY_SUSPENDED:
    '{value} ist schon vergeben. Nehmen Sie etwas anderes, oder ändern Sie es zuerst bei {name}; diese Person ist gesperrt.',
  GRACE_INVALID: 'Geben Sie eine ISO-8601-Dauer aus Wochen, Tagen und Stunden an, etwa P30D oder PT12H.',
  GROUP_IS_MIRRORED:
    '{name} wird gespiegelt. Beenden Sie die Spiegelung: Damit wird auch die Gruppe archiviert.',
  GROUP_MISSING: 'Geben Sie die Gruppe der Zeile oder der ganzen Eingabe an.',
  GROUP_OF_OTHER_KIND: '{group} enthält Ressourcen der Art {groupKind}; {part} ist von der Art {partKind}.',
  GUEST_BEYOND_END: '{name} wäre länger aktiv, als Gäste es sein dürfen.',
  GUEST_ENDED: '{name} war bis {end} Gast. Geben Sie dem Gast stattdessen ein neues Ende.',
  GUEST_END_MISSING: 'Ein Gast hat ein Ende: Geben Sie einen Zeitpunkt oder eine Dauer an.',
  GUEST_HALF: '{name} wäre ein Gast ohne Ende oder ohne Bürgen. Geben Sie beides an.',
  GUEST_NO_ADMIN: 'Ein Gast kann nicht Admin sein.',
  IS_GUEST_NO_ADMIN: '{name} ist ein Gast, und ein Gast kann nicht Admin sein.',
  LAST_ADMIN: 'Das ist der letzte aktive Admin. Machen Sie zuerst jemand anderen zum Admin.',
  LDAP_ADDRESS: 'Eine Adresse sieht so aus: ldaps://dc1.ad.example.com.',
  LDAP_FILTER: 'Ein LDAP-Filter steht in Klammern, etwa (cn=vpn-*).',
  LDAP_PASSWORD_AGAIN:
    'Geben Sie das Passwort an: Das gespeicherte wird nur an den Server und das Konto gesendet, für die es angegeben wurde.',
  LDAP_PLAIN: 'Ein Passwort wird nie unverschlüsselt gesendet: Verwenden Sie ldaps:// oder StartTLS.',
  LDAP_SCHEME: 'Eine Adresse beginnt mit ldaps:// oder ldap://.',
  LDAP_SERVER_ONLY: 'Geben Sie nur den Server an: kein Konto und keinen Pfad.',
  LDAP_STARTTLS: 'ldaps:// ist schon verschlüsselt: StartTLS ist für ldap://.',
  LEVELS_COUNT:
    'Geben Sie 1 bis {limit} Stufen an, die niedrigste zuerst, oder keine: Dann gelten die der Art.',
  LEVELS_DIFFER:
    '{group} ist mit den Stufen {groupLevels} gebunden, aber {part} hat {partLevels}. Alles in einer Ressourcengruppe hat deren Stufen, in deren Reihenfolge.',
  LEVEL_INVALID: 'Eine Stufe hat 1 bis 64 Buchstaben, Ziffern und . _ : / -',
  LEVEL_IN_USE:
    'Die Stufe {level} wird verwendet, von einer Bindung oder einer Gruppe, zu der die Ressource gehört. Beenden Sie diese zuerst, oder behalten Sie die Stufe.',
  LEVEL_TWICE: '{level} kommt zweimal vor.',
  LINK_NEEDS_ACTIVE: 'Nur ein aktiver Benutzer kann sich anmelden.',
  LINK_USED: 'Dieser Link wurde schon benutzt oder ist zu alt. Bitten Sie einen Admin um einen neuen.',
  LOG_ENDS: 'Das Protokoll endet bei {position}.',
  MASTER_OF_GROUP: '{owner} ist führend für {name}: Ändern Sie es dort.',
  MASTER_OF_USER: '{owner} ist führend für {name}: Ändern Sie es dort.',
  MAY_NOT_SIGN_IN: 'Der Benutzer darf sich jetzt nicht anmelden.',
  NAME_TAKEN: 'Der Name {name} ist schon vergeben.',
  NEEDS_ADMIN: 'Das darf nur ein Admin. Fragen Sie einen.',
  NEEDS_AUDITOR: 'Das dürfen nur Admins und Auditoren sehen.',
  NEEDS_OWNER: 'Das dürfen nur Admins und Verantwortliche von {name}.',
  NEEDS_OWNER_OF_BOTH: 'Das dürfen nur Admins oder Verantwortliche der Gruppen an beiden Enden.',
  NESTING_TOO_DEEP:
    'Gruppen lassen sich höchstens {limit} Ebenen tief verschachteln. Fügen Sie sie in eine höhere Gruppe ein.',
  NOTHING_TO_DECIDE: 'Hier wartet nichts auf eine Entscheidung.',
  NOT_FOUND: 'Es gibt kein Objekt {id}, das Sie sehen dürfen.',
  NOT_MIRRORED: '{name} wird nicht gespiegelt.',
  NO_LDAP_SYNCER: 'Es gibt keinen LDAP-Syncer. Legen Sie zuerst einen an.',
  NO_RULE: '{name} hat keine Regel, von der jemand ausgenommen werden könnte.',
  NO_SUCH_LEVEL: '{name} hat keine Stufe „{level}“. Die Stufen sind {levels}.',
  OWNER_NO_MORE:
    'Sie sind nicht mehr für diese Gruppe verantwortlich. Fragen Sie einen Admin oder einen ihrer Verantwortlichen.',
  PART_LACKS_LEVELS:
    '{name}, ein Teil der Gruppe, hat nicht alle diese Stufen in dieser Reihenfolge. Geben Sie ihm zuerst diese Stufen.',
  PASSKEY_EXISTS: 'Dieser Passkey ist schon vorhanden.',
  PASSKEY_NAME: 'Der Name eines Passkeys hat 1 bis 100 Zeichen.',
  PASSKEY_NOT_VERIFIED:
    'Dieser Passkey konnte nicht geprüft werden. Beginnen Sie noch einmal: Sie haben dafür fünf Minuten.',
  PASSKEY_NOT_YOURS:
    'Das ist keiner Ihrer Passkeys, oder seine Antwort ist zu alt. Beginnen Sie noch einmal.',
  PASSKEY_UNKNOWN:
    'Dieser Passkey ist hier nicht bekannt, oder sein Benutzer darf sich jetzt nicht anmelden.',
  PASSWORDS_NEED_SYSTEM: 'Nur ein System kann Konten mit dem Passwort der Person haben.',
  PASSWORD_JUST_CHANGED: 'Das Passwort wurde gerade geändert. Melden Sie sich mit dem neuen an.',
  PASSWORD_LENGTH:
    'Ein Passwort hat {min} bis {max} Zeichen. Einige Wörter hintereinander sind leicht zu merken.',
  PASSWORD_NEEDS_ACTIVE: 'Nur ein aktiver Benutzer kann ein neues Passwort bekommen.',
  PASSWORD_WEAK:
    'Dieses Passwort gehört zu den ersten, die jemand versuchen würde: ein häufiges, eine Tastenfolge oder fast nur Ihr eigener Name. Nehmen Sie drei oder vier Wörter, die nichts miteinander zu tun haben.',
  PASSWORD_WRONG: 'Ihr jetziges Passwort ist nicht richtig.',
  PERSON_LINKED: '{name} ist schon verknüpft. Lösen Sie zuerst die Verknüpfung.',
  POLICY_NEEDS_SYSTEM: 'Richtlinien gelten auf Systemen; {name} ist von der Art {kind}.',
  PRIORITY_INVALID: 'Eine Priorität liegt zwischen {least} und {most}.',
  REFERENCE_MISSING: 'Geben Sie an, welches Objekt gemeint ist: mit einem der Felder {fields}.',
  REFERENCE_NOT_FOUND: 'Es gibt nichts mit dem Namen oder der Id „{reference}“, das Sie sehen dürfen.',
  RULE_DECIDES:
    'Darüber entscheidet die Regel der Gruppe. Ändern Sie die Regel, oder nehmen Sie den Benutzer davon aus.',
  RULE_EMPTY: 'Eine leere Regel würde alle aufnehmen.',
  RULE_FIELD:
    'Eine Regel kann {field} nicht verwenden. Gesperrte behalten ihre Mitgliedschaften und haben in keinem Fall Zugriff.',
  SCOPE_MISSING: 'Geben Sie mindestens einen Umfang an.',
  SESSION_ENDED: 'Ihre Sitzung oder Ihr Token wurde gerade beendet. Melden Sie sich wieder an.',
  SIGN_IN_BUSY: 'Gerade werden zu viele Passwörter geprüft. Versuchen Sie es in einigen Sekunden wieder.',
  SIGN_IN_WRONG:
    'Der Benutzername oder das Passwort ist falsch, oder der Benutzer darf sich jetzt nicht anmelden.',
  SPONSOR_INVALID: 'Ein Bürge ist jemand anderes und kein Gast.',
  SPONSOR_NOT_ACTIVE:
    '{sponsor} ist nicht aktiv und kann nicht für {name} bürgen. Geben Sie jemand anderen an.',
  SPONSOR_OF: '{sponsor} kann nicht für {name} bürgen: Ein Bürge ist jemand anderes und kein Gast.',
  SSH_KEY_DAMAGED:
    'Dieser Schlüssel ist abgeschnitten oder beschädigt. Kopieren Sie die ganze Zeile der .pub-Datei.',
  SSH_KEY_INVALID:
    'Ein öffentlicher Schlüssel ist eine Zeile wie „ssh-ed25519 AAAA… Name“. Erlaubt sind {types}.',
  SSH_KEY_OF_OTHER: 'Dieser Schlüssel gehört jemand anderem. Erzeugen Sie einen eigenen.',
  SSH_KEY_PRIVATE:
    'Das ist der private Schlüssel: Halten Sie ihn geheim, und geben Sie den aus der Datei an, die auf .pub endet.',
  SSH_KEY_TOO_LONG: 'Ein öffentlicher Schlüssel hat höchstens {limit} Zeichen.',
  SSH_KEY_WEAK: 'Ein RSA-Schlüssel hat mindestens {bits} Bit. Besser: ssh-keygen -t ed25519.',
  SYNCER_DECIDES: 'Dafür ist ein Syncer führend. Ändern Sie es in dem Verzeichnis, das er spiegelt.',
  SYNCER_HAS_GROUPS:
    '{name} ist führend für {count} Gruppen. Entscheiden Sie zuerst, was aus ihnen wird: Beenden Sie ihre Spiegelung.',
  TEXT_EMPTY: 'Das darf nicht leer sein.',
  TEXT_TOO_LONG: 'Höchstens {limit} Zeichen.',
  TOKEN_NEEDS_BROWSER:
    'Melden Sie sich mit einem Browser an, um ein Token zu erstellen: Ein Token kann kein anderes erstellen.',
  TOKEN_ONLY_READS: 'Dieses Token darf nur lesen. Verwenden Sie eines mit dem Umfang WRITE.',
  TOKEN_TOO_LONG:
    'Das Token einer Person endet nach höchstens 366 Tagen. Geben Sie ein früheres Ende an, und erstellen Sie rechtzeitig ein neues.',
  TOKEN_WITHOUT_CREDENTIALS:
    'Dieses Token darf nicht ändern, womit sich Personen anmelden. Verwenden Sie eines mit dem Umfang CREDENTIALS, oder melden Sie sich mit einem Browser an.',
  TOO_MANY_ATTRIBUTES: 'Höchstens {limit} Attribute.',
  TOO_MANY_PASSKEYS: 'Es gibt schon {limit} Passkeys. Entfernen Sie zuerst einige.',
  TOO_MANY_REMOVALS:
    'Das würde {count} Verbindungen beenden; ohne ausdrückliche Erlaubnis werden höchstens {limit} auf einmal beendet. Sehen Sie sich den Plan an, und erlauben Sie es dann mit maxRemovals.',
  TOO_MANY_SIGN_INS:
    'Zu viele Anmeldungen sind fehlgeschlagen. Versuchen Sie es nach {until} wieder, oder melden Sie sich mit einem Passkey oder einem Link von einem Admin an.',
  TOO_MANY_SSH_KEYS: 'Es gibt schon {limit} Schlüssel. Entfernen Sie zuerst einige.',
  TOTP_CODE_WRONG:
    'Dieser Code ist nicht oder nicht mehr richtig. Geben Sie den ein, den die App jetzt zeigt, und prüfen Sie, ob die Uhr Ihres Telefons richtig geht.',
  TOTP_CONFIRMED: 'Ihre Authenticator-App ist schon bestätigt.',
  TOTP_EXISTS: 'Sie haben schon eine Authenticator-App. Entfernen Sie diese zuerst.',
  UNDO_DIFFERENT_ENDS: 'Diese Verbindungen hatten vorher verschiedene Enden. Ändern Sie sie einzeln.',
  UNDO_ENDED_SINCE: 'Es hätte am {end} geendet. Fügen Sie es mit einem anderen Ende wieder hinzu.',
  UNDO_NOT_BY_A_PERSON:
    'Das hat eine Regel oder ein Syncer getan, kein Mensch. Ändern Sie die Regel oder das gespiegelte Verzeichnis.',
  UNDO_SEVERAL_CHANGES:
    'Eine Transaktion hat all das getan: {kinds}. Das lässt sich nicht in einem Schritt zurücknehmen. Nehmen Sie es einzeln zurück.',
  UNDO_SEVERAL_KINDS:
    'Verbindungen mehrerer Arten wurden zugleich beendet. Fügen Sie sie Art für Art wieder hinzu.',
  UNDO_TOO_MANY:
    'Die Änderung {position} ist eine von mehr als {limit}, die zugleich gemacht wurden. Verwenden Sie ein Manifest.',
  URL_INVALID: 'Geben Sie eine Adresse wie https://example.com/hook ohne Passwort an.',
  URL_TOO_LONG: 'Eine Adresse hat höchstens {limit} Zeichen.',
  USERNAME_INVALID:
    'Ein Benutzername hat 1 bis 64 Buchstaben, Ziffern und . _ @ + - und beginnt mit einem Buchstaben oder einer Ziffer.',
  USER_LINKED: 'Dieser Benutzer ist schon mit {name} verknüpft.',
  USER_OR_RESOURCE_MISSING: 'Geben Sie einen Benutzer, eine Ressource oder beides an.',
  VERSION_CONFLICT:
    '{name} wurde von jemand anderem geändert: Es hat jetzt die Version {version}, nicht {given}. Laden Sie es neu und wiederholen Sie die Änderung.',
  VISIBLE_TO_MEMBERS:
    'Das dürfen nur die Mitglieder der Gruppe, ihre Verantwortlichen, Admins und Auditoren sehen.',
  VISIBLE_TO_OWNERS: 'Das dürfen nur die Verantwortlichen der Gruppe, Admins und Auditoren sehen.',
  VISIBLE_TO_THE_USER: 'Das dürfen nur der Benutzer selbst, Admins und Auditoren sehen.',
  NO_UNDO_ACCOUNT_CHANGED:
    'Der Syncer kann das Konto schon geändert haben: Die alten Schlüssel und das alte Passwort sind verloren.',
  NO_UNDO_AGENT_INSTALLED:
    'Der Agent ist dort installiert. Archivieren Sie seinen Syncer, um ihn zu beenden.',
  NO_UNDO_ARCHIVED_STAYS:
    'Was archiviert wurde, bleibt es: Sein Name kann schon wieder vergeben sein. Legen Sie es stattdessen neu an.',
  NO_UNDO_ARCHIVE_SYNCER: 'Archivieren Sie stattdessen den Syncer.',
  NO_UNDO_ARCHIVE_WEBHOOK: 'Archivieren Sie stattdessen den Webhook.',
  NO_UNDO_CLOCK: 'Das war die Uhr, nicht jemand. Stellen Sie die Uhr des Servers richtig.',
  NO_UNDO_CONNECTION_SECRET:
    'Das frühere Passwort steht nicht im Protokoll. Richten Sie stattdessen die Verbindung neu ein.',
  NO_UNDO_CREATED_STAYS: 'Was angelegt wurde, bleibt verzeichnet. Archivieren Sie es stattdessen.',
  NO_UNDO_DECIDE_AGAIN: 'Entscheiden Sie stattdessen neu über diese Personen.',
  NO_UNDO_DERIVED: 'Es folgt aus anderen Angaben. Ändern Sie stattdessen diese.',
  NO_UNDO_EXPIRED:
    'Ein geplantes Ende ist gekommen, und die Zeit läuft nicht zurück. Fügen Sie die Verbindung stattdessen wieder hinzu.',
  NO_UNDO_LINK_ENDED: 'Ein beendeter Link wird nie wieder gültig. Erstellen Sie einen neuen.',
  NO_UNDO_LINK_HANDED_OUT:
    'Ein ausgegebener Link wird nicht zurückgenommen: Der nächste Link für den Benutzer ersetzt ihn.',
  NO_UNDO_LOOKED_UP: 'Es wurde nichts geändert: Etwas wurde nur nachgesehen.',
  NO_UNDO_MIRROR_AGAIN: 'Nehmen Sie die Gruppe stattdessen wieder in die Auswahl des Syncers auf.',
  NO_UNDO_RECONCILE_AGAIN: 'Lassen Sie den Syncer stattdessen noch einmal abgleichen.',
  NO_UNDO_REMOVE_PASSKEY: 'Entfernen Sie stattdessen den Passkey.',
  NO_UNDO_REMOVE_SSH_KEY: 'Entfernen Sie stattdessen den SSH-Schlüssel.',
  NO_UNDO_REMOVE_TOTP: 'Entfernen Sie stattdessen die Authenticator-App.',
  NO_UNDO_REVOKE_TOKEN: 'Widerrufen Sie stattdessen das Token.',
  NO_UNDO_SAME_PASSWORD: 'Es wurde nichts geändert, was zurückzunehmen wäre: Es ist dasselbe Passwort.',
  NO_UNDO_SECRET_NOT_LOGGED:
    'Womit sich jemand anmeldet, steht nicht im Protokoll und lässt sich daraus nicht wiederherstellen.',
  NO_UNDO_SELECTION: 'Legen Sie stattdessen die Auswahl neu fest: Der Plan zeigt, was daraus folgt.',
  NO_UNDO_SESSION_ENDED: 'Eine beendete Sitzung wird nie wieder gültig. Der Benutzer kann sich neu anmelden.',
  NO_UNDO_SIGNED_IN: 'Jemand hat sich angemeldet. Beenden Sie stattdessen die Sitzung.',
  NO_UNDO_SSH_KEY_NOT_LOGGED: 'Der Schlüssel selbst steht nicht im Protokoll. Fügen Sie ihn wieder hinzu.',
  NO_UNDO_STARTED:
    'Ein geplanter Anfang ist gekommen, und die Zeit läuft nicht zurück. Beenden Sie die Verbindung stattdessen.',
  NO_UNDO_SYNCER_ARCHIVED: 'Seine Token sind endgültig widerrufen. Legen Sie einen anderen Syncer an.',
  NO_UNDO_SYNCER_ASKED: 'Der Syncer wurde schon gefragt, und hier wurde nichts geändert.',
  NO_UNDO_SYNCER_DID_IT: 'Der Syncer kann es schon ausgeführt haben.',
  NO_UNDO_TOKEN_REVOKED: 'Ein widerrufenes Token wird nie wieder gültig. Erstellen Sie ein neues.',
  NO_UNDO_UNKNOWN_KIND: 'Eine neuere Version von Muster hat es verzeichnet und kann es zurücknehmen.',
  NO_UNDO_USER_STAYS: 'Ein Benutzer bleibt verzeichnet. Sperren oder archivieren Sie ihn stattdessen.',
  NO_UNDO_WEBHOOK_REPLAYED: 'Nachrichten können schon noch einmal gesendet worden sein.',
  NO_UNDO_WEBHOOK_SECRET: 'Sein Geheimnis ist verloren. Legen Sie einen anderen Webhook an.',
  NO_UNDO_WEBHOOK_SENT:
    'Seit der Änderung wurden Nachrichten gesendet. Ändern Sie stattdessen den Webhook noch einmal.',
};
