import type { TFunction } from 'i18next'
import { assertNever } from '#shared/kernel/assert-never'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import {
  INDICATOR_UNITS,
  type IndicatorCode,
  type IndicatorGap,
  type Subject,
} from '#shared/domain/indicators/indicator'
import { INDICATOR_FIGURES, type FigureCode } from '#shared/domain/indicators/indicator-figures'
import type { Formatters } from './formatters'

/** The value of an indicator: "13,50 ETP", "75,62 %", "20,91 €". */
export function indicatorWords(
  code: IndicatorCode,
  value: number,
  say: TFunction,
  format: Formatters,
): string {
  const unit = INDICATOR_UNITS[code]
  switch (unit) {
    case 'cents':
      return format.cents(cents(value))
    case 'percent':
      return format.percent(value, 2)
    case 'fullTimes':
      return say('indicators.fullTimes', { value })
    default:
      return assertNever(unit)
  }
}

/** A figure that an indicator is computed from. */
export function figureWords(code: FigureCode, value: number, format: Formatters): string {
  const { unit } = INDICATOR_FIGURES[code]
  switch (unit) {
    case 'cents':
      return format.cents(cents(value))
    case 'minutes':
      return format.minutes(minutes(value))
    case 'hundredths':
      return format.units(value)
    case 'inhabitants':
    case 'halfDays':
      return format.integer(value)
    default:
      return assertNever(unit)
  }
}

/** A reason, as it is computed or as a frozen report keeps it. */
interface SaidGap {
  readonly code: IndicatorGap['code']
  readonly about?: Subject
  readonly months?: number
}

/** Why figures are missing or left out: one sentence for each reason, with all that it is about. */
export function gapSentences(
  gaps: readonly SaidGap[],
  nameOf: (subject: Subject) => string,
  say: TFunction,
): readonly string[] {
  const codes = [...new Set(gaps.map(({ code }) => code))]
  return codes.map((code) => {
    const same = gaps.filter((gap) => gap.code === code)
    const subjects = [
      ...new Set(same.flatMap((gap) => (gap.about === undefined ? [] : [nameOf(gap.about)]))),
    ]
    const months = same.reduce((sum, gap) => sum + (gap.months ?? 0), 0)
    const count = months === 0 ? subjects.length : months
    return say(`indicators.gaps.${code}`, { subjects, count })
  })
}
