import { canonicalJson } from '#shared/kernel/canonical-json'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { read, type FieldFailure } from '#shared/kernel/read'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { PayrollRehearsal, RehearsedPay } from '#shared/contract/payroll-views'
import {
  agentCostSchema,
  agentCostTotal,
  COST_COMPONENTS,
  type AgentCost,
} from '#shared/domain/costs/agent-cost'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { nameBook, type NameMatch } from '#shared/domain/imports/match-names'
import { agentIndex, type NameIndex } from '#shared/domain/imports/name-index'
import { totalDifferences } from '#shared/domain/imports/pay-total-lines'
import { otherEmployer } from '#shared/domain/imports/pay-employer'
import { byColumn, payTotals } from '#shared/domain/imports/pay-totals'
import { readPayRows, type PayRow } from '#shared/domain/imports/read-pay-rows'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import type { RecordChange } from '#shared/domain/workspace/change'
import { forOneCorrection } from './for-one-correction'
import { nameOfAgent } from './name-of-agent'
import type { Keeper, Registers } from './ports'
import { settledFailure } from './settled-failure'

/** The effect of a pay file, and its changes. */
export interface PreparedPayroll extends PayrollRehearsal {
  readonly changes: readonly RecordChange[]
}

/** The request about a pay file. */
export interface PayrollOrder {
  readonly table: ImportTable
  readonly mapping: ImportMapping
  readonly month: Month | null
}

/** What some lines hold, and what of it nothing takes. */
const held = (
  rows: readonly PayRow[],
): Pick<RehearsedPay, 'inFile' | 'leftOut' | 'apart' | 'numbers'> => {
  const leftOut = rows.flatMap((row) => row.leftOut)
  const taken = rows.flatMap(({ amounts }) => amounts)
  return {
    inFile: sumCents([...taken, ...leftOut].map(({ amount }) => amount)),
    leftOut: byColumn(leftOut),
    apart: byColumn(rows.flatMap(({ apart }) => apart)),
    numbers: [...new Set(rows.flatMap(({ numbers }) => numbers))],
  }
}

/** A line that is not kept: refused, or a sum of others. */
const aside = (row: PayRow): RehearsedPay => ({
  lines: [row.line],
  status: row.isTotal ? 'total' : 'refused',
  agentId: row.agentId,
  month: row.month,
  before: null,
  after: null,
  ...held([row]),
  failures: row.failures,
})

/** Valid lines, by agent and month: several add up, as two slips of one month do. */
function gathered(rows: readonly PayRow[]): readonly (readonly [PayRow, ...PayRow[]])[] {
  const months = new Map<string, [PayRow, ...PayRow[]]>()
  for (const row of rows) {
    if (row.isTotal || row.failures.length > 0 || row.agentId === null || row.month === null)
      continue
    const id = agentMonthId(row.agentId, row.month)
    const known = months.get(id)
    if (known === undefined) months.set(id, [row])
    else known.push(row)
  }
  return [...months.values()]
}

/** The columns of the file that give a component, in place of its path in a failure. */
function asColumns(failures: readonly FieldFailure[], rows: readonly PayRow[]): readonly Failure[] {
  const amounts = rows.flatMap((row) => row.amounts)
  const kinds = COST_COMPONENTS.filter((kind) =>
    amounts.some(({ component }) => component === kind),
  )
  return failures.map((each) => {
    const kind = kinds[Number(/^components\.(\d+)\b/.exec(each.field)?.[1] ?? -1)]
    const columns = new Set(
      amounts.flatMap(({ component, column }) => (component === kind ? column : [])),
    )
    return columns.size === 0 ? each : { ...each, field: [...columns].join(', ') }
  })
}

const componentsOf = (rows: readonly PayRow[]): unknown =>
  COST_COMPONENTS.flatMap((kind) => {
    const amounts = rows.flatMap((row) => row.amounts.filter(({ component }) => component === kind))
    const amount = cents(amounts.reduce((all, each) => all + each.amount, 0))
    return amounts.length === 0 ? [] : [{ kind, amount }]
  })

