import { type BerReader, BerWriter, Control } from 'ldapts';

/** LDAP_DIRSYNC_INCREMENTAL_VALUES: return only added and removed values of attributes, not all values. */
const incrementalValues = 0x80000000;

/** LDAP_SERVER_DIRSYNC_OID (MS-ADTS 3.1.1.3.4.1.3). The library passes the control of the answer to this object. */
export class DirSync extends Control {
  cookie: Buffer;
  more = false;

  constructor(cookie: Buffer) {
    super('1.2.840.113556.1.4.841', { critical: true });
    this.cookie = cookie;
  }

  protected override writeControl(writer: BerWriter): void {
    const value = new BerWriter();
    value.startSequence();
    value.writeInt(incrementalValues | 0);
    value.writeInt(2 ** 24);
    value.writeBuffer(this.cookie, 0x04);
    value.endSequence();
    writer.writeBuffer(value.buffer, 0x04);
  }

  protected override parseControl(reader: BerReader): void {
    if (reader.readSequence() === null) return;
    this.more = reader.readInt() !== 0;
    reader.readInt();
    this.cookie = reader.readString(0x04, true) ?? Buffer.alloc(0);
  }
}

/** LDAP_SERVER_EXTENDED_DN_OID (MS-ADTS 3.1.1.3.4.1.5): names carry the GUID and SID as text, `<GUID=…>;<SID=…>;CN=…`. */
export class ExtendedDn extends Control {
  constructor() {
    super('1.2.840.113556.1.4.529', { critical: true });
  }

  protected override writeControl(writer: BerWriter): void {
    const value = new BerWriter();
    value.startSequence();
    value.writeInt(1);
    value.endSequence();
    writer.writeBuffer(value.buffer, 0x04);
  }
}

/** LDAP_SERVER_SHOW_DELETED_OID (MS-ADTS 3.1.1.3.4.1.14): also finds deleted objects. */
export class ShowDeleted extends Control {
  constructor() {
    super('1.2.840.113556.1.4.417', { critical: true });
  }
}

/** LDAP_SERVER_NOTIFICATION_OID (MS-ADTS 3.1.1.3.4.1.9): the search stays open and returns objects as they change. */
export class Notification extends Control {
  constructor() {
    super('1.2.840.113556.1.4.528', { critical: true });
  }
}
