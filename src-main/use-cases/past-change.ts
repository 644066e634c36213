import { isTakable } from '#shared/contract/takable-facts'
import type { Preferences } from '#shared/contract/preferences'
import type { Change } from '#shared/domain/workspace/change'
import type { ChangeReader } from '#shared/wording/changed-values'
import type { PastLine } from '#shared/wording/described-change'
import { translator } from '#shared/wording/translator'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'
import type { Keeper, KeeperPort } from './ports'

/** So many latest lines are looked through for the last opening of a workspace. */
const MOST_LINES = 100_000

/** Describes for a person: pay to those who enter it only. */
export function changeReader(
  { keeper }: KeeperPort,
  { language, role }: Preferences,
): ChangeReader {
  const { agents, collectivities } = keeper.registers()
  return {
    agent: (id) => (agents.has(id) ? nameOfAgent(keeper.registers(), id) : id),
    collectivity: (id) => nameOfBody({ collectivities }, id),
    say: translator(language),
    language,
    seesPay: role === 'humanResources',
  }
}

/** The line that opened the workspace of today: values of before are those of another one. */
export function openingLine(keeper: Pick<Keeper, 'history'>): number {
  const lines = keeper.history(MOST_LINES)
  const opening = lines.find(({ label }) => label.verb === 'openWorkspace')
  return opening?.sequence ?? (lines.length < MOST_LINES ? 0 : (lines.at(-1)?.sequence ?? 0))
}

/** Whether the value of a change can be taken again by that reader. */
export const isTakenBy = ({ table }: Change, { seesPay }: Pick<ChangeReader, 'seesPay'>): boolean =>
  isTakable(table) && (table !== 'costs' || seesPay)

/** The line of a sequence, of the workspace of today; `null` where it has none. */
export async function pastLine(keeper: Keeper, sequence: number): Promise<PastLine | null> {
  if (sequence <= openingLine(keeper)) return null
  for await (const line of keeper.readBack((one) => one.sequence === sequence)) return line
  return null
}

/** The record of today that a past change wrote; `null` where there is none, or where cells are written one by one. */
export async function recordToday(keeper: Keeper, change: Change): Promise<object | null> {
  const registers = keeper.registers()
  const { table, id } = change
  if (table === 'workspace') return registers.workspace
  if (table === 'timesheets' || table === 'statements') return null
  if (table !== 'costs') return registers[table].get(id) ?? null
  const { agentId, month } = change.before ?? change.after ?? {}
  if (month === undefined) return null
  const costs = await keeper.readCosts({ from: month, to: month })
  return costs.find((cost) => cost.agentId === agentId) ?? null
}
