import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { paperSchema } from '#shared/domain/papers/paper'
import { statementPage } from '../../src-main/documents/statement-page'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { amendment } from '../amendment'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { sheetText } from './read-page'

const resolutionOf = (collectivityId: string, amendmentId: string | null, number: string) =>
  paperSchema.parse({
    id: `${collectivityId} ${number}`,
    agreementId: 'agreement',
    kind: 'resolution',
    title: 'Délibération',
    date: '2026-05-19',
    number,
    collectivityId,
    agentId: null,
    amendmentId,
    versions: [
      {
        sha256: 'a'.repeat(64),
        fileName: 'deliberation.pdf',
        size: 10,
        addedAt: '2026-06-03T10:00:00.000Z',
      },
    ],
  })

const beneficiaries = (...ids: readonly string[]) =>
  ids.map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 }))

/** B joins on 1 July by an amendment that its council approved. */
function joined(): Office {
  const terms = {
    beneficiaries: beneficiaries('A', 'B'),
    agents: [{ agentId: 'Marie', workShare: 10_000 }],
    key: { kind: 'actualCost' },
    hourlyTariff: null,
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
  }
  const act = {
    ...amendment('2026-07-01', terms, { resolutionReference: '2026-031' }),
    signedOn: '2026-06-12',
  }
  const file = new Territory('A', 'B')
    .terms({
      legalForm: 'sharedService',
      signedOn: '2025-12-20',
      beneficiaries: beneficiaries('A'),
      amendments: [act],
    })
    .lends('Marie')
    .hours('Marie', '2026-06', { A: 20 })
    .cost('Marie', '2026-06', 600)
    .hours('Marie', '2026-07', { A: 10, B: 10 })
    .cost('Marie', '2026-07', 600)
    .file()
  const papers = [resolutionOf('A', null, '2025-41'), resolutionOf('B', 'n1', '2026-07')]
  return new Office({ ...file, papers })
}

const printed = async (office: Office): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await office.file()).statements.map((one) => [
      `${one.content.period.from} ${one.content.beneficiary.id}`,
      sheetText(statementPage(one, 'fr')),
    ]),
  )

describe('a statement under amended terms', () => {
  it('names the amendment in force beside the convention, and one of before does not', async () => {
    const office = joined()
    well(await office.issue(months('06')))
    well(await office.issue(months('07')))
    const texts = await printed(office)
    expect(texts.get('2026-06-01 A')).not.toContain('Avenant')
    expect(texts.get('2026-07-01 A')).toContain('Avenant n° 1 du 12 juin 2026, 2026-031')
  })

  it('names the act by which a body that joined approved the amendment', async () => {
    const office = joined()
    well(await office.issue(months('07')))
    const texts = await printed(office)
    expect(texts.get('2026-07-01 A')).toContain('2025-41 du 19 mai 2026')
    expect(texts.get('2026-07-01 B')).toContain('2026-07 du 19 mai 2026')
  })

  it('keeps what it names when the amendment is signed again', async () => {
    const office = joined()
    well(await office.issue(months('07')))
    const before = await printed(office)
    const [agreement] = (await office.file()).agreements
    const amendments = (agreement?.amendments ?? []).map((one) => ({
      ...one,
      signedOn: day('2026-06-20'),
    }))
    well(await saveAgreement(office, agreementSchema.parse({ ...agreement, amendments })))
    expect(await printed(office)).toEqual(before)
    const kinds = well(await verifyStatements(office)).map(({ verification }) => verification.kind)
    expect(new Set(kinds)).toEqual(new Set(['identical']))
  })
})
