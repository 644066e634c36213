import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { blankReport } from '#shared/domain/reports/annual-report'
import { savingsTestSchema } from '#shared/domain/reports/savings-test'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { printedBlocks, reportBlocks } from '#shared/wording/report-blocks'
import { day } from '#shared/kernel/day'
import { reportDocument } from '../../src-main/documents/docx/report-document'
import { reportPage } from '../../src-main/documents/report-page'
import { readReport } from '../../src-main/use-cases/read-report'
import {
  freezeAnnualReport,
  reportOf,
  saveAnnualReport,
  thawAnnualReport,
} from '../../src-main/use-cases/save-annual-report'
import { saveSavingsTest } from '../../src-main/use-cases/saves'
import { undo } from '../../src-main/use-cases/undo'
import { actLines } from '../documents/read-docx'
import { type Office, refusals, well } from './office'
import { sampleOffice } from './sample-office'

const YEAR = 2026

const report = (desk: Office) => reportOf(desk.keeper.registers(), YEAR)
const view = async (desk: Office, internal = false) =>
  well(await readReport(desk, { year: YEAR, internal }))

const typed = (foreword: string) => {
  const { texts, internal, services } = blankReport(YEAR)
  return { year: YEAR, internal, services, texts: { ...texts, foreword } }
}

/** The description of the report as it is kept, in French. */
const described = async (desk: Office) => {
  const { figures } = await view(desk, report(desk).internal)
  return {
    report: report(desk),
    figures,
    workspace: 'La vallée',
    today: day('2027-01-14'),
  }
}

