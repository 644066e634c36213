const PLACES: Readonly<Record<string, string>> = {
  day: String.raw`(\d{4}-\d{2}-\d{2})`,
  month: String.raw`(\d{4}-\d{2})`,
  name: String.raw`([A-Za-z]\w*)`,
  euros: String.raw`(-?\d+\.\d{2})`,
  time: String.raw`(-?\d+:\d{2})`,
  decimal: String.raw`(\d+(?:\.\d+)?)`,
  count: String.raw`(\d+)`,
  rest: '(.+)',
}

/** What reads a phrase: the words at its places, empty where an optional one is left out; `null` for another phrase. */
export type Phrase = (text: string) => readonly string[] | null

/**
 * A phrase with places: `pay <name> <month>[ to <month>] <euros>`. What stands in brackets may be left out, `a|b` is one
 * of both.
 */
export function phrase(pattern: string): Phrase {
  const source = pattern
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll(/<(\w+)>/g, (_, place: string) => {
      const found = PLACES[place]
      if (found === undefined) throw new Error(`No place is called ${place}`)
      return found
    })
    .replaceAll(/\b\w+(?:\|\w+)+\b/g, (words) => `(${words})`)
  const expression = new RegExp(`^${source}$`)
  return (text) => {
    const match = expression.exec(text)
    return match === null ? null : match.slice(1).map((word: string | undefined) => word ?? '')
  }
}

/** Digits of a decimal number as a whole number of its smallest unit: `scaled('0.5', 1)` is 5. */
export function scaled(text: string, digits: number): number {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === '' || part.length > digits) throw new Error(`${text} is not a number here`)
  const value = Number(whole + part.padEnd(digits, '0'))
  return sign === '-' ? 0 - value : value
}

/** `7:30` in minutes, `-1:00` below zero. */
export function minutesIn(text: string): number {
  const [, sign = '', hours = '', minutes = ''] = /^(-?)(\d+):([0-5]\d)$/.exec(text) ?? []
  if (hours === '') throw new Error(`${text} is not a duration`)
  const value = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? 0 - value : value
}

/** Cents as examples write them: `-1200.05`. */
export function eurosOf(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The items of a list, each read by one phrase. */
export const listOf = (text: string, item: Phrase): readonly (readonly string[])[] =>
  text.split(', ').map((each) => {
    const words = item(each)
    if (words === null) throw new Error(`“${each}” is not understood`)
    return words
  })
