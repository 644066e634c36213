import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActKind } from '#shared/contract/act-methods'
import { ACT_KINDS } from '#shared/contract/act-methods'
import { blankReport } from '#shared/domain/reports/annual-report'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { minutesPage } from '../../src-main/documents/docx/minutes'
import { reportDocument } from '../../src-main/documents/docx/report-document'
import { writeDocx } from '../../src-main/documents/docx/write-docx'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { overrunsOf } from '../../src-main/use-cases/overruns-of'
import { readReport } from '../../src-main/use-cases/read-report'
import {
  freezeAnnualReport,
  reportOf,
  saveAnnualReport,
} from '../../src-main/use-cases/save-annual-report'
import { saveServiceCharge } from '../../src-main/use-cases/save-service-charge'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { meetingCommittee } from '../hands/directors-years'
import { readPdf } from '../hands/read-pdf'
import { Office, well } from '../scenarios/office'
import { sampleOffice } from '../scenarios/sample-office'
import { convert, HAS_SUITE } from '../hands/office-suite'

const SAMPLE = 'resources/samples/pays-de-saint-seine.quotite.json'

/** The report of the sample's year, frozen before its service cost 1 200 EUR more. */
async function frozenReport(): Promise<Uint8Array> {
  const desk = sampleOffice('pays-de-saint-seine')
  const { texts, internal, services } = blankReport(2026)
  const typed = { ...texts, foreword: 'Une année de plus.' }
  well(await saveAnnualReport(desk, { year: 2026, internal, services, texts: typed }))
  well(await freezeAnnualReport(desk, { year: 2026 }))
  const report = reportOf(desk.keeper.registers(), 2026)
  const charge = {
    id: 'licences',
    agreementId: report.frozen?.figures.services[0]?.agreementId ?? '',
    kind: 'other' as const,
    label: 'Licences',
    justification: 'Facture 12',
    period: yearPeriod(2026),
    forecast: null,
    actual: cents(120_000),
  }
  well(await saveServiceCharge(desk, charge))
  const { figures } = well(await readReport(desk, { year: 2026, internal: false }))
  const source = { report, figures, workspace: 'La vallée', today: day('2027-01-14') }
  return writeDocx(reportDocument(source, 'fr'))
}

describe.skipIf(!HAS_SUITE)('LibreOffice', () => {
  let folder = ''
  const textOf = async (name: ActKind | 'report' | 'minutes'): Promise<string> => {
    const { pages } = await readPdf(await readFile(join(folder, 'pdf', `${name}.pdf`)))
    return pages.join(' ').replaceAll('\u202F', ' ')
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quotite-acts-'))
    const file = well(await readWorkspaceFile(SAMPLE))
    const [first] = file.agreements
    if (first === undefined) throw new Error('The sample has no agreement')
    const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } = first
    const terms = { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak }
    const amendment = {
      id: 'a',
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: first.period.from,
      terms,
    }
    const under = (legalForm: LegalForm | undefined): Office =>
      new Office(
        { ...file, agreements: [{ ...first, legalForm, amendments: [amendment] }] },
        '2026-12-10',
      )
    for (const kind of ACT_KINDS) {
      // Only a loan by name has a longest term.
      const office = under(kind === 'termLetter' ? 'staffSecondment' : first.legalForm)
      const facts = well(
        actFacts(office, { agreementId: first.id, kind, year: 2026, amendmentId: 'a' }),
      )
      const overruns = await overrunsOf(office, facts.agreement)
      const [act] = actPages({ ...facts, overruns })
      if (act === undefined) throw new Error(kind)
      await writeFile(join(folder, `${kind}.docx`), await writeDocx(act.page))
    }
    await writeFile(join(folder, 'report.docx'), await frozenReport())
    const [agreement] = meetingCommittee().agreements
    const [meeting] = meetingCommittee().meetings
    const lender = file.collectivities.find(({ id }) => id === first.lenderId)
    if (agreement === undefined || meeting === undefined || lender === undefined)
      throw new Error('No meeting')
    await writeFile(
      join(folder, 'minutes.docx'),
      await writeDocx(minutesPage({ agreement, lender, meeting })),
    )
    await convert(
      [...ACT_KINDS, 'report', 'minutes'].map((name) => join(folder, `${name}.docx`)),
      { to: 'pdf', into: join(folder, 'pdf') },
    )
  }, 240_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(ACT_KINDS)(
    'opens the act “%s” of the sample territory and reads its words',
    async (kind) => {
      const text = await textOf(kind)
      expect(text).toContain('Secrétariat de mairie partagé')
    },
  )

  it('reads the figures of the annual report as they were frozen, and what was typed', async () => {
    const text = await textOf('report')
    expect(text).toContain('Une année de plus.')
    expect(text).toMatch(/figés le 14 janvier 2027 par Claire Morel/)
    expect(text).toContain('216 527,16 €')
    expect(text).not.toContain('217 727,16 €')
  })

  it('reads the minutes of a meeting, with what is to be done and by when', async () => {
    const text = await textOf('minutes')
    expect(text).toContain('14 octobre 2026')
    expect(text).toContain('Relancer les syndicats qui n’ont pas transmis leurs prévisions')
  })

  it('reads who uses up its hours, and by when a loan is renewed', async () => {
    expect(await textOf('overrunLetter')).toContain('pour la commune de Francheville')
    expect(await textOf('termLetter')).toContain('Elle est prononcée pour 3 ans au plus')
  })

  it('reads every commune and the exact total of the financial annex, the syndicats being in one of their own', async () => {
    const text = await textOf('annex')
    expect(text).toContain('Commune de Saint-Martin-du-Mont')
    expect(text).not.toContain('SIVOS')
    expect(text).toMatch(/Total\s+157 h 00\s+7 159 h 12\s+149 698,93 €/)
  })
})
