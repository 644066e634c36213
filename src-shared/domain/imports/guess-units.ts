import { foldText } from '#shared/kernel/fold-text'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { ImportMapping } from './import-mapping'

type Unit = ImportMapping['durations']

/** A unit, and whether the file leaves no doubt about it. */
export interface GuessedUnit {
  readonly unit: Unit
  readonly sure: boolean
}

const NUMBER = /^\d+(?:[.,]\d+)?$/

/** The most of each unit in a day, and whether it is written with decimals. */
const IN_A_DAY: Readonly<Record<Unit, { readonly most: number; readonly isWhole: boolean }>> = {
  hours: { most: 24, isWhole: false },
  decimalHours: { most: 24, isWhole: false },
  hoursAndMinutes: { most: 24, isWhole: false },
  hundredths: { most: 2400, isWhole: true },
  minutes: { most: 1440, isWhole: true },
  seconds: { most: 86_400, isWhole: true },
  days: { most: 1, isWhole: false },
  dayFractions: { most: 1, isWhole: false },
}
const ORDER = ['hours', 'minutes', 'seconds', 'days'] as const

/** From here on, whole numbers under a title without unit may be minutes as well as hours. */
const MANY_HOURS = 10
/** Up to here, whole numbers that are said to be minutes or seconds may be hours as well. */
const FEW_MINUTES = 12

/** Minutes that most decimals of hours are too: quarters and halves. */
const QUARTERS: ReadonlySet<string> = new Set(['', '0', '5', '00', '25', '50'])

const decimalsOf = (text: string): string => /[.,](\d+)$/.exec(text)?.[1] ?? ''

/** Whether all numbers may be hours with minutes (7.30 for 7 h 30): a spreadsheet leaves out the last zero. */
const mayBeMinutes = (texts: readonly string[]): boolean =>
  texts.every((text) => /^(?:[0-5]\d?)?$/.test(decimalsOf(text)))

/** Whether a number of hours may have minutes that are no quarter: 7.30 is 7 h 18, or 7 h 30. */
export function mayHoldMinutes(text: string): boolean {
  const decimals = decimalsOf(text)
  return decimals.length === 2 && Number(decimals) < 60 && !QUARTERS.has(decimals)
}

/**
 * Whether numbers are hours as a spreadsheet keeps them, in parts of twenty-four: whole minutes so (0.3125 is 7 h 30), and not as hours.
 */
function areDayFractions(texts: readonly string[]): boolean {
  const haveWhole = (minutes: number): boolean =>
    texts.every((text) => {
      const value = Number(text.replace(',', '.')) * minutes
      const cut = minutes / 2 / 10 ** decimalsOf(text).length
      return Math.abs(value - Math.round(value)) <= cut + 1e-6
    })
  const isLong = (text: string): boolean => decimalsOf(text).length > 2
  return texts.some(isLong) && haveWhole(MINUTES_PER_DAY) && !haveWhole(60)
}

/** The unit that a title names; `null` where it names none. */
export function unitInTitle(title: string): Unit | null {
  const folded = foldText(title)
  if (/\b(?:min|mn|minutes?)\b/.test(folded)) return 'minutes'
  if (/\b(?:sec|secondes?|seconds?)\b/.test(folded)) return 'seconds'
  if (/\b(?:jours?|days?)\b/.test(folded)) return 'days'
  return /\b(?:h|hr|hrs|heures?|hours?)\b/.test(folded) ? 'hours' : null
}

const isInHundredths = (title: string): boolean => /\bcentiemes?\b/.test(foldText(title))

/**
 * Finds the unit of the durations that are numbers alone. A unit in which they can't be (90 hours, one and a half minutes) is
 * never sure, and another is proposed; neither are parts of twenty-four hours, unless they were those of the earlier file.
 *
 * @param texts of the whole column
 * @param proposed the unit of an earlier file or of the program that wrote this one; `null` where there is none
 * @param saysDecimals whether the program that wrote the file is known to write 7 h 18 as 7.30
 * @param days how many days a duration may be of: 31 in a sheet of months
 */
export function guessUnit(
  title: string,
  texts: readonly string[],
  proposed: Unit | null,
  saysDecimals: boolean,
  days = 1,
): GuessedUnit {
  const alone = texts
    .map((text) => text.replace(/[\s\u00A0\u202F]/g, ''))
    .filter((text) => NUMBER.test(text))
  const said = proposed ?? unitInTitle(title)
  if (alone.length === 0) return { unit: said ?? 'hours', sure: true }
  const numbers = alone.map((text) => Number(text.replace(',', '.')))
  const most = numbers.reduce((highest, number) => Math.max(highest, number), 0)
  const areWhole = numbers.every((number) => Number.isInteger(number))
  const fits = (unit: Unit): boolean =>
    most <= IN_A_DAY[unit].most * days &&
    (areWhole || !IN_A_DAY[unit].isWhole) &&
    (unit !== 'hoursAndMinutes' || mayBeMinutes(alone))
  const unit = said ?? 'hours'
  const isKnown = saysDecimals || /\b(?:decimal|centieme)/.test(foldText(title))
  if (unit !== 'days' && !isKnown && fits('dayFractions') && areDayFractions(alone))
    return { unit: 'dayFractions', sure: unit === 'dayFractions' }
  // 150 is 1 h 30 under « Durée (centièmes) ».
  if (isInHundredths(title) && areWhole && most > IN_A_DAY.hours.most * days && fits('hundredths'))
    return { unit: 'hundredths', sure: proposed === 'hundredths' }
  if (unit === 'hundredths') return { unit: fits('hours') ? 'hours' : unit, sure: false }
  if (!fits(unit)) {
    const other = ORDER.find(fits)
    // One wild number among others is a line to correct, not another unit.
    return other === undefined ? { unit, sure: true } : { unit: other, sure: false }
  }
  const isDoubtful = mayBeMinutes(alone) && alone.some(mayHoldMinutes)
  if (unit === 'hoursAndMinutes') return { unit, sure: isDoubtful || areWhole }
  if (unit === 'hours' && isDoubtful && !isKnown) return { unit: 'decimalHours', sure: false }
  if (unit === 'dayFractions') return { unit, sure: false }
  const isShort = unit === 'minutes' || unit === 'seconds'
  if (proposed !== null && isShort) return { unit, sure: !fits('hours') || most > FEW_MINUTES }
  return { unit, sure: said !== null || !areWhole || most < MANY_HOURS }
}
