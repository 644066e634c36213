import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { cents } from '#shared/kernel/cents'
import { readDay } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { costGroupOf } from '#shared/domain/costs/cost-group'
import { readMonth } from '#shared/kernel/month'
import type { FieldUnit, PrintedValue } from '#shared/domain/printed/printed-value'
import { CONTENT_FIELDS } from '#shared/domain/statements/content-fields'
import type { ContentLine, Difference, Verification } from '#shared/domain/statements/verification'
import { contentFieldName } from './content-field-name'
import { exactHours } from './exact-hours'
import { exactNumber } from './exact-number'
import {
  formatCents,
  formatDay,
  formatInteger,
  formatMinutesShort,
  formatMonth,
  formatTrimmed,
} from './format'
import { upperFirst } from './upper-first'

function numberWords(value: number, unit: FieldUnit, t: TFunction, language: Language): string {
  switch (unit) {
    case 'minutes':
      return formatMinutesShort(minutes(value), language)
    case 'cents':
      return formatCents(cents(value), language)
    case 'hundredths':
      return formatTrimmed(value, 2, language)
    case 'thousandths':
      return formatTrimmed(value, 3, language)
    case 'kilometres':
      return t('verify.kilometres', { distance: value })
    case 'perKilometre':
      return t('verify.perKilometre', { rate: value })
    case 'year':
      return String(value)
    case 'count':
    case 'none':
    case 'text':
    case 'day':
    case 'month':
    case 'hours':
    case 'exact':
    case 'settlement':
      return formatInteger(value, language)
  }
}

function textWords(text: string, unit: FieldUnit, t: TFunction, language: Language): string {
  const [day, month] = [readDay(text), readMonth(text)]
  if (unit === 'day' && day !== null) return formatDay(day, 'long', language)
  if (unit === 'month' && month !== null) return formatMonth(month, 'long', language)
  if (unit === 'count' && /^\d+$/.test(text)) return formatInteger(BigInt(text), language)
  if (unit === 'settlement' && (text === 'claim' || text === 'reduction'))
    return t(`verify.settlement.${text}`)
  return t('verify.quoted', { text })
}

function valueWords(
  value: PrintedValue,
  unit: FieldUnit,
  t: TFunction,
  language: Language,
): string {
  if (value === null || value === '') return t('words.nothing')
  if (typeof value === 'number') return numberWords(value, unit, t, language)
  if (typeof value === 'string') return textWords(value, unit, t, language)
  if (unit !== 'hours') return exactNumber(value, language)
  return exactHours(BigInt(value.numerator), BigInt(value.denominator), language)
}

/** "ligne 3 de la liste des recours, 12 mars 2026, état civil". */
function lineWords(line: ContentLine, t: TFunction, language: Language): readonly string[] {
  const { list, rank, day, month, text = '', component, side } = line
  const place = t(`verify.line.${list}`, { rank })
  const dayWords = day === undefined ? [] : [formatDay(day, 'long', language)]
  return [
    ...(list === 'periods' ? [[place, ...dayWords].join(' ')] : [place, ...dayWords]),
    ...(month === undefined ? [] : [formatMonth(month, 'long', language)]),
    ...(text === '' ? [] : [t('verify.quoted', { text })]),
    ...(component === undefined ? [] : [t(`documents.cost.component.${costGroupOf(component)}`)]),
    ...(side === undefined ? [] : [t(`verify.side.${side}`)]),
  ]
}

function differenceSentence(
  { lines, field, change }: Difference,
  t: TFunction,
  language: Language,
): string {
  const whole =
    lines.length > 0 && (change.kind === 'onlyIssued' || change.kind === 'onlyRecomputed')
  const place = upperFirst(
    [
      ...lines.flatMap((line) => lineWords(line, t, language)),
      ...(whole ? [] : [contentFieldName(field, language)]),
    ].join(', '),
  )
  if (change.kind !== 'value') return t(`verify.${change.kind}`, { place })
  const unit = CONTENT_FIELDS[field]
  return t('verify.value', {
    place,
    issued: valueWords(change.issued, unit, t, language),
    recomputed: valueWords(change.recomputed, unit, t, language),
  })
}

/**
 * The result of recomputing, as a sentence: "Ligne 3 de la liste des recours, 12 mars 2026, « état civil », durée : 1 h 30
 * à l’émission, 1 h au recalcul." Empty where nothing differs.
 */
export function verificationSentence(
  verification: Verification,
  t: TFunction,
  language: Language,
): string {
  if (verification.kind === 'identical') return ''
  const { cause, difference } = verification
  if (cause === 'lost') return t('verify.lost')
  if (cause === 'shared') return t('verify.shared')
  const sentence =
    difference === null ? t('verify.unplaced') : differenceSentence(difference, t, language)
  return cause === 'altered' ? t('verify.altered', { difference: sentence }) : sentence
}
