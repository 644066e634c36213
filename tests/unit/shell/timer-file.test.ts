import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '#shared/kernel/day'
import { NO_TIMER, started } from '#shared/domain/timesheets/timer'
import { localCalendar } from '../../../src-main/shell/timer/local-calendar'
import { timerFile } from '../../../src-main/shell/timer/timer-file'

const running = started(
  NO_TIMER,
  { agentId: 'marie', collectivityId: null, activity: 'urbanisme' },
  '2027-01-12T09:00:00.000Z',
)

describe('the timer of a machine', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-timer-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is found again at the next start', async () => {
    const file = join(folder, 'timer.json')
    expect(timerFile(file, 0).current()).toEqual(NO_TIMER)
    expect(await timerFile(file, 0).put(running)).toEqual({ ok: true, value: null })
    expect(timerFile(file, 0).current()).toEqual(running)
    expect(readdirSync(folder)).toEqual(['timer.json'])
  })

  it('runs on after a start that its hours were not kept before, whatever is kept since', async () => {
    const file = join(folder, 'timer.json')
    await timerFile(file, 5).put({ ...running, endsAfter: 5 })
    expect(timerFile(file, 5).current()).toEqual(running)
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).not.toContain('endsAfter'))
    expect(timerFile(file, 9).current()).toEqual(running)
  })

  it.each(['', '{"running":', '{"running":{"agentId":"marie"},"recent":[]}'])(
    'is none when the file holds %j',
    (content) => {
      const file = join(folder, 'timer.json')
      writeFileSync(file, content)
      const timer = timerFile(file, 0)
      expect(timer.current()).toEqual(NO_TIMER)
      expect(timer.unread).toBe(`${file}.damaged-1`)
      expect(readFileSync(`${file}.damaged-1`, 'utf8')).toBe(content)
      expect(timerFile(file, 0).unread).toBeNull()
    },
  )

  it('runs where a folder lay at the place of the file, which is set aside', async () => {
    const file = join(folder, 'timer.json')
    for (const name of ['timer.json', 'timer.json.damaged-1']) mkdirSync(join(folder, name))
    const timer = timerFile(file, 0)
    expect(timer.unread).toBe(`${file}.damaged-2`)
    expect(await timer.put(running)).toEqual({ ok: true, value: null })
    expect(timerFile(file, 0).current()).toEqual(running)
  })

  it('says when the disk would not have it', async () => {
    const store = timerFile(join(folder, 'nowhere', 'timer.json'), 0)
    expect((await store.put(running)).ok).toBe(false)
  })
})

describe('the calendar of a machine', () => {
  it('begins each day at its own midnight', () => {
    for (const of of ['2027-01-12', '2027-03-28', '2027-10-31', '2028-02-29'].map(day)) {
      const start = localCalendar.startOf(of)
      expect(localCalendar.dayOf(start)).toBe(of)
      expect(localCalendar.dayOf(start - 1)).not.toBe(of)
    }
  })
})
