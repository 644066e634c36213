import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActKind } from '#shared/contract/act-methods'
import { ACT_KINDS } from '#shared/contract/act-methods'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { writeDocx } from '../../src-main/documents/docx/write-docx'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { overrunsOf } from '../../src-main/use-cases/overruns-of'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { readPdf } from '../hands/read-pdf'
import { Office, well } from '../scenarios/office'

const SAMPLE = 'resources/samples/pays-de-saint-seine.quotite.json'

const suite = (process.env['PATH'] ?? '')
  .split(':')
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

if (suite === undefined)
  console.warn('LibreOffice (soffice) is not here: the acts are not opened with it.')

describe.skipIf(suite === undefined)('LibreOffice', () => {
  let folder = ''
  const textOf = async (kind: ActKind): Promise<string> => {
    const { pages } = await readPdf(await readFile(join(folder, 'pdf', `${kind}.pdf`)))
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
    await promisify(execFile)(
      suite ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        join(folder, 'pdf'),
        ...ACT_KINDS.map((kind) => join(folder, `${kind}.docx`)),
      ],
      { timeout: 180_000 },
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

  it('reads who uses up its hours, and by when a loan is renewed', async () => {
    expect(await textOf('overrunLetter')).toContain('pour la commune de Francheville')
    expect(await textOf('termLetter')).toContain('Elle est prononcée pour 3 ans au plus')
  })

  it('reads every beneficiary and the exact total of the financial annex', async () => {
    const text = await textOf('annex')
    expect(text).toContain('Commune de Saint-Martin-du-Mont')
    expect(text).toContain('SIVOS')
    expect(text).toMatch(/Total\s+193 h 00\s+8 800 h 48\s+184 024,81 €/)
  })
})
