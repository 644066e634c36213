import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { noteSteps } from '../../src-main/use-cases/note-statements'
import { reminders } from '../../src-main/use-cases/reminders'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { months, Office, well } from './office'
import { Territory } from './territory'

const ADDRESS = { street: '1 rue de la Mairie', postalCode: '21440', city: 'Oigny' }
const SIREN = '212107593'
const SIRET = '21210759300015'

/** A is merged into N on 1 January 2027; its statement of November was issued before, and is not paid. */
async function merged(): Promise<Office> {
  const territory = new Territory('A', 'N')
    .lends('Marie')
    .body('N', { name: 'Commune nouvelle', siren: SIREN, siret: SIRET, address: ADDRESS })
    .hours('Marie', '2026-11', { A: 10 })
    .cost('Marie', '2026-11', 600)
    .hours('Marie', '2026-12', { A: 10 })
    .cost('Marie', '2026-12', 600)
  const office = new Office(territory, '2027-02-15')
  well(await office.issue(months('11'), ['A']))
  return office
}

const bodyOf = (office: Office, id: string): Collectivity => {
  const found = office.keeper.registers().collectivities.get(id)
  if (found === undefined) throw new Error(`No body ${id}`)
  return found
}

const archivedDebtors = async (office: Office) =>
  (await office.audit(months('12'), ['A'])).filter(({ code }) => code === 'payerArchived')

it('a statement to an archived body is objected to, until its sheet names the body that took its place', async () => {
  const office = await merged()
  expect(await archivedDebtors(office)).toEqual([])
  const archived = { ...bodyOf(office, 'A'), archived: true }
  well(await saveCollectivity(office, archived))
  expect(await archivedDebtors(office)).toMatchObject([{ severity: 'serious', bodies: ['A'] }])

  const { name, siren, siret, address } = bodyOf(office, 'N')
  well(await saveCollectivity(office, { ...archived, name, siren, siret, address }))
  expect(await archivedDebtors(office)).toEqual([])
  well(await office.issue(months('12'), ['A']))
  const printed = (await office.file()).statements.map(({ content }) => content.beneficiary)
  expect(printed.map((each) => [each.name, each.siret])).toEqual([
    ['Commune A', null],
    ['Commune nouvelle', SIRET],
  ])
})

it('the reminder of a claim on a body that was replaced goes to the one of its sheet', async () => {
  const office = await merged()
  const archived = { ...bodyOf(office, 'A'), archived: true }
  const { name, siren, siret, address } = bodyOf(office, 'N')
  well(await saveCollectivity(office, { ...archived, name, siren, siret, address }))
  const [first] = (await office.file()).statements
  const { keeper } = office
  const ids = [first?.id ?? '']
  const sent = { ids, step: 'sent', on: office.surroundings.today(), note: '' } as const
  well(await keeper.accept(() => noteSteps(keeper, sent, 'Claire Morel')))
  const later = { keeper, surroundings: { ...office.surroundings, today: () => day('2027-04-01') } }
  const [facts] = well(reminders(later, ids))
  expect(facts?.body.name).toBe('Commune nouvelle')
})

it('a statement of an archived lender is objected to, until its sheet names the body that took its place', async () => {
  const office = await merged()
  const archived = { ...bodyOf(office, 'CC'), archived: true }
  well(await saveCollectivity(office, archived))
  const found = async () =>
    (await office.audit(months('12'), ['A'])).filter(({ code }) => code === 'lenderArchived')
  expect(await found()).toMatchObject([{ severity: 'serious' }])
  const { siren, siret } = bodyOf(office, 'N')
  well(await saveCollectivity(office, { ...archived, siren, siret }))
  expect(await found()).toEqual([])
})

it('the reminder of a replaced body gives its whole account: also what is to be given back under the other sheet of it', async () => {
  const office = await merged()
  const { name, siren, siret, address } = bodyOf(office, 'N')
  const replaced = { ...bodyOf(office, 'A'), archived: true, name, siren, siret, address }
  well(await saveCollectivity(office, replaced))
  const [own] = well(await office.issue(months('12'), ['A']))
  const { keeper } = office
  const [first] = (await office.file()).statements
  const ids = [first?.id ?? '']
  const day16 = { step: 'sent', on: office.surroundings.today(), note: '' } as const
  well(await keeper.accept(() => noteSteps(keeper, { ids, ...day16 }, 'Claire Morel')))
  const file = await office.file()
  const statements = file.statements.map((each) =>
    each.id === own?.id
      ? {
          ...each,
          content: { ...each.content, beneficiary: { ...each.content.beneficiary, id: 'N' } },
        }
      : each,
  )
  const paid = {
    id: 'p',
    statementId: own?.id ?? '',
    on: day('2027-02-15'),
    amount: cents(65_000),
    reference: '',
  }
  const later = new Office({ ...file, statements, payments: [paid] }, '2027-04-01')
  const [facts] = well(reminders(later, ids))
  expect(facts?.back).toEqual([{ number: own?.number, left: 5000 }])
})
