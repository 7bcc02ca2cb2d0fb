/**
 * A security identifier of Windows as text, such as `S-1-5-21-1-2-3-513`; null where the bytes are none.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-dtyp/f992ad60-0fe4-4b87-9fed-beb478836861
 */
export function textOfSid(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const count = buffer[1];
  if (buffer[0] !== 1 || count === undefined || buffer.length !== 8 + 4 * count) return null;
  const parts = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(8 + 4 * index));
  return ['S-1', buffer.readUIntBE(2, 6), ...parts].join('-');
}

/** The domain and the number within it that a security identifier consists of; null where it is none. */
export function partsOfSid(sid: string): { domain: string; rid: string } | null {
  const match = /^(S-1-\d+(?:-\d+)*)-(\d+)$/i.exec(sid.trim());
  return match ? { domain: (match[1] ?? '').toUpperCase(), rid: match[2] ?? '' } : null;
}
