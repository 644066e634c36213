import type { Page } from '@playwright/test'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import '../hands/window-desk'

/** Agents of the sample, all lent for all of 2027. */
const AGENTS = ['m0104', 'm0112', 'm0119', 'm0123', 'm0131', 'm0137'] as const
const FIRST = day('2027-01-01')
const DAYS = 365

/** So many questions are under way at once. */
const AT_ONCE = 4

/** One change: its number says which cell it fills, and with how many minutes. No two fill the same. */
interface Cell {
  readonly agentId: string
  readonly day: ReturnType<typeof day>
  readonly minutes: ReturnType<typeof minutes>
}

/** The cell of a change: agent after agent, day after day. */
const cellOf = (change: number): Cell => {
  const agent = AGENTS[Math.floor(change / DAYS)]
  if (agent === undefined) throw new Error('The sample has no more cells.')
  return {
    agentId: `agent-${agent}`,
    day: addDays(FIRST, change % DAYS),
    minutes: minutes(1 + (change % 599)),
  }
}

const wordsOf = ({ agentId, day: date, minutes: duration }: Cell): string =>
  `${agentId} ${date} ${duration}`

/** What a change leaves behind, in words to compare. */
export const traceOf = (change: number): string => wordsOf(cellOf(change))

/**
 * Keeps changes as fast as the window can, from that number on, and tells of each as soon as it is acknowledged; of a
 * refusal, why. Does not wait for the last one.
 */
export async function keepWriting(
  page: Page,
  from: number,
  count: number,
  tell: (answer: string) => void,
): Promise<void> {
  const name = `told${from}`
  await page.exposeFunction(name, tell)
  const cells = Array.from({ length: count }, (_, at) => ({
    ...cellOf(from + at),
    trace: traceOf(from + at),
  }))
  await page.evaluate(
    ([work, telling, atOnce]) => {
      const say = (window as unknown as Readonly<Record<string, (words: string) => void>>)[telling]
      const left = [...work]
      const write = async (): Promise<void> => {
        for (;;) {
          const cell = left.shift()
          if (cell === undefined) return
          const { agentId, day: date, minutes: duration, trace } = cell
          const line = { day: date, collectivityId: null, minutes: duration, task: '' }
          const answer = await window.desk.ask('recordTime', {
            sheets: [{ agentId, lines: [line] }],
          })
          say?.(answer.ok ? trace : `refused: ${JSON.stringify(answer.failures)}`)
        }
      }
      for (let writer = 0; writer < atOnce; writer += 1) void write()
    },
    [cells, name, AT_ONCE] as const,
  )
}

/** What months of hours hold, as traces. */
export const tracesOf = (timesheets: readonly Timesheet[]): readonly string[] =>
  timesheets.flatMap(({ agentId, lines }) =>
    lines.map((line) => wordsOf({ agentId, day: line.day, minutes: line.minutes })),
  )

/** Everything that 2027 holds, as traces. */
export async function keptTraces(page: Page): Promise<readonly string[]> {
  const answer = await page.evaluate(
    (year) => window.desk.ask('readTimesheets', { agentIds: null, ...year }),
    { from: month('2027-01'), to: month('2027-12') },
  )
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  return tracesOf(answer.value)
}
