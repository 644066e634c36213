import { setImmediate } from 'node:timers/promises'
import { QueryObserver } from '@tanstack/react-query'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { hoursOf, ScriptedDesk } from './scripted-desk'

const YEAR = { from: month('2026-01'), to: month('2026-12') }

const main = new ScriptedDesk()
/** Whether what rests on hours waits to be asked again. */
let putOff: (() => void) | null = null
let putOffs = 0
/** The window's client, which finds its desk when it is read. */
async function readClient() {
  vi.stubGlobal('window', { desk: main.port })
  const { listen } = await import('../../../src-renderer/client/listen')
  listen((run) => () => {
    putOffs += 1
    putOff = run
  })
  return {
    ...(await import('../../../src-renderer/client/desk-table')),
    ...(await import('../../../src-renderer/client/desk-query')),
    ...(await import('../../../src-renderer/client/period-query')),
    ...(await import('../../../src-renderer/client/query-client')),
  }
}

let client: Awaited<ReturnType<typeof readClient>>
beforeAll(async () => {
  client = await readClient()
})
afterAll(() => vi.unstubAllGlobals())

let screens = 0

/** A screen that shows hours, as it would be mounted now. */
function show() {
  screens += 1
  const query = client.deskQuery('readTimesheets', { agentIds: [String(screens)], ...YEAR })
  const screen = new QueryObserver(client.queryClient, query)
  const leave = screen.subscribe(() => undefined)
  return { seen: () => screen.getCurrentResult().data as unknown, leave }
}

/** What may happen once, in this order, whenever the rest lets it. */
type Deed = 'show' | 'keep' | 'note'

/**
 * Plays one course of events: at each turn the choice names one of the steps that can be taken, deeds first. Gives the
 * number of steps that there were at each turn.
 */
async function play(
  deeds: readonly Deed[],
  choose: (turn: number) => number,
  isRestless = false,
): Promise<number[]> {
  const left = [...deeds]
  const shown: ReturnType<typeof show>[] = []
  const widths: number[] = []
  for (;;) {
    const deed = left[0]
    const next = (): void => {
      left.shift()
      if (deed === 'show') shown.push(show())
      else if (deed === 'keep') main.keep()
      else main.note()
    }
    const wait = putOff
    const pass = (): void => {
      putOff = null
      wait?.()
    }
    const steps = [...(deed === undefined ? [] : [next]), ...main.steps()]
    // Mostly nothing else happens when the quiet is over.
    if (wait !== null && (isRestless || steps.length === 0)) steps.push(pass)
    if (steps.length === 0) break
    steps[choose(widths.length) % steps.length]?.()
    widths.push(steps.length)
    await setImmediate()
    // The first time, the table of the desk takes a while to be read.
    if (main.steps().length === 0) await client.deskTable()
    if (main.steps().length === 0) await setImmediate()
  }
  for (const screen of shown) {
    expect(screen.seen()).toBe(main.version)
    screen.leave()
  }
  return widths
}

/** The next course in the order of all courses, `null` after the last. */
function following(course: readonly number[], widths: readonly number[]): number[] | null {
  for (let at = widths.length - 1; at >= 0; at -= 1) {
    const choice = course[at] ?? 0
    if (choice + 1 < (widths[at] ?? 0)) return [...course.slice(0, at), choice + 1]
  }
  return null
}

describe('no screen stays at what was read before a change', () => {
  it('in whatever order one question and two changes travel', async () => {
    let courses = 0
    for (let course: number[] | null = []; course !== null;) {
      const chosen = Array.from({ length: 40 }, (_, at) => course?.[at] ?? 0)
      const widths = await play(['show', 'keep', 'keep'], (turn) => chosen[turn] ?? 0)
      courses += 1
      course = following(chosen, widths)
    }
    expect(courses).toBeGreaterThan(1000)
    // Of each course both changes are of hours.
    expect(putOffs).toBe(2 * courses)
  })

  it('nor do several, among many changes', async () => {
    const deeds = fc.array(fc.constantFrom<Deed>('show', 'keep', 'note'), { maxLength: 12 })
    const choices = fc.infiniteStream(fc.nat({ max: 2 ** 20 }))
    await fc.assert(
      fc.asyncProperty(deeds, choices, async (course, stream) => {
        await play(course, () => Number(stream.next().value), true)
      }),
    )
  })

  const steps = async (): Promise<void> => {
    for (let at = 0; at < 20; at += 1) {
      main.steps()[0]?.()
      await setImmediate()
    }
  }
  /** The same, with what waits for quiet. */
  const all = async (): Promise<void> => {
    await steps()
    putOff?.()
    putOff = null
    await steps()
  }

  it('and of a period the hours alone are read again where no cost has changed', async () => {
    const question = client.periodQuery(yearPeriod(2026))
    const screen = new QueryObserver(client.queryClient, question)
    const leave = screen.subscribe(() => undefined)
    const shown = () => screen.getCurrentResult().data
    await all()
    expect(main.methods.at(-1)).toBe('readPeriod')
    const before = shown()
    main.keep()
    await all()
    expect(main.methods.at(-1)).toBe('readPeriodHours')
    expect(shown()).not.toBe(before)
    expect(main.inputs.at(-1)).toMatchObject({ token: null })
    expect(shown()?.hours).toEqual(hoursOf(main.version))
    expect(shown()?.costs).toBe(before?.costs)
    main.keep()
    await all()
    // Of hours that were answered by a name, only what was written since is asked for.
    expect(main.inputs.at(-1)).toMatchObject({ token: `version ${String(main.version - 1)}` })
    expect(shown()?.hours).toEqual(hoursOf(main.version))
    main.keepCosts()
    await all()
    expect(main.methods.at(-1)).toBe('readPeriod')
    expect(shown()?.costs).not.toBe(before?.costs)
    leave()
  })

  it('and hours wait to be asked again whatever else the machine says meanwhile', async () => {
    const { leave } = show()
    await steps()
    main.keep()
    await steps()
    const before = main.begunReadings
    main.note()
    await steps()
    expect(main.begunReadings).toBe(before)
    putOff?.()
    putOff = null
    await steps()
    expect(main.begunReadings).toBe(before + 1)
    leave()
  })
})
