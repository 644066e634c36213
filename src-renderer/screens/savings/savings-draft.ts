import type { Language } from '#shared/contract/preferences'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import { visibleLine } from '#shared/kernel/visible-line'
import type { Range } from '#shared/domain/reports/range'
import {
  savingsTestSchema,
  type Alone,
  type SavingsTest,
} from '#shared/domain/reports/savings-test'
import { formatAmount, formatMinutes, formatTrimmed } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'

/** A range as typed: blank where it is not known. */
export interface RangeDraft {
  readonly low: string
  readonly high: string
  readonly source: string
}

/** What is supposed of a body, as typed. */
export interface AloneDraft {
  readonly asServed: boolean
  readonly hours: RangeDraft
  readonly rate: RangeDraft
  readonly fixed: RangeDraft
}

/** A savings test as typed. */
export interface SavingsDraft {
  readonly firstYear: string
  readonly growth: RangeDraft
  readonly every: AloneDraft
  readonly bodies: readonly (AloneDraft & { readonly collectivityId: string })[]
}

const BLANK: RangeDraft = { low: '', high: '', source: '' }

/** Of a body of which nothing is supposed. */
export const BLANK_ALONE: AloneDraft = { asServed: false, hours: BLANK, rate: BLANK, fixed: BLANK }

/** The longest duration that can be typed: two hundred agents over a year. */
const MOST_HOURS = minutes(20_000_000)

const rangeDraft = (range: Range | null, say: (value: number) => string): RangeDraft =>
  range === null ? BLANK : { low: say(range.low), high: say(range.high), source: range.source }

/** The draft of a test. */
export function savingsDraft(test: SavingsTest, language: Language): SavingsDraft {
  const amount = (value: number): string => formatAmount(cents(value), language)
  const alone = ({ hours, rate, fixed }: Alone): AloneDraft => ({
    asServed: hours === 'asServed',
    hours: rangeDraft(hours === 'asServed' ? null : hours, (value) =>
      formatMinutes(minutes(value), language),
    ),
    rate: rangeDraft(rate, amount),
    fixed: rangeDraft(fixed, amount),
  })
  return {
    firstYear: String(test.firstYear),
    growth: rangeDraft(test.growth, (value) => formatTrimmed(value, 2, language)),
    every: alone(test.every),
    bodies: test.bodies.map((one) => ({ ...alone(one), collectivityId: one.collectivityId })),
  }
}

/** Reads a test, which may be unfinished: what is blank is not known; one value alone is both ends of its range. */
export function readSavings(
  draft: SavingsDraft,
  { id, agreementId }: Pick<SavingsTest, 'id' | 'agreementId'>,
  texts: DraftTexts,
): Result<SavingsTest, FormFailure> {
  type Reader = (field: string, text: string) => unknown
  const range = (field: string, { low, high, source }: RangeDraft, reader: Reader): unknown => {
    const [first, second] = [low.trim() || high.trim(), high.trim() || low.trim()]
    if (first === '') return null
    return {
      low: reader(`${field}.low`, first),
      high: reader(`${field}.high`, second),
      source: visibleLine(source),
    }
  }
  const amount: Reader = (field, text) => texts.amount(field, text)
  const alone = (at: string, { asServed, hours, rate, fixed }: AloneDraft) => ({
    hours: asServed
      ? 'asServed'
      : range(`${at}.hours`, hours, (field, text) => texts.duration(field, text, MOST_HOURS)),
    rate: range(`${at}.rate`, rate, amount),
    fixed: range(`${at}.fixed`, fixed, amount),
  })
  return texts.finish(savingsTestSchema, {
    id,
    agreementId,
    firstYear: texts.number('firstYear', draft.firstYear),
    growth: range('growth', draft.growth, (field, text) => texts.percent(field, text, 2)),
    every: alone('every', draft.every),
    bodies: draft.bodies.map((one, at) => ({
      collectivityId: one.collectivityId,
      ...alone(`bodies.${String(at)}`, one),
    })),
  })
}
