import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import type { MeasuredPart } from '#shared/domain/keys/criteria/criteria-billing'
import { exactHours } from './exact-hours'
import { formatInteger, formatTrimmed } from './format'

/** What a measure is called: "heures faites", "population DGF", or the name that the user gave a criterion. */
export function measureName(measure: Measure, criterion: string, t: TFunction): string {
  switch (measure.kind) {
    case 'population':
      return t(`keys.criteria.measure.${measure.of}`)
    case 'criterion':
      return criterion === '' ? t('keys.criteria.measure.criterion') : criterion
    case 'hours':
    case 'contractedHours':
    case 'equalParts':
    case 'units':
      return t(`keys.criteria.measure.${measure.kind}`)
  }
}

/** A measured part in words. */
interface MeasuredWords {
  /** "population municipale 2026". */
  readonly name: string
  /** What the body counts, and what all count together. */
  readonly value: string
  readonly sum: string
  /** "30 permis de construire × 1, 10 déclarations × 0,7"; empty but where units are counted. */
  readonly counts: string
}

/** Puts what a criterion counts for a body into words, exactly: enough to redo its share by hand. */
export function measuredWords(
  { measure, name, unit, year, value, sum, per, counts }: MeasuredPart,
  t: TFunction,
  language: Language,
): MeasuredWords {
  const measureWords = measureName(measure, name, t)
  const written = (text: string): string => {
    switch (measure.kind) {
      case 'hours':
      case 'contractedHours':
        return exactHours(BigInt(text), BigInt(per), language)
      case 'units':
      case 'criterion': {
        const number = formatTrimmed(BigInt(text), per.length - 1, language)
        return unit === '' ? number : `${number}\u00A0${unit}`
      }
      case 'equalParts':
      case 'population':
        return formatInteger(BigInt(text), language)
    }
  }
  return {
    name:
      year === null ? measureWords : t('keys.criteria.measureOfYear', { name: measureWords, year }),
    value: written(value),
    sum: written(sum),
    counts: counts
      .map((each) =>
        t('keys.criteria.counted', {
          name: each.name,
          number: each.hundredths,
          weight: each.thousandths,
        }),
      )
      .join(', '),
  }
}
