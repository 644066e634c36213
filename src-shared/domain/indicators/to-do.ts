import { sumCents, type Cents } from '#shared/kernel/cents'
import { addDays, type Day } from '#shared/kernel/day'
import { monthOf, type Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { traitsOf } from '../keys/key-kinds'
import { agreementOn } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import type { Objection } from '../allocation/objection'
import { objectionGroups, type ObjectionGroup } from '../allocation/objection-groups'
import { withVat } from '../allocation/vat-lines'
import type { Submission } from '../approvals/submission'
import { agentMonthId } from '../timesheets/agent-month-id'
import { deadlinesOf } from '../formalities/deadlines-of'
import { formalitiesOf, openLines, type FormalityFacts } from '../formalities/formalities-of'
import { aheadTodos, type AheadTodo } from './ahead-todos'
import type { ArchivedHours } from './archived-hours'
import { awaitingStatements, type StandingStatement } from './awaiting-statements'
import type { EarlierPeriods } from './earlier-periods'
import { endTodos, type EndTodo } from './end-todo'
import type { FactsBeyond } from './facts-beyond'
import { isWholeYear } from './first-to-issue'
import { submissionTodos, type SubmissionTodo } from './submission-todos'
import type { UncoveredHours } from './uncovered-hours'
import type { AgentFilling } from '../timesheets/week-filling'

/** Something to do, computed from facts alone. */
export type Todo =
  | { readonly kind: 'fillWeek'; readonly monday: Day; readonly agentIds: readonly string[] }
  /** Weeks of an agent in a year that is settled: nothing was entered, or less than half of what is due. */
  | {
      readonly kind: 'fillWeeks' | 'shortWeeks'
      readonly agentId: string
      readonly mondays: readonly Day[]
    }
  | AheadTodo
  | SubmissionTodo
  | { readonly kind: 'enterMonth'; readonly month: Month; readonly agentIds: readonly string[] }
  | { readonly kind: 'priceMonth'; readonly month: Month; readonly agentIds: readonly string[] }
  | {
      readonly kind: 'noBeneficiary' | 'noAgent' | 'tariff' | 'quotas'
      readonly agreementId: string
    }
  /** Beneficiaries without contracted hours. */
  | { readonly kind: 'forecast'; readonly agreementId: string; readonly count: number }
  | {
      readonly kind: 'references'
      readonly agreementId: string
      readonly signature: boolean
      readonly resolution: boolean
    }
  | ({ readonly kind: 'outside' } & UncoveredHours)
  /** What else is missing or to be checked in a settlement: values of criteria, charges, limits. */
  | {
      readonly kind: 'points'
      readonly agreementId: string
      readonly period: Period
      /** One or more. */
      readonly groups: readonly ObjectionGroup[]
    }
  /** Hours that nothing shares since their agreement is archived. */
  | ({ readonly kind: 'archived' } & ArchivedHours)
  | EndTodo
  /** Formalities that are not done. */
  | { readonly kind: 'trace'; readonly agreementId: string; readonly count: number }
  /** The unit cost of a year is to be notified soon, or is overdue. */
  | {
      readonly kind: 'unitCost'
      readonly agreementId: string
      readonly year: number
      readonly on: Day
    }
  | ({ readonly kind: 'earlier' } & EarlierPeriods)
  | {
      readonly kind: 'statements'
      readonly agreementId: string
      readonly period: Period
      readonly count: number
      readonly amount: Cents
    }

/** The facts that the list is computed from. */
export interface TodoFacts {
  readonly today: Day
  readonly agreements: readonly Agreement[]
  /** One per agreement and year, as `settlementPeriods` gives the periods. */
  readonly allocations: readonly Allocation[]
  readonly fillings: readonly AgentFilling[]
  readonly statements: readonly StandingStatement[]
  readonly submissions: readonly Submission[]
  readonly archivedHours: readonly ArchivedHours[]
  /** Hours that no agreement covers, in the period of a settlement or out of it (`uncoveredHours`). */
  readonly uncovered: readonly UncoveredHours[]
  /** What else agreements will never count, in months that no settlement holds (`factsBeyond`). */
  readonly beyond: readonly FactsBeyond[]
  /** What was never billed before the years of the settlements (`earlierPeriods`). */
  readonly earlier: readonly EarlierPeriods[]
  /** The facts that formalities are computed from. */
  readonly formalities: FormalityFacts
}

/** How long before its day a unit cost appears among the things to do: a quarter. */
const NOTICE_DAYS = 92

const byMonth = (
  kind: 'enterMonth' | 'priceMonth',
  holes: readonly { readonly agentId: string; readonly month: Month }[],
): readonly Todo[] => {
  const months = [...new Set(holes.map(({ month }) => month))].sort()
  return months.map((month) => ({
    kind,
    month,
    agentIds: [...new Set(holes.filter((hole) => hole.month === month).map((h) => h.agentId))],
  }))
}

/** Weeks with nothing in them, but those of months already named as wholly without hours. */
function weeksToFill(
  fillings: readonly AgentFilling[],
  named: ReadonlySet<string>,
): readonly Todo[] {
  const agentsByWeek = new Map<Day, string[]>()
  for (const { agentId, weeks } of fillings) {
    for (const { monday, state } of weeks) {
      if (state !== 'toFill' || named.has(agentMonthId(agentId, monthOf(monday)))) continue
      const known = agentsByWeek.get(monday)
      if (known === undefined) agentsByWeek.set(monday, [agentId])
      else known.push(agentId)
    }
  }
  return [...agentsByWeek]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([monday, agentIds]) => ({ kind: 'fillWeek', monday, agentIds }))
}

