import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { formatPeriod } from '#shared/wording/format-period'
import { translator } from '#shared/wording/translator'

describe('a period of whole months', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '2026', '2026'],
    ['2026-01-01', '2026-03-31', '1ᵉʳ trimestre 2026', 'Q1 2026'],
    ['2026-10-01', '2026-12-31', '4ᵉ trimestre 2026', 'Q4 2026'],
    ['2026-07-01', '2026-12-31', '2ᵉ semestre 2026', 'H2 2026'],
    ['2026-10-01', '2026-10-31', 'octobre 2026', 'October 2026'],
    ['2026-02-01', '2026-04-30', 'février\u00A0– avril 2026', 'February\u00A0– April 2026'],
    [
      '2025-09-01',
      '2026-08-31',
      'septembre 2025\u00A0– août 2026',
      'September 2025\u00A0– August 2026',
    ],
  ])('from %s to %s is "%s"', (from, to, french, english) => {
    const period = { from: day(from), to: day(to) }
    expect(formatPeriod(period, translator('fr'), 'fr')).toBe(french)
    expect(formatPeriod(period, translator('en'), 'en')).toBe(english)
  })

  it.each([
    ['1ᵉʳ trimestre 2026', 'du 1ᵉʳ trimestre 2026', 'pour le 1ᵉʳ trimestre 2026'],
    ['octobre 2026', 'd’octobre 2026', 'pour octobre 2026'],
    ['2026', 'de 2026', 'pour 2026'],
  ])('%s takes its article from the sentence', (period, of, the) => {
    const t = translator('fr')
    expect(t('statements.issue.locks', { period })).toContain(`coûts ${of} seront`)
    expect(t('home.todo.statements', { period })).toContain(`les états ${the}`)
  })

  it('is when something happens: at a quarter, in a year', () => {
    const told = (period: string): string =>
      translator('fr')('home.finding.cost', { amount: cents(100), period })
    expect(told('2ᵉ semestre 2026')).toBe('1,00\u00A0€ au 2ᵉ semestre 2026.')
    expect(told('2026')).toBe('1,00\u00A0€ en 2026.')
  })
})
