import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { agreementOn } from '../agreements/term-versions'
import { formForBody } from '../agreements/form-for-body'
import type { LegalForm } from '../agreements/legal-form'
import type { Collectivity } from '../collectivities/collectivity'
import { kindOn } from '../collectivities/kind-on'
import { relationOf, type Relation } from '../collectivities/relation'
import { communitiesAmong } from '../collectivities/same-rank'
import type { CostNature } from '../statements/natures'
import type { RulePurpose } from './account-rule'
import { annexBudgetOf } from './annex-budget-of'

/** What of a debt decides its accounts, besides its nature and what carries the money. */
export interface DebtCase {
  /** `null` where none was chosen. */
  readonly form: LegalForm | null
  readonly lenderKind: Collectivity['kind']
  readonly debtorKind: Collectivity['kind']
  readonly relation: Relation
  /** The annexed budget in which the lender counts the service, by its name; `null` in the main one. */
  readonly annexBudget: string | null
}

/** All that a pair of accounts is chosen by. */
export interface AccountCase extends DebtCase {
  readonly channel: RulePurpose
  readonly nature: CostNature
}

/** Who owes whom, under which agreement. */
export interface Debt {
  readonly agreementId: string
  readonly lenderId: string
  readonly beneficiaryId: string
  /** Days of what is owed: who belongs to whom is as on the last one. */
  readonly period: Period
  /** What its statement keeps from the day of issue. */
  readonly onIssue?: Partial<DebtCase>
}

/** The records that the case of a debt is read from. */
export interface DebtFacts {
  readonly collectivities: readonly Collectivity[]
  readonly agreements: readonly Agreement[]
}

/**
 * The case of a debt: as its statement keeps it from the day of issue, and where it keeps nothing as the records are now, with
 * the kinds, the groups and the legal frame of the last day of its period. `undefined` where a record is not known.
 */
export function debtCase(
  { agreementId, lenderId, beneficiaryId, period, onIssue }: Debt,
  { collectivities, agreements }: DebtFacts,
): DebtCase | undefined {
  const body = (wanted: string) => collectivities.find(({ id }) => id === wanted)
  const [lender, debtor] = [body(lenderId), body(beneficiaryId)]
  const whole = agreements.find(({ id }) => id === agreementId)
  if (lender === undefined || debtor === undefined || whole === undefined) return undefined
  const agreement = agreementOn(whole, period.to)
  return {
    form:
      formForBody(agreement, lender, debtor, communitiesAmong(collectivities, period.to)) ?? null,
    lenderKind: kindOn(lender, period.to),
    debtorKind: kindOn(debtor, period.to),
    relation: relationOf(lender, debtor, period.to),
    annexBudget: annexBudgetOf(agreement),
    ...onIssue,
  }
}