/** The weeks of settled years that lack hours, agent by agent, but those that are named already. */
function weeksOfYears(groups: readonly ObjectionGroup[], named: readonly Todo[]): readonly Todo[] {
  const known = new Set(
    named.flatMap((todo) =>
      todo.kind === 'fillWeek' ? todo.agentIds.map((id) => `${id} ${todo.monday}`) : [],
    ),
  )
  return groups.flatMap((group): readonly Todo[] => {
    if (group.kind !== 'weeks') return []
    const { agentId } = group
    const mondays = group.mondays.filter((monday) => !known.has(`${agentId} ${monday}`))
    if (mondays.length === 0) return []
    const kind = group.code === 'weekUnentered' ? 'fillWeeks' : 'shortWeeks'
    return [{ kind, agentId, mondays }]
  })
}

/** What an agreement itself lacks on a day when it is in force or still to come. */
function agreementTodos(whole: Agreement, today: Day): readonly Todo[] {
  const agreement = agreementOn(whole, today)
  const { id: agreementId, beneficiaries, agents, period } = agreement
  if (agreement.archived || (period.to !== null && period.to < today)) return []
  const key = traitsOf(agreement.key)
  const todos: Todo[] = []
  if (beneficiaries.length === 0) todos.push({ kind: 'noBeneficiary', agreementId })
  if (agents.length === 0 && key.needsForecast) todos.push({ kind: 'noAgent', agreementId })
  const lacking = key.lacks(agreement.hourlyTariff)
  if (lacking !== null) todos.push({ kind: lacking, agreementId })
  const count = beneficiaries.filter(({ weeklyMinutes }) => weeklyMinutes === 0).length
  if (count > 0 && key.needsForecast) todos.push({ kind: 'forecast', agreementId, count })
  const signature = agreement.signedOn === null
  const resolution = agreement.resolutionReference === ''
  // The formalities of a chosen form name these already.
  if (agreement.legalForm === undefined && (signature || resolution))
    todos.push({ kind: 'references', agreementId, signature, resolution })
  return todos
}

/** Whether something of an agreement is still to be billed: its formalities are objected to until then, also once it is over. */
const isToBill = (agreement: Agreement, { allocations, statements }: TodoFacts): boolean =>
  allocations.some(
    (one) =>
      one.agreementId === agreement.id &&
      (one.shares.some(({ amount }) => amount === null) ||
        awaitingStatements(agreement, one, statements).length > 0),
  )

/** The formalities that an agreement lacks, once its form is chosen: those that its own sheet counts. */
function formalityTodos(agreement: Agreement, facts: TodoFacts): readonly Todo[] {
  const { today, agreements, formalities } = facts
  const { id: agreementId, archived, period } = agreement
  const { legalForm } = agreementOn(agreement, today)
  const isOver = period.to !== null && period.to < today
  if (legalForm === undefined || archived || (isOver && !isToBill(agreement, facts))) return []
  const count = openLines(formalitiesOf(agreement, formalities, today)).length
  const known = { ...formalities, agreements, allocations: [] }
  const notices = deadlinesOf(agreement, known, today).flatMap((deadline): readonly Todo[] =>
    deadline.kind === 'unitCost' && deadline.on <= addDays(today, NOTICE_DAYS)
      ? [{ kind: 'unitCost', agreementId, year: deadline.year, on: deadline.on }]
      : [],
  )
  return [...(count === 0 ? [] : [{ kind: 'trace', agreementId, count } as const]), ...notices]
}

