import { describe, expect, it } from 'vitest'
import { backupName, readBackupName } from '#shared/domain/backups/backup-name'

const named = { machine: '5f0c1d2e', at: '2026-11-28T02:14:00.000Z', sequence: 1250, hash: null }

describe('the name of a backup', () => {
  it('says the machine, the instant and the last line', () => {
    expect(readBackupName(backupName(named))).toMatchObject(named)
  })

  it.each(['20261399T021400Z', '20260231T021400Z', '20261128T256100Z'])(
    'is none where its instant, %s, is not in the calendar: whoever shares the place can give a file such a name',
    (instant) => {
      expect(readBackupName(`quotite-5f0c1d2e-${instant}-1250.quotite.age`)).toBeNull()
    },
  )
})
