import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { failureSentence } from '#shared/wording/failure-sentence'
import { Office, refusals, well } from '../../scenarios/office'
import { issuedSample } from '../../scenarios/sample-office'
import { request, TREASURY, values, xmlOf } from './pes-office'

/** The issued year 2026 of a lender with its codes, after changes to its file. */
async function officeWith(change: (file: WorkspaceFile) => WorkspaceFile) {
  const file = await issuedSample('pays-de-saint-seine')
  const lenderId = file.agreements[0]?.lenderId ?? ''
  const collectivities = file.collectivities.map((body) =>
    body.id === lenderId ? { ...body, treasury: TREASURY } : body,
  )
  return { office: new Office(change({ ...file, collectivities })), lenderId }
}

/** The file for Hélios of titles that bear a day. */
async function fileOf(
  on: string,
  change: (file: WorkspaceFile) => WorkspaceFile = (file) => file,
  only: (kind: 'claim' | 'reduction' | 'balanced') => boolean = () => true,
) {
  const { office, lenderId } = await officeWith(change)
  const statementIds = [...office.keeper.registers().statements.values()]
    .filter(({ balance }) => only(balance.kind))
    .map(({ id }) => id)
  const asked = request(office, lenderId, { issuedOn: day(on), statementIds })
  return pesRecette(well(await pesFacts(office, asked)))
}

const yearsIn = (flow: Awaited<ReturnType<typeof fileOf>>, name: string): readonly string[] => [
  ...new Set(values(xmlOf(writePes(well(flow))), name)),
]

/** All instalments are called on one day, under a title. */
const calledOn =
  (on: string) =>
  (file: WorkspaceFile): WorkspaceFile => ({
    ...file,
    statements: file.statements.map((statement) => ({
      ...statement,
      content: {
        ...statement.content,
        instalments: statement.content.instalments.map((call) => ({ ...call, calledOn: day(on) })),
      },
    })),
  })

const closing = (changes: Partial<AccountRule>): readonly AccountRule[] =>
  publishedAccounts()
    .filter(({ channel }) => channel === 'closedYear')
    .map((rule) => ({ ...rule, ...changes }))

describe('the fiscal year of a title (journée complémentaire)', () => {
  it('is that of the settlement until 31 January of the next, then that of its day', async () => {
    const claims = (kind: string): boolean => kind === 'claim'
    expect(yearsIn(await fileOf('2026-12-31', undefined, claims), 'Exer')).toEqual(['2026'])
    expect(yearsIn(await fileOf('2027-01-31', undefined, claims), 'Exer')).toEqual(['2026'])
    expect(yearsIn(await fileOf('2027-02-01', undefined, claims), 'Exer')).toEqual(['2027'])
  })

  it('of an instalment called in January for the year before is that year: it is reduced there while it is open', async () => {
    const flow = await fileOf('2027-01-28', calledOn('2027-01-12'))
    expect(yearsIn(flow, 'Exer')).toEqual(['2026'])
    expect(yearsIn(flow, 'ExerRat')).toEqual(['2026'])
  })

  it('of such an instalment is closed from February on: no reduction ties it to the year of its day', async () => {
    const refused = await fileOf('2027-02-01', calledOn('2027-01-12'))
    expect(refusals(refused)).toEqual(['pesOriginOtherYear', 'pesOriginOtherYear'])
    expect(refused.ok ? '' : failureSentence(refused.failures[0] as never, 'fr')).toContain(
      'un titre de 2026',
    )
  })

  it('of an instalment called before its year is the year of its day: once closed, a mandate gives it back, as entries say', async () => {
    const flow = await fileOf('2026-12-31', calledOn('2025-12-10'))
    expect(yearsIn(flow, 'TypBord')).toEqual(['01'])
  })

  it('is that of its day where the plan does not say until when a year is written in', async () => {
    const flow = await fileOf(
      '2026-12-31',
      ({ accountRules, ...file }) => ({
        ...file,
        accountRules: accountRules.filter(({ channel }) => channel !== 'closedYear'),
      }),
      (kind) => kind === 'claim',
    )
    expect(yearsIn(flow, 'Exer')).toEqual(['2026'])
  })

  it('of a statement issued before its year begins is that year once it has begun', async () => {
    const ahead = (file: WorkspaceFile): WorkspaceFile => ({
      ...file,
      statements: file.statements.map(({ content, ...kept }) => ({
        ...kept,
        content: { ...content, fiscalYear: 2027, issuedOn: day('2026-12-10') },
      })),
    })
    const claims = (kind: string): boolean => kind === 'claim'
    expect(yearsIn(await fileOf('2026-12-20', ahead, claims), 'Exer')).toEqual(['2026'])
    expect(yearsIn(await fileOf('2027-01-05', ahead, claims), 'Exer')).toEqual(['2027'])
  })

  const refusedOn = async (on: string, change?: (file: WorkspaceFile) => WorkspaceFile) => {
    const refused = await fileOf(on, change, (kind) => kind === 'claim')
    expect(refusals(refused)).toEqual(['pesDayTooEarly'])
    const sentences = refused.ok ? [] : refused.failures.map((each) => failureSentence(each, 'fr'))
    return sentences[0]?.replaceAll('\u00A0', ' ') ?? ''
  }

  it('is never before the one settled: a year typed one too low is told', async () => {
    expect(await refusedOn('2025-12-31')).toContain('au plus tôt')
  })

  it('is never one that was closed when its statement was drawn up: a title is not dated before its statement, but on 31 December', async () => {
    const issuedOn = (on: string) => (file: WorkspaceFile) => ({
      ...file,
      statements: file.statements.map(({ content, ...kept }) => ({
        ...kept,
        content: { ...content, issuedOn: day(on) },
      })),
    })
    const sentence = await refusedOn('2027-01-20', issuedOn('2027-03-10'))
    expect(sentence).toContain('2026-001')
    expect(sentence).toContain('10 mars 2027')
    expect(await refusedOn('2026-11-02', issuedOn('2027-01-15'))).toContain('31 décembre 2026')
    const flow = await fileOf('2026-12-31', issuedOn('2027-01-15'), (kind) => kind === 'claim')
    expect(yearsIn(flow, 'Exer')).toEqual(['2026'])
  })

  it('is one for the whole file: several are refused, each named', async () => {
    const { length: twice } = closing({})
    expect(twice).toBe(1)
    const refused = await fileOf('2027-01-20', (file) => ({
      ...file,
      accountRules: [
        ...file.accountRules,
        ...closing({ id: 'earlier', debtorKinds: ['syndicate'], closesOn: 115 }),
      ],
    }))
    expect(refusals(refused)).toContain('pesSeveralYears')
    const [failure] = refused.ok ? [] : refused.failures
    expect(failure).toMatchObject({ years: '2026, 2027' })
    expect(failureSentence(failure as never, 'fr')).toContain('un fichier par exercice')
  })
})

