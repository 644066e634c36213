import { describe, expect, it } from 'vitest'
import type { ReportFigures } from '#shared/domain/reports/report-figures'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { readReport } from '../../src-main/use-cases/read-report'
import { type Office, well } from './office'
import { sampleOffice } from './sample-office'

const reportOf = async (office: Office, internal = false): Promise<ReportFigures> =>
  well(await readReport(office, { year: 2026, internal })).figures

const known = (amounts: readonly (number | null)[]): readonly number[] =>
  amounts.flatMap((amount) => (amount === null || amount === 0 ? [] : [amount]))

/** What a report says of costs, of what is billed and of what stays with the lender. */
const toldBy = ({ indicators, services, together }: ReportFigures): readonly number[] =>
  known([
    ...indicators.flatMap(({ figures }) =>
      figures.flatMap(({ code, value }) =>
        code === 'cost' || code === 'billed' || code === 'lenderPart' ? [value] : [],
      ),
    ),
    ...services.flatMap(({ cost, billed, lenderPart }) => [cost, billed, lenderPart]),
    ...together.map(({ cost }) => cost),
  ])

describe('what one person costs', () => {
  it.each(SAMPLE_TERRITORIES)(
    'is no amount of the report, nor the difference of two: %s',
    async (sample) => {
      const office = sampleOffice(sample)
      const told = toldBy(await reportOf(office))
      const differences = told.flatMap((one) => told.map((other) => one - other))
      const { services } = await reportOf(office, true)
      const ofOne = services.filter(({ agents }) => agents === 1)
      const hidden = known(
        ofOne.flatMap(({ cost, billed, lenderPart }) => [cost, billed, lenderPart]),
      )
      expect(hidden.filter((amount) => [...told, ...differences].includes(amount))).toEqual([])
    },
  )
})
