import { expect, it } from 'vitest'
import { publicPage } from '../../src-main/documents/public-page/public-page'
import { publicPageFacts } from '../../src-main/use-cases/public-page-facts'
import { reportFigures } from '../../src-main/use-cases/report-figures'
import { months, Office, well } from './office'
import { Territory } from './territory'

/** Marie works as long in both months, in one for A and in the other for A and B; the second month costs more. */
const twoMonths = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .lends('Paul')
      .terms({ period: { from: '2026-01-01', to: '2026-02-28' } })
      .hours('Marie', '2026-01', { A: 30, B: 10 })
      .hours('Marie', '2026-02', { A: 10, B: 10 })
      .hours('Paul', '2026-01', { A: 10, B: 10 })
      .hours('Paul', '2026-02', { A: 10, B: 10 })
      .cost('Marie', '2026-01', 1000)
      .cost('Marie', '2026-02', 3000)
      .cost('Paul', '2026-01', 1000)
      .cost('Paul', '2026-02', 3000),
  )

const REMARK = 'facturé en plusieurs fois'

const pageOf = async (office: Office): Promise<string> =>
  publicPage(
    well(await publicPageFacts(office.keeper, { year: 2026, today: null, language: 'fr' })),
    { style: 'style.css', csv: 'donnees.csv' },
  )

it('a year that was billed in parts, each at its own cost, says that its statements make another sum than the year at once', async () => {
  const office = twoMonths()
  well(await office.issue(months('01')))
  expect(await pageOf(office)).not.toContain(REMARK)
  well(await office.issue(months('02')))
  expect(await pageOf(office)).toContain(REMARK)
  expect(await reportFigures(office, 2026, false)).toHaveProperty('billedInParts', true)
})

it('a year that was billed at once says nothing of parts', async () => {
  const office = twoMonths()
  well(await office.issue(months('01', '02')))
  expect(await pageOf(office)).not.toContain(REMARK)
  expect(await reportFigures(office, 2026, false)).not.toHaveProperty('billedInParts')
})
