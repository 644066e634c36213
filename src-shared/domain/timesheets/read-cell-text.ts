import { minutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { failure, success, type Result } from '#shared/kernel/result'
import { visibleText } from '#shared/kernel/visible-text'
import { parseDuration, type DurationFailure, type ReadDuration } from './parse-duration'

/** What a text in a cell may refer to. */
export interface CellSurroundings {
  /** What the cell shows: kept, or foreseen. */
  readonly current: Minutes
  /** What the cell above shows; `null` where there is none. */
  readonly above: Minutes | null
  /** The longest duration accepted, in minutes. */
  readonly most: Minutes
  /** The length of the agent's day, for `1/2j`; `null` or absent: days are refused. */
  readonly dayLength?: Minutes | null
  /** Pasted: "-2" of a spreadsheet is less than zero, and takes nothing off. */
  readonly pasted?: boolean
}

const SCALED = /^([/*×])\s*(\d{1,4})(?:[.,](\d{1,3}))?$/
const SHIFTED = /^([+\-\u2212\u2013])\s*(\S.*)$/

function within(value: number, exact: boolean, found: string, most: Minutes) {
  if (value < 0) return failure<DurationFailure>({ code: 'durationNegative', found })
  return value > most
    ? failure<DurationFailure>({ code: 'durationOver', found, read: minutes(value), most })
    : success<ReadDuration>({ minutes: minutes(value), exact })
}

/**
 * Reads what is typed in a cell: a duration in any of its forms, or an operation on the current value. `=` repeats the cell
 * above, `/2` halves, `*2` doubles, `+30m` adds, `-15m` subtracts. Halves of a minute go up, marked by `exact: false`.
 * A pasted text is a duration alone.
 */
export function readCellText(
  text: string,
  { current, above, most, dayLength = null, pasted = false }: CellSurroundings,
): Result<ReadDuration, DurationFailure> {
  const found = visibleText(text).trim()
  if (pasted) return parseDuration(found, most, dayLength)
  if (found === '=')
    return above === null
      ? failure({ code: 'durationNothingAbove' })
      : success({ minutes: above, exact: true })
  const scaled = SCALED.exec(found)
  if (scaled !== null) {
    const decimals = scaled[3] ?? ''
    const by = ratio(BigInt(`${scaled[2] ?? ''}${decimals}`), 10n ** BigInt(decimals.length))
    if (by.numerator === 0n && scaled[1] === '/')
      return failure({ code: 'durationUnreadable', found })
    const value =
      scaled[1] === '/'
        ? ratio(BigInt(current) * by.denominator, by.numerator)
        : ratio(BigInt(current) * by.numerator, by.denominator)
    return within(roundRatio(value), value.numerator % value.denominator === 0n, found, most)
  }
  const shifted = SHIFTED.exec(found)
  if (shifted === null) return parseDuration(found, most, dayLength)
  const read = parseDuration(shifted[2] ?? '', most, dayLength)
  if (!read.ok) return failure(...read.failures.map((one) => ({ ...one, found })))
  const sign = shifted[1] === '+' ? 1 : -1
  return within(current + sign * read.value.minutes, read.value.exact, found, most)
}
