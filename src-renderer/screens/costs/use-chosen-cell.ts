import { useMemo } from 'react'
import { useParams } from 'react-router'
import { month, readMonth, type Month } from '#shared/kernel/month'
import { useToday } from '../../client/use-today'
import { useYearFacts } from '../../client/use-year-facts'
import type { CostYear } from './use-cost-year'

/** An agent's month in the table. */
export interface Cell {
  readonly agentId: string
  readonly month: Month
}

/** Names a cell among all. */
export const nameOf = ({ agentId, month: of }: Cell): string => `${agentId} ${of}`

/** The year in the address; else this year once it has costs, else the one before; `null` while that is read. */
export function useChosenYear(): number | null {
  const params = useParams()
  const today = useToday()
  const { data: facts } = useYearFacts()
  const asked = readMonth(params['month'] ?? '')
  if (asked !== null) return Number(asked.slice(0, 4))
  const thisYear = Number(today.slice(0, 4))
  if (facts === undefined) return null
  const begun = facts.costs.some((cost) => Number(cost.month.slice(0, 4)) === thisYear)
  return begun ? thisYear : thisYear - 1
}

/** The cell in the address; else the first month to enter, else the last one that is priced, else the first. */
export function useChosenCell(costs: CostYear | null): Cell | null {
  const params = useParams()
  const agentId = params['agentId'] ?? null
  const inAddress = readMonth(params['month'] ?? '')
  const rows = costs?.rows ?? null
  return useMemo(
    () => (rows === null ? null : chosenCell(rows, agentId, inAddress)),
    [rows, agentId, inAddress],
  )
}

function chosenCell(
  all: CostYear['rows'],
  asked: string | null,
  inAddress: Month | null,
): Cell | null {
  const own = all.find(({ agent }) => agent.id === asked)
  const rows = own === undefined ? all : [own]
  const cells = rows.flatMap(({ agent, months }) =>
    months.map(({ month: of, state }) => ({ agentId: agent.id, month: of, state })),
  )
  const first = cells[0]?.agentId
  return (
    cells.find((cell) => cell.month === inAddress) ??
    cells.find(({ state }) => state === 'missing') ??
    cells.filter(({ agentId, state }) => agentId === first && state === 'priced').at(-1) ??
    cells[0] ??
    null
  )
}

/** The same month of another year. */
export const monthOfYear = (of: Month, year: number): Month => month(`${year}${of.slice(4)}`)
