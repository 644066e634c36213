import { describe, expect, it } from 'vitest'
import { journal } from '#shared/domain/accounting/journal'
import type { LegalFrame } from '#shared/domain/agreements/legal-frame'
import { amendmentSchema } from '#shared/domain/agreements/amendment'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveAmendment } from '../../src-main/use-cases/save-amendment'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { actLines } from '../documents/read-docx'
import { amendment } from '../amendment'
import { months, Office, refusals, well } from './office'
import { Territory, type Terms } from './territory'

/** Marie works ten hours for A in June, and ten in July; each month costs 600 euros. */
const summer = (terms: Terms): Territory =>
  new Territory('A')
    .lends('Marie')
    .body('A', { memberOf: ['CC'] })
    .terms(terms)
    .hours('Marie', '2026-06', { A: 10 })
    .cost('Marie', '2026-06', 600)
    .hours('Marie', '2026-07', { A: 10 })
    .cost('Marie', '2026-07', 600)

const LENDING = {
  legalForm: 'serviceLendingDownward',
  legalBasis: 'CGCT, L.5211-4-1, III',
} as const

async function officeOf(terms: Terms): Promise<Office> {
  const office = new Office(summer({ ...LENDING, ...terms }), '2027-01-10')
  well(await takePublishedAccounts(office))
  return office
}

const agreementOf = (office: Office) => {
  const found = office.keeper.registers().agreements.get('agreement')
  if (found === undefined) throw new Error('No agreement')
  return found
}

/** Keeps an amendment that sets another frame from a day on, or none; its terms are those of before. */
const amend = (office: Office, frame: LegalFrame | null, from = '2026-07-01', named = {}) =>
  saveAmendment(office, {
    agreementId: 'agreement',
    amendment: well(
      read(amendmentSchema, {
        ...amendment(from, termsOf(agreementOf(office)), named),
        ...(frame === null ? {} : { frame }),
      }),
    ),
  })

const entriesOf = async (office: Office) =>
  journal([...office.keeper.registers().statements.values()], await office.file()).map(
    ({ collectivityId, side, account, annexBudget }) =>
      [collectivityId, side, account, annexBudget].join(' ').trim(),
  )

/** The text of the act of an amendment. */
async function actOf(office: Office, amendmentId: string): Promise<string> {
  const asked = { agreementId: 'agreement', year: 2026, amendmentId, kind: 'amendment' } as const
  const [act] = actPages(well(actFacts(office, asked)))
  return act === undefined ? '' : (await actLines(act.page)).join('\n')
}

describe('an amendment that sets another frame', () => {
  it('has what was free refunded from its day on, and what came before stay free', async () => {
    const office = await officeOf({ exemption: 'Délibération du 3 janvier 2026' })
    well(await office.issue(months('06')))
    well(await amend(office, LENDING))
    expect(await office.amounts(months('06'))).toMatchObject({ A: '0,00' })
    expect(await office.amounts(months('07'))).toMatchObject({ A: '600,00' })
    expect(await office.amounts(months('06', '07'))).toMatchObject({ A: '600,00' })
  })

  it('makes free what it serves from its day on, and what came before stay due', async () => {
    const office = await officeOf({})
    well(await office.issue(months('06')))
    well(await amend(office, { ...LENDING, exemption: 'Gratuité votée' }))
    expect(await office.amounts(months('06'))).toMatchObject({ A: '600,00' })
    expect(await office.amounts(months('07'))).toMatchObject({ A: '0,00' })
    expect(await office.amounts(months('06', '07'))).toMatchObject({ A: '600,00' })
    expect(well(await verifyStatements(office))).toMatchObject([
      { verification: { kind: 'identical' } },
    ])
  })

  it('books on the annexed budget what is given from its day on, and what came before on the main one', async () => {
    const office = await officeOf({})
    well(await amend(office, { ...LENDING, annexBudget: 'Services' }))
    well(await office.issue(months('06')))
    well(await office.issue(months('07')))
    expect(await entriesOf(office)).toEqual([
      'CC receipt 70845',
      'A expense 6216',
      'CC receipt 70845 Services',
      'A expense 6216',
    ])
  })

  it('prints its form and its legal basis on statements from its day on', async () => {
    const office = await officeOf({})
    const since = { legalForm: 'sharedService', legalBasis: 'CGCT, L.5211-4-2' } as const
    well(await amend(office, since))
    well(await office.issue(months('06')))
    well(await office.issue(months('07')))
    const printed = (await office.file()).statements.map(({ content }) => [
      content.agreement.legalBasis,
      content.acts?.legalForm,
    ])
    expect(printed).toEqual([
      [LENDING.legalBasis, LENDING.legalForm],
      [since.legalBasis, since.legalForm],
    ])
  })

  it('bills by the clause of the unit cost only where the form of the day has the law fix it', async () => {
    const clause = { hourlyTariff: 2000, unitCostClause: 'fixed' }
    const office = await officeOf(clause)
    well(await amend(office, { legalForm: 'sharedService', legalBasis: '' }))
    expect(await office.amounts(months('06'))).toMatchObject({ A: '200,00' })
    expect(await office.amounts(months('07'))).toMatchObject({ A: '600,00' })
  })

  it('says in its act what it changes, and a later amendment that it changes nothing of it', async () => {
    const office = await officeOf({ exemption: 'Délibération du 3 janvier 2026' })
    well(await amend(office, { ...LENDING, annexBudget: 'Services' }))
    well(await amend(office, null, '2026-10-01', { id: 'n2', reference: 'Avenant n° 2' }))
    const said = await actOf(office, 'n1')
    expect(said).toContain('Le service est désormais suivi dans le budget annexe')
    expect(said).toContain('Le service n’est plus rendu à titre gratuit')
    expect(await actOf(office, 'n2')).toContain('ne changent pas')
    expect(agreementOn(agreementOf(office), day('2026-10-01')).annexBudget).toBe('Services')
  })

  it('bases its act on the law of its form, and so does a later one that leaves the form as it is', async () => {
    const office = await officeOf({})
    well(await amend(office, { legalForm: 'sharedService', legalBasis: 'CGCT, L.5211-4-2' }))
    const later = { id: 'n2', reference: 'Avenant n° 2' }
    well(await amend(office, null, '2026-10-01', later))
    for (const id of ['n1', 'n2']) {
      const said = await actOf(office, id)
      const [visa] = said.split('\n').filter((line) => line.startsWith('Vu le code'))
      expect(visa).toContain('L. 5211-4-2')
      expect(visa).not.toContain('L. 5211-4-1')
    }
  })

  it('is refused where it reaches back under an issued statement, as its terms are', async () => {
    const office = await officeOf({})
    well(await office.issue(months('06')))
    const free = { ...LENDING, exemption: 'Gratuité votée' }
    expect(refusals(await amend(office, free, '2026-06-01'))).toEqual(['settled'])
    expect(refusals(await saveAgreement(office, { ...agreementOf(office), ...free }))).toEqual([
      'settled',
    ])
    well(await amend(office, free))
  })
})
