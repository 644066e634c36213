import { unitCostClauseOf } from '#shared/domain/agreements/unit-cost-clause'
import { COOPERATION_KINDS } from '#shared/domain/collectivities/group-kinds'
import type { ActCase } from '#shared/wording/fr/act-clauses/clause'
import type { ActFacts } from '../../use-cases/act-facts'
import { opinionWords } from './act-papers'
import { weeklyOf } from './act-hours'
import type { ActSubject } from './act-subject'
import { agreementIn } from './foreseen'
import { unitCostOf } from './unit-cost'

/** What is true of an agreement, which decides what its clauses say. */
export function actCases(facts: ActFacts, subject: ActSubject): Readonly<Record<ActCase, boolean>> {
  const { agreement, lender } = facts
  const { period, renewal, exemption = '', vat = false, annexBudget = '' } = agreement
  const now = agreementIn(agreement, facts.year)
  const clause = unitCostClauseOf(now)
  const unit = unitCostOf(facts, now.hourlyTariff)
  return {
    adjusted: clause === 'adjusted',
    clauseKnown: clause !== null,
    annexBudget: annexBudget !== '',
    fixedTerm: period.to !== null,
    forecast: weeklyOf(facts, subject.body) > 0,
    free: exemption !== '',
    groupLends: COOPERATION_KINDS.some((kind) => kind === lender.kind),
    hasAgents: agreement.agents.some(({ agentId }) => facts.agents.has(agentId)),
    hourly: (unit?.hourly ?? null) !== null,
    noticeKnown: renewal !== undefined,
    notified: (unit?.notifiedOn ?? null) !== null,
    opinionKnown: opinionWords(facts) !== '',
    paidWeeks: now.annualWeeks === 'paid',
    renewalExpress: renewal?.kind === 'express',
    renewalKnown: renewal !== undefined,
    renewalNone: renewal?.kind === 'none',
    renewalTacit: renewal?.kind === 'tacit',
    severalBodies: agreement.beneficiaries.length > 1,
    severalForms: facts.isOneOfSeveral === true,
    unitCost: agreement.hourlyTariff !== null,
    unitCostNow: unit !== null,
    vat,
    vatStated: agreement.vatTerms !== undefined,
  }
}
