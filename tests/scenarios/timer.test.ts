import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { failure, success } from '#shared/kernel/result'
import type { TimerState } from '#shared/domain/timesheets/timer'
import { NO_TIMER } from '#shared/domain/timesheets/timer'
import { timerDesk } from '../../src-main/shell/timer/timer-desk'
import { lockThrough } from '../../src-main/use-cases/lock-through'
import { recordTime } from '../../src-main/use-cases/record-time'
import type { TimerPorts } from '../../src-main/use-cases/timer-ports'
import { undo } from '../../src-main/use-cases/undo'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const PLACE = { agentId: 'Marie', collectivityId: 'AIG' }

/** An office with a clock that one sets, and a timer in memory. */
class Desk {
  readonly office = new Office(new Territory('AIG', 'BLI').lends('Marie'), '2026-03-10')
  readonly heard: string[] = []
  readonly notes: string[] = []
  now = '2026-03-10T09:00:00.000Z'
  state: TimerState = NO_TIMER
  diskFull = false

  private readonly ports: TimerPorts = {
    keeper: this.office.keeper,
    surroundings: { ...this.office.surroundings, now: () => this.now },
    timer: {
      current: () => this.state,
      put: (state) => {
        this.state = state
        return Promise.resolve(
          this.diskFull ? failure({ code: 'diskFull', path: 'timer.json' }) : success(null),
        )
      },
    },
    calendar: {
      dayOf: (instant) => day(new Date(instant).toISOString().slice(0, 10)),
      startOf: (of) => Date.parse(`${of}T00:00:00Z`),
    },
  }

  readonly timer = timerDesk(
    this.ports,
    { changed: () => this.heard.push('changed'), ask: (asks) => this.heard.push(asks) },
    { note: (text) => this.notes.push(text) },
  )

  /** Sets the clock, on 10 March or another day of the month. */
  at(time: string, date = '10'): this {
    this.now = `2026-03-${date}T${time}:00.000Z`
    return this
  }

  start = (place: typeof PLACE | { agentId: string; collectivityId: null } = PLACE) =>
    this.timer.answers.startTimer(place)

  stop = (...lines: readonly (readonly [date: string, count: number])[]) =>
    this.timer.answers.stopTimer({
      lines: lines.map(([date, count]) => ({
        day: day(`2026-03-${date}`),
        minutes: minutes(count),
      })),
    })

  async view() {
    return well(await this.timer.answers.readTimer({})).running
  }

  /** What is kept of March, as "day body minutes task". */
  async kept(): Promise<readonly string[]> {
    const span = { from: month('2026-03'), to: month('2026-03') }
    const sheets = await this.office.keeper.readTimesheets({ agentIds: ['Marie'], ...span })
    return sheets.flatMap(({ lines }) =>
      lines.map((line) =>
        `${line.day.slice(8)} ${line.collectivityId ?? 'common'} ${String(line.minutes)} ${line.task}`.trim(),
      ),
    )
  }
}

describe('a timer', () => {
  it('adds its minutes to what the cell holds, once they were confirmed, and an undo takes them back', async () => {
    const desk = new Desk()
    const line = {
      day: day('2026-03-10'),
      collectivityId: 'AIG',
      minutes: minutes(60),
      task: 'Paie',
    }
    well(await recordTime(desk.office, { sheets: [{ agentId: 'Marie', lines: [line] }] }))
    well(await desk.start())
    expect(await desk.at('09:09').view()).toMatchObject({
      elapsed: 540_000,
      overnight: false,
      away: null,
      choices: [{ kind: 'all', lines: [{ day: '2026-03-10', minutes: 9, known: 60 }] }],
    })
    expect(await desk.kept()).toEqual(['10 AIG 60 Paie'])
    well(await desk.stop(['10', 9]))
    expect(await desk.kept()).toEqual(['10 AIG 69 Paie'])
    expect(await desk.view()).toBeNull()
    well(await undo(desk.office))
    expect(await desk.kept()).toEqual(['10 AIG 60 Paie'])
  })

  it('runs alone', async () => {
    const desk = new Desk()
    well(await desk.start())
    expect(refusals(await desk.start({ agentId: 'Marie', collectivityId: null }))).toEqual([
      'timerRunning',
    ])
    expect(desk.state.running).toMatchObject(PLACE)
  })

  it('starts only where a minute could be recorded today', async () => {
    const desk = new Desk()
    expect(refusals(await desk.start({ agentId: 'Paul', collectivityId: 'AIG' }))).toEqual([
      'unknownRecord',
    ])
    expect(refusals(await desk.start({ agentId: 'Marie', collectivityId: 'CC' }))).toEqual([
      'outsideAgreement',
    ])
    expect(desk.state.running).toBeNull()
  })

  it('does not start when the disk would not remember it', async () => {
    const desk = new Desk()
    desk.diskFull = true
    expect(refusals(await desk.start())).toEqual(['diskFull'])
    expect(desk.state).toEqual(NO_TIMER)
  })

  it('goes on, and asks again, when the disk would not remember that it was given up or answered', async () => {
    const desk = new Desk()
    well(await desk.start())
    await desk.at('10:30').timer.watch(0)
    const { state } = desk
    desk.diskFull = true
    expect(refusals(await desk.timer.answers.answerTimer({ counted: true }))).toEqual(['diskFull'])
    expect(refusals(await desk.timer.answers.discardTimer({}))).toEqual(['diskFull'])
    expect(desk.state).toEqual(state)
  })

  it('goes on when its minutes are refused: nothing is lost', async () => {
    const desk = new Desk()
    well(await desk.start())
    expect(refusals(await desk.stop(['10', 1440]))).toEqual([])
    well(await desk.start())
    expect(refusals(await desk.stop(['10', 30]))).toEqual(['dayOver24Hours'])
    expect(desk.state.running).toMatchObject(PLACE)
    well(await desk.timer.answers.discardTimer({}))
    expect(await desk.kept()).toEqual(['10 AIG 1440'])
  })

  it('records nothing on a day that was locked meanwhile, and goes on', async () => {
    const desk = new Desk()
    well(await desk.start())
    well(await lockThrough(desk.office, { through: day('2026-03-10'), reason: '' }))
    expect(refusals(await desk.stop(['10', 30]))).toEqual(['lockedHours'])
    expect(desk.state.running).toMatchObject(PLACE)
    expect(await desk.kept()).toEqual([])
    well(await desk.stop(['11', 30]))
    expect(await desk.kept()).toEqual(['11 AIG 30'])
  })

  it('is stopped once, even when two ask at the same time', async () => {
    const desk = new Desk()
    well(await desk.start())
    const [first, second] = await Promise.all([desk.stop(['10', 5]), desk.stop(['10', 5])])
    expect([refusals(first), refusals(second)]).toEqual([[], ['noTimer']])
    expect(await desk.kept()).toEqual(['10 AIG 5'])
  })

  it('can be thrown away, and says so when there is none', async () => {
    const desk = new Desk()
    well(await desk.start())
    well(await desk.timer.answers.discardTimer({}))
    expect(await desk.kept()).toEqual([])
    for (const refused of [
      await desk.timer.answers.discardTimer({}),
      await desk.stop(['10', 5]),
      await desk.timer.answers.answerTimer({ counted: true }),
    ])
      expect(refusals(refused)).toEqual(['noTimer'])
  })
})

