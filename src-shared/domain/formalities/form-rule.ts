import type { CollectivityKind } from '../collectivities/collectivity'
import type { PaperKind } from '../papers/paper'
import type { RuleSource } from './rule-source'

/** Who must take, sign or give a paper: one paper for all, or one by each. */
export type PaperBy = 'once' | 'eachParty' | 'eachBeneficiary' | 'lender' | 'eachAgent'

/** A paper that a form calls for. */
export interface FormPaper {
  readonly paper: PaperKind
  readonly by: PaperBy
  readonly source: RuleSource
}

/**
 * How lender and beneficiaries must belong together. `oneGroup`: to one community, which may itself be a party. `sameRank`:
 * both groups, or both communes of one group with taxes of its own.
 */
export type Membership =
  | 'free'
  | 'beneficiariesInLender'
  | 'lenderInBeneficiaries'
  | 'oneGroup'
  | 'sameRank'

/** Who may be a party; `null`: any kind. */
export interface PartyRule {
  readonly lender: readonly CollectivityKind[] | null
  readonly beneficiaries: readonly CollectivityKind[] | null
  readonly membership: Membership
  readonly source: RuleSource
}

/** Whether nothing may be refunded: as the parties like, only between a body and its group, or without a text that foresees it. */
export type FreeRule = 'allowed' | 'withinGroup' | 'notForeseen'

/** What a legal form asks of an agreement (domain notes 1). */
export interface FormRule {
  /** The article that founds it; `null` where none was read. */
  readonly basis: string | null
  readonly parties: PartyRule
  readonly papers: readonly FormPaper[]
  /** Papers that may be expected but that this form does not need. */
  readonly without: readonly PaperKind[]
  /** The longest term in months, renewable; `null`: as the agreement says. */
  readonly longest: { readonly months: number; readonly source: RuleSource } | null
  readonly free: FreeRule
  /** By which rule beneficiaries must be notified of the unit cost each year; `null` where there is none. */
  readonly costNotice: RuleSource | null
  /** Whether refunds go through an annexed budget. */
  readonly annexBudget: boolean
}
