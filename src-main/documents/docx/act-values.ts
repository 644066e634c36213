import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { agentName } from '#shared/domain/agents/agent'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { theName } from '#shared/wording/french-name'
import { vatTermWords } from '#shared/wording/vat-term-words'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActSubject } from './act-subject'
import { weeklyOf } from './act-hours'
import { courtOf, executiveOf, organOf } from './act-office'
import { datedPapers, opinionWords } from './act-papers'
import { t } from './act-text'
import { bodyName } from './act-words'
import { contractArticleOf } from './contract-article'
import { formActsOf } from './form-acts-of'
import { agreementIn } from './foreseen'
import { letterVoice } from './letter-voice'
import { agreedUnitCost, unitCostOf } from './unit-cost'

/** The article by which a form has its unit cost set. */
const COST_LAWS: Readonly<Partial<Record<LegalForm, 'lending' | 'unified'>>> = {
  serviceLendingUpward: 'lending',
  serviceLendingDownward: 'lending',
  unifiedService: 'unified',
  serviceLendingSideways: 'unified',
}

function costLaw(form: LegalForm | undefined): string {
  const law = form === undefined ? undefined : COST_LAWS[form]
  return law === undefined ? '' : t(`actText.costLaw.${law}`)
}

/** The number and day of the délibération of a body, and the hours that it foresees. */
function bodyValues(facts: ActFacts, body: Collectivity): Readonly<Record<string, unknown>> {
  const paper = datedPapers(facts, 'resolution').find(
    ({ collectivityId }) => collectivityId === body.id,
  )
  const number = paper?.number ?? ''
  return {
    executive: executiveOf(body),
    bodyCourt: courtOf(body),
    bodyHours: weeklyOf(facts, body),
    bodyWords:
      body.id === facts.lender.id
        ? t(`actText.allBodies.${letterVoice(facts.agreement) === 'plain' ? 'plain' : 'units'}`)
        : theName(bodyName(body)),
    resolutionNumber: number === '' ? t('actText.unknown.number') : number,
    resolutionDay:
      paper === undefined ? t('actText.unknown.day') : t('actText.day', { day: paper.date }),
  }
}

/** What the sentences of clauses are filled with: a value of the records, or the blank that asks for it. */
export function actValues(
  facts: ActFacts,
  { body, agent }: ActSubject,
): Readonly<Record<string, unknown>> {
  const { agreement, lender, year } = facts
  const { period, renewal, hourlyTariff, exemption = '', annexBudget = '', paymentDays } = agreement
  const agreed = agreedUnitCost(hourlyTariff, agreement)
  const now = unitCostOf(facts, agreementIn(agreement, year).hourlyTariff)
  return {
    lender: bodyName(lender),
    lenderOrgan: organOf(lender),
    title: agreement.title,
    reference: agreement.reference,
    year: String(year),
    from: period.from,
    to: period.to ?? '',
    months: renewal?.months ?? '',
    notice: renewal?.noticeMonths ?? '',
    noticeWords:
      renewal === undefined
        ? t('actText.unknown.duration')
        : t('actText.months', { count: renewal.noticeMonths }),
    paymentDays:
      paymentDays === undefined
        ? t('actText.unknown.days')
        : t('actText.days', { count: paymentDays }),
    unitCost: agreed?.words ?? '',
    unitCostNow: now?.words ?? '',
    notifiedOn: now?.notifiedOn ?? '',
    hours: weeklyOf(facts, undefined),
    reason: exemption,
    vat: agreement.vatTerms === undefined ? '' : vatTermWords(agreement.vatTerms, t),
    budget: annexBudget,
    budgetWords:
      annexBudget === '' ? t('actText.unknown.budget') : t('actText.budget', { name: annexBudget }),
    court: courtOf(lender),
    opinion: opinionWords(facts),
    firstParty: formActsOf(agreement).parties.lender,
    costLaw: costLaw(agreement.legalForm),
    contractArticle: contractArticleOf(facts),
    contractLaw: t('actText.contractLaw', { article: contractArticleOf(facts) }),
    agentName: agent === undefined ? '' : agentName(agent),
    agentGrade:
      agent === undefined || agent.grade === '' ? t('actText.unknown.grade') : agent.grade,
    ...bodyValues(facts, body ?? lender),
  }
}
