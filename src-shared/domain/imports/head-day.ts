import { MONTHS, MONTHS_ALONE, WEEKDAYS } from '#shared/kernel/date-words'
import { addDays, weekday, type Day } from '#shared/kernel/day'
import { foldText } from '#shared/kernel/fold-text'
import { firstDayOf, lengthOfMonth, monthOf, readMonth, type Month } from '#shared/kernel/month'
import { readImportDay } from './read-import-day'

/** What the head of a column says of its day: each part that it names. */
interface SaidDay {
  readonly weekday: number | null
  readonly date: number | null
  readonly month: number | null
  readonly year: number | null
}

/**
 * Reads "lundi 4 janvier", "lun. 04/01", "4 janv. 2027", "4", "lundi"; `null` where a word is none of a date. "mar" behind a day of the
 * week is March.
 */
function readParts(text: string, weekdays = WEEKDAYS): SaidDay | null {
  const said = { weekday: null, date: null, month: null, year: null } as {
    -readonly [P in keyof SaidDay]: SaidDay[P]
  }
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word === '1er' ? '1' : word))
  for (const word of words) {
    const number = /^\d+$/.test(word) ? Number(word) : null
    if (number === null) {
      const day = said.weekday === null ? weekdays.get(word) : undefined
      const month = (day === undefined ? MONTHS_ALONE : MONTHS).get(word)
      if (day !== undefined) said.weekday = day
      else if (month !== undefined && said.month === null) said.month = month
      else return null
    } else if (word.length === 4 && said.year === null) said.year = number
    else if (number >= 1 && number <= 31 && said.date === null && said.month === null)
      said.date = number
    else if (number >= 1 && number <= 12 && said.month === null) said.month = number
    else return null
  }
  return words.length === 0 || words.length > 4 ? null : said
}

/** A number as hours are written, with no word of a date beside it: "2,5" and "1:05" are no days of May. */
const isAmount = (text: string): boolean => /^[^\p{Letter}]*[,:()%][^\p{Letter}]*$/u.test(text)

/** Whether a text names a day or a month in words or as a date, whichever it is: no hours are written so. */
export const saysWhen = (text: string): boolean =>
  readImportDay(text, 'dmy') !== null ||
  (/[\p{Letter}/]/u.test(text) && !isAmount(text) && readParts(text) !== null)

/**
 * The day that the head of a column names, among some days: a whole date, or as much of one as only one of them has ("lun. 4",
 * "4 janv.", "lundi"). `null` where it names none of them, or several.
 */
export function headDay(text: string, days: readonly Day[]): Day | null {
  const whole = readImportDay(text, 'dmy')
  if (whole !== null) return days.includes(whole) ? whole : null
  if (isAmount(text)) return null
  return onlyDay(readParts(text), days) ?? onlyDay(readParts(text, WITHOUT_MAR), days)
}

/** Days of the week, but `mar`: where it is no Tuesday of theirs ("3 Mar") it is March. */
const WITHOUT_MAR: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].filter(([name]) => name !== 'mar'),
)

/** The only one of some days that fits what a head says of it, if one alone does. */
function onlyDay(said: SaidDay | null, days: readonly Day[]): Day | null {
  if (said === null || (said.weekday === null && said.date === null)) return null
  const fitting = days.filter(
    (day) =>
      (said.weekday === null || weekday(day) === said.weekday) &&
      (said.date === null || Number(day.slice(8)) === said.date) &&
      (said.month === null || Number(day.slice(5, 7)) === said.month) &&
      (said.year === null || Number(day.slice(0, 4)) === said.year),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/**
 * The month that a text names: "janvier 2027", "janv. 27", "01/2027", "2027-01"; without a year, that of `year`.
 *
 * @param isAmongMonths whether texts beside it are months too: "mar" is then no Tuesday
 */
export function headMonth(text: string, year: number | null, isAmongMonths = false): Month | null {
  const own = readMonth(text.trim())
  if (own !== null) return own
  const [, number, of] = /^(\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  if (number !== undefined) return readMonth(`${of ?? ''}-${number.padStart(2, '0')}`)
  const first = readImportDay(text, 'dmy')
  if (first !== null) return first.endsWith('-01') ? monthOf(first) : null
  const [word = '', written = String(year ?? ''), ...more] = foldText(text).split(' ')
  const month = (isAmongMonths || /\b\d{4}$/.test(text.trim()) ? MONTHS_ALONE : MONTHS).get(word)
  if (month === undefined || more.length > 0 || !/^(\d{4}|\d{2})$/.test(written)) return null
  const full = written.length === 2 ? `20${written}` : written
  return readMonth(`${full}-${String(month).padStart(2, '0')}`)
}

/** Any year: only which month of it a text names counts. */
const ANY_YEAR = 2000

/**
 * Months in their order: one without its year is of that of the one before it, or of the next where the months begin again once, with
 * another one than the first: where they begin with the same, they are those of one year in two blocks (pay beside charges).
 */
function inOrder(
  titles: readonly string[],
  year: number | null,
  isAmongMonths: boolean,
): readonly (Month | null)[] {
  const numberOf = (month: Month | null): number => Number(month?.slice(5) ?? 0)
  const read = titles.map((title, at) => ({
    own: at === 0 ? null : headMonth(title, null, isAmongMonths),
    month: at === 0 ? null : headMonth(title, ANY_YEAR, isAmongMonths),
  }))
  const named = read.flatMap(({ month }) => (month === null ? [] : numberOf(month)))
  const again = named.filter((number, at) => number < (named[at - 1] ?? 0))
  const beginsAgain = again.length === 1 && again[0] !== named[0]
  let [current, last] = [year, 0]
  return read.map(({ own, month }) => {
    if (month === null) return null
    const number = numberOf(month)
    if (current !== null && own !== null) current = Number(own.slice(0, 4))
    else if (current !== null && beginsAgain && number < last) current += 1
    last = number
    return own ?? (current === null ? null : readMonth(`${String(current)}${month.slice(4)}`))
  })
}

/**
 * The months that the titles of columns name, those of the first one left out, which names the rows: "JAN", "FEV", "MAR".
 *
 * @param year that of the first months without one; `null`: they are none
 */
export function headMonths(
  titles: readonly string[],
  year: number | null,
): readonly (Month | null)[] {
  const sure = inOrder(titles, year, false)
  return new Set(sure.filter((month) => month !== null)).size < 2
    ? sure
    : inOrder(titles, year, true)
}

/** Every day of a month. */
export const daysOfMonth = (month: Month): readonly Day[] =>
  Array.from({ length: lengthOfMonth(month) }, (_, at) => addDays(firstDayOf(month), at))
