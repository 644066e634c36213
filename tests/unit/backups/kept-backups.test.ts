import { describe, expect, it } from 'vitest'
import { backupName, readBackupName } from '#shared/domain/backups/backup-name'
import { keptBackups } from '#shared/domain/backups/kept-backups'

const named = (at: string, sequence = 1) => {
  const name = readBackupName(
    backupName({ machine: '0123abcd', at, sequence, hash: 'fedcba9876543210' }),
  )
  if (name === null) throw new Error(at)
  return name
}

const now = '2026-11-28T12:00:00.000Z'
const minutesAgo = (minutes: number): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString()

describe('the backups of a place', () => {
  it('are named by machine, instant, line and hash', () => {
    expect(named('2026-11-28T02:14:09.512Z', 1250)).toEqual({
      name: 'quotite-0123abcd-20261128T021409Z-1250-fedcba987654.quotite.age',
      machine: '0123abcd',
      at: '2026-11-28T02:14:09.000Z',
      sequence: 1250,
      hash: 'fedcba987654',
    })
    const before = readBackupName('quotite-0123abcd-20261128T021409Z-1250.quotite.age')
    expect(before).toMatchObject({ sequence: 1250, hash: null })
    expect(readBackupName('quotite-0123abcd-20261128T021409Z-1250.quotite.age.unproven')).toBeNull()
  })

  it('are all kept for a day', () => {
    const day = Array.from({ length: 90 }, (_, index) => named(minutesAgo(index * 15)))
    expect(keptBackups(day, now).size).toBe(90)
  })

  it('are thinned to one a day for 30 days, one a month for five years', () => {
    const years = Array.from({ length: 365 * 7 * 4 }, (_, index) =>
      named(minutesAgo(index * 360), 365 * 7 * 4 - index),
    )
    const kept = keptBackups(years, now)
    const left = years.filter(({ name }) => kept.has(name))
    expect(left.filter(({ at }) => Date.parse(now) - Date.parse(at) <= 86_400_000)).toHaveLength(5)
    const months = new Set(left.map(({ at }) => at.slice(0, 7)))
    expect(months.size).toBe(60)
    expect(left.length).toBeLessThanOrEqual(5 + 31 + 60)
    const again = keptBackups(left, now)
    expect(again.size).toBe(left.length)
  })

  it('keep the last one, however old, and the one with most lines', () => {
    const old = [named('2011-01-01T00:00:00.000Z', 9), named('2012-01-01T00:00:00.000Z', 4)]
    expect(keptBackups(old, now).size).toBe(2)
  })

  it('are kept where a clock was set forward', () => {
    expect(keptBackups([named('2036-01-01T00:00:00.000Z')], now).size).toBe(1)
  })

  it('are kept where the clock of one day is ten years ahead', () => {
    const months = Array.from({ length: 24 }, (_, index) => named(minutesAgo(index * 43_800)))
    const days = Array.from({ length: 20 }, (_, index) => named(minutesAgo(index * 1440 + 1)))
    const ahead = '2036-11-28T12:00:00.000Z'
    const all = [...months, ...days, named(ahead)]
    const lost = all.filter(({ name }) => !keptBackups(all, ahead).has(name))
    // Of the day of `now`, which has two, the last one stays.
    expect(lost.map(({ at }) => at)).toEqual(['2026-11-28T11:59:00.000Z'])
  })

  it('are kept of 30 days once the clock, which was a year ahead for many of them, is right again', () => {
    const ahead = Array.from({ length: 70 }, (_, index) =>
      named(minutesAgo((index - 365) * 1440), 100 - index),
    )
    const days = Array.from({ length: 40 }, (_, index) => named(minutesAgo(index * 1440 + 1)))
    const kept = keptBackups([...ahead, ...days], now)
    expect(days.filter(({ name }) => kept.has(name)).length).toBeGreaterThanOrEqual(30)
    expect(ahead.filter(({ name }) => !kept.has(name))).toEqual([])
  })

  it('are thinned by the days and months that have one, on a machine that is seldom used', () => {
    const seldom = Array.from({ length: 40 }, (_, index) => named(minutesAgo(index * 1440 * 91)))
    expect(keptBackups(seldom, now).size).toBe(40)
  })
})
