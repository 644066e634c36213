import { foldText } from './fold-text'

/**
 * A code as it is compared: a person and a file that names it write it with or without capitals and accents. "m0104" is "M0104", and
 * "2024/07" is "2024-07".
 */
export const codeKey = (code: string): string => foldText(code) || code

/**
 * Which other record has the code of a record, in any spelling. Where the record itself was kept with this code, none has: two that a
 * file contains may go on.
 */
export function codeHolder<R extends { readonly id: string }>(
  record: R,
  kept: readonly R[],
  codeOf: (one: R) => string,
): R | undefined {
  const code = codeOf(record)
  if (kept.some((one) => one.id === record.id && codeOf(one) === code)) return undefined
  return kept.find((one) => one.id !== record.id && codeKey(codeOf(one)) === codeKey(code))
}
