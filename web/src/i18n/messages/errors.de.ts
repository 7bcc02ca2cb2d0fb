import type { MessageCode } from '~/gql/graphql';

/** The server's error messages in German, by code. A code without a message here does not compile. */
export const germanErrors: Record<`${MessageCode}`, string> = {
  ACCOUNT_EXISTS:
    'Diese Person hat dort schon das Konto {name}, und jede Person hat auf einer Ressource nur ein Konto.',
  ACCOUNT_KEPT: 'Muster verwaltet das Konto {name} schon.',
  ACCOUNT_LINKED_TWICE:
    'Ein Benutzer hätte zwei verknüpfte Konten auf einer Ressource. Melden Sie für jeden Benutzer nur ein Konto als LINKED.',
  ACCOUNT_NOT_FOUND: 'Auf dieser Ressource gibt es kein Konto {name}.',
  ACCOUNT_WITHOUT_ACCESS:
    'Dieser Benutzer darf die Ressource nicht nutzen, das Konto würde also sofort enden. Binden Sie ihn zuerst.',
  ACTOR_CLOCK: 'Uhr',
  ADDRESS_REFUSED:
    '{host} ist {address}, und diese Adresse liegt nicht im öffentlichen Internet. Die Einstellung MUSTER_WEBHOOK_NETWORKS des Servers nennt Netze, die trotzdem erreicht werden dürfen.',
  ADDRESS_UNKNOWN:
    'Zum Host {host} findet dieser Server keine Adresse ({problem}). Berichtigen Sie den Namen.',
  ADMIN_NO_GUEST: 'Ein Admin kann kein Gast sein. Ändern Sie zuerst die Rolle.',
  AGENT_FROM_ENROLMENT:
    'Der Agent eines Systems entsteht, wenn das System aufgenommen wird. Erstellen Sie ein Aufnahme-Token, und führen Sie dessen Befehl auf dem System aus.',
  AGENT_HAS_ONE_SYSTEM:
    '{name} ist der Agent eines Systems und hat nur dieses. Nehmen Sie das andere System auf: Es bekommt einen eigenen Agenten.',
  AGENT_STAYS:
    '{name} ist der Agent eines aufgenommenen Systems und kann nicht davon getrennt werden. Archivieren Sie den Syncer, um ihn zu beenden.',
  ANSWER_NOT_KEPT:
    'Die Anfrage mit diesem idempotencyKey wurde ausgeführt, aber ihre Antwort wurde nicht aufbewahrt. Sehen Sie nach, was sie geändert hat, bevor Sie weitermachen.',
  ANSWER_STATE: 'Geben Sie DONE oder FAILED an.',
  ARCHIVED: '{name} ist archiviert.',
  ARCHIVED_ENROLS_NOTHING:
    '{name} ist archiviert: Weder damit noch darin kann ein System aufgenommen werden.',
  ARCHIVED_TAKES_NOTHING: '{name} ist archiviert: Nichts kann daran gebunden oder hinzugefügt werden.',
  ARGUMENTS_TOO_DEEP: 'Listen und Objekte in Argumenten sind höchstens {limit} Ebenen tief verschachtelt.',
  ATTRIBUTES_INVALID: 'Merkmale sind ein Objekt aus Texten, etwa {example}.',
  ATTRIBUTE_IS_TEXT: 'Der Wert von {name} muss ein Text sein.',
  ATTRIBUTE_NAME:
    '„{name}“ kann kein Merkmal benennen: Verwenden Sie bis zu 64 Buchstaben, Ziffern und . _ : - mit einem Buchstaben am Anfang.',
  BODIES_BUSY: 'Gerade wird zu viel gesendet. Versuchen Sie es in einer Sekunde wieder.',
  BODY_CUT_OFF: 'Der Inhalt wurde abgeschnitten. Senden Sie ihn noch einmal.',
  BODY_ENCODING: 'Senden Sie den Inhalt unverändert, nicht mit der Kodierung {encoding}.',
  BODY_LATE: 'Der Inhalt kam nicht innerhalb von {seconds} Sekunden an. Senden Sie ihn noch einmal.',
  BODY_NOT_JSON: 'Der Inhalt ist kein gültiges JSON oder hat einen Schlüssel __proto__.',
  BODY_TOO_DEEP: 'Das JSON eines Inhalts ist höchstens {limit} Ebenen tief verschachtelt.',
  BODY_TOO_LARGE:
    'Der Inhalt dieser Anfrage darf höchstens {limit} Byte haben. Teilen Sie ihn auf, oder melden Sie sich als jemand an, der mehr senden darf.',
  BODY_TYPE: 'Senden Sie einen Inhalt vom Typ {type}.',
  BUDGET_SPENT: 'Von Ihrem Kontingent ist nichts übrig. Versuchen Sie es in {seconds} s wieder.',
  BUDGET_TOO_SMALL:
    'Diese Anfrage darf {cost} kosten, und {left} ist übrig. Versuchen Sie es in {seconds} s wieder, oder fragen Sie nach weniger.',
  BUSY: 'Andere ändern gerade immer wieder dieselben Objekte. Nichts wurde geändert: Versuchen Sie es noch einmal.',
  CERTIFICATE_PEM: 'Geben Sie Zertifikate als PEM an: -----BEGIN CERTIFICATE----- und so weiter.',
  CHANGE_KIND_UNKNOWN: '{kind} ist keine Art von Änderung. Die Aufzählung ChangeKind im Schema nennt sie.',
  CHANGE_NOT_FOUND: 'Es gibt keine Änderung {position}, die Sie sehen dürfen.',
  CHARACTER_NOT_ALLOWED:
    'Das Zeichen {character} ist hier nicht erlaubt: Es ist unsichtbar oder verändert, wie der Rest dargestellt wird. Entfernen Sie es.',
  CHECKPOINT_ALTERED:
    'Der Kontrollpunkt vom {time} bei Position {position} hat nicht die Signatur seines Schlüssels: Er wurde verändert.',
  CHECKPOINT_BEYOND_END:
    'Der Kontrollpunkt vom {time} bei Position {position} nennt eine Änderung, die es nicht mehr gibt: Das Protokoll endet nach {last}.',
  CHECKPOINT_DIFFERS:
    'Der Kontrollpunkt vom {time} bei Position {position} nennt einen anderen Hash, als das Protokoll dort hat: Es wurde bei oder vor dieser Änderung umgeschrieben.',
  CHECKPOINT_FOREIGN:
    'Der Kontrollpunkt vom {time} bei Position {position} wurde mit einem Schlüssel signiert, den dieser Server nicht hat: Er ist von einem anderen Server, oder der Schlüssel wurde ersetzt.',
  CHECKPOINT_OTHER_EPOCH:
    'Der Kontrollpunkt vom {time} bei Position {position} gehört zum Verlauf {epoch}, dieses Protokoll ist aber {current}: Es wurde neu begonnen.',
  CODE_JUST_REQUIRED:
    'Für die Anmeldung wird seit eben ein Code benötigt. Melden Sie sich noch einmal an, mit dem Code.',
  CODE_WRONG:
    'Dieser Code ist falsch oder wurde schon benutzt. Geben Sie den ein, den die App jetzt zeigt, oder einen Wiederherstellungscode.',
  COMPLIANCE_PENDING:
    'PENDING setzt Muster selbst, wo ein Agent noch nichts gemeldet hat. Geben Sie einen anderen Zustand an.',
  CONFIRM_BY_PASSKEY:
    'Bestätigen Sie es mit einem Ihrer Passkeys: Ihre Anmeldung liegt mehr als {minutes} Minuten zurück.',
  CONFIRM_BY_PASSWORD:
    'Geben Sie Ihr jetziges Passwort an: Ihre Anmeldung liegt mehr als {minutes} Minuten zurück.',
  CONFIRM_BY_PASSWORD_OR_PASSKEY:
    'Geben Sie Ihr jetziges Passwort an, oder bestätigen Sie es mit einem Ihrer Passkeys: Ihre Anmeldung liegt mehr als {minutes} Minuten zurück.',
  CONFIRM_BY_SIGN_IN:
    'Melden Sie sich zuerst noch einmal an: Ihre Anmeldung liegt mehr als {minutes} Minuten zurück.',
  COST_TOO_HIGH:
    'Diese Anfrage kann {cost} Werte liefern; höchstens {limit} sind erlaubt. Fragen Sie nach kleineren Seiten, oder verschachteln Sie weniger.',
  CREDENTIALS_NEED_BROWSER:
    'Melden Sie sich mit einem Browser an, um zu ändern, womit Sie sich anmelden. Mit einem Token geht das nicht.',
  CURSOR_EXPIRED:
    'Das Protokoll enthält die Positionen {first} bis {last}; nach {after} kann es nicht fortgesetzt werden. Laden Sie alles neu, und folgen Sie dann ab dessen Position.',
  CURSOR_INVALID: 'Das ist kein Cursor dieser Liste. Verwenden Sie `endCursor` der vorigen Seite.',
  CURSOR_OF_OTHER_LIST: 'Dieser Cursor gehört zu einer anderen Liste. Beginnen Sie noch einmal ohne `after`.',
  CYCLE: 'Dadurch würde {name} in sich selbst enthalten sein: {way}.',
  DAYS_TOO_FEW: 'Geben Sie mindestens einen Tag an.',
  DAYS_TOO_MANY: 'Höchstens {limit} Tage werden auf einmal gezählt.',
  DOCUMENT_ALIASES: 'Eine Operation hat höchstens {limit} Aliasse. Senden Sie mehrere Operationen.',
  DOCUMENT_DEPTH:
    'Eine Operation ist höchstens {limit} Ebenen tief verschachtelt. Fragen Sie nach Entfernterem mit dessen Kennung.',
  DOCUMENT_DIRECTIVES: 'Ein Dokument hat höchstens {limit} Direktiven. Senden Sie mehrere Dokumente.',
  DOCUMENT_FIELDS:
    'Ein Dokument fragt mit ausgeschriebenen Fragmenten nach höchstens {limit} Feldern. Fragen Sie nach weniger auf einmal.',
  DOCUMENT_FRAGMENTS: 'Ein Dokument hat höchstens {limit} Fragmente. Senden Sie mehrere Dokumente.',
  DOCUMENT_OPERATIONS: 'Ein Dokument hat höchstens {limit} Operationen. Senden Sie sie einzeln.',
  DOCUMENT_RECURSION: 'Das Fragment „{name}“ darf sich nicht selbst enthalten.',
  DOCUMENT_REPETITIONS: 'Nach dem Feld „{name}“ darf an einer Stelle höchstens {limit}-mal gefragt werden.',
  DOCUMENT_ROOT_FIELDS:
    'Eine Operation fragt nach höchstens {limit} Feldern auf der obersten Ebene. Senden Sie sie in mehreren Operationen.',
  DOCUMENT_VARIABLES: 'Eine Operation hat höchstens {limit} Variablen. Senden Sie mehrere Operationen.',
  DURATION_INVALID: '„{duration}“ ist keine ISO-8601-Dauer wie P14D, P3M oder PT8H.',
  DURATION_TOO_LONG: '{duration} ist zu lang: Das Ende muss vor dem Jahr 10000 liegen.',
  EDGE_ENDED: '{id} hat am {end} geendet. Was geendet hat, wird nicht verlängert: Fügen Sie es wieder hinzu.',
  EDGE_OF_OTHER_KIND: '{id} ist nicht von der Art, die diese Anfrage ändert.',
  EDGE_PLANNED:
    '{id} soll am {start} beginnen und kann nicht schon am {end} enden. Geben Sie ein späteres Ende an, oder beenden Sie es, damit es nie beginnt.',
  EMAIL_TWICE:
    'Die E-Mail-Adresse {email} steht zweimal da: {name} hat sie auch. Berichtigen Sie eine der beiden.',
  EMAIL_INVALID: 'Geben Sie eine E-Mail-Adresse wie ada@example.com an.',
  END_BEFORE_START: 'Das Ende muss nach dem Anfang liegen.',
  END_PASSED:
    'Das Ende, {end}, ist schon vorbei. Um etwas jetzt zu beenden, verwenden Sie die Aktion „Beenden“.',
  END_STATED_TWICE: 'Geben Sie das Ende als Zeitpunkt oder als Dauer an, nicht beides.',
  ENROLMENT_NOT_FOUND: 'Es gibt kein offenes Aufnahme-Token {id}: Es wurde schon benutzt oder widerrufen.',
  ENROLMENT_NOT_GOOD:
    'Dieses Token wurde schon benutzt, oder wer es erstellt hat, darf keine Systeme mehr aufnehmen. Bitten Sie einen Admin um ein neues.',
  ENROLMENT_TOO_LONG: 'Ein Aufnahme-Token gilt höchstens 30 Tage.',
  ENROLMENT_UNENCRYPTED:
    'Systeme lehnen diesen Befehl ab, weil {url} nur http ist: Das Token ginge unverschlüsselt durch das Netz. Setzen Sie einen Proxy mit TLS davor, und geben Sie dessen Adresse als MUSTER_PUBLIC_URL an.',
  ENROLMENT_USED: 'Dieses Token wurde schon benutzt oder ist zu alt. Bitten Sie einen Admin um ein neues.',
  ENTRY_ARCHIVED:
    '{name} ist archiviert. Lassen Sie den Eintrag weg. Ist ein anderes Objekt dieses Namens gemeint, legen Sie dieses zuerst an.',
  ENTRY_TWICE: '{name} steht zweimal im Dokument. Entfernen Sie einen der beiden Einträge.',
  EXACTLY_ONE_OF: 'Geben Sie genau eines der Felder {fields} an.',
  EXTERNAL_ID_SHARED:
    'Zwei Objekte eines Typs hätten dieselbe externe Kennung. Berichtigen Sie eine der beiden.',
  EXTERNAL_ID_TWICE:
    'Die externe Kennung {externalId} steht zweimal im Dokument. Berichtigen Sie eine der beiden.',
  FACT: '{fact}',
  FOR_GOOD: 'unbefristet',
  FACT_IS_TEXT: '{name} muss ein Text sein.',
  FACT_TAKEN: '{value} ist schon vergeben. Geben Sie etwas anderes an.',
  FACT_TAKEN_BY_ARCHIVED:
    '{value} ist schon vergeben. Nehmen Sie etwas anderes, oder ändern Sie es zuerst bei {name}; diese Person ist archiviert.',
  FACT_TAKEN_BY_ONE: 'Zwei Benutzer hätten denselben Wert, oder jemand anderes hat ihn schon.',
  FACT_TAKEN_BY_SOMEBODY:
    '{value} ist schon vergeben. Nehmen Sie etwas anderes, oder ändern Sie es zuerst bei {name}.',
  FACT_TAKEN_BY_SUSPENDED:
    '{value} ist schon vergeben. Nehmen Sie etwas anderes, oder ändern Sie es zuerst bei {name}; diese Person ist gesperrt.',
  FEED_CURSOR_INVALID: 'Das ist kein Cursor dieses Feeds. Verwenden Sie den des vorigen Stapels.',
  FIELD_HIDDEN: 'Sie dürfen {field} von {type} hier nicht sehen.',
  FILTER_DEPTH:
    'Ein Filter ist höchstens {limit} Ebenen tief verschachtelt. Teilen Sie ihn auf, oder fragen Sie nach weniger auf einmal.',
  FILTER_FACT_HIDDEN: 'Nur Admins und Prüfer dürfen Benutzer nach {field} suchen.',
  FILTER_PARTS:
    'Ein Filter hat höchstens {limit} Teile in seinen AND, OR und NOT. Teilen Sie ihn auf, oder fragen Sie nach weniger auf einmal.',
  FILTER_TEXTS: 'Ein Filter vergleicht mit Texten von höchstens {limit} Zeichen. Kürzen Sie den Text.',
  FILTER_VALUES:
    'Ein Filter vergleicht mit höchstens {limit} Werten. Teilen Sie ihn auf, oder fragen Sie nach weniger auf einmal.',
  FINDING_ARCHIVED: '{name} ist archiviert, hat aber noch Einträge, die gelten: {count}. Beenden Sie sie.',
  FINDING_GRANT_DIFFERS:
    'Die Berechtigung von {user} für {object} hat eine Stufe oder ein Ende, das nicht aus den Angaben folgt. Beheben Sie die Abweichungen.',
  FINDING_GRANT_EXCESS:
    'Die Berechtigung von {user} für {object} dürfte es nicht geben. Beheben Sie die Abweichungen.',
  FINDING_GRANT_MISSING: 'Die Berechtigung von {user} für {object} fehlt. Beheben Sie die Abweichungen.',
  FINDING_GUEST_ADMIN:
    '{name} ist Gast und Admin. Ändern Sie die Rolle, oder heben Sie den Status als Gast auf.',
  FINDING_GUEST_END:
    '{name} ist länger aktiv, als Gäste es sein dürfen. Geben Sie ein neues Ende an, oder sperren Sie die Person.',
  FINDING_GUEST_HALF: '{name} ist ein Gast ohne Bürgen oder ohne Ende. Geben Sie beides an.',
  FINDING_NAMES:
    '{name} ist dasselbe wie {other}, bis auf Groß- und Kleinschreibung, Leerzeichen oder die Schreibweise in Unicode. Jedes wird nur genau so gefunden, wie es heißt. Benennen Sie eines der beiden um.',
  FINDING_NOT_A_MEMBER:
    '{user} entspricht der Regel von {group}, ist aber kein Mitglied. Beheben Sie die Abweichungen.',
  FINDING_NO_LONGER_FITS:
    '{user} ist durch die Regel von {group} Mitglied, entspricht ihr aber nicht. Beheben Sie die Abweichungen.',
  FINDING_SPONSOR:
    '{name} ist Gast von {sponsor}, aber {sponsor} kann nicht bürgen: Bürgen muss jemand anderes, und kein Gast. Geben Sie jemand anderen an.',
  FIRST_NEGATIVE: '`first` gibt eine Anzahl an: 0 oder mehr.',
  GRACE_INVALID: 'Geben Sie eine ISO-8601-Dauer aus Wochen, Tagen und Stunden an, etwa P30D oder PT12H.',
  GRAPH_TOO_LARGE:
    'Ein Graph zeigt höchstens {limit} Benutzer oder Ressourcen. Fragen Sie nach weniger; die übrigen werden gezählt.',
  GROUPS_COUNT: 'Geben Sie 1 bis {limit} Gruppen an.',
  GROUP_IS_MIRRORED:
    '{name} wird gespiegelt. Beenden Sie die Spiegelung: Damit wird auch die Gruppe archiviert.',
  GROUP_MISSING: 'Geben Sie die Gruppe der Zeile oder der ganzen Eingabe an.',
  GROUP_OF_OTHER_KIND: '{group} enthält Ressourcen der Art {groupKind}; {part} ist von der Art {partKind}.',
  GUEST_BEYOND_END: '{name} wäre länger aktiv, als Gäste es sein dürfen. Geben Sie zuerst ein neues Ende an.',
  GUEST_ENDED: '{name} war bis {end} Gast. Geben Sie dem Gast stattdessen ein neues Ende.',
  GUEST_END_MISSING: 'Ein Gast hat ein Ende: Geben Sie einen Zeitpunkt oder eine Dauer an.',
  GUEST_HALF: '{name} wäre ein Gast ohne Ende oder ohne Bürgen. Geben Sie beides an.',
  GUEST_NO_ADMIN: 'Ein Gast kann nicht Admin sein.',
  HOSTNAME_TAKEN:
    'Es gibt schon eine Ressource {name}. Bitten Sie einen Admin um ein Token für diese, oder geben Sie dem System einen anderen Namen.',
  ID_INVALID: '„{id}“ ist keine Kennung der erwarteten Art. Sie sieht so aus: {example}.',
  INTERNAL: 'Im Server ist ein Fehler aufgetreten. Sein Protokoll sagt, welcher.',
  IS_GUEST_NO_ADMIN: '{name} ist ein Gast, und ein Gast kann nicht Admin sein.',
  JSON_PROTO: 'Ein Schlüssel kann nicht __proto__ heißen.',
  JSON_TOO_DEEP: 'JSON darf höchstens {limit} Ebenen tief verschachtelt sein.',
  JSON_TOO_LARGE: 'Dieses JSON darf höchstens {limit} Werte enthalten.',
  KEY_CHARACTERS:
    'Ein idempotencyKey hat keine Steuerzeichen und keine unsichtbaren Zeichen. Verwenden Sie zum Beispiel eine UUID.',
  KEY_EMPTY: 'Ein idempotencyKey hat mindestens ein Zeichen: zum Beispiel eine UUID.',
  KEY_FOR_ONE_MUTATION:
    'Eine Anfrage mit einem idempotencyKey enthält nur eine Mutation: Senden Sie jede für sich.',
  KEY_OF_OTHER_REQUEST:
    'Der idempotencyKey „{key}“ wurde schon mit einer anderen Anfrage gesendet. Geben Sie jeder Anfrage einen eigenen.',
  KEY_OWNER_MISSING: 'Geben Sie den Benutzer an, dem der Schlüssel gehört.',
  KEY_TOO_LONG: 'Ein idempotencyKey hat höchstens {limit} Zeichen.',
  KIND_STAYS:
    '{name} ist von der Art {kind}, und das lässt sich nicht ändern. Geben Sie diese Art oder einen anderen Namen an.',
  IMPORT_ENCODING:
    'Die Datei ist nicht in UTF-8. Als {encoding} lautet sie: {samples}. Wenn das stimmt, geben Sie als Zeichensatz latin1 an, sonst den richtigen, oder speichern Sie die Datei in UTF-8.',
  IMPORT_ACCOUNTS_END_LATER:
    'Konten, die dort an einem späteren Tag enden, was nicht übernommen wird: {count}. Machen Sie diese Personen zu Gästen, oder beenden Sie ihre Mitgliedschaften.',
  IMPORT_ALIASES: 'Aliasse (*) dürfen für höchstens {limit} Teile stehen. Schreiben Sie diese aus.',
  IMPORT_CELL_NOT_JSON:
    'Die Spalte „{column}“ ist kein JSON, obwohl sie so beginnt. Berichtigen Sie die Zelle.',
  IMPORT_CHANGES:
    'Nur Einträge können importiert werden, keine Änderungen. Exportieren Sie die Einträge selbst.',
  IMPORT_COLUMNS_SKIPPED: 'Übergangene Spalten: {columns}.',
  IMPORT_COLUMNS_TWICE:
    '{pairs}. Benennen Sie eine um, oder übergehen Sie sie (auf der Befehlszeile: --ignore).',
  IMPORT_COLUMNS_UNKNOWN:
    'Die Spalten {columns} gehören nicht zu {known}. Benennen Sie sie um, geben Sie an, was sie enthalten (auf der Befehlszeile: --map "…=…"), oder übergehen Sie sie (--ignore "…").',
  IMPORT_COLUMN_MEANING: 'Die Spalte „{column}“ kann nicht {meaning} sein. Sie kann {meanings} sein.',
  IMPORT_COLUMN_MISSING: 'Es gibt keine Spalte {columns}. Die Spalten sind {known}.',
  IMPORT_COLUMN_PAIR: '„{one}“ und „{other}“ sind beide {meaning}',
  IMPORT_COLUMN_UNKNOWN:
    'Die Spalte „{column}“ gehört nicht zu {known}. Benennen Sie sie um, geben Sie an, was sie enthält (auf der Befehlszeile: --map "{column}=…"), oder übergehen Sie sie (--ignore "{column}").',
  IMPORT_COMPRESSED: 'Diese Datei ist komprimiert. Entpacken Sie sie zuerst.',
  IMPORT_EMPTY: 'Die Datei ist leer. Die erste Zeile nennt die Spalten.',
  IMPORT_ENCODING_OTHER:
    'Das ist nicht {encoding}. Speichern Sie die Datei als UTF-8, oder geben Sie ihre Kodierung an.',
  IMPORT_ENCODING_UNCLEAR:
    'Die Datei ist weder UTF-8 noch Windows-1252 (Latin-1). Speichern Sie sie als UTF-8, oder geben Sie ihre Kodierung an.',
  IMPORT_ENCODING_UNKNOWN: 'Es gibt keine Kodierung {encoding}. Geben Sie utf-8, utf-16 oder latin1 an.',
  IMPORT_END_BEFORE_START: '{until} liegt nicht nach {from}. Berichtigen Sie eines von beiden.',
  IMPORT_END_WITHOUT_SPONSOR:
    'Nur ein Gast hat ein Ende, und ein Gast hat einen Bürgen. Geben Sie beides an oder keines.',
  IMPORT_ENTRY_FAULT: '{entry}: {fault}',
  IMPORT_ENTRY_WITHOUT_CN: '{entry} hat kein cn, das sein Name sein könnte. Geben Sie dem Eintrag eines.',
  IMPORT_ENTRY_WITHOUT_UID:
    '{entry} hat weder uid noch sAMAccountName als Benutzernamen. Geben Sie dem Eintrag eines davon.',
  IMPORT_FACT_DIFFERS:
    '„{is}“ ist anders als „{was}“ in Zeile {line}, bei demselben Benutzer. Berichtigen Sie eines von beiden.',
  IMPORT_FILE_TOO_LONG:
    'Eine Datei hat höchstens {limit} Zeichen, und diese hat {count}. Teilen Sie sie auf.',
  IMPORT_GROUPS_BY_MEMBER_OF:
    'Gruppen, die nur memberOf nennt: {count}. Sie bekommen die Mitglieder, deren Einträge in den Dateien sind.',
  IMPORT_GROUPS_BY_QUERY:
    'Gruppen, die sich dort durch eine Abfrage füllen, was nicht übernommen wird: {count}. Sie haben die jetzigen Mitglieder. Geben Sie solchen Gruppen eine Regel.',
  IMPORT_GROUP_EMPTY: 'Hier steht nichts, und eine Mitgliedschaft nennt eine Gruppe. Geben Sie diese an.',
  IMPORT_GROUP_NAME_AMBIGUOUS:
    '{member} ist in {group}, und in den Dateien ist noch eine Gruppe mit dem Namen {name}. Benennen Sie eine der beiden um.',
  IMPORT_GROUP_WITHOUT_NAME: 'Die Gruppe hat keinen Namen. Geben Sie ihr einen.',
  IMPORT_GUESTS_AND_GROUPS:
    'Gäste und Mitgliedschaften haben eigene Enden. Importieren Sie zuerst die Personen, mit sponsor und until, und ihre Mitgliedschaften aus einer anderen Datei.',
  IMPORT_GUEST_END_EMPTY:
    'Hier steht nichts, und ein Gast hat ein Ende. Schreiben Sie ein Datum wie 2027-01-31.',
  IMPORT_JUMPCLOUD_ANSWER:
    'Das ist keine Antwort von JumpCloud: Benutzer sind die von /api/systemusers, Gruppen die von /api/v2/usergroups, Mitglieder die von /api/v2/usergroups/ID/members.',
  IMPORT_LDIF_BASE64:
    '{attribute} ist nicht lesbar, weil es kein Base64 ist. Exportieren Sie die Datei noch einmal.',
  IMPORT_LDIF_ELSEWHERE:
    '{attribute} steht an einem anderen Ort ({place}), der nicht gelesen wird. Schreiben Sie den Wert in die Datei.',
  IMPORT_LDIF_LINE: 'Das ist keine Zeile in LDIF: Sie müsste „Attribut: Wert“ lauten. Sie lautet „{line}“.',
  IMPORT_LDIF_WITHOUT_DN:
    'Ein Eintrag beginnt mit seinem dn, und dieser mit {attribute}. Stellen Sie den dn an den Anfang.',
  IMPORT_MANIFEST_ALONE:
    'Ein Manifest mit {lists} kann nicht zusammen mit anderen Dateien importiert werden. Importieren Sie es allein.',
  IMPORT_MEMBERS_IN_RANGES:
    '{name} hat hier nur die ersten Mitglieder: Der Server gab sie in Teilen aus. Exportieren Sie alle, etwa mit „-E pr“ oder mit ldifde.',
  IMPORT_MEMBER_NOT_IN_FILES:
    '{name}: In den Dateien gibt es keinen Benutzer {member}. Importieren Sie sie zusammen mit den Benutzern.',
  IMPORT_MEMBER_OF_NO_GROUP:
    'Es steht nicht da, zu welcher Gruppe dieses Mitglied gehört. Benennen Sie die Datei nach der Kennung der Gruppe, etwa {file}, und importieren Sie sie zusammen mit den Gruppen.',
  IMPORT_MEMBER_UNKNOWN:
    '{name}: Das Mitglied {member} ist weder eine Person noch eine Gruppe dieser Datei. Exportieren Sie es mit, oder entfernen Sie es.',
  IMPORT_NAME_EMPTY:
    'Hier steht nichts, und jede Zeile nennt jemanden. Geben Sie den Benutzernamen an, oder entfernen Sie die Zeile.',
  IMPORT_NO_GROUP_COLUMN:
    'Eine Mitgliedschaft nennt einen Benutzer und eine Gruppe, und keine Spalte ist die Gruppe. Nennen Sie diese „userGroup“; oder nennen Sie die Spalte der Benutzer „username“, wenn das eine Liste von Personen ist.',
  IMPORT_NO_USERNAME_COLUMN:
    'Keine Spalte ist der Benutzername. Nennen Sie sie „username“, oder geben Sie an, welche es ist (auf der Befehlszeile: --map "…=username"). Die Spalten von Benutzern sind {columns}.',
  IMPORT_SKIPPED_KIND_COMPUTERS: 'Übergangene Computer: {count}.',
  IMPORT_SKIPPED_KIND_COMPUTER_GROUPS: 'Übergangene Gruppen von Computern: {count}.',
  IMPORT_SKIPPED_KIND_CONTACTS: 'Übergangene Kontakte: {count}.',
  IMPORT_SKIPPED_KIND_DELETED: 'Übergangene gelöschte Einträge: {count}.',
  IMPORT_SKIPPED_KIND_DYNAMIC_GROUPS: 'Übergangene dynamische Gruppen: {count}.',
  IMPORT_SKIPPED_KIND_FOREIGN_PRINCIPALS: 'Übergangene Konten fremder Domänen: {count}.',
  IMPORT_SKIPPED_KIND_INTERNAL: 'Übergangene Einträge des Verzeichnisses selbst: {count}.',
  IMPORT_SKIPPED_KIND_MEMBERS: 'Übergangene Mitglieder von Gruppen, die keine Personen sind: {count}.',
  IMPORT_SKIPPED_KIND_NETGROUPS: 'Übergangene Netgroups: {count}.',
  IMPORT_SKIPPED_KIND_OTHERS: 'Übergangene andere Einträge: {count}.',
  IMPORT_SKIPPED_KIND_PERMISSIONS: 'Übergangene Rechte des Verzeichnisses selbst: {count}.',
  IMPORT_SKIPPED_KIND_POLICIES: 'Übergangene Richtlinien: {count}.',
  IMPORT_SKIPPED_KIND_PRIVATE_GROUPS: 'Private Gruppen einer Person, übergangen: {count}.',
  IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS: 'Übergangene Dienstkonten: {count}.',
  IMPORT_SKIPPED_KIND_TRUSTS: 'Übergangene Vertrauensstellungen: {count}.',
  IMPORT_PRIMARY_GROUPS_MISSING:
    'Primäre Gruppen von Personen, übergangen, da sie nicht in den Dateien sind: {count}. Exportieren Sie auch die Gruppen.',
  IMPORT_QUOTE_FOLLOWED:
    'Nach dem Anführungszeichen ("), das eine Zelle beendet, steht Text. Schreiben Sie "" für ein Zeichen innerhalb der Zelle.',
  IMPORT_QUOTE_OPEN:
    'Ein Anführungszeichen (") beginnt eine Zelle, und nichts beendet sie. Schließen Sie es, oder schreiben Sie "" für ein Zeichen innerhalb der Zelle.',
  IMPORT_ROW_CELLS:
    'Die Zeile hat {count} Zellen, und die Überschrift hat {headings}. Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.',
  IMPORT_ROW_TOO_LONG: 'Eine Zeile hat höchstens {limit} Zeichen. Kürzen Sie sie.',
  IMPORT_SEARCH_INCOMPLETE:
    'Die Suche endete mit „{result}“, die Datei enthält also nur einen Teil des Verzeichnisses. Suchen Sie noch einmal, in Seiten („-E pr=500/noprompt“) oder als jemand, der alles lesen darf.',
  IMPORT_SEPARATOR: '„{separator}“ trennt keine Zellen. Geben Sie eines von {names} an.',
  IMPORT_SKIPPED_END:
    'Das Konto endet dort an einem kommenden Tag, was nicht importiert wird. Machen Sie diese Person zum Gast, oder beenden Sie ihre Mitgliedschaften.',
  IMPORT_SKIPPED_GROUP_WITHOUT_CN:
    '{group} wird nicht importiert, weil es keinen cn hat, der der Name einer Gruppe sein könnte.',
  IMPORT_SKIPPED_LIST_TYPE:
    '„{text}“ ist die Art einer Liste und keine Gruppe. Fügen Sie die Gruppen vor dem Export zu einem Text zusammen, etwa mit ($_.MemberOf -join ";").',
  IMPORT_SKIPPED_MEMBER:
    'Sein Mitglied {member} wird nicht importiert, weil es weder eine Person noch eine Gruppe von Personen ist.',
  IMPORT_SKIPPED_NO_GROUP: '{group} wird nicht importiert, weil es keine Gruppe von Personen ist.',
  IMPORT_SKIPPED_PRIMARY_GROUP:
    'Die primäre Gruppe, {attribute} {number}, ist nicht in den Dateien. Exportieren Sie auch die Gruppen.',
  IMPORT_SKIPPED_PRIMARY_GROUPS:
    'Die primäre Gruppe, {attribute} {number}, wird nicht importiert, weil mehrere Gruppen der Dateien diese Nummer haben. Berichtigen Sie sie dort.',
  IMPORT_SKIPPED_SSH_KEYS:
    'SSH-Schlüssel werden nicht importiert. Diese Person fügt ihre selbst hinzu, oder ein Admin fügt sie hinzu.',
  IMPORT_SPREADSHEET:
    'Das ist eine Tabellenkalkulation oder ein Archiv. Speichern Sie das Blatt als „CSV UTF-8“, und importieren Sie das.',
  IMPORT_STATE: '„{state}“ ist kein Zustand. Schreiben Sie ACTIVE, SUSPENDED, STAGED oder ARCHIVED.',
  IMPORT_TABLE_UNREADABLE: 'Die Tabelle ist nicht lesbar: {problem}. Berichtigen Sie sie dort.',
  IMPORT_TIME:
    '„{text}“ ist keine Zeit. Schreiben Sie ein Datum wie 2027-01-31 oder RFC 3339 wie 2027-01-31T17:00:00Z.',
  IMPORT_TIME_EITHER: '{text} kann zweierlei bedeuten: Schreiben Sie {one} oder {other}.',
  IMPORT_TIME_LIKELY: '{text} wird hier anders geschrieben: Schreiben Sie {likely}.',
  IMPORT_TOO_DEEP: 'Das Dokument ist zu tief verschachtelt. Verschachteln Sie weniger.',
  IMPORT_TOO_MANY_COLUMNS: 'Eine Tabelle hat höchstens {limit} Spalten. Lassen Sie einige weg.',
  IMPORT_TOO_MANY_ENTRIES: 'Eine Datei hat höchstens {limit} Einträge. Teilen Sie sie auf.',
  IMPORT_TOO_LARGE:
    'Die Dateien haben {count} Zeilen, und ein Import nimmt höchstens {limit}. Teilen Sie sie auf, und importieren Sie Personen vor ihren Mitgliedschaften.',
  IMPORT_TOO_MANY_ROWS: 'Eine Tabelle hat höchstens {limit} Zeilen. Teilen Sie sie auf.',
  IMPORT_TRUTH: '„{text}“ heißt weder ja noch nein. Schreiben Sie TRUE oder FALSE.',
  IMPORT_USER_WITHOUT_NAME: 'Der Benutzer hat keinen Benutzernamen. Geben Sie einen an.',
  IMPORT_UTF32: 'Das ist UTF-32. Speichern Sie es als UTF-8.',
  IMPORT_VALUE_TOO_LONG:
    'Ein Wert hat höchstens {limit} Zeichen. Lassen Sie dieses Attribut beim Export weg.',
  IMPORT_YAML: 'Das ist kein gültiges YAML oder JSON: {problem}',
  IMPORT_FAULT: '{place}: {fault}',
  IMPORT_NO_FILE: 'Geben Sie mindestens eine Datei an.',
  LAST_ADMIN: 'Das ist der letzte aktive Admin. Machen Sie zuerst jemand anderen zum Admin.',
  LAST_ADMIN_STAYS: 'Das ist der letzte aktive Admin; er bleibt aktiv. Machen Sie jemand anderen zum Admin.',
  LDAP_ADDRESS: 'Geben Sie eine Adresse wie ldaps://dc1.ad.example.com an.',
  LDAP_FILTER: 'Geben Sie einen LDAP-Filter in Klammern an, etwa (cn=vpn-*).',
  LDAP_PASSWORD_AGAIN:
    'Geben Sie das Passwort an: Das gespeicherte wird nur an den Server und das Konto gesendet, für die es angegeben wurde.',
  LDAP_PLAIN: 'Ein Passwort wird nie unverschlüsselt gesendet: Verwenden Sie ldaps:// oder StartTLS.',
  LDAP_SCHEME: 'Eine Adresse beginnt mit ldaps:// oder ldap://.',
  LDAP_SERVER_ONLY: 'Geben Sie nur den Server an: kein Konto und keinen Pfad.',
  LDAP_STARTTLS: 'ldaps:// ist schon verschlüsselt: StartTLS ist für ldap://.',
  LEASE_LENGTH: 'Eine Reservierung dauert höchstens {limit} Sekunden.',
  LEVELS_COUNT:
    'Geben Sie 1 bis {limit} Stufen an, die niedrigste zuerst, oder keine; dann gelten die üblichen Stufen der Art.',
  LEVELS_DIFFER:
    '{group} ist mit den Stufen {groupLevels} gebunden, aber {part} hat {partLevels}. Alles in einer Ressourcengruppe hat deren Stufen, in deren Reihenfolge.',
  LEVEL_INVALID: 'Eine Stufe hat 1 bis 64 Buchstaben, Ziffern und . _ : / -',
  LEVEL_IN_USE:
    'Die Stufe {level} wird verwendet, von einer Bindung oder einer Gruppe, zu der die Ressource gehört. Beenden Sie diese zuerst, oder behalten Sie die Stufe.',
  LEVEL_TWICE: 'Die Stufe {level} kommt zweimal vor. Entfernen Sie eine davon.',
  LINK_NEEDS_ACTIVE: 'Nur ein aktiver Benutzer kann sich anmelden.',
  LINK_USED: 'Dieser Link wurde schon benutzt oder ist zu alt. Bitten Sie einen Admin um einen neuen.',
  LIST_EMPTY: 'Diese Liste darf nicht leer sein.',
  LOG_ADDED:
    'Es gibt Änderungen bis {last}, aber nur {position} wurden geschrieben: Die ab {first} wurden hinzugefügt.',
  LOG_ALTERED: 'Die Änderung {position} oder der Hash der vorigen ist nicht das, was geschrieben wurde.',
  LOG_ENDS: 'Das Protokoll endet bei {position}.',
  LOG_END_DIFFERS:
    'Die letzte Änderung ({position}) hat einen anderen Hash als den, den der Server sich gemerkt hat: Sie wurde ersetzt.',
  LOG_MISSING: 'Die Änderungen {first} bis {last} fehlen.',
  LOG_TRUNCATED:
    'Das Protokoll endet nach der Änderung {last}, aber {position} wurden geschrieben: Die ab {first} fehlen.',
  LOG_UNKNOWN_FORMAT:
    'Die Änderung {position} ist in einem Format gehasht, das diese Version nicht kennt. Prüfen Sie sie mit einer neueren.',
  MANIFEST_VERSION: 'Die erste Zeile lautet „muster: 1“.',
  MASTER_OF_GROUP: '{owner} ist führend für {name}: Ändern Sie es dort.',
  MASTER_OF_USER: '{owner} ist führend für {name}: Ändern Sie es dort.',
  MAY_NOT_SIGN_IN: 'Der Benutzer darf sich jetzt nicht anmelden.',
  MIRRORED_EMAIL_INVALID:
    '{email} ist keine E-Mail-Adresse und wird weggelassen. Berichtigen Sie sie im anderen Verzeichnis.',
  MIRRORED_EMAIL_TAKEN:
    'Die E-Mail-Adresse {email} ist schon vergeben und wird weggelassen. Berichtigen Sie sie im anderen Verzeichnis, oder nehmen Sie sie hier dem Benutzer, der sie hat: Dann kommt sie an.',
  MIRRORED_END_UNREADABLE:
    'Das Ende des Kontos von {name} war nicht lesbar, deshalb wird nichts davon übernommen. Berichtigen Sie es im anderen Verzeichnis.',
  MIRRORED_USERNAME_TAKEN:
    'Der Benutzername {name} ist schon vergeben. Geben Sie einen anderen an, oder benennen Sie den Benutzer um, der ihn hat.',
  MIRROR_TOO_LARGE:
    'Höchstens {limit} Personen, Gruppen und Mitglieder werden auf einmal gesendet. Senden Sie sie in mehreren Anfragen.',
  NAME_JUST_TAKEN:
    'Ein Name aus dem Dokument wurde gerade eben anderweitig vergeben. Versuchen Sie es noch einmal.',
  MIRRORED_CYCLE:
    '{names} enthalten einander im anderen Verzeichnis. Hier hat jede von ihnen die Mitglieder von allen. Lösen Sie den Kreis dort auf, damit sie auch hier verschachtelt sind.',
  MIRRORED_CONTAINS_ITSELF:
    '{name} enthält im anderen Verzeichnis sich selbst, was niemandem etwas gibt. Nehmen Sie sie dort aus sich selbst heraus.',
  MIRRORED_GROUP_NAME_CHANGED:
    'Der Name im anderen Verzeichnis ist zu lang oder enthält unzulässige Zeichen; hier heißt die Gruppe {shown}. Berichtigen Sie den Namen dort.',
  MIRRORED_GROUP_NAME_EMPTY:
    'Der Name im anderen Verzeichnis hat kein sichtbares Zeichen; hier heißt die Gruppe {shown}. Geben Sie ihr dort einen Namen.',
  MIRRORED_GROUP_NAME_TAKEN:
    'Hier heißt schon eine andere Gruppe {name}; diese heißt {shown}. Benennen Sie eine um: sie bekommt ihren Namen, sobald er frei ist.',
  MIRRORED_GROUP_UNKNOWN:
    '{member} ist hier nicht in {group}, weil keine Gruppe mit dieser Kennung gespiegelt wird. Nennen Sie zuerst die Gruppe.',
  MIRRORED_JOINS_AND_LEAVES:
    '{member} sollte {group} zugleich beitreten und sie verlassen, und hat sie verlassen. Nennen Sie nur, was gilt.',
  MIRRORED_MEMBER_ELSEWHERE:
    '{member} ist im anderen Verzeichnis in {group}, ist dort aber weder Person noch Gruppe, sondern etwa ein Kontakt oder ein Konto einer anderen Domäne. Hier ist es nicht in {group}. Nehmen Sie es dort heraus, oder geben Sie ihm hier über eine andere Gruppe, was es braucht.',
  MIRRORED_MEMBER_UNKNOWN:
    '{member} ist hier nicht in {group}, weil nichts mit dieser Kennung gespiegelt wird. Nennen Sie zuerst die Person oder die Gruppe.',
  MIRRORED_NESTING_CLOSES_CYCLE:
    '{child} ist im anderen Verzeichnis in {parent}, aber hier ist {parent} durch hiesige Verschachtelungen schon in {child}. Mitglieder von {child} bekommen nicht, was {parent} gibt. Beenden Sie eine dieser Verschachtelungen.',
  MIRRORED_NESTING_TOO_DEEP:
    '{child} ist hier nicht in {parent} verschachtelt, weil Gruppen höchstens {limit} tief verschachtelt sind. Nehmen Sie sie im anderen Verzeichnis in eine höhere Gruppe auf.',
  MIRRORED_REFUSED_BY_DATABASE:
    'Die Datenbank lehnt {name} ab: {reason} ({state}). Berichtigen Sie es im anderen Verzeichnis.',
  MIRRORED_TWICE: '{name} wurde zweimal zugleich genannt; die letzte Angabe gilt. Nennen Sie es einmal.',
  NAME_TAKEN: 'Der Name {name} ist schon vergeben. Geben Sie einen anderen an.',
  NAME_TAKEN_BY_ARCHIVED: 'Der Name {name} gehört zu etwas, das archiviert ist. Geben Sie einen anderen an.',
  NEEDS_ADMIN: 'Das darf nur ein Admin. Fragen Sie einen.',
  NEEDS_AUDITOR: 'Das dürfen nur Admins und Prüfer sehen.',
  NEEDS_OWNER: 'Das dürfen nur Admins und Besitzer von {name}.',
  NEEDS_OWNER_OF_BOTH: 'Das dürfen nur Admins oder Besitzer der Gruppen an beiden Enden.',
  NEEDS_OWNER_OF_SOURCE:
    'Das dürfen nur Admins oder wer auch {name} besitzt: Sie würden sonst sehen, wer darin ist.',
  NESTING_TOO_DEEP:
    'Gruppen lassen sich höchstens {limit} Ebenen tief verschachteln. Fügen Sie sie in eine höhere Gruppe ein.',
  NOTHING_TO_DECIDE: 'Hier wartet nichts auf eine Entscheidung.',
  NOT_FOR_LDAP: '{name} ist kein LDAP-Syncer. Wählen Sie einen.',
  NOT_FOR_SYNCERS:
    'Das Token eines Syncers der Art {kind} darf {field} nicht abfragen. Verwenden Sie das Konto eines Admins.',
  NOT_FOUND: 'Es gibt kein Objekt {id}, das Sie sehen dürfen.',
  NOT_IN_DOCUMENT: '{name} gibt es weder im Dokument noch im Verzeichnis.',
  NOT_MIRRORED: '{name} wird nicht gespiegelt.',
  NO_CANDIDATE: 'Es gibt keinen Benutzer, der zu {name} passt. Geben Sie den Benutzer an.',
  NO_FILE_FOR_LINUX: 'Unter Linux wendet der Agent die Richtlinien an: Es braucht keine Datei.',
  NO_LDAP_SYNCER: 'Es gibt keinen LDAP-Syncer. Legen Sie zuerst einen an.',
  NO_POSITION_YET:
    'Die Änderung ist gemacht (Transaktion {transaction}), hat aber noch keine Position im Protokoll. Wiederholen Sie sie nicht. Sehen Sie später im Protokoll nach.',
  NO_RULE: '{name} hat keine Regel, von der jemand ausgenommen werden könnte.',
  NO_SOCKET_HERE: 'Unter diesem Pfad gibt es keinen WebSocket. GraphQL ist unter /graphql.',
  NO_SUCH_LEVEL: '{name} hat keine Stufe „{level}“. Die Stufen sind {levels}.',
  NO_SUCH_SPONSOR: 'Es gibt keinen Benutzer {name}, der bürgen könnte.',
  NO_SUCH_TIME: 'Den Zeitpunkt {text} gibt es nicht.',
  NO_TARGET:
    '{name} ist eine Ressource der Art {kind} und kann kein Ziel von {syncer} sein. Ziele sind dort Ressourcen der Art {kinds}.',
  NO_TARGET_OF_GROUPS:
    '{name} ist eine Ressource der Art {kind} und kann kein Ziel von {syncer} sein. Ziele sind dort Benutzergruppen und Ressourcen der Art {kinds}.',
  NUMBER_TOO_LARGE: 'Geben Sie höchstens {limit} an.',
  NUMBER_TOO_SMALL: 'Geben Sie mindestens {limit} an.',
  ONE_OF_VALUES: 'Geben Sie einen dieser Werte an: {values}.',
  ONLY_AGENTS: 'Nur der Agent eines Systems darf über es berichten.',
  ONLY_SYSTEMS_ENROL: '{name} ist kein System, und nur Systeme können aufgenommen werden.',
  OPERATION_NAME_MISSING:
    'Das Dokument hat mehrere Operationen. Geben Sie in `operationName` an, welche ausgeführt werden soll.',
  OPERATION_NOT_IN_DOCUMENT: 'Im Dokument gibt es keine Operation namens „{name}“.',
  ORDER_FACT_HIDDEN: 'Nur Admins und Prüfer dürfen Benutzer nach {field} ordnen.',
  ORIGIN_FORBIDDEN: 'Seiten dieses Ursprungs dürfen die API nicht verwenden.',
  OTHER_AGENT: 'Ein Agent darf nur über sein eigenes System berichten.',
  OTHER_EXTERNAL_ID:
    '{name} hat die externe Kennung {known}, im Dokument steht {externalId}: Gemeint ist also ein anderes Objekt desselben Namens. Benennen Sie zuerst das vorhandene um, oder berichtigen Sie die externe Kennung.',
  OTHER_TARGETS: 'Ein Syncer darf nur über seine eigenen Ziele berichten.',
  OWNER_NO_MORE: 'Sie besitzen diese Gruppe nicht mehr. Fragen Sie einen Admin oder einen ihrer Besitzer.',
  PAGE_TOO_LARGE: 'Eine Seite hat höchstens {limit} Zeilen. Fragen Sie mit `after` nach der nächsten.',
  PART_LACKS_LEVELS:
    '{name}, ein Teil der Gruppe, hat nicht alle diese Stufen in dieser Reihenfolge. Geben Sie ihm zuerst diese Stufen.',
  PART_NOT_SHOWN:
    'Dieser Teil der Antwort kann jetzt nicht gezeigt werden, aber die Änderung kann gemacht sein. Sehen Sie nach, bevor Sie sie wiederholen.',
  PASSKEYS_NEED_HTTPS:
    'Browser erstellen Passkeys nur für https und einen Hostnamen, und dieser Server ist unter {origin} erreichbar. Bitten Sie einen Admin, MUSTER_PUBLIC_URL festzulegen.',
  PASSKEY_EXISTS: 'Dieser Passkey ist schon registriert.',
  PASSKEY_NAME: 'Der Name eines Passkeys hat 1 bis 100 Zeichen.',
  PASSKEY_NEEDS_BROWSER: 'Melden Sie sich mit einem Browser an, um einen Passkey hinzuzufügen.',
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
  PASSWORD_WRONG: 'Das ist nicht Ihr jetziges Passwort. Versuchen Sie es noch einmal.',
  PEOPLE_COUNT: 'Geben Sie 1 bis {limit} Personen an.',
  PEOPLE_UNKNOWN: 'Einige dieser Personen sind nicht mehr in der Spiegelung. Laden Sie die Liste neu.',
  PERSON_LINKED: '{name} ist schon verknüpft. Lösen Sie zuerst die Verknüpfung.',
  PLANNED_END: 'bis {before} → {after}',
  PLANNED_FACTS: '{facts}',
  PLANNED_FROM: 'ab {from}',
  PLANNED_FROM_UNTIL: 'von {from} bis {until}',
  PLANNED_KIND_ASSIGNMENT: 'Zuweisung',
  PLANNED_KIND_BINDING: 'Bindung',
  PLANNED_KIND_CONTAINMENT: 'Inhalt',
  PLANNED_KIND_EXEMPTION: 'Ausnahme von der Regel',
  PLANNED_KIND_LDAP_GROUP: 'LDAP-Gruppe',
  PLANNED_KIND_MEMBERSHIP: 'Mitgliedschaft',
  PLANNED_KIND_NESTING: 'Verschachtelung',
  PLANNED_KIND_OWNERSHIP: 'Besitz',
  PLANNED_KIND_POLICY: 'Richtlinie',
  PLANNED_KIND_RESOURCE: 'Ressource',
  PLANNED_KIND_RESOURCE_GROUP: 'Ressourcengruppe',
  PLANNED_KIND_USER: 'Benutzer',
  PLANNED_KIND_USER_GROUP: 'Benutzergruppe',
  PLANNED_STATE: 'Zustand: {before} → {after}',
  PLANNED_UNTIL: 'bis {until}',
  POLICY_NEEDS_SYSTEM: 'Richtlinien gelten auf Systemen; {name} ist von der Art {kind}.',
  POLICY_TYPE_TITLE: '{title}',
  POLICY_TYPE_STAYS:
    '{name} ist vom Typ {type}, und das lässt sich nicht ändern. Geben Sie diesen Typ oder einen anderen Namen an.',
  POLICY_TYPE_UNKNOWN: 'Es gibt keinen Richtlinientyp {type}. Geben Sie einen dieser Typen an: {types}.',
  POSITION_AFTER_END: 'Das Protokoll endet bei {last}: {position} kann noch nicht angewendet worden sein.',
  POSITION_INVALID: 'Eine Position ist eine ganze Zahl von 0 bis 2^53 - 1.',
  PRIORITY_INVALID: 'Eine Priorität liegt zwischen {least} und {most}.',
  REASON_ARCHIVED: '{name} ist archiviert: Nur aktive Benutzer haben Zugang.',
  REASON_ARCHIVED_WITH_LEVELS:
    '{name} ist archiviert und hätte sonst {levels}: Nur aktive Benutzer haben Zugang.',
  REASON_EXPIRED: 'Es gab Zugang bis {end}; dann ist er abgelaufen.',
  REASON_LEVEL: '{name} hat {has}; das ist weniger als {level}.',
  REASON_NOT_HERE_YET: '{name} war noch nicht hier: Nur aktive Benutzer haben Zugang.',
  REASON_NOT_HERE_YET_WITH_LEVELS:
    '{name} war noch nicht hier und hätte {levels} gehabt: Nur aktive Benutzer haben Zugang.',
  REASON_NO_PATH: 'Keine Gruppe oder Bindung führt vom Benutzer zur Ressource, und das war auch nie so.',
  REASON_PLANNED: 'Ab {start} wird es Zugang geben.',
  REASON_REVOKED: 'Es gab Zugang bis {end}; dann hat {actor} ihn beendet.',
  REASON_REVOKED_BECAUSE: 'Es gab Zugang bis {end}; dann hat {actor} ihn beendet: {reason}.',
  REASON_STAGED: '{name} ist vorbereitet: Nur aktive Benutzer haben Zugang.',
  REASON_STAGED_WITH_LEVELS:
    '{name} ist vorbereitet und hätte sonst {levels}: Nur aktive Benutzer haben Zugang.',
  REASON_SUSPENDED: '{name} ist gesperrt: Nur aktive Benutzer haben Zugang.',
  REASON_SUSPENDED_WITH_LEVELS:
    '{name} ist gesperrt und hätte sonst {levels}: Nur aktive Benutzer haben Zugang.',
  RECONCILE_STATE: 'Ein Abgleich endet als DONE, BLOCKED oder FAILED.',
  REFERENCE_MISSING: 'Geben Sie an, welches Objekt gemeint ist: mit einem der Felder {fields}.',
  REFERENCE_NOT_FOUND: 'Es gibt nichts mit dem Namen oder der Kennung „{reference}“, das Sie sehen dürfen.',
  REPEATED: 'Eine Anfrage mit diesem idempotencyKey wurde schon ausgeführt.',
  REPORTED: '{text}',
  REPORT_ACCOUNT_DISABLED: 'das Konto ist deaktiviert',
  REPORT_ACCOUNT_DISPUTED:
    'Hier gibt es ein Konto {name}, das Muster nicht angelegt hat. Ein Admin kann es übernehmen oder eines der beiden umbenennen',
  REPORT_ACCOUNT_DISPUTED_THERE:
    'In der Anwendung gibt es ein Konto {name}, das Muster nicht angelegt hat. Ein Admin kann es übernehmen oder eines der beiden umbenennen',
  REPORT_ACCOUNT_EXPIRED: 'das Konto ist abgelaufen',
  REPORT_ACCOUNT_GONE: 'Das Konto {name} gibt es nicht mehr',
  REPORT_ACCOUNT_HALF_MADE:
    '{name} wird gerade angelegt: Ein früherer Lauf des Agenten wurde mittendrin beendet',
  REPORT_ACCOUNT_LOCKED: 'das Konto ist gesperrt',
  REPORT_ACCOUNT_LOST:
    'Das Konto mit der Nummer {uid} gehört nicht mehr Muster: Es ist nicht in der Gruppe {group}',
  REPORT_ACCOUNT_NAME:
    '{name} kann hier kein Konto benennen: bis zu 32 von a-z 0-9 _ . - mit einem Buchstaben am Anfang',
  REPORT_ACCOUNT_NAME_TAKEN: '{name} soll {wanted} heißen, und ein solches Konto gibt es hier schon',
  REPORT_ACCOUNT_NOT_HERE: 'das Konto darf sich von hier aus nicht anmelden',
  REPORT_ACCOUNT_NOT_NOW: 'das Konto darf sich um diese Zeit nicht anmelden',
  REPORT_ACCOUNT_OF_SYSTEM: '{name} ist ein Konto des Systems selbst, nicht das einer Person',
  REPORT_ACCOUNT_UNKNOWN: 'die Domäne hat kein solches Konto',
  REPORT_ANSWER_NOT_JSON: '{request}: Die Antwort ist kein JSON',
  REPORT_APPLICATION_REFUSES: 'Die Anwendung antwortete {status}: {problem}',
  REPORT_APPLICATION_SILENT: '{url} antwortet nicht: {problem}',
  REPORT_ATTRIBUTES: '{count} Attribute',
  REPORT_COMPARING: 'Es ist Zeit, alles zu vergleichen',
  REPORT_CONNECTION_CHANGED: 'Die Verbindung wurde geändert',
  REPORT_CONTROLLER_SILENT:
    'Der Domänencontroller antwortet seit {seconds} Sekunden nicht. Prüfen Sie, ob er läuft und vom Syncer aus erreichbar ist.',
  REPORT_COOKIE_UNKNOWN: 'Der Domänencontroller kennt das Cookie nicht',
  REPORT_DIFFERS_EXPIRY: 'Ablaufdatum',
  REPORT_DIFFERS_GROUPS: 'Gruppen',
  REPORT_DIFFERS_KEYS: 'Schlüssel',
  REPORT_DIFFERS_NAME: 'Name',
  REPORT_DIFFERS_PASSWORD: 'Passwort',
  REPORT_DIFFERS_PASSWORD_AGE: 'Alter des Passworts',
  REPORT_DIFFERS_SHELL: 'Shell',
  REPORT_DIFFERS_SUDO: 'sudo',
  REPORT_DIFFERS_USERNAME: 'Benutzername',
  REPORT_DISABLED_OR_EXPIRED: 'deaktiviert oder abgelaufen',
  REPORT_DOMAIN_REFUSES:
    'Die Domäne lehnt {account} ab: {reason}. Berichtigen Sie es in der Domäne, oder legen Sie die Verbindung neu fest.',
  REPORT_DRIFT_COMMON_AUTH:
    '/etc/pam.d/common-auth (was von Hand geändert wurde, lässt pam-auth-update unverändert)',
  REPORT_DRIFT_KERNEL_RULES: 'die Regeln im Kernel',
  REPORT_ENTRY_REMOVED: 'Der Eintrag von {anchor} wurde gelöscht, während er geschrieben wurde',
  REPORT_FACT_MISSING:
    'Bei {name} fehlt: {facts}. Daraus entsteht {attribute} in der Anwendung. Ergänzen Sie es beim Benutzer, oder ändern Sie die Zuordnung des Syncers.',
  REPORT_FAILED: 'Es ist fehlgeschlagen: {problem}',
  REPORT_FILE_IS_LINK: '{path} ist ein Verweis: Geben Sie an, wohin er führt',
  REPORT_FILE_NEEDED:
    'Niemand könnte sich anmelden, wenn {path} nicht für alle lesbar wäre oder nicht root gehörte',
  REPORT_GROUP_FOREIGN: 'Muster hat die Gruppe {name} auf diesem System nicht angelegt',
  REPORT_HASH_FORM: 'Der Passwort-Hash, den Muster geschickt hat, ist kein bcrypt-Hash',
  REPORT_HAS_EXPIRED: 'Das Konto ist am {end} abgelaufen',
  REPORT_HAS_NOBODY: '{host} hat diese Person nicht mehr',
  REPORT_HAS_PERSON: '{host} hat {username}: {dn}',
  REPORT_INCOMPLETE:
    '{dn} ist vorhanden, aber ohne {attributes}. Ändern Sie diesen Wert in Muster oder die Zuordnung des Syncers.',
  REPORT_IN_GROUPS: 'In {groups}',
  REPORT_IN_NO_GROUP: 'In keiner Gruppe, die gespiegelt wird',
  REPORT_IS_DISABLED: 'Das Konto ist deaktiviert',
  REPORT_IS_ENABLED: 'Das Konto ist aktiv',
  REPORT_IS_ENABLED_UNTIL: 'Das Konto ist aktiv und läuft am {end} ab',
  REPORT_JOINED: 'Zu {group} hinzugefügt',
  REPORT_LDAP_LOST: 'Die Verbindung zum LDAP-Server ist unterbrochen',
  REPORT_LDAP_REFUSED: 'Der LDAP-Server antwortete: {problem}',
  REPORT_LDAP_SILENT: 'Der LDAP-Server ist nicht erreichbar: {problem}',
  REPORT_LEFT: 'Aus {group} entfernt',
  REPORT_LEFT_OUT: '{attribute} ({why})',
  REPORT_NAME_NOT_ASCII:
    'Der Server nimmt {attribute} nicht an, ohne das es keinen Eintrag gibt: {why}. Schalten Sie das Plug-in „7-bit check“ des Servers aus, oder wählen Sie in Muster einen Namen aus ASCII-Buchstaben.',
  REPORT_NAME_REFUSED:
    'Der Server nimmt {attribute} nicht an, ohne das es keinen Eintrag gibt: {why}. Ändern Sie es in Muster, oder lassen Sie es den Server annehmen.',
  REPORT_LIST: '{parts}',
  REPORT_LOSES_GROUPS: '{count} von {present} Gruppen (bis zu {limit} ohne Rückfrage)',
  REPORT_LOSES_MEMBERS: '{count} von {present} Mitgliedern (bis zu {limit} ohne Rückfrage)',
  REPORT_LOSES_USERS: '{count} von {present} Benutzern (bis zu {limit} ohne Rückfrage)',
  REPORT_MAIL_LETTERS: '{value} hat vor dem @ Buchstaben, die LDAP in einer Mailadresse nicht speichern kann',
  REPORT_MATCHED: 'Muster: {state}',
  REPORT_MATCHED_WITH: 'Muster: {state}, {username}',
  REPORT_MATCH_DISPUTED: 'zu entscheiden',
  REPORT_MATCH_LINKED: 'verknüpft',
  REPORT_MATCH_UNLINKED: 'nicht verknüpft',
  REPORT_MATCH_UNMATCHED: 'nicht zugeordnet',
  REPORT_MEMBERS_STAY:
    '{count} Mitglieder von {group} konnten nicht entfernt werden: Die Anwendung meldet es als erledigt und zeigt sie trotzdem',
  REPORT_NAME_NOT_OURS: '{dn} gibt es schon, und der Eintrag gehört nicht Muster',
  REPORT_NAME_TWICE:
    '{dn} ist auch der Name von {holder}: LDAP hält beide Namen für einen. Benennen Sie eines der beiden in Muster um.',
  REPORT_NOTHING_SELECTED: 'Nichts ist ausgewählt.',
  REPORT_NOTIFIER_LATE: 'Die Verbindung für Benachrichtigungen kam nicht rechtzeitig zustande',
  REPORT_NOT_BEGUN: 'Der Syncer hat noch nicht begonnen',
  REPORT_NOT_CONFIGURED:
    'Die Verbindung zur Domäne ist noch nicht festgelegt. Ein Admin legt sie auf der Seite des Syncers fest',
  REPORT_NOT_INSTALLED: '{name} ist nicht installiert',
  REPORT_NOT_NEEDED: 'Muster muss diese Person nicht kennen',
  REPORT_NOT_READ: 'Die Einträge des LDAP-Servers wurden noch nicht gelesen',
  REPORT_NO_ACCOUNT: 'Hier gibt es kein Konto {name}',
  REPORT_NO_ACTIVE_DIRECTORY: '{url} ist kein Active Directory.',
  REPORT_NO_ANSWER: 'Der Server gab keine Antwort',
  REPORT_NO_ANSWER_FOR: '{url} antwortet seit {seconds} Sekunden nicht',
  REPORT_NO_DROP_INS:
    '/etc/ssh/sshd_config enthält kein Include von /etc/ssh/sshd_config.d/*.conf: Fügen Sie es als erste Zeile ein',
  REPORT_NO_EXTENDED_NAME: '„{name}“ ist kein erweiterter Name: Ist das ein Active Directory?',
  REPORT_NO_FILE: '{path} gibt es hier nicht',
  REPORT_NO_GROUP: 'Hier gibt es keine Gruppe {name}',
  REPORT_NO_GUID: '„{guid}“ ist keine GUID.',
  REPORT_NO_LONGER_SO: 'Es ist nicht mehr so.',
  REPORT_NO_PWQUALITY: 'pam_pwquality ist nicht installiert: unter Debian libpam-pwquality',
  REPORT_NO_SSH_KEYS:
    'Niemand hat auf diesem System einen SSH-Schlüssel, ohne Passwörter könnte sich also niemand anmelden',
  REPORT_NO_SYNCER_TOKEN: 'Das Token gehört zu keinem Syncer',
  REPORT_NO_TARGET: '{resource} ist kein Ziel dieses Agenten mehr',
  REPORT_NO_TIME_SERVICE: 'Weder chrony noch systemd-timesyncd ist installiert',
  REPORT_NO_TOKEN: 'Es wurde kein Token ausgestellt: {problem}',
  REPORT_NO_UNATTENDED_UPGRADES:
    'unattended-upgrades ist nicht installiert; andere Arten zu aktualisieren kennt der Agent nicht',
  REPORT_NUMBER_TAKEN: 'Die Nummer {uid} gehört hier zu {name}',
  REPORT_ONLY_A_PART: '{dn} gab nur einen Teil von {attribute} aus',
  REPORT_PASSWORD_AND_KEYS: 'Passwort und Schlüssel',
  REPORT_PASSWORD_EXPIRED: 'das Passwort des Kontos ist abgelaufen',
  REPORT_PASSWORD_TO_CHANGE: 'das Passwort des Kontos muss vor der ersten Verwendung geändert werden',
  REPORT_PASSWORD_WRONG: 'das Konto oder sein Passwort ist falsch',
  REPORT_PAUSED: 'Die Anwendung hat um eine Pause gebeten',
  REPORT_POLICY_STAYS: 'Es konnte nicht zurückgenommen werden: {problem}',
  REPORT_POLICY_UNKNOWN: 'Dieser Agent kennt die Richtlinie nicht',
  REPORT_POLICY_WITHOUT_EFFECT: 'Die Richtlinie wirkt auf diesem System nicht: {differing}',
  REPORT_PROCESSES_STAY: 'Prozesse von {uids} enden nicht',
  REPORT_PROGRAM_ENDED: '{program}: beendet mit {code}',
  REPORT_PROGRAM_FAILED: '{program}: {problem}',
  REPORT_PROGRAM_NOT_RUN: '{program} konnte nicht ausgeführt werden: {problem}',
  REPORT_REMOVALS_HELD:
    '{count} Löschungen folgen aus keiner Angabe; bis zu {limit} geschehen ohne Rückfrage.',
  REPORT_RENAMED: 'heißt jetzt {name}',
  REPORT_SUBSCRIPTION_REFUSED: 'Das Abonnement wurde abgelehnt',
  REPORT_TARGET_SILENT: 'Das Ziel hat seit {since} keine brauchbare Antwort gegeben',
  REPORT_THE_GROUP: 'die Gruppe',
  REPORT_THE_USER: 'der Benutzer',
  REPORT_UNIT_MOVED: 'Eine Organisationseinheit wurde verschoben oder ist neu',
  REPORT_UNREACHABLE: '{url} ist nicht erreichbar: {problem}',
  REPORT_WOULD_TAKE_AWAY: 'Das würde {parts} wegnehmen.',
  RULE_DECIDES:
    'Darüber entscheidet die Regel der Gruppe. Ändern Sie die Regel, oder nehmen Sie den Benutzer davon aus.',
  RULE_INVALID: 'Das ist keine gültige Regel: {problem}',
  RULE_EMPTY: 'Eine leere Regel würde alle aufnehmen. Geben Sie mindestens eine Bedingung an.',
  RULE_FIELD:
    'Eine Regel kann {field} nicht verwenden. Gesperrte Benutzer behalten ihre Mitgliedschaften und haben ohnehin keinen Zugang.',
  SCOPE_MISSING: 'Geben Sie mindestens einen Umfang an.',
  SCOPE_SYNC: 'Der Umfang SYNC ist für Syncer. Legen Sie einen Syncer an, um dessen Token zu bekommen.',
  SEARCH_OR_ANCHOR: 'Geben Sie entweder an, wonach gesucht werden soll, oder wer abgeglichen werden soll.',
  SEARCH_TOO_LONG: 'Ein Suchtext hat höchstens {limit} Zeichen.',
  SELECTION_TOO_LARGE: 'Eine Auswahl hat höchstens {groups} Gruppen und {units} Organisationseinheiten.',
  SESSION_ENDED: 'Ihre Sitzung oder Ihr Token wurde gerade beendet. Melden Sie sich wieder an.',
  SETTINGS_EMPTY: 'Eine Richtlinie hat mindestens eine Einstellung.',
  SETTING_EMPTY: '„{setting}“ darf nicht leer sein.',
  SETTING_FORM: '„{setting}“ ist nicht richtig geschrieben. Erlaubt ist, was zum Muster {pattern} passt.',
  SETTING_ITEM: 'Eintrag {number}',
  SETTING_OTHER: '„{setting}“ entspricht nicht dem JSON Schema der Einstellung.',
  SETTING_PART: '{setting}, {parts}',
  SETTING_TITLE: '{title}',
  SETTING_ONE_OF: '„{setting}“ muss einer dieser Werte sein: {values}.',
  SETTING_PART_MISSING: 'In „{setting}“ fehlt „{part}“.',
  SETTING_PART_TITLE: '{title}',
  SETTING_PART_UNKNOWN: '„{setting}“ hat kein Feld {part}. Entfernen Sie es.',
  SETTING_TOO_LARGE: '„{setting}“ darf höchstens {limit} sein.',
  SETTING_TOO_LONG: '„{setting}“ hat höchstens {limit} Zeichen.',
  SETTING_TOO_MANY: '„{setting}“ hat höchstens {limit} Einträge.',
  SETTING_TOO_SMALL: '„{setting}“ muss mindestens {limit} sein.',
  SETTING_TWICE: '„{setting}“ hat zwei gleiche Einträge. Entfernen Sie einen davon.',
  SETTING_TYPE: '„{setting}“ muss vom JSON-Typ {type} sein.',
  SETTING_UNKNOWN: '{type} hat keine Einstellung {setting}. Die Einstellungen sind {settings}.',
  SEVERAL_CANDIDATES: 'Es gibt mehrere Benutzer, die zu {name} passen. Geben Sie den Benutzer an.',
  SEVERAL_LDAP_SYNCERS: 'Es gibt mehrere LDAP-Syncer. Geben Sie einen davon an: {names}.',
  SIGN_IN_BUSY: 'Gerade werden zu viele Passwörter geprüft. Versuchen Sie es in einigen Sekunden wieder.',
  SIGN_IN_FIRST: 'Melden Sie sich an, oder senden Sie ein API-Token als „Authorization: Bearer …“.',
  SIGN_IN_WRONG:
    'Der Benutzername oder das Passwort ist falsch, oder der Benutzer darf sich jetzt nicht anmelden.',
  SPONSOR_INVALID: 'Als Bürge muss jemand anderes angegeben werden, und kein Gast.',
  SPONSOR_NOT_ACTIVE:
    '{sponsor} ist nicht aktiv und kann nicht für {name} bürgen. Geben Sie jemand anderen an.',
  SPONSOR_OF: '{sponsor} kann nicht für {name} bürgen: Bürgen muss jemand anderes, und kein Gast.',
  SSH_KEY_DAMAGED:
    'Dieser Schlüssel ist abgeschnitten oder beschädigt. Kopieren Sie die ganze Zeile der .pub-Datei.',
  SSH_KEY_INVALID:
    'Ein öffentlicher Schlüssel ist eine Zeile wie „ssh-ed25519 AAAA… Name“. Erlaubt sind {types}.',
  SSH_KEY_OF_OTHER: 'Dieser Schlüssel gehört jemand anderem. Erzeugen Sie einen eigenen.',
  SSH_KEY_PRIVATE:
    'Das ist der private Schlüssel: Halten Sie ihn geheim, und geben Sie den aus der Datei an, die auf .pub endet.',
  SSH_KEY_TOO_LONG: 'Ein öffentlicher Schlüssel hat höchstens {limit} Zeichen.',
  SSH_KEY_WEAK: 'Ein RSA-Schlüssel hat mindestens {bits} Bit. Besser: ssh-keygen -t ed25519.',
  STATE_ACTIVE: 'aktiv',
  STATE_ARCHIVED: 'archiviert',
  STATE_STAGED: 'vorbereitet',
  STATE_SUSPENDED: 'gesperrt',
  STOPPING: 'Dieser Server wird gerade beendet. Versuchen Sie es noch einmal.',
  STOPPING_OR_FULL:
    'Dieser Server wird gerade beendet, oder zu viele Verbindungen haben sich noch nicht angemeldet. Versuchen Sie es in einer Sekunde wieder.',
  SYNCER_DECIDES: 'Dafür ist ein Syncer führend. Ändern Sie es in dem Verzeichnis, das er spiegelt.',
  SYNCER_HAS_GROUPS:
    '{name} ist führend für {count} Gruppen. Entscheiden Sie zuerst, was aus ihnen wird: Beenden Sie ihre Spiegelung.',
  SYNCER_ITSELF_ONLY: 'Ein Syncer darf nur für sich selbst berichten.',
  SYNCER_LEASED:
    'Den Syncer {name} führt {holder} mit demselben Token aus, mindestens bis {until}. Beenden Sie einen der beiden, oder geben Sie ihm einen eigenen Syncer.',
  SYNCER_MIRRORS_NOTHING: '{name} spiegelt kein anderes Verzeichnis. Wählen Sie einen Syncer, der das tut.',
  SYNCER_MISSING: 'Geben Sie den Syncer an.',
  SYNCER_PUSHES:
    '{name} sendet Änderungen von selbst und kann nicht gefragt werden. Starten Sie dort die Bereitstellung.',
  SYNCER_WITHOUT_TARGETS: '{name} ist von der Art {kind}; sie hat keine Ziele.',
  TEXT_EMPTY: 'Das darf nicht leer sein.',
  TEXT_MUCH_TOO_LONG: 'Ein Text hat höchstens {limit} Zeichen.',
  TEXT_TOO_LONG: 'Hier sind höchstens {limit} Zeichen erlaubt. Kürzen Sie den Text.',
  TEXT_WITH_NUL:
    'Dieser Text enthält das Zeichen U+0000, das nicht gespeichert werden kann. Entfernen Sie es.',
  TEXT_WITH_SURROGATE:
    'Dieser Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das nicht gespeichert werden kann. Entfernen Sie es.',
  TIME_FORMAT:
    'Ein Zeitpunkt ist ein Datum wie 2027-01-31 oder eine Angabe nach RFC 3339 wie 2027-01-31T17:00:00Z.',
  TIME_OUT_OF_RANGE: 'Ein Zeitpunkt liegt in den Jahren {first} bis {last}.',
  TIME_UNREADABLE: 'Geben Sie den Zeitpunkt mit seinem Abstand von UTC an, etwa {example}.',
  TIME_ZONE_UNKNOWN:
    '„{timeZone}“ ist hier keine bekannte Zeitzone. Geben Sie eine wie Europe/Vienna an oder UTC.',
  TOKEN_NEEDS_BROWSER:
    'Melden Sie sich mit einem Browser an, um ein Token zu erstellen: Ein Token kann kein anderes erstellen.',
  TOKEN_NOT_GOOD:
    'Dieses Token ist unbekannt, widerrufen oder abgelaufen. Melden Sie sich neu an, oder verwenden Sie ein anderes Token.',
  TOKEN_ONLY_READS: 'Dieses Token darf nur lesen. Verwenden Sie eines mit dem Umfang WRITE.',
  TOKEN_ONLY_WRITES: 'Dieses Token darf nur schreiben. Verwenden Sie eines mit dem Umfang READ.',
  TOKEN_TOO_LONG:
    'Das Token einer Person endet nach höchstens 366 Tagen. Geben Sie ein früheres Ende an, und erstellen Sie rechtzeitig ein neues.',
  TOKEN_WITHOUT_CREDENTIALS:
    'Dieses Token darf nicht ändern, womit sich Personen anmelden. Verwenden Sie eines mit dem Umfang CREDENTIALS, oder melden Sie sich mit einem Browser an.',
  TOO_MANY_ATTRIBUTES: 'Höchstens {limit} Merkmale sind erlaubt. Entfernen Sie einige.',
  TOO_MANY_EDGES:
    'Mehr als {limit} Einträge führen dorthin. Geben Sie sowohl einen Benutzer als auch eine Ressource an.',
  TOO_MANY_ITEMS:
    'Hier sind höchstens {limit} Einträge erlaubt, und es sind {count}. Senden Sie sie in mehreren Anfragen.',
  TOO_MANY_LARGE_OPERATIONS:
    'Höchstens {limit} große Anfragen eines Aufrufers warten zugleich. Senden Sie die nächste, wenn eine beantwortet ist, oder fragen Sie nach weniger auf einmal.',
  TOO_MANY_ON_SOCKET:
    'Über eine Verbindung laufen höchstens {limit} Operationen zugleich. Warten Sie, bis eine beantwortet ist.',
  TOO_MANY_PASSKEYS: 'Es gibt schon {limit} Passkeys. Entfernen Sie zuerst einige.',
  TOO_MANY_REMOVALS:
    'Das würde {count} Einträge beenden, und höchstens {limit} werden ohne Ihre Erlaubnis auf einmal beendet. Sehen Sie sich den Plan an, und erlauben Sie es dann mit maxRemovals.',
  TOO_MANY_ROWS:
    'Hier sind höchstens {limit} Einträge erlaubt, und es sind {count}. Senden Sie sie in mehreren Anfragen, oder in einer mit applyManifest (muster apply).',
  TOO_MANY_SIGN_INS:
    'Zu viele Anmeldungen sind fehlgeschlagen. Versuchen Sie es nach {until} wieder, oder melden Sie sich mit einem Passkey oder einem Link von einem Admin an.',
  TOO_MANY_SSH_KEYS: 'Es gibt schon {limit} Schlüssel. Entfernen Sie zuerst einige.',
  TOO_MANY_SUBSCRIPTIONS:
    'Ein Aufrufer hat höchstens {limit} Abonnements zugleich. Beenden Sie zuerst einige.',
  TOO_MANY_WAITING:
    'Höchstens {limit} Anfragen eines Aufrufers warten zugleich. Senden Sie die nächste, wenn eine beantwortet ist.',
  TOTP_CODE_WRONG:
    'Dieser Code ist falsch oder abgelaufen. Geben Sie den ein, den die App jetzt zeigt, und prüfen Sie, ob die Uhr Ihres Telefons richtig geht.',
  TOTP_CONFIRMED: 'Ihre Authenticator-App ist schon bestätigt.',
  TOTP_EXISTS: 'Sie haben schon eine Authenticator-App. Entfernen Sie diese zuerst.',
  TOTP_NEEDS_BROWSER: 'Melden Sie sich mit einem Browser an, um eine Authenticator-App zu bestätigen.',
  UNAVAILABLE_UNREACHABLE:
    'Die Datenbank antwortet nicht. Es wurde nichts geändert. Versuchen Sie es in {seconds} s wieder.',
  UNAVAILABLE_BUSY:
    'Die Datenbank hat zu viel zu tun. Es wurde nichts geändert. Versuchen Sie es in {seconds} s wieder.',
  UNAVAILABLE_FULL:
    'Die Platte oder der Speicher der Datenbank ist voll. Es wurde nichts geändert. Versuchen Sie es in {seconds} s wieder.',
  UNAVAILABLE_READ_ONLY:
    'Die Datenbank nimmt keine Änderungen an. Es wurde nichts geändert. Versuchen Sie es in {seconds} s wieder.',
  UNDO_DIFFERENT_ENDS: 'Diese Einträge hatten vorher verschiedene Enden. Ändern Sie sie einzeln.',
  UNDO_ENDED_SINCE: 'Es hätte am {end} geendet. Fügen Sie es mit einem anderen Ende wieder hinzu.',
  UNDO_NOT_BY_A_PERSON:
    'Das hat eine Regel oder ein Syncer getan, kein Mensch. Ändern Sie die Regel oder das gespiegelte Verzeichnis.',
  UNDO_SEVERAL_CHANGES:
    'Eine Transaktion hat all das getan: {kinds}. Das lässt sich nicht in einem Schritt zurücknehmen. Nehmen Sie es einzeln zurück.',
  UNDO_SEVERAL_EXEMPTIONS: 'Mehrere Ausnahmen wurden auf einmal geändert. Ändern Sie sie einzeln zurück.',
  UNDO_SEVERAL_KINDS:
    'Einträge mehrerer Arten wurden zugleich beendet. Fügen Sie sie Art für Art wieder hinzu.',
  UNDO_SEVERAL_OBJECTS:
    '{count} Objekte wurden auf einmal geändert. Ändern Sie sie einzeln zurück, oder wenden Sie ein Manifest an.',
  UNDO_SEVERAL_SYNCERS: 'Ziele mehrerer Syncer wurden auf einmal geändert. Ändern Sie sie einzeln zurück.',
  UNDO_TOO_MANY:
    'Die Änderung {position} ist eine von mehr als {limit}, die zugleich gemacht wurden. Verwenden Sie ein Manifest.',
  UNKNOWN_FIELDS:
    'Die Felder {fields} gibt es hier nicht. Entfernen Sie sie, oder berichtigen Sie ihre Namen.',
  UNKNOWN_OUTCOME:
    'Die Verbindung zur Datenbank ging verloren, während die Änderung gespeichert wurde: Sie kann gemacht sein oder nicht. Sehen Sie nach, bevor Sie sie wiederholen.',
  URL_INVALID: 'Geben Sie eine Adresse wie https://example.com/hook ohne Passwort an.',
  URL_NOT_ENCRYPTED: 'Änderungen gingen unverschlüsselt durch das Internet. Verwenden Sie https.',
  URL_TOO_LONG: 'Eine Adresse hat höchstens {limit} Zeichen.',
  USERNAME_INVALID:
    'Ein Benutzername hat 1 bis 64 Buchstaben, Ziffern und . _ @ + - und beginnt mit einem Buchstaben oder einer Ziffer.',
  USERNAME_OF_ARCHIVED:
    'Den Benutzernamen {username} hat {name}; diese Person ist archiviert. Ist es dieselbe Person, geben Sie ihre externe Kennung an, oder aktivieren Sie sie zuerst; sonst ändern Sie einen der Benutzernamen.',
  USERNAME_OF_ARCHIVED_WITH_ID:
    'Den Benutzernamen {username} hat {name}; diese Person ist archiviert. Ist es dieselbe Person, geben Sie ihre externe Kennung an ({externalId}), oder aktivieren Sie sie zuerst; sonst ändern Sie einen der Benutzernamen.',
  USER_FOR_ONE_ONLY: 'Ein Benutzer oder Benutzername kann nur für eine einzelne Person angegeben werden.',
  USER_LINKED: 'Dieser Benutzer ist schon mit {name} verknüpft. Lösen Sie zuerst die Verknüpfung.',
  USER_OR_RESOURCE_MISSING: 'Geben Sie einen Benutzer, eine Ressource oder beides an.',
  VALUE_INVALID: 'Dieser Wert hat nicht die Form, die das JSON Schema der Manifeste beschreibt.',
  VALUE_MISSING: 'Hier fehlt ein Wert. Geben Sie einen vom JSON-Typ {type} an.',
  VALUE_OF_OTHER_TYPE: 'Dieser Wert muss vom JSON-Typ {type} sein.',
  VARIABLES_TOO_DEEP: 'Listen und Objekte in Variablen sind höchstens {limit} Ebenen tief verschachtelt.',
  VERSION_CONFLICT:
    '{name} wurde von jemand anderem geändert: Es hat jetzt die Version {version}, nicht {given}. Laden Sie es neu und wiederholen Sie die Änderung.',
  VISIBLE_TO_MEMBERS: 'Das dürfen nur die Mitglieder der Gruppe, ihre Besitzer, Admins und Prüfer sehen.',
  VISIBLE_TO_OWNERS: 'Das dürfen nur die Besitzer der Gruppe, Admins und Prüfer sehen.',
  VISIBLE_TO_THE_USER: 'Das dürfen nur der Benutzer selbst, Admins und Prüfer sehen.',
  WEBHOOK_ANSWERED: '{status}: {text}',
  WEBHOOK_ANSWERED_NOTHING: '{status}: kein Text',
  WEBHOOK_TIMEOUT: 'Keine Antwort innerhalb von {seconds} Sekunden',
  WEBHOOK_UNREACHABLE: 'Der Empfänger ist nicht erreichbar: {problem}',
  WITHIN_OR_UNTIL: 'Geben Sie entweder `within` oder `until` an.',
  NO_UNDO_ACCOUNT_CHANGED:
    'Der Syncer kann das Konto schon geändert haben: Die alten Schlüssel und das alte Passwort sind verloren.',
  NO_UNDO_AGENT_INSTALLED:
    'Der Agent ist dort installiert. Archivieren Sie seinen Syncer, um ihn zu beenden.',
  NO_UNDO_ARCHIVED_STAYS:
    'Was archiviert wurde, bleibt es: Sein Name kann schon wieder vergeben sein. Legen Sie es stattdessen neu an.',
  NO_UNDO_ARCHIVE_SYNCER: 'Archivieren Sie stattdessen den Syncer.',
  NO_UNDO_ARCHIVE_WEBHOOK: 'Archivieren Sie stattdessen den Webhook.',
  NO_UNDO_CLOCK: 'Das hat die Uhr des Servers bewirkt, kein Mensch. Stellen Sie die Uhr richtig.',
  NO_UNDO_CONNECTION_SECRET:
    'Das frühere Passwort steht nicht im Protokoll. Richten Sie stattdessen die Verbindung neu ein.',
  NO_UNDO_CREATED_STAYS: 'Was angelegt wurde, bleibt verzeichnet. Archivieren Sie es stattdessen.',
  NO_UNDO_DECIDE_AGAIN: 'Entscheiden Sie stattdessen neu über diese Personen.',
  NO_UNDO_DERIVED: 'Es folgt aus anderen Angaben. Ändern Sie stattdessen diese.',
  NO_UNDO_EXPIRED:
    'Das geplante Ende ist gekommen, und die Zeit läuft nicht zurück. Fügen Sie den Eintrag stattdessen wieder hinzu.',
  NO_UNDO_LINK_ENDED: 'Ein beendeter Link wird nie wieder gültig. Erstellen Sie einen neuen.',
  NO_UNDO_LINK_HANDED_OUT:
    'Ein ausgegebener Link wird nicht zurückgenommen: Der nächste Link für den Benutzer ersetzt ihn.',
  NO_UNDO_LOOKED_UP: 'Es wurde nichts geändert, nur etwas nachgesehen.',
  NO_UNDO_MIRROR_AGAIN: 'Nehmen Sie die Gruppe stattdessen wieder in die Auswahl des Syncers auf.',
  NO_UNDO_RECONCILE_AGAIN: 'Lassen Sie den Syncer stattdessen noch einmal abgleichen.',
  NO_UNDO_REMOVE_PASSKEY: 'Entfernen Sie stattdessen den Passkey.',
  NO_UNDO_REMOVE_SSH_KEY: 'Entfernen Sie stattdessen den SSH-Schlüssel.',
  NO_UNDO_REMOVE_TOTP: 'Entfernen Sie stattdessen die Authenticator-App.',
  NO_UNDO_REVOKE_TOKEN: 'Widerrufen Sie stattdessen das Token.',
  NO_UNDO_SAME_PASSWORD: 'Es wurde nichts geändert, was sich zurücknehmen ließe: Es ist dasselbe Passwort.',
  NO_UNDO_SECRET_NOT_LOGGED:
    'Womit sich jemand anmeldet, steht nicht im Protokoll und lässt sich daraus nicht wiederherstellen.',
  NO_UNDO_SELECTION: 'Stellen Sie stattdessen die Auswahl neu ein: Der Plan zeigt, was daraus folgt.',
  NO_UNDO_SESSION_ENDED: 'Eine beendete Sitzung wird nie wieder gültig. Der Benutzer kann sich neu anmelden.',
  NO_UNDO_SIGNED_IN: 'Jemand hat sich angemeldet. Beenden Sie stattdessen die Sitzung.',
  NO_UNDO_SSH_KEY_NOT_LOGGED: 'Der Schlüssel selbst steht nicht im Protokoll. Fügen Sie ihn wieder hinzu.',
  NO_UNDO_STARTED:
    'Der geplante Anfang ist gekommen, und die Zeit läuft nicht zurück. Beenden Sie stattdessen den Eintrag.',
  NO_UNDO_SYNCER_ARCHIVED: 'Seine Tokens sind endgültig widerrufen. Legen Sie einen anderen Syncer an.',
  NO_UNDO_SYNCER_ASKED: 'Der Syncer wurde schon beauftragt, und hier wurde nichts geändert.',
  NO_UNDO_SYNCER_DID_IT: 'Der Syncer kann es schon ausgeführt haben.',
  NO_UNDO_TOKEN_REVOKED: 'Ein widerrufenes Token wird nie wieder gültig. Erstellen Sie ein neues.',
  NO_UNDO_UNKNOWN_KIND: 'Eine neuere Version von Muster hat es verzeichnet und kann es zurücknehmen.',
  NO_UNDO_USER_STAYS: 'Ein Benutzer bleibt verzeichnet. Sperren oder archivieren Sie ihn stattdessen.',
  NO_UNDO_WEBHOOK_REPLAYED: 'Nachrichten können schon noch einmal gesendet worden sein.',
  NO_UNDO_WEBHOOK_SECRET: 'Sein Geheimnis ist verloren. Legen Sie einen anderen Webhook an.',
  NO_UNDO_WEBHOOK_SENT:
    'Seit der Änderung wurden Nachrichten gesendet. Ändern Sie stattdessen den Webhook noch einmal.',
};
