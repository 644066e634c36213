import { communitiesAmong, type Communities } from '../collectivities/same-rank'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { CostNotice } from '../agreements/cost-notice'
import { daysOfForm } from '../agreements/days-alike'
import { formForBody, formsOf } from '../agreements/form-for-body'
import { agreementOn, everLent } from '../agreements/term-versions'
import type { Collectivity } from '../collectivities/collectivity'
import type { Parameter } from '../costs/parameter'
import type { Paper, PaperKind } from '../papers/paper'
import { unitCostLimit } from '../agreements/budget-vote'
import type { FormPaper, FormRule } from './form-rule'
import { FORM_RULES } from './form-rules'
import { nearestDay, type OpenPeriod } from '#shared/kernel/period'
import { lastDayOfTerm } from '#shared/kernel/last-day-of-term'
import { paperLine, type Signed } from './paper-lines'
import { isWithinGroup, partyProblem } from './party-problem'
import { law, usage } from './rule-source'
import type { FormalityLine, FormalityMatter, FormalityState } from './formality-line'

/** The facts that formalities are computed from; records of other agreements are ignored. */
export interface FormalityFacts {
  readonly papers: readonly Paper[]
  readonly collectivities: readonly Collectivity[]
  readonly costNotices: readonly CostNotice[]
  readonly parameters: readonly Parameter[]
}

/** What is asked of an agreement whose form was not chosen, and of every amendment. */
const RESOLUTION: FormPaper = { paper: 'resolution', by: 'eachParty', source: usage }
const UNCHOSEN: readonly FormPaper[] = [
  { paper: 'agreement', by: 'once', source: usage },
  RESOLUTION,
]

const isTooLong = ({ from, to }: OpenPeriod, months: number): boolean =>
  to === null || to > lastDayOfTerm(from, months)

/** The bodies of an agreement that are known. */
interface Bodies {
  readonly lender: Collectivity | undefined
  readonly served: readonly Collectivity[]
  /** The groups with taxes of their own, on the day asked about. */
  readonly communities: Communities
}

function bodiesOf(
  { lenderId, beneficiaries }: Agreement,
  collectivities: readonly Collectivity[],
  day: Day,
): Bodies {
  const known = new Map(collectivities.map((body) => [body.id, body]))
  return {
    lender: known.get(lenderId),
    served: beneficiaries.flatMap(({ collectivityId }) => known.get(collectivityId) ?? []),
    communities: communitiesAmong(collectivities, day),
  }
}

/** What an agreement asks in writing under all the forms by which it serves its bodies, each kind of paper once. */
function papersAsked(
  agreement: Agreement,
  { lender, served, communities }: Bodies,
): { readonly asked: readonly FormPaper[]; readonly without: readonly PaperKind[] } {
  const forms =
    lender === undefined
      ? [agreement.legalForm]
      : [...formsOf(agreement, lender, served, communities).keys()]
  const rules = forms.flatMap((form) => (form === undefined ? [] : FORM_RULES[form]))
  const all = rules.length === 0 ? UNCHOSEN : rules.flatMap(({ papers }) => papers)
  const asked = all.filter(({ paper }, at) => all.findIndex((one) => one.paper === paper) === at)
  const without = new Set(rules.flatMap((rule) => rule.without))
  return {
    asked,
    without: [...without].filter((kind) => asked.every(({ paper }) => paper !== kind)),
  }
}

function bodyLines(
  agreement: Agreement,
  rule: FormRule,
  { lender, served, communities }: Bodies,
  wanting: FormalityState,
): readonly FormalityLine[] {
  if (lender === undefined) return []
  const own = served.filter(
    (body) => formForBody(agreement, lender, body, communities) === agreement.legalForm,
  )
  const problem = partyProblem(rule.parties, lender, own, communities)
  const freeIsFounded =
    rule.free === 'allowed' ||
    (rule.free === 'withinGroup' &&
      served.every((body) => isWithinGroup(lender, body, communities.day)))
  return [
    ...(problem === null
      ? []
      : [{ kind: 'parties', problem, state: wanting, source: rule.parties.source } as const]),
    ...(agreement.exemption === undefined || freeIsFounded
      ? []
      : [
          {
            kind: 'free',
            state: wanting,
            source: rule.free === 'withinGroup' ? law('CGFP L.512-15') : (rule.costNotice ?? usage),
          } as const,
        ]),
  ]
}

