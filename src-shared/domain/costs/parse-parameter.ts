import { parseDecimal } from '#shared/kernel/parse-decimal'
import { readDay } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { parsePercent } from '#shared/kernel/parse-percent'
import { visibleText } from '#shared/kernel/visible-text'
import { parseDuration } from '../timesheets/parse-duration'
import { parseAmount } from './parse-amount'
import type { ParameterUnit } from './parameter'

const WEEK = minutes(7 * 24 * 60)

/** `15/04` as month x 100 + day; 29 February is accepted. */
function yearDay(text: string): number | null {
  const [, day = '', month = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})\s*$/.exec(text) ?? []
  const real = readDay(`2000-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) !== null
  return real ? Number(month) * 100 + Number(day) : null
}

/** Reads the typed value of a figure, `37,65 %`, `4,92278`, `28 h`, `15/04`, `4 ans`: scaled, or `null`. */
export function parseParameter(unit: ParameterUnit, typed: string): number | null {
  const text = visibleText(typed)
  const bare = text.replace(/^\s*€|€(?:\s*\/\s*km)?\s*$/, '')
  switch (unit) {
    case 'points':
      return parseDecimal(bare, 5)
    case 'percent':
      return parsePercent(text, 3)
    case 'perKilometre':
      return parseDecimal(bare, 3)
    case 'cents': {
      const amount = parseAmount(text)
      return amount.ok ? amount.value : null
    }
    case 'minutes': {
      const duration = parseDuration(text, WEEK)
      return duration.ok ? duration.value.minutes : null
    }
    case 'yearDay':
      return yearDay(text)
    case 'years':
      return parseDecimal(text.replace(/(ans?|years?)\s*$/i, ''), 0)
  }
}
