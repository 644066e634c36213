import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { CostNotice } from '../agreements/cost-notice'
import type { Collectivity } from '../collectivities/collectivity'
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

/** The records that the acts of a statement are read from; those of other agreements are ignored. */
export interface ActRecords {
  readonly agreements: readonly Agreement[]
  readonly collectivities: readonly Collectivity[]
  readonly costNotices: readonly CostNotice[]
  readonly papers: readonly ResolutionPaper[]
}

/** Days to pay where the agreement does not say (as for reminders). */
const USUAL_DAYS = 30

const latest = <T>(list: readonly T[], by: (one: T) => string): T | undefined =>
  list.reduce<T | undefined>(
    (last, one) => (last === undefined || by(one) >= by(last) ? one : last),
    undefined,
  )

function noticeOf(
  { agreement, fiscalYear, issuedOn }: StatementContent,
  notices: readonly CostNotice[],
): StatementActs['notice'] {
  const found = latest(
    notices.filter(
      (one) =>
        one.agreementId === agreement.id &&
        one.fiscalYear === fiscalYear &&
        one.notifiedOn <= issuedOn,
    ),
    ({ notifiedOn }) => notifiedOn,
  )
  if (found === undefined) return null
  const { notifiedOn, unitCost, unit, reference } = found
  return { notifiedOn, unitCost, unit, reference }
}

function resolutionOf(
  { agreement, beneficiary }: StatementContent,
  papers: readonly ResolutionPaper[],
): StatementActs['resolution'] {
  const found = latest(
    papers.filter(
      (one) =>
        one.agreementId === agreement.id &&
        one.kind === 'resolution' &&
        one.amendmentId === null &&
        one.collectivityId === beneficiary.id,
    ),
    ({ date }) => date ?? '',
  )
  return found === undefined ? null : { number: found.number, takenOn: found.date }
}

/**
 * A statement with the acts that it rests on and how it is paid, as on the day it is drawn up: printed with it, and frozen
 * with it. Unchanged where its agreement is not known.
 */
export function withActs(content: StatementContent, records: ActRecords): StatementContent {
  const agreement = records.agreements.find(({ id }) => id === content.agreement.id)
  if (agreement === undefined) return content
  const treasury = records.collectivities.find(({ id }) => id === content.lender.id)?.treasury
  return {
    ...content,
    acts: {
      legalForm: agreement.legalForm ?? null,
      notice: noticeOf(content, records.costNotices),
      resolution: resolutionOf(content, records.papers),
      payment: {
        office: treasury?.office ?? '',
        post: treasury?.post ?? '',
        iban: agreement.iban ?? null,
        terms: agreement.paymentTerms ?? '',
        days: agreement.paymentDays ?? USUAL_DAYS,
      },
    },
  }
}
