/** Crockford's alphabet: no I, L, O or U, so that a printed code is typed back without a mistake. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first letters that stand for some bytes, five bits each. Sixty-four bits of them are read at most. */
export function crockford(bytes: Uint8Array, letters: number): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte)
  return Array.from(
    { length: letters },
    (_, index) => CROCKFORD[Number((bits >> BigInt(59 - index * 5)) & 31n)] ?? '',
  ).join('')
}
