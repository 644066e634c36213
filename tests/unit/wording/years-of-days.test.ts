import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { translator } from '#shared/wording/translator'

// In January, of a day of the year before, where no period is in sight.
describe.each(['fr', 'en'] as const)('a day that may be of another year, in %s', (language) => {
  const t = translator(language)
  const past = day('2026-11-30')
  const line = { agent: 'Marie', body: 'Léry', day: past }

  it.each([
    ['a duration that was wrong', t('correction.hours', { ...line, after: '2 h' })],
    ['one instead of another', t('correction.hoursInstead', { ...line, after: '2', before: '1' })],
    ['the lock that is opened', t('correction.now.lock', { day: past })],
    [
      'hours that are opened',
      t('correction.now.reopened', { agent: 'Marie', from: past, to: past }),
    ],
    ['a line of an import', t('import.rehearsal.what', line)],
    ['when a record was made', t('hourRecords.madeOn', { code: 'XK8BD-RQ61N', day: past })],
  ])('%s has its year', (_what, sentence) => {
    expect(sentence).toContain('2026')
  })
})