function rehearse(
  registers: Registers,
  rows: readonly [PayRow, ...PayRow[]],
  before: AgentCost | null,
  employed: Failure | null,
): {
  readonly pay: RehearsedPay
  readonly change: RecordChange | null
  readonly locked: AgentCost | null
} {
  const [{ agentId, month }] = rows
  const known = registers.agents.get(agentId ?? '')
  const fields = { lines: rows.map(({ line }) => line), agentId, month, ...held(rows) }
  const total = before === null ? null : agentCostTotal(before)
  const cost = read(agentCostSchema, { agentId, month, components: componentsOf(rows) })
  const refusal = (failures: readonly Failure[]) => ({
    pay: { ...fields, status: 'refused', before: total, after: null, failures } as const,
    change: null,
    locked: null,
  })
  if (employed !== null) return refusal([employed])
  if (!cost.ok) return refusal(asColumns(cost.failures, rows))
  if (cost.value.components.length === 0) return refusal([{ code: 'payNoAmount' }])
  const after = cost.value
  const same =
    before !== null && canonicalJson(before.components) === canonicalJson(after.components)
  const settled =
    same || known === undefined
      ? null
      : settledFailure(
          registers,
          { agentId: after.agentId, span: monthPeriod(after.month) },
          nameOfAgent(registers, known.id),
          after.month,
        )
  if (settled !== null) return { ...refusal([settled]), locked: after }
  const id = agentMonthId(after.agentId, after.month)
  return {
    pay: {
      ...fields,
      status: same ? 'same' : before === null ? 'added' : 'changed',
      before: total,
      after: agentCostTotal(after),
      failures: [],
    },
    change: same ? null : { table: 'costs', id, before, after },
    locked: null,
  }
}

/** Names as they were found, but those to be asked about since their lines may be another agent's. */
function askedNames(
  names: readonly NameMatch[],
  rows: readonly PayRow[],
  index: NameIndex,
): readonly NameMatch[] {
  const others = new Map(
    rows.flatMap(({ failures }) =>
      failures.flatMap((each) =>
        each.code === 'payAgentOpen' ? [[each.found, each.other] as const] : [],
      ),
    ),
  )
  return names.map((name) => {
    const other = others.get(name.found)
    if (other === undefined) return name
    const suggestions = [...name.suggestions, ...index(other).suggestions]
    return { ...name, state: 'ambiguous', id: null, suggestions }
  })
}

/** Computes what a pay file would change: lines read, matched to agents, added up by month, compared with what is kept. */
export async function preparePayroll(
  keeper: Pick<Keeper, 'registers' | 'readCosts'>,
  { table, mapping, month }: PayrollOrder,
): Promise<PreparedPayroll> {
  const registers = keeper.registers()
  const agents = [...registers.agents.values()]
  const index = agentIndex(agents)
  const book = nameBook(
    { agent: index, collectivity: index },
    mapping.names,
    (kind, id) => kind === 'agent' && registers.agents.has(id),
  )
  const rows = readPayRows(table, mapping, month, book, agents)
  const months = rows.flatMap((row) => row.month ?? []).sort()
  const [from, to] = [months[0], months.at(-1)]
  const costs = from === undefined || to === undefined ? [] : await keeper.readCosts({ from, to })
  const kept = new Map(costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const elsewhere = otherEmployer([...registers.collectivities.values()])
  const rehearsed = gathered(rows).map((group) => {
    const [{ agentId, month: of }] = group
    const id = agentId === null || of === null ? '' : agentMonthId(agentId, of)
    const agent = registers.agents.get(agentId ?? '')
    const texts = group.map(({ employer }) => employer)
    const employed = agent === undefined || of === null ? null : elsewhere(texts, agent, of)
    return rehearse(registers, group, kept.get(id) ?? null, employed)
  })
  const locked = rehearsed.flatMap(({ locked: input }): readonly CorrectableFact[] =>
    input === null ? [] : [{ method: 'saveCost', input }],
  )
  const isAside = ({ failures, isTotal }: PayRow): boolean => isTotal || failures.length > 0
  const all = [...rows.filter(isAside).map(aside), ...rehearsed.map(({ pay }) => pay)]
  return {
    months: all,
    totals: payTotals(all, totalDifferences(rows)),
    names: askedNames(book.all(), rows, index),
    repeated: rows.flatMap((row) => (row.repeats && row.failures.length === 0 ? row.line : [])),
    settled: forOneCorrection(locked),
    changes: rehearsed.flatMap(({ change }) => change ?? []),
  }
}
