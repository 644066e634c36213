/** `2026-009`: the year, then the place in it; three digits at least, so `2026-1000` follows `2026-999`. */
export const statementNumber = (year: number, sequence: number): string =>
  `${String(year)}-${String(sequence).padStart(3, '0')}`

/** The sequence that a number carries: `2026-009` is the 9th. */
export const sequenceOf = (number: string): number => Number(number.slice(number.indexOf('-') + 1))

/** Orders numbers by year, then by place in it: as text, the thousandth would come before the second. */
export const byNumberText = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || sequenceOf(a) - sequenceOf(b)

interface Numbered {
  readonly number: string
}

/** Orders statements by their numbers. */
export const byNumber = (a: Numbered, b: Numbered): number => byNumberText(a.number, b.number)
