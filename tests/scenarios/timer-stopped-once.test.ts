import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { failure } from '#shared/kernel/result'
import type { TimerState } from '#shared/domain/timesheets/timer'
import { timerFile } from '../../src-main/shell/timer/timer-file'
import { startTimer } from '../../src-main/use-cases/start-timer'
import { stopTimer } from '../../src-main/use-cases/stop-timer'
import type { TimerStore } from '../../src-main/use-cases/timer-ports'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const calendar = { dayOf: () => day('2026-03-10'), startOf: () => 0 }
const TIME = { lines: [{ day: day('2026-03-10'), minutes: minutes(30) }] }

describe('the time of a timer', () => {
  let folder = ''
  let office: Office
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-stopped-'))
    office = new Office(new Territory('AIG').lends('Marie'), '2026-03-10')
    const { keeper, surroundings } = office
    const place = { agentId: 'Marie', collectivityId: 'AIG' }
    well(await startTimer({ keeper, surroundings, calendar, timer: nextStart() }, place))
  })
  // A timer's file that is read with a time that was kept already is written again, which none waits for.
  afterEach(() => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 20 }))

  const nextStart = (): TimerStore =>
    timerFile(join(folder, 'timer.json'), office.keeper.registers().sequence)
  const isRunning = (): boolean => nextStart().current().running !== null
  const kept = async (): Promise<readonly number[]> => {
    const span = { from: month('2026-03'), to: month('2026-03') }
    const sheets = await office.keeper.readTimesheets({ agentIds: ['Marie'], ...span })
    return sheets.flatMap(({ lines }) => lines.map((line) => line.minutes))
  }

  /** A timer whose file the disk does not write in some states. */
  const refusing = (refuses: (state: TimerState) => boolean): TimerStore => {
    const store = nextStart()
    const full = failure({ code: 'diskFull' as const, path: 'timer.json' })
    return { ...store, put: (state) => (refuses(state) ? Promise.resolve(full) : store.put(state)) }
  }

  it('counts once where the disk would not remember that it was stopped, or the program ended before', async () => {
    const timer = refusing(({ running }) => running === null)
    well(await stopTimer({ keeper: office.keeper, timer }, TIME))
    expect(await kept()).toEqual([30])
    expect(isRunning()).toBe(false)
  })

  it('is not kept, and the timer goes on, where the disk would not remember that it is being kept', async () => {
    const timer = refusing(() => true)
    expect(refusals(await stopTimer({ keeper: office.keeper, timer }, TIME))).toEqual(['diskFull'])
    expect(await kept()).toEqual([])
    expect(isRunning()).toBe(true)
  })

  it('is not lost where the program ended before it was kept', async () => {
    const keeper: Office['keeper'] = {
      ...office.keeper,
      accept: async (decide) => {
        await decide()
        throw new Error('the program ends')
      },
    }
    await expect(stopTimer({ keeper, timer: nextStart() }, TIME)).rejects.toThrow()
    expect(await kept()).toEqual([])
    expect(isRunning()).toBe(true)
    well(await stopTimer({ keeper: office.keeper, timer: nextStart() }, TIME))
    expect(await kept()).toEqual([30])
    expect(isRunning()).toBe(false)
  })
})
