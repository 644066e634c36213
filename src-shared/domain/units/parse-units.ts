import { parseDecimal } from '#shared/kernel/parse-decimal'
import { failure, success, type Result } from '#shared/kernel/result'
import { visibleText } from '#shared/kernel/visible-text'
import type { UnitType } from '../agreements/agreement'

/** The most that a cell holds: a million units, in hundredths. */
export const MOST_HUNDREDTHS = 100_000_000

/** Why a text is no number of units. */
export interface UnitsFailure {
  readonly code: 'unitsUnreadable' | 'unitsNegative' | 'unitsNotWhole' | 'unitsOver'
  /** What was typed. */
  readonly found: string
}

const FRACTION = /^(?:(\d{1,4})\s+)?([13])\/([24])$/
const DAY_MARK = /\s*(?:jours?|days?|[jd])\.?$/i

/** "1/2", "3/4", "1 1/2": how people write parts of a day. */
function fraction(text: string): number | null {
  const [, whole = '0', top, bottom] = FRACTION.exec(text) ?? []
  return top === undefined || bottom === undefined
    ? null
    : Number(whole) * 100 + (Number(top) * 100) / Number(bottom)
}

/**
 * Reads a number of acts, files or days, in hundredths of a unit: "3" is 300, "0,5" is 50. Acts and files are whole;
 * days may have two decimals, or be written "1/2", "1 1/4", "2 j". Nothing is rounded.
 */
export function parseUnits(text: string, unit: UnitType['unit']): Result<number, UnitsFailure> {
  const found = visibleText(text).trim()
  const bare = unit === 'day' ? found.replace(DAY_MARK, '') : found
  const value = (unit === 'day' ? fraction(bare) : null) ?? parseDecimal(bare, 2)
  if (value === null) return failure({ code: 'unitsUnreadable', found })
  if (value < 0) return failure({ code: 'unitsNegative', found })
  if (value > MOST_HUNDREDTHS) return failure({ code: 'unitsOver', found })
  if (!isCountable(value, unit)) return failure({ code: 'unitsNotWhole', found })
  return success(value)
}

/** Whether so many hundredths can be a number of such units: acts and files are whole, days are not bound to be. */
export const isCountable = (hundredths: number, unit: UnitType['unit']): boolean =>
  unit === 'day' || hundredths % 100 === 0
