/** Crockford's alphabet: no I, L, O or U, so that a printed code is typed back without a mistake. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first letters of the Crockford encoding of some bytes, five bits each. Reads at most 64 bits. */
export function crockford(bytes: Uint8Array, letters: number): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte)
  return Array.from(
    { length: letters },
    (_, index) => CROCKFORD[Number((bits >> BigInt(59 - index * 5)) & 31n)] ?? '',
  ).join('')
}
