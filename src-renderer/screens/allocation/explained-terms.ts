import type { Agreement } from '#shared/domain/agreements/agreement'
import { standingTerms, termsWithin } from '#shared/domain/agreements/term-versions'
import type { EntryBehind } from '#shared/domain/allocation/entries-behind'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { ExplanationWording } from './explanation-wording'

/** The terms that made an amount, on their own days, with what the body did then. */
export interface ExplainedTerms {
  readonly terms: Agreement
  readonly days: Period
  readonly body: Collectivity | undefined
  /** Minutes of common time on these days. */
  readonly common: Minutes
  /** The entries of the body on these days; `null` while they are read, or where the figure is but a part of the amount. */
  readonly entries: readonly EntryBehind[] | null
}

/** The terms of an agreement on a day, cut to their own days; its own where none holds. */
export const termsAt = (agreement: Agreement, day: Day): Agreement =>
  standingTerms([agreement]).find(({ period }) => periodHolds(period, day)) ?? agreement

/** The last terms in force on some day of a period: figures are explained by them where one set of terms made them. */
export const termsOfPeriod = (agreement: Agreement, period: Period): Agreement =>
  termsWithin(agreement, period).at(-1) ?? agreement

/** The facts to explain of some days: late hours belong to the days of the month in which they count. */
export function explainedTerms(
  terms: Agreement,
  { days, common }: Pick<ExplainedTerms, 'days' | 'common'>,
  collectivityId: string,
  entries: readonly EntryBehind[] | null,
  { view }: ExplanationWording,
): ExplainedTerms {
  return {
    terms,
    days,
    common,
    body: view.collectivities.find(({ id }) => id === collectivityId),
    entries: entries?.filter(({ day }) => periodHolds(days, day)) ?? null,
  }
}
