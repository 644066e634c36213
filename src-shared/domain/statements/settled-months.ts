import { intersectPeriods, type OpenPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import type { Statement } from './statement'
import { natureOf, type StatementNature } from './statement-nature'

/** Facts that decide whether a statement locks its hours and costs; of statements or of their summaries. */
export interface SettledPeriod {
  readonly number: string
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly cancelled: unknown
  /** A provisional statement uses what is foreseen: it locks nothing. */
  readonly nature?: StatementNature
  /** One that only settles the account of an absent body uses no hours and no costs: it locks nothing either. */
  readonly absent?: true
}

/** Those facts of a statement. */
export const settledPeriod = ({ content, cancelled }: Statement): SettledPeriod => ({
  number: content.number,
  agreementId: content.agreement.id,
  beneficiaryId: content.beneficiary.id,
  period: content.period,
  cancelled,
  nature: natureOf(content),
  ...(content.billing.kind === 'absent' ? { absent: true } : {}),
})

/** Something of an agent that is about to change: all of some days, or the hours for one body in them. */
export interface AgentSpan {
  readonly agentId: string
  readonly span: Period
  /** `null` for common time; absent when it is the agent's cost or whole months. */
  readonly collectivityId?: string | null
}

/** Statements in force: not cancelled. */
export const standing = <S extends Pick<SettledPeriod, 'cancelled'>>(
  statements: Iterable<S>,
): readonly S[] => [...statements].filter(({ cancelled }) => cancelled === null)

/** Statements that are recomputed from current records: the final ones in force. */
export const recomputed = <S extends Pick<SettledPeriod, 'cancelled' | 'nature'>>(
  statements: Iterable<S>,
): readonly S[] => standing(statements).filter((one) => natureOf(one) === 'actual')

/** Statements that lock their hours and costs: those of bodies with a share, among the final ones. */
export const locking = <S extends Pick<SettledPeriod, 'cancelled' | 'nature' | 'absent'>>(
  statements: Iterable<S>,
): readonly S[] => recomputed(statements).filter(({ absent }) => absent !== true)

/** Whether a settlement of the agreement counts what is about to change. */
function counts(agreement: Agreement, { agentId, span, collectivityId }: AgentSpan): boolean {
  return (
    agreement.agents.some((agent) => agent.agentId === agentId) &&
    intersectPeriods(span, agreement.period) !== null &&
    (collectivityId === undefined ||
      collectivityId === null ||
      agreement.beneficiaries.some((body) => body.collectivityId === collectivityId))
  )
}

/**
 * The standing statement that locks the hours or cost of an agent over some days, if any. To change them, the statement
 * must be cancelled; it keeps its number.
 */
export function statementResting<S extends SettledPeriod>(
  statements: Iterable<S>,
  agreements: Iterable<Agreement>,
  touched: AgentSpan,
): S | undefined {
  const counting = new Set(
    standingTerms(agreements)
      .filter((terms) => counts(terms, touched))
      .map(({ id }) => id),
  )
  return locking(statements).find(
    ({ agreementId, period }) =>
      counting.has(agreementId) && intersectPeriods(period, touched.span) !== null,
  )
}

/** The standing statements of a beneficiary under an agreement that cover a day of a period. */
export const statementsOverlapping = <S extends SettledPeriod>(
  statements: Iterable<S>,
  agreementId: string,
  beneficiaryId: string,
  period: OpenPeriod,
): readonly S[] =>
  standing(statements).filter(
    (statement) =>
      statement.agreementId === agreementId &&
      statement.beneficiaryId === beneficiaryId &&
      intersectPeriods(statement.period, period) !== null,
  )
