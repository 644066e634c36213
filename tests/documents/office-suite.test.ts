import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { convert, HAS_SUITE } from '../hands/office-suite'

const SAMPLE = 'resources/samples/pays-de-saint-seine.quotite.json'

describe.skipIf(!HAS_SUITE)('LibreOffice', () => {
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
    await convert(
      ACT_KINDS.map((kind) => join(folder, `${kind}.docx`)),
      { to: 'pdf', into: join(folder, 'pdf'), profile: join(folder, 'profile') },
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

  it('reads every commune and the exact total of the financial annex, the syndicats being in one of their own', async () => {
    const text = await textOf('annex')
    expect(text).toContain('Commune de Saint-Martin-du-Mont')
    expect(text).not.toContain('SIVOS')
    expect(text).toMatch(/Total\s+157 h 00\s+7 159 h 12\s+149 698,93 €/)
  })
})
