import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { objectionGroups } from '#shared/domain/allocation/objection-groups'
import { openPoints } from '#shared/domain/allocation/open-points'
import { allocateAsOf } from '#shared/domain/audit/allocate-as-of'
import { costYear } from '#shared/domain/costs/cost-year'
import { monthsToPrice } from '#shared/domain/costs/months-to-price'
import { monthsDue } from '#shared/domain/indicators/months-due'
import { headlineOf } from '#shared/domain/indicators/headline'
import { overruns } from '#shared/domain/indicators/overruns'
import { todoList, type Todo } from '#shared/domain/indicators/to-do'
import { holesOf } from '#shared/domain/simulation/holes-of'
import { weekFillings } from '#shared/domain/timesheets/week-filling'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { day, type Day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { objectionGroupSentence } from '#shared/wording/objection-group-sentence'
import { translator } from '#shared/wording/translator'
import { names } from '../../src-main/cli/names'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { settlementFacts } from '../../src-main/use-cases/settlement-facts'
import { dayOf, incompleteYear, type Lacking } from '../hands/incomplete-year'
import { Office, well } from './office'
import { run } from './run-command'

const YEAR = yearPeriod(2026)
const folder = mkdtempSync(join(tmpdir(), 'quotite-verdict-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The allocation of the year, which the allocation, both homes, the dashboard and every simulation show. */
async function allocated({ keeper }: Office, today: Day) {
  const registers = keeper.registers()
  const agreement = registers.agreements.get('convention-2024-07')
  if (agreement === undefined) throw new Error('No agreement')
  const { facts } = await settlementFacts(keeper, registers, agreement, YEAR)
  const allocation = allocateAsOf(facts, {
    absences: [...registers.absences.values()],
    weekTemplates: [...registers.weekTemplates.values()],
    today,
  })
  return { agreement, facts, allocation }
}

/** What the homes of human resources and of finance list, with the five weeks of the table beside it. */
function listed(
  file: WorkspaceFile,
  { facts, allocation }: Awaited<ReturnType<typeof allocated>>,
  today: Day,
): readonly Todo[] {
  const {
    absences,
    weekTemplates: templates,
    agents,
    agreements,
    collectivities,
    submissions,
  } = file
  return todoList({
    today,
    agreements,
    allocations: [allocation],
    statements: [],
    archivedHours: [],
    uncovered: [],
    beyond: [],
    earlier: [],
    submissions,
    formalities: { papers: [], collectivities, costNotices: [], parameters: [] },
    fillings: weekFillings({
      agents,
      agreements,
      hours: facts.hours,
      mondays: ['2026-12-21', '2026-12-28'].map(day).filter((monday) => monday < today),
      absences,
      templates,
      collectivities,
    }),
  })
}

const weeksOf = (todos: readonly Todo[]): readonly string[] =>
  todos
    .flatMap((todo) => {
      if (todo.kind === 'fillWeek') return todo.agentIds.map((id) => `${id} ${todo.monday}`)
      return todo.kind === 'fillWeeks'
        ? todo.mondays.map((monday) => `${todo.agentId} ${monday}`)
        : []
    })
    .sort()

const monthsOf = (todos: readonly Todo[], kind: 'enterMonth' | 'priceMonth'): readonly string[] =>
  todos
    .flatMap((todo) =>
      todo.kind === kind && 'month' in todo
        ? todo.agentIds.map((id) => agentMonthId(id, todo.month))
        : [],
    )
    .sort()

/** What the command line says against the settlement, without what the audit before issue adds. */
function verdictOf(printed: string): readonly string[] {
  const lines = printed.split('\n')
  return lines
    .slice(lines.findIndex((line) => line.endsWith('avant d’émettre.')) + 1)
    .filter((line) => !/^- (majeur|sérieux|mineur) : /.test(line))
}

/** Each surface's own answer for one year. */
async function surfaces(lacking: Lacking) {
  const file = incompleteYear(lacking)
  const today = dayOf(lacking)
  const office = new Office(file, today)
  const settled = await allocated(office, today)
  const { agreement, allocation, facts } = settled
  const path = join(folder, `${lacking}.quotite.json`)
  writeFileSync(path, JSON.stringify(file))
  const checked = await run('check', path, '--today', today)
  return {
    file,
    allocation,
    todos: listed(file, settled, today),
    checked: verdictOf(checked.out),
    found: well(
      await auditSettlement(office, {
        agreementId: agreement.id,
        period: YEAR,
        nature: 'actual',
        bodies: agreement.beneficiaries.map(({ collectivityId }) => collectivityId),
      }),
    ),
    costs: costYear({
      agents: file.agents,
      absences: file.absences,
      costs: file.costs,
      due: monthsDue(file.agreements, file.agents, facts.hours, today),
      billed: monthsToPrice(file.agreements, file.agents, YEAR),
      period: YEAR,
      today,
    }).flatMap(({ agent, months }) =>
      months.flatMap(({ state, month }) =>
        state === 'missing' ? [agentMonthId(agent.id, month)] : [],
      ),
    ),
  }
}

describe('an incomplete year', () => {
  it.each([
    ['weeks', { holes: 0, doubts: 6 }, '11–13, 19–20, 52–53'],
    ['months', { holes: 11, doubts: 6 }, '11–13, 19–20, 52–53'],
    ['everything', { holes: 12, doubts: 8 }, '11–13, 19–20'],
  ] as const)('without %s has one count on every surface', async (lacking, count, lost) => {
    const { allocation, todos, found, checked, costs, file } = await surfaces(lacking)
    const { objections } = allocation
    expect(openPoints(objections)).toEqual(count)

    const weeks = objections.flatMap((one) =>
      one.code === 'weekUnentered' ? [`${one.agentId} ${one.monday}`] : [],
    )
    expect(weeksOf(todos)).toEqual([...weeks].sort())
    expect(found.find(({ code }) => code === 'weeksUnentered')?.about).toBe(lost)

    const known = names(file)
    const say = translator('fr')
    expect(checked).toEqual(
      objectionGroups(objections).map(
        (group) => `- ${objectionGroupSentence(group, known, say).replaceAll('\u00A0', ' ')}`,
      ),
    )

    const months = (code: 'monthUnentered' | 'monthUnpriced'): readonly string[] =>
      objections
        .flatMap((one) => (one.code === code ? [agentMonthId(one.agentId, one.month)] : []))
        .sort()
    expect(monthsOf(todos, 'enterMonth')).toEqual(months('monthUnentered'))
    expect(monthsOf(todos, 'priceMonth')).toEqual(months('monthUnpriced'))
    expect([...costs].sort()).toEqual(months('monthUnpriced'))
    const values = objections.filter(({ code }) => code === 'criterionMissing')
    expect(months('monthUnentered').length + months('monthUnpriced').length + values.length).toBe(
      count.holes,
    )
    expect(todos.flatMap((todo) => (todo.kind === 'points' ? todo.groups : []))).toEqual(
      values.map((objection) => ({ kind: 'single', objection })),
    )
    const [ahead, short] = (['hoursAhead', 'weekShort'] as const).map((code) =>
      objections.filter((one) => one.code === code),
    )
    expect(todos.filter(({ kind }) => kind === 'ahead')).toHaveLength(ahead?.length ?? 0)
    expect(todos.flatMap((todo) => (todo.kind === 'shortWeeks' ? todo.mondays : []))).toHaveLength(
      short?.length ?? 0,
    )
    const codes = found.map(({ code }) => code)
    expect(codes).toContain('hoursNotCountersigned')
    expect(codes.includes('hoursAhead')).toBe(lacking === 'everything')
    expect(codes.includes('weeksShort')).toBe((short?.length ?? 0) > 0)
    expect(codes.includes('hoursNotApproved')).toBe(lacking === 'everything')
    expect(todos.some(({ kind }) => kind === 'approve')).toBe(lacking === 'everything')

    expect(openPoints(holesOf([allocation], [])?.objections ?? []).holes).toBe(count.holes)
    expect(headlineOf(allocation, null).over).toBe(overruns(allocation)?.length ?? 0)
  })
})
