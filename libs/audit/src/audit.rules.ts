import { createHash } from 'node:crypto';

/** What is hashed of a line of the log, besides the hash of the line before. */
export interface Hashed {
  seq: string;
  at: Date;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  data: string;
}

/** What the first line chains to. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** SHA-256 over the previous line's hash and every field of this line (as a JSON list, so no two lines run together). */
export function hashOf(previousHash: Buffer, line: Hashed): Buffer {
  const fields = [
    line.seq,
    line.at.toISOString(),
    line.actorId,
    line.action,
    line.subjectType,
    line.subjectId,
    line.data,
  ];
  return createHash('sha256').update(previousHash).update(JSON.stringify(fields)).digest();
}

/** What is wrong with a line, given its predecessor's number and hash; nothing when the chain holds here. */
export function faultOf(
  line: Hashed & { previousHash: Buffer; hash: Buffer },
  before: { seq: bigint; hash: Buffer },
): 'missing rows before it' | 'does not follow the row before it' | 'content was changed' | undefined {
  if (BigInt(line.seq) !== before.seq + 1n) return 'missing rows before it';
  if (!line.previousHash.equals(before.hash)) return 'does not follow the row before it';
  if (!hashOf(line.previousHash, line).equals(line.hash)) return 'content was changed';
  return undefined;
}