describe('the annual report on pooling', () => {
  it('keeps what is typed, and undoes it', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    well(await saveAnnualReport(desk, typed('Une année de plus.')))
    expect(report(desk).texts.foreword).toBe('Une année de plus.')
    well(await undo(desk))
    expect(report(desk)).toEqual(blankReport(YEAR))
  })

  it('has the figures of the settlement, and of the year’s indicators', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    const { figures } = await view(desk)
    const [service] = figures.services
    const settled = await desk.settlement(figures.period, service?.agreementId)
    expect(service?.billed).toBe(settled.billed)
    expect(service?.lenderPart).toBe(settled.lenderPart)
    expect(service?.bodies.map(({ amount }) => amount)).toEqual(
      settled.shares.map(({ amount }) => amount),
    )
    expect(figures.indicators.map(({ code }) => code)).toContain('pooledStaff')
  })

  it('follows the facts until it is frozen, and says then where today’s figures differ', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    well(await saveAnnualReport(desk, typed('Avant-propos.')))
    well(await freezeAnnualReport(desk, { year: YEAR }))
    const kept = report(desk).frozen
    expect(kept).toMatchObject({ on: '2027-01-14', by: 'Claire Morel' })
    expect((await view(desk)).differences).toEqual([])
    const charge = {
      id: 'new-charge',
      agreementId: kept?.figures.services[0]?.agreementId ?? '',
      kind: 'other' as const,
      label: 'Licences',
      justification: 'Facture 12',
      period: { from: day('2026-01-01'), to: day('2026-12-31') },
      forecast: null,
      actual: cents(120_000),
    }
    const { saveServiceCharge } = await import('../../src-main/use-cases/save-service-charge')
    well(await saveServiceCharge(desk, charge))
    const { figures, differences } = await view(desk)
    expect(figures).toEqual(kept?.figures)
    const cost = differences.find((one) => one.of === 'service' && one.figure === 'cost')
    expect((cost?.now ?? 0) - (cost?.then ?? 0)).toBe(120_000)
    // What is typed can still be changed; the figures stay.
    well(await saveAnnualReport(desk, typed('Autre avant-propos.')))
    expect(report(desk).frozen).toEqual(kept)
    well(await thawAnnualReport(desk, { year: YEAR }))
    expect(await view(desk)).toMatchObject({ differences: [] })
    well(await undo(desk))
    expect(report(desk).frozen).toEqual(kept)
  })

  it('shows no amount of a service that one person does, unless it is for the office alone', async () => {
    const desk = sampleOffice('economic-developer')
    const { figures } = await view(desk)
    expect(figures.services.map(({ withheld, cost }) => [withheld, cost])).toEqual([[true, null]])
    expect(figures.bodies).toEqual([])
    const said = JSON.stringify(printedBlocks(reportBlocks(await described(desk), 'fr')))
    // Nothing is left to the lender: that shows nobody’s pay.
    expect(said.match(/[\d,]+\u00A0€/g)).toEqual(['0,00\u00A0€', '0,00\u00A0€'])
    const open = (await view(desk, true)).figures
    expect(open.services[0]?.cost).toBeGreaterThan(0)
  })

  it('prints the same pieces in the PDF and for a word processor, without what nobody typed', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    well(await saveAnnualReport(desk, typed('Premier alinéa.\n\nSecond alinéa.')))
    const source = await described(desk)
    const html = reportPage(source, true, 'fr')
    const lines = await actLines(reportDocument(source, 'fr'))
    for (const said of ['Premier alinéa.', 'Second alinéa.', 'Dépenses de fonctionnement']) {
      expect(html).toContain(said)
      expect(lines).toContain(said)
    }
    expect(html).not.toContain('Avancement du schéma')
    expect(lines.join('\n')).not.toContain('Avancement du schéma')
    const english = reportPage(source, true, 'en')
    expect(english).toContain('Annual report on pooling, 2026')
    expect(english).not.toContain('Effectifs')
  })

  it('of a year without agreements says so, and prints', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    const { figures } = well(await readReport(desk, { year: 1999, internal: false }))
    const blocks = printedBlocks(
      reportBlocks(
        { report: blankReport(1999), figures, workspace: 'X', today: day('2027-01-14') },
        'fr',
      ),
    )
    expect(JSON.stringify(blocks)).toContain('Aucune convention n’est en vigueur')
  })

  it('has the savings tests of its agreements', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    const [agreement] = (await view(desk)).figures.services
    const test = savingsTestSchema.parse({
      id: 'savings',
      agreementId: agreement?.agreementId,
      firstYear: 2026,
      growth: null,
      every: { hours: 'asServed', rate: null, fixed: null },
      bodies: [],
    })
    well(await saveSavingsTest(desk, test))
    expect(refusals(await saveSavingsTest(desk, { ...test, id: 'other' }))).toEqual(['valueTaken'])
    const { figures } = await view(desk)
    expect(figures.savings.map(({ total }) => total.pooled)).toEqual([agreement?.cost])
    expect(figures.savings[0]?.missing.map(({ code }) => code)).toEqual([
      'noRate',
      'noFixed',
      'noGrowth',
    ])
  })

  it('in a file: two of a year, or of an agreement that is not in it, are refused on their field', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    const file = await desk.file()
    const ghost = { ...blankReport(2026), services: [{ agreementId: 'ghost', text: 'x' }] }
    const faults = checkReferences({ ...file, annualReports: [blankReport(2026), ghost] })
    expect(faults.map(({ field }) => field)).toEqual([
      'annualReports.1.year',
      'annualReports.1.id',
      'annualReports.1.services.0.agreementId',
    ])
  })
})

it('names an act of any form by its reference: a règlement is no convention, and who buys for others employs nobody', async () => {
  for (const [sample, reference] of [
    ['shared-equipment', 'BIENS-1'],
    ['joint-purchasing', 'GC-PAPIER'],
  ] as const) {
    const blocks = JSON.stringify(reportBlocks(await described(sampleOffice(sample)), 'fr'))
    expect(blocks).toContain(`Référence ${reference}`)
    expect(blocks).not.toMatch(/La convention|Convention [A-Z]|Employeur/)
  }
})