/** The reductions take back these instalments. */
const reducing =
  (...instalments: readonly (readonly [reference: string, calledOn: string, amount: number])[]) =>
  (file: WorkspaceFile): WorkspaceFile => ({
    ...file,
    statements: file.statements.map((statement) => {
      const { content } = statement
      if (content.balance.kind !== 'reduction') return statement
      const calls = instalments.map(([reference, calledOn, amount]) => ({
        reference,
        calledOn: day(calledOn),
        amount: cents(amount),
      }))
      return { ...statement, content: { ...content, instalments: calls } }
    }),
  })

describe('a reduction for Hélios', () => {
  it('takes back no more than the titles of its own year, the latest first', async () => {
    const calls = reducing(['titre 12', '2026-06-15', 1_000_000], ['titre 31', '2027-01-05', 100])
    const xml = xmlOf(writePes(well(await fileOf('2027-01-28', calls))))
    expect(values(xml, 'IdPceOrig').slice(0, 2)).toEqual(['31', '12'])
    expect(values(xml, 'MtHT').slice(24, 25)).toEqual(['1.00'])
  })

  it('leaves to a mandate what titles of a closed year called, and reduces the others by the rest', async () => {
    const calls = reducing(['titre 143', '2025-11-15', 1_000_000], ['titre 31', '2026-03-05', 100])
    const xml = xmlOf(writePes(well(await fileOf('2027-01-28', calls))))
    expect(values(xml, 'IdPceOrig')).toEqual(['31', '31'])
    expect(values(xml, 'MtHT').slice(24)).toEqual(['1.00', '1.00'])
    expect(values(xml, 'ExerRat')).toEqual(['2026', '2026'])
  })

  it('of titles of two years that are both open is one of each: no title is reduced by what is another’s', async () => {
    const december = ['titre 90', '2026-12-15', 1_000_000] as const
    const january = ['titre 3', '2027-01-05', 15_000] as const
    const ahead = (file: WorkspaceFile): WorkspaceFile => ({
      ...file,
      statements: file.statements.map(({ content, ...kept }) => ({
        ...kept,
        content: { ...content, fiscalYear: 2027, issuedOn: day('2027-01-20') },
      })),
    })
    const calls = (file: WorkspaceFile) => ahead(reducing(december, january)(file))
    const { office, lenderId } = await officeWith(calls)
    const ids = [...office.keeper.registers().statements.values()]
      .filter(({ balance }) => balance.kind === 'reduction')
      .map(({ id }) => id)
    const asked = request(office, lenderId, { issuedOn: day('2027-01-28'), statementIds: ids })
    expect(refusals(pesRecette(well(await pesFacts(office, asked))))).toEqual(['pesSeveralYears'])
    const written = async (fiscalYear: number): Promise<readonly string[]> => {
      const facts = well(await pesFacts(office, { ...asked, fiscalYear }))
      const xml = xmlOf(writePes(well(pesRecette(facts))))
      const amounts = values(xml, 'MtHT')
      return values(xml, 'IdPceOrig').map((title, at) => `${title} ${amounts[at] ?? ''}`)
    }
    expect(await written(2027)).toEqual(['3 104.82', '3 150.00'])
    expect(await written(2026)).toEqual(['90 15.96'])
  })
})
