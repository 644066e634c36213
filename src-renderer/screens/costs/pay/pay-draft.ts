import { parseAmount } from '#shared/domain/costs/parse-amount'
import type { PayBasis } from '#shared/domain/costs/pay-basis'
import { payBasisSchema } from '#shared/domain/costs/pay-basis'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import type { Language } from '#shared/contract/preferences'
import { formatAmount, formatMinutesShort } from '#shared/wording/format'
import { LONGEST_WEEK } from '../../../forms/longest-week'

/** The input of a month's pay, as typed; empty texts are zero. */
export interface PayDraft {
  readonly index: string
  readonly bonusPoints: string
  readonly familySupplement: string
  readonly dutyAllowance: string
  readonly performanceBonus: string
  readonly elsewhere: string
  readonly largeEmployer: boolean
}

/** The draft of a kept basis, or a blank one. */
export function payDraft(kept: PayBasis | null, language: Language): PayDraft {
  const amount = (value: PayBasis['dutyAllowance'] | undefined): string =>
    value === undefined || value === 0 ? '' : formatAmount(value, language)
  const whole = (value: number | undefined): string =>
    value === undefined || value === 0 ? '' : String(value)
  return {
    index: whole(kept?.index),
    bonusPoints: whole(kept?.bonusPoints),
    familySupplement: amount(kept?.familySupplement),
    dutyAllowance: amount(kept?.dutyAllowance),
    performanceBonus: amount(kept?.performanceBonus),
    elsewhere:
      kept === null || kept.elsewhereMinutes === 0
        ? ''
        : formatMinutesShort(kept.elsewhereMinutes, language),
    largeEmployer: kept?.largeEmployer ?? false,
  }
}

/** A text as a number: zero where empty, `null` where it can't be read. */
const orZero = (text: string, reader: (text: string) => number | null): number | null =>
  text.trim() === '' ? 0 : reader(text)

const amountOf = (text: string): number | null => {
  const amount = parseAmount(text)
  return amount.ok ? amount.value : null
}

const durationOf = (text: string): number | null => {
  const duration = parseDuration(text, LONGEST_WEEK)
  return duration.ok ? duration.value.minutes : null
}

/** Reads a draft; `null` where the index is not there yet or a text can't be read. */
export function readPayDraft(draft: PayDraft): PayBasis | null {
  const read = payBasisSchema.safeParse({
    index: parseDecimal(draft.index, 0),
    bonusPoints: orZero(draft.bonusPoints, (text) => parseDecimal(text, 0)),
    familySupplement: orZero(draft.familySupplement, amountOf),
    dutyAllowance: orZero(draft.dutyAllowance, amountOf),
    performanceBonus: orZero(draft.performanceBonus, amountOf),
    elsewhereMinutes: orZero(draft.elsewhere, durationOf),
    largeEmployer: draft.largeEmployer,
  })
  return read.success ? read.data : null
}