/** The papers of each amendment: itself, and the resolutions of its parties where the form asks for them. */
const amendmentLines = (
  { amendments = [], lenderId }: Agreement,
  resolution: FormPaper | undefined,
  papers: readonly Paper[],
  today: Day,
): readonly FormalityLine[] =>
  amendments.flatMap((amendment) => {
    const { id, resolutionReference, signedOn, effectiveOn, terms } = amendment
    const due = signedOn !== null || effectiveOn <= today
    const signed: Signed = { amendmentId: id, resolutionReference, signedOn, terms, due }
    return [
      { paper: 'amendment', by: 'once', source: usage } as const,
      ...(resolution === undefined ? [] : [resolution]),
    ].map((asked) => paperLine(asked, lenderId, signed, papers))
  })

function unitCostLines(
  agreement: Agreement,
  { costNotice }: FormRule,
  { costNotices, parameters }: FormalityFacts,
  today: Day,
): readonly FormalityLine[] {
  const year = Number(today.slice(0, 4))
  const { period } = agreement
  if (costNotice === null || today < period.from || (period.to !== null && period.to < today))
    return []
  const isNotified = costNotices.some(({ fiscalYear }) => fiscalYear === year)
  const limit = unitCostLimit(agreement, parameters, year)
  const late = limit !== null && limit.on < today
  return [
    {
      kind: 'unitCost',
      state: isNotified ? 'present' : late ? 'late' : 'missing',
      source: costNotice,
    },
  ]
}

/**
 * The formalities of an agreement on a day: what its legal form, its amendments and its statements require, each with its
 * state. What is due once an agreement has started or is signed is late; before, it is only missing.
 *
 * @param on whose terms and groups are looked at: the day itself, or where the agreement is not in force the nearest one of its own
 */
export function formalitiesOf(
  agreement: Agreement,
  facts: FormalityFacts,
  today: Day,
  on: Day = nearestDay(agreement.period, today),
): readonly FormalityLine[] {
  const { id, lenderId, period, signedOn, resolutionReference } = agreement
  const own = <R extends { readonly agreementId: string }>(records: readonly R[]): readonly R[] =>
    records.filter(({ agreementId }) => agreementId === id)
  const papers = own(facts.papers)
  const due = signedOn !== null || period.from <= today
  const wanting: FormalityState = due ? 'late' : 'missing'
  const standing = agreementOn(agreement, on)
  const { legalForm } = standing
  const rule = legalForm === undefined ? null : FORM_RULES[legalForm]
  const signed: Signed = { amendmentId: null, resolutionReference, signedOn, terms: agreement, due }
  const matter = (kind: FormalityMatter, there: boolean, source = usage): FormalityLine => ({
    kind,
    source,
    state: there ? 'present' : wanting,
  })
  const { beneficiaries } = standing
  const bodies = bodiesOf(standing, facts.collectivities, on)
  const { asked, without } = papersAsked(standing, bodies)
  const isForecast =
    beneficiaries.length > 0 && beneficiaries.every(({ weeklyMinutes }) => weeklyMinutes > 0)
  return [
    ...(rule === null ? [matter('form', false)] : []),
    ...(rule === null ? [] : bodyLines(standing, rule, bodies, wanting)),
    ...asked.map((each) => paperLine(each, lenderId, signed, papers)),
    matter('legalBasis', standing.legalBasis !== ''),
    // Where no agent is lent and no law asks for units, there are no hours to foresee.
    ...(everLent(agreement).length === 0 && (rule?.costNotice ?? null) === null
      ? []
      : [matter('forecast', isForecast, rule?.costNotice ?? usage)]),
    ...(rule === null
      ? []
      : unitCostLines(agreement, rule, { ...facts, costNotices: own(facts.costNotices) }, today)),
    ...(rule?.longest == null
      ? []
      : [
          {
            kind: 'term',
            months: rule.longest.months,
            source: rule.longest.source,
            state: isTooLong(daysOfForm(agreement, on), rule.longest.months) ? wanting : 'present',
          } as const,
        ]),
    ...(rule?.annexBudget === true
      ? [matter('annexBudget', (standing.annexBudget ?? '') !== '')]
      : []),
    ...amendmentLines(
      agreement,
      asked.find(({ paper }) => paper === 'resolution'),
      papers,
      today,
    ),
    ...without.map((paper): FormalityLine => ({
      kind: 'paper',
      paper,
      paperIds: [],
      amendmentId: null,
      each: null,
      state: 'notNeeded',
      source: usage,
    })),
  ]
}

/** The lines that remain to be done. */
export const openLines = (lines: readonly FormalityLine[]): readonly FormalityLine[] =>
  lines.filter(({ state }) => state !== 'present' && state !== 'notNeeded')
