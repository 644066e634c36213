import type { TFunction } from 'i18next'
import { readDurationText } from '#shared/domain/sentences/durations-at'
import type { AmountExpression } from '#shared/domain/sentences/sentence-element'
import type { SentenceSpan } from '#shared/domain/sentences/understanding'
import { addDays, type Day } from '#shared/kernel/day'
import type { Formatters } from '#shared/wording/formatters'

/** The words for a meaning. */
export interface SpanSpeech {
  readonly t: TFunction
  readonly format: Formatters
  readonly agentName: (id: string) => string
  readonly bodyName: (id: string | null) => string
  readonly dayName: (day: Day) => string
}

/** More days than these are counted rather than listed. */
const MOST_DAYS = 3

function daysWords(days: readonly Day[], { t, dayName: word }: SpanSpeech): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const inARow = days.every((day, index) => day === addDays(first, index))
  if (days.length > 2 && inARow)
    return t('sentence.daysFromTo', { from: word(first), to: word(last) })
  if (days.length <= MOST_DAYS) return days.map(word).join(', ')
  const listed = days.slice(0, MOST_DAYS - 1)
  return t('sentence.daysMore', {
    days: listed.map(word).join(', '),
    number: days.length - listed.length,
  })
}

function amountWords(amount: AmountExpression, text: string, { t, format }: SpanSpeech): string {
  if (amount.kind === 'rest' || amount.kind === 'nothing') return t(`sentence.${amount.kind}`)
  if (amount.kind === 'wrong') return text
  // Half a day is a part of each agent's own day: it stays as it was typed.
  const read = readDurationText(amount.text, null)
  if (!read.ok) return text
  const duration = format.minutesShort(read.value.minutes)
  return amount.start === undefined
    ? duration
    : t('sentence.from', { duration, clock: amount.start })
}

/** The meaning of some words of a sentence, in a few words. */
export function spanWords(span: SentenceSpan, text: string, speech: SpanSpeech): string {
  switch (span.kind) {
    case 'agent': {
      const [only, ...others] = span.agentIds
      return only !== undefined && others.length === 0
        ? speech.agentName(only)
        : speech.t('sentence.everyone', { count: span.agentIds.length })
    }
    case 'days':
      return daysWords(span.days, speech)
    case 'amount':
      return amountWords(span.amount, text.slice(span.from, span.to), speech)
    case 'collectivity':
      return speech.bodyName(span.collectivityId)
    case 'activity':
      return span.activity
  }
}
