import { communitiesAmong } from '../collectivities/same-rank'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import { agreementOn, amendmentOf } from '../agreements/term-versions'
import { unitCostClauseOf, type UnitCostClause } from '../agreements/unit-cost-clause'
import { fixesUnitCost } from '../agreements/fixes-unit-cost'
import type { CostNotice } from '../agreements/cost-notice'
import { yearNotices } from '../agreements/year-notices'
import { PAYMENT_DAYS } from '../agreements/payment-days'
import type { Parameter } from '../costs/parameter'
import type { Collectivity } from '../collectivities/collectivity'
import { formForBody } from '../agreements/form-for-body'
import type { StatementActs } from './statement-acts'
import type { StatementContent } from './statement'

/** What is read of a paper attached to an agreement. */
interface ResolutionPaper {
  readonly agreementId: string
  readonly amendmentId: string | null
  readonly collectivityId: string | null
  readonly kind: string
  readonly number: string
  readonly date: Day | null
}

/** What is read of how the accounts of an agreement are filled in, under its identifier. */
interface FilledAccounts {
  readonly id: string
  readonly channel: 'refund' | 'compensation'
}

/** The records that the acts of a statement are read from; those of other agreements are ignored. */
export interface ActRecords {
  readonly agreements: readonly Agreement[]
  readonly collectivities: readonly Collectivity[]
  readonly costNotices: readonly CostNotice[]
  /** They say by when budgets are voted. */
  readonly parameters: readonly Parameter[]
  readonly papers: readonly ResolutionPaper[]
  /** They say what carries the money. */
  readonly imputations: readonly FilledAccounts[]
}

const latest = <T>(list: readonly T[], by: (one: T) => string): T | undefined =>
  list.reduce<T | undefined>(
    (last, one) => (last === undefined || by(one) >= by(last) ? one : last),
    undefined,
  )

/** The notice that is billed where the terms fix the unit cost; elsewhere, or where none is, the last one by the day of issue. */
function noticeOf(
  { issuedOn }: StatementContent,
  year: number,
  agreement: Agreement,
  clause: UnitCostClause | null,
  records: ActRecords,
): StatementActs['notice'] {
  const { all, billed } = yearNotices(records, agreement, year)
  const last = all.findLast(({ notifiedOn }) => notifiedOn <= issuedOn)
  const found = clause === 'fixed' ? (billed ?? last) : last
  if (found === undefined) return null
  const { notifiedOn, unitCost, unit, reference } = found
  return { notifiedOn, unitCost, unit, reference }
}

/** The act by which the body approved the agreement; of one that joined since, the amendment. */
function resolutionOf(
  { agreement, beneficiary, period }: StatementContent,
  { amendments = [] }: Agreement,
  papers: readonly ResolutionPaper[],
): StatementActs['resolution'] {
  const own = papers.filter(
    (one) =>
      one.agreementId === agreement.id &&
      one.kind === 'resolution' &&
      one.collectivityId === beneficiary.id,
  )
  const begun = amendments.filter(({ effectiveOn }) => effectiveOn <= period.to)
  const date = (one: ResolutionPaper): string => one.date ?? ''
  const found =
    latest(
      own.filter(({ amendmentId }) => amendmentId === null),
      date,
    ) ??
    latest(
      own.filter(({ amendmentId }) => begun.some(({ id }) => id === amendmentId)),
      date,
    )
  return found === undefined ? null : { number: found.number, takenOn: found.date }
}

/** The amendment in force on a day, as it is named. */
function amendmentActs(agreement: Agreement, day: Day): Pick<StatementActs, 'amendment'> {
  const found = amendmentOf(agreement, day)
  if (found === undefined) return {}
  const { reference, signedOn, resolutionReference } = found
  return { amendment: { reference, signedOn, resolutionReference } }
}

/** The years before that of a statement in which its period and its agreement run. */
const yearsBefore = ({ period, fiscalYear }: StatementContent, agreement: Agreement): number[] => {
  const from = period.from > agreement.period.from ? period.from : agreement.period.from
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Math.max(0, fiscalYear - first) }, (_, at) => first + at)
}

/**
 * A statement with the acts that it rests on and how it is paid, as on the day it is drawn up: printed with it, and frozen
 * with it. Unchanged where its agreement is not known.
 */
export function withActs(content: StatementContent, records: ActRecords): StatementContent {
  const whole = records.agreements.find(({ id }) => id === content.agreement.id)
  if (whole === undefined) return content
  const agreement = agreementOn(whole, content.period.to)
  const bodyOf = (wanted: string): Collectivity | undefined =>
    records.collectivities.find(({ id }) => id === wanted)
  const [lender, body] = [bodyOf(content.lender.id), bodyOf(content.beneficiary.id)]
  const form =
    lender === undefined || body === undefined
      ? agreement.legalForm
      : formForBody(
          agreement,
          lender,
          body,
          communitiesAmong(records.collectivities, content.period.to),
        )
  const treasury = lender?.treasury
  const channel = records.imputations.find(({ id }) => id === agreement.id)?.channel
  const clause = fixesUnitCost(agreement.legalForm) ? unitCostClauseOf(agreement) : null
  const earlier = yearsBefore(content, agreement).map((fiscalYear) => ({
    fiscalYear,
    notice: noticeOf(content, fiscalYear, agreement, clause, records),
  }))
  return {
    ...content,
    acts: {
      legalForm: form ?? null,
      notice: noticeOf(content, content.fiscalYear, agreement, clause, records),
      ...amendmentActs(whole, content.period.to),
      ...(earlier.length === 0 ? {} : { earlierNotices: earlier }),
      ...(clause === null ? {} : { unitCostClause: clause }),
      resolution: resolutionOf(content, whole, records.papers),
      payment: {
        office: treasury?.office ?? '',
        post: treasury?.post ?? '',
        iban: agreement.iban ?? null,
        terms: agreement.paymentTerms ?? '',
        days: agreement.paymentDays ?? PAYMENT_DAYS,
        ...(channel === 'compensation' ? { channel } : {}),
      },
    },
  }
}
