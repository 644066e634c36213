import { describe, expect, it } from 'vitest'
import { translator } from '#shared/wording/translator'

// Amounts of these columns and fields are written without their unit.
describe.each(['fr', 'en'] as const)(
  'amounts without a unit have it in their title, in %s',
  (language) => {
    const t = translator(language)

    it.each([
      t('supports.cost'),
      t('supports.results'),
      t('payroll.effect'),
      t('travel.column.amount'),
      t('indicators.alonePrice'),
    ])('%s', (title) => {
      expect(title).toMatch(/€|euros/)
    })
  },
)
