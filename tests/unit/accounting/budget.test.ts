import { describe, expect, it } from 'vitest'
import { budgetsOf } from '#shared/domain/accounting/budget'

describe('the budgets of some entries', () => {
  it('stand each once, where it comes first, whatever the case in which an annexed one is named', () => {
    const main = { collectivityId: 'cc', annexBudget: null }
    const water = { collectivityId: 'cc', annexBudget: 'Eau' }
    const commune = { collectivityId: 'commune', annexBudget: null }
    const again = { ...water, annexBudget: 'EAU' }
    expect(budgetsOf([main, commune, water, commune, again, main])).toEqual([main, commune, water])
  })
})
