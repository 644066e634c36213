import type { DeskPort } from '#shared/contract/desk-port'
import type { Source } from '#shared/contract/method'
import type { DeskEvent } from '#shared/contract/views'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { timeColumns, type TimeColumns } from '#shared/domain/timesheets/time-columns'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'

type Answer = (reading: {
  readonly ok: true
  readonly version: number
  readonly revision: number
}) => void

/** An hour of an agent in January, as long as the version says. */
export const hoursOf = (version: number): TimeColumns =>
  timeColumns([
    {
      agentId: 'a',
      month: month('2026-01'),
      lines: [{ day: day('2026-01-05'), collectivityId: 'c', minutes: minutes(version), task: '' }],
    },
  ])

/** What is answered to a method, of the version that its reading saw. */
const answered = (method: string, input: unknown, version: number): unknown => {
  // Costs come with the hours of a period, each time as another list.
  if (method === 'readPeriod') return { hours: hoursOf(version), costs: [] }
  if (method !== 'readPeriodHours') return version
  const isKnown =
    typeof input === 'object' && input !== null && 'token' in input && input.token !== null
  const changed = isKnown ? [agentMonthId('a', month('2026-01'))] : null
  return { token: `version ${String(version)}`, changed, hours: hoursOf(version) }
}

/**
 * Main, one step at a time: a reading of hours begins, sees what is kept, and its answer travels; a change of hours is
 * kept, told, and its event travels. Each step waits until the test takes it, and answers and events don't wait for each
 * other.
 */
export class ScriptedDesk {
  /** How often the hours were changed: what a reading sees. */
  version = 0
  /** How many readings began. */
  begunReadings = 0
  /** What was asked, the latest last, and with what. */
  readonly methods: string[] = []
  readonly inputs: unknown[] = []
  private revision = 0
  private readonly untold: (readonly Source[])[] = []
  private readonly listeners = new Set<(event: DeskEvent) => void>()
  private readonly asked: Answer[] = []
  private readonly begun: { readonly answer: Answer; readonly revision: number }[] = []
  private readonly answers: (() => void)[] = []
  private readonly events: DeskEvent[] = []

  readonly port = {
    ask: (method: string, input: unknown) =>
      new Promise<unknown>((answer) => {
        this.methods.push(method)
        this.inputs.push(input)
        this.asked.push(({ version, ...reading }) =>
          answer({ ...reading, value: answered(method, input, version) }),
        )
      }),
    listen: (listener: (event: DeskEvent) => void) => {
      this.listeners.add(listener)
      return () => this.listeners.delete(listener)
    },
  } as unknown as DeskPort

  keep(): void {
    this.version += 1
    this.untold.push(['timesheets', 'machine'])
  }

  /** A change of costs. */
  keepCosts(): void {
    this.version += 1
    this.untold.push(['costs', 'machine'])
  }

  /** A change that left all as it was, or a backup that was made: what the machine knows of the store is another. */
  note(): void {
    this.untold.push(['machine'])
  }

  /** The steps that can be taken now. */
  steps(): readonly (() => void)[] {
    return [
      ...this.asked.map((answer, at) => () => {
        this.asked.splice(at, 1)
        this.begunReadings += 1
        this.begun.push({ answer, revision: this.revision })
      }),
      ...this.begun.map(({ answer, revision }, at) => () => {
        this.begun.splice(at, 1)
        const { version } = this
        this.answers.push(() => answer({ ok: true, version, revision }))
      }),
      ...this.answers.map((arrive, at) => () => {
        this.answers.splice(at, 1)
        arrive()
      }),
      ...(this.untold.length === 0 ? [] : [() => this.tell()]),
      ...(this.events.length === 0 ? [] : [() => this.hear()]),
    ]
  }

  private tell(): void {
    const touched = this.untold.shift()
    if (touched === undefined) return
    this.revision += 1
    this.events.push({ kind: 'changed', touched, revision: this.revision, hoursOf: null })
  }

  private hear(): void {
    const event = this.events.shift()
    if (event !== undefined) this.listeners.forEach((listener) => listener(event))
  }
}
