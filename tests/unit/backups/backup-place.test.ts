import { describe, expect, it } from 'vitest'
import {
  isBackupDue,
  NEW_PLACE,
  placeStanding,
  type BackupPlace,
} from '#shared/domain/backups/backup-place'
import { failure } from '#shared/kernel/result'
import { placeAfter } from '../../../src-main/backups/back-up-place'

const at = (text: string): string => `2026-11-${text}:00.000Z`
const saved: BackupPlace = { ...NEW_PLACE, verifiedAt: at('28T09:00'), sequence: 40 }
const away: BackupPlace = {
  ...saved,
  refusal: 'absent',
  failingSince: at('28T09:20'),
  triedAt: at('28T09:20'),
}

describe('a backup is due', () => {
  it('as soon as something was kept, in a new place', () => {
    expect(isBackupDue(NEW_PLACE, 1, at('28T09:00'))).toBe(true)
    expect(isBackupDue(NEW_PLACE, 0, at('28T09:00'))).toBe(false)
  })

  it('at once where the last one does not open with the keys of today', () => {
    expect(isBackupDue({ ...saved, sequence: 0 }, 40, at('28T09:01'))).toBe(true)
  })

  it('a quarter of an hour after the last one, where something changed since', () => {
    expect(isBackupDue(saved, 41, at('28T09:14'))).toBe(false)
    expect(isBackupDue(saved, 41, at('28T09:15'))).toBe(true)
    expect(isBackupDue(saved, 40, at('29T09:15'))).toBe(false)
  })

  it('every five minutes in a place that refused, whether or not something changed', () => {
    expect(isBackupDue(away, 40, at('28T09:24'))).toBe(false)
    expect(isBackupDue(away, 40, at('28T09:25'))).toBe(true)
  })

  it('where the clock was set back', () => {
    expect(isBackupDue(saved, 41, at('28T08:00'))).toBe(true)
  })
})

describe('a place that refuses', () => {
  it('is said after a day, and loudly after a week', () => {
    expect(placeStanding(saved, at('30T09:00'))).toBe('well')
    expect(placeStanding(away, at('28T20:00'))).toBe('refusing')
    expect(placeStanding(away, at('29T09:20'))).toBe('late')
    expect(placeStanding(away, '2026-12-05T09:20:00.000Z')).toBe('alarming')
  })
})

describe('a place that goes on refusing', () => {
  const absent = failure({ code: 'backupPlaceAbsent', path: '/media/disque' } as const)

  it('does so since the first time', () => {
    expect(placeAfter(away, absent, at('29T10:00'), '/scratch').failingSince).toBe(at('28T09:20'))
  })

  it('does so since now where the clock was ahead the first time: it would be late in years only', () => {
    const ahead = { ...away, failingSince: '2031-01-01T00:00:00.000Z' }
    const known = placeAfter(ahead, absent, at('28T10:00'), '/scratch')
    expect(known.failingSince).toBe(at('28T10:00'))
    expect(placeStanding(known, at('29T11:00'))).toBe('late')
  })
})
