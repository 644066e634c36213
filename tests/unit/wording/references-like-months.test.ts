import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { changeWords } from '#shared/wording/change-words'
import { translator } from '#shared/wording/translator'

// « 2024-07 » may be an agreement, or July.
describe('a reference beside a month is said to be that of the agreement', () => {
  const t = translator('fr')
  const reference = '2024-07'
  const [from, to] = [month('2026-01'), month('2026-12')]

  it.each([
    ['counted units', changeWords({ verb: 'recordUnits', subject: reference, when: to }, t, 'fr')],
    ['the shares of a month', t('import.side.sharesMonth', { month: to, reference })],
    ['the shares of several', t('import.side.sharesMonths', { from, to, reference })],
  ])('%s', (_what, sentence) => {
    expect(sentence).toContain('convention 2024-07')
  })
})
