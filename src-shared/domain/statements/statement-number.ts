/** The part of a statement or its summary that gives its place in the numbering. */
export interface NumberedStatement {
  readonly lenderId: string
  readonly fiscalYear: number
  readonly number: string
}

/** `2026-009`: the year, then the place in it; three digits at least, so `2026-1000` follows `2026-999`. */
export const statementNumber = (year: number, sequence: number): string =>
  `${String(year)}-${String(sequence).padStart(3, '0')}`

/** The sequence that a number carries: `2026-009` is the 9th. */
export const sequenceOf = (number: string): number => Number(number.slice(number.indexOf('-') + 1))

/** Orders numbers by year, then by place in it: as text, the thousandth would come before the second. */
const byNumberText = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || sequenceOf(a) - sequenceOf(b)

/** The first and the last of some numbers, by year and place, as lists and files are named by them; empty where there are none. */
export function numberSpan(numbers: readonly string[]): {
  readonly first: string
  readonly last: string
} {
  const ordered = numbers.toSorted(byNumberText)
  return { first: ordered[0] ?? '', last: ordered.at(-1) ?? '' }
}

/** A number as typed or as in a spreadsheet (`n° 2026-1`, `2026/001`); the text unchanged where it is none. */
export function readStatementNumber(text: string): string {
  const match = /^(?:n[°o]?\s*)?(\d{4})\s*[-\u2010-\u2013/_. ]\s*(\d{1,7})$/i.exec(text.trim())
  return match === null ? text.trim() : statementNumber(Number(match[1]), Number(match[2]))
}

/** A number as it is printed. */
const PRINTED = String.raw`(\d{4})[-\u2010-\u2013/_](\d{3,7})`

/** Numbers in a text, which may be joined ("2026-001/2026-002"); no part of a date or of a longer number. */
const IN_TEXT = new RegExp(String.raw`(?<![\d/.-])${PRINTED}(?:[-/]${PRINTED})*(?!\d|[-/.]\d)`, 'g')
const EACH = new RegExp(PRINTED, 'g')

/** The numbers that a text holds ("VIR COMMUNE A ETAT 2026-001"), each once, in their order. */
export const statementNumbersIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(IN_TEXT)].flatMap(([joined]) =>
      [...joined.matchAll(EACH)].map(([, year, place]) =>
        statementNumber(Number(year), Number(place)),
      ),
    ),
  ),
]

interface Numbered {
  readonly number: string
}

/** Orders statements by their numbers. */
export const byNumber = (a: Numbered, b: Numbered): number => byNumberText(a.number, b.number)