describe('a computer that nobody watches', () => {
  it('asks once what the absence was, and records nothing by itself', async () => {
    const desk = new Desk()
    well(await desk.start())
    await desk.at('09:05').timer.watch(0)
    await desk.at('09:20').timer.watch(900)
    expect(desk.heard).toEqual(['changed'])
    await desk.at('09:40').timer.watch(0)
    await desk.at('09:42').timer.watch(0)
    expect(desk.heard).toEqual(['changed', 'changed', 'away'])
    expect(await desk.view()).toMatchObject({
      away: { from: '2026-03-10T09:05:00.000Z', to: '2026-03-10T09:40:00.000Z' },
      choices: [
        { kind: 'all', lines: [{ minutes: 42 }] },
        { kind: 'withoutAway', lines: [{ minutes: 7 }] },
        { kind: 'untilAway', lines: [{ minutes: 5 }] },
      ],
    })
    expect(await desk.kept()).toEqual([])
  })

  it('asks no more once it was told, and leaves the absence out if so told', async () => {
    const desk = new Desk()
    well(await desk.start())
    await desk.at('09:40').timer.watch(0)
    well(await desk.timer.answers.answerTimer({ counted: false }))
    await desk.at('09:45').timer.watch(0)
    expect(await desk.view()).toMatchObject({
      elapsed: 300_000,
      away: null,
      choices: [{ kind: 'all', lines: [{ minutes: 5 }] }],
    })
  })

  it('forgotten overnight with the program closed, offers the evening by itself', async () => {
    const desk = new Desk()
    well(await desk.at('16:00').start())
    for (let minute = 5; minute < 60; minute += 5)
      await desk.at(`16:${String(minute).padStart(2, '0')}`).timer.watch(0)
    const read = await desk.at('08:00', '11').view()
    expect(read).toMatchObject({ overnight: true, away: { from: '2026-03-10T16:55:00.000Z' } })
    expect(
      read?.choices.map(({ kind, lines }) => [kind, ...lines.map((line) => line.minutes)]),
    ).toEqual([
      ['all', 480, 480],
      ['untilAway', 55],
    ])
    well(await desk.stop(['10', 55], ['11', 20]))
    expect(await desk.kept()).toEqual(['10 AIG 55', '11 AIG 20'])
  })

  it('notes on the disk no more than once a minute that somebody is there', async () => {
    const desk = new Desk()
    well(await desk.start())
    const before = desk.state
    await desk.at('09:00').timer.watch(0)
    expect(desk.state).toBe(before)
    desk.diskFull = true
    await desk.at('09:02').timer.watch(0)
    expect(desk.notes).toHaveLength(1)
  })
})

describe('a clock that is set right while a timer runs', () => {
  /** Someone at the computer every five minutes of an hour. */
  const work = async (desk: Desk, hour: string, date: string): Promise<void> => {
    for (let minute = 0; minute < 60; minute += 5)
      await desk.at(`${hour}:${String(minute).padStart(2, '0')}`, date).timer.watch(0)
  }

  it('keeps the time counted so far where it was a day ahead from the start, on the day of today', async () => {
    const desk = new Desk()
    well(await desk.at('09:00', '11').start())
    await work(desk, '09', '11')
    await work(desk, '10', '10')
    expect(await desk.at('10:55').view()).toMatchObject({
      elapsed: 110 * 60_000,
      overnight: false,
      away: null,
      startedAt: '2026-03-10T09:05:00.000Z',
      choices: [{ kind: 'all', lines: [{ day: '2026-03-10', minutes: 110 }] }],
    })
  })

  it('takes back the hour that it once went ahead, in which nobody was away', async () => {
    const desk = new Desk()
    well(await desk.start())
    await work(desk, '09', '10')
    await work(desk, '11', '10')
    await desk.at('10:56').timer.watch(0)
    await work(desk, '11', '10')
    expect(await desk.view()).toMatchObject({
      elapsed: 175 * 60_000,
      away: null,
      startedAt: '2026-03-10T09:00:00.000Z',
    })
  })
})