/** What the terms of today lack, by the objection to a settlement under terms that lack it. */
const LACKING = new Map<Objection['code'], Todo['kind']>([
  ['noBeneficiary', 'noBeneficiary'],
  ['noAgent', 'noAgent'],
  ['tariffMissing', 'tariff'],
  ['quotasMissing', 'quotas'],
  ['forecastMissing', 'forecast'],
])

/** Objections to hours, which other things to do name. */
const HOURS: ReadonlySet<Objection['code']> = new Set([
  'hoursAhead',
  'hoursOutsideAgreement',
  'earlierMonthUnentered',
])

/** What settlements lack that nothing else names: what an agreement lacked while it was in force is named too once it is over. */
const pointTodos = (
  settlements: readonly Pick<Allocation, 'agreementId' | 'period' | 'objections'>[],
  agreements: readonly Todo[],
): readonly Todo[] =>
  settlements.flatMap(({ agreementId, period, objections }): readonly Todo[] => {
    const named = new Set<Todo['kind']>(
      agreements.flatMap((todo) =>
        'agreementId' in todo && todo.agreementId === agreementId ? todo.kind : [],
      ),
    )
    const lacksMonths = objections.some(({ code }) => code === 'monthUnentered')
    const isNamed = ({ code }: Objection): boolean => {
      const lacking = LACKING.get(code)
      return (
        HOURS.has(code) ||
        (code === 'noHours' && lacksMonths) ||
        (lacking !== undefined && named.has(lacking))
      )
    }
    const groups = objectionGroups(objections.filter((one) => !isNamed(one))).filter(
      ({ kind }) => kind === 'single' || kind === 'bodies',
    )
    return groups.length === 0 ? [] : [{ kind: 'points', agreementId, period, groups }]
  })

/** Everything to do, in the order of the work: what was left behind, hours, their approval, costs, agreements, then statements. */
export function todoList(facts: TodoFacts): readonly Todo[] {
  const objections = facts.allocations.flatMap((allocation) => allocation.objections)
  const unentered = objections.filter((objection) => objection.code === 'monthUnentered')
  const named = new Set(unentered.map(({ agentId, month }) => agentMonthId(agentId, month)))
  const unpriced = objections
    .filter((objection) => objection.code === 'monthUnpriced')
    .filter(({ agentId, month }) => !named.has(agentMonthId(agentId, month)))
  const weeks = weeksToFill(facts.fillings, named)
  const agreements = facts.agreements.flatMap((agreement) => [
    ...agreementTodos(agreement, facts.today),
    ...endTodos(agreement, facts.agreements, facts.today),
    ...formalityTodos(agreement, facts),
  ])
  return [
    ...facts.earlier.map((periods): Todo => ({ kind: 'earlier', ...periods })),
    ...weeks,
    ...submissionTodos(facts.submissions),
    ...weeksOfYears(objectionGroups(objections), weeks),
    ...aheadTodos(objections),
    ...facts.archivedHours.map((hours): Todo => ({ kind: 'archived', ...hours })),
    ...byMonth('enterMonth', unentered),
    ...byMonth('priceMonth', unpriced),
    ...pointTodos([...facts.allocations, ...facts.beyond], agreements),
    ...agreements,
    ...facts.uncovered.map((hours): Todo => ({ kind: 'outside', ...hours })),
    ...facts.allocations.flatMap((allocation): readonly Todo[] => {
      const { agreementId, period } = allocation
      const agreement = facts.agreements.find(({ id }) => id === agreementId)
      if (agreement === undefined) return []
      const awaiting = awaitingStatements(agreement, allocation, facts.statements)
      if (!isWholeYear(agreement, period) || awaiting.length === 0) return []
      const amount = sumCents(awaiting.map(({ amount: share, vat }) => withVat(share, vat)))
      return [{ kind: 'statements', agreementId, period, count: awaiting.length, amount }]
    }),
  ]
}
