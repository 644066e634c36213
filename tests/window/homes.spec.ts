import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { addMonths, month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { goToAddress } from '../hands/accessibility'
import { changedYears } from '../hands/changed-years'
import { saying, takeAct } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { sampleWorkspace } from '../hands/sample-workspace'
import '../hands/window-desk'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import type { OpenWindow, WindowOptions } from './harness/launch'
import { launch } from './harness/launch'
import { paperCharge } from '../scenarios/paper-charge'

// What the first screens say: of what is owed, and of what changed.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** Opens the home of a role. */
async function opensHome(
  role: 'finance' | 'direction',
  options: WindowOptions,
): Promise<OpenWindow> {
  const size = { width: 1280, height: 800 }
  launched = await launch({ size, isLeftBlank: true, ...options })
  const preferences = { name: 'Claire Morel', role, language: 'fr', theme: 'light' }
  await launched.desk.ask('savePreferences', preferences)
  await goToAddress(launched, '/')
  return launched
}

/** The sample with three claims, two of them sent on 15 January 2027 and one of these contested, and a reduction that is contested too. */
async function fourStatements(): Promise<WorkspaceFile> {
  const office = new Office(sampleWorkspace(), '2027-01-15')
  const bodies = ['commune-21284', 'commune-21561', 'commune-21573', 'commune-21475']
  const issued = well(await office.issue(months('01', '12'), bodies, 'convention-2024-07'))
  const ids = issued.filter(({ balance }) => balance.kind === 'claim').map(({ id }) => id)
  const back = issued.filter(({ balance }) => balance.kind === 'reduction').map(({ id }) => id)
  const on = day('2027-01-15')
  well(await noteStatements(office, { ids: ids.slice(0, 2), on, step: 'sent', note: '' }))
  well(await noteStatements(office, { ids: ids.slice(0, 1), on, step: 'contested', note: 'Trop' }))
  well(await noteStatements(office, { ids: back, on, step: 'contested', note: 'Trop peu' }))
  return office.file()
}

test('several weeks of one agent concern that agent, in the plural', async () => {
  launched = await launch({ workspace: new Territory('A').lends('Marie').file() })
  await expect(launched.window.getByRole('main')).toContainText(
    saying('semaines d’agent restent à remplir. Elles concernent Marie Dupont.'),
  )
})

test('a change of this week has the name of its day, and one of before its date: « mar. 12 » was of any month', async () => {
  for (const [today, when] of [
    ['2027-01-12', /^\d\d:\d\d/],
    ['2027-01-15', /^mar\.\s12/],
    ['2027-02-16', /^12\/01\/2027/],
  ] as const) {
    launched = await launch({
      sample: 'pays-de-saint-seine',
      today,
      now: '2027-01-12T09:12:00.000Z',
    })
    const opening = launched.window.locator('li', { hasText: 'ouverture de l’espace' })
    await expect(opening).toHaveText(when)
    await launched.close()
  }
})

test('the home of finance says nothing of what is owed before a statement is issued', async () => {
  const { window } = await opensHome('finance', { sample: 'pays-de-saint-seine' })
  await expect(window.getByRole('heading', { name: 'Derniers états émis' })).toBeVisible()
  await expect(window.getByRole('heading', { name: /encaisser ou à restituer/ })).toHaveCount(0)
})

test('a home that finds no hours says in which years it looked: those of 2026 are still there in 2028', async () => {
  const { window } = await opensHome('finance', {
    sample: 'pays-de-saint-seine',
    today: '2028-01-10',
  })
  const found = window.getByText(saying('Aucune heure n’est saisie en 2027 ni en 2028.'))
  await expect(found).toBeVisible()
  await expect(
    window.getByText(saying('Aucune période à refacturer en 2027 ni en 2028.')),
  ).toBeVisible()
})

test('the home of finance has a school year once, with all its months, and no year before those that it looks at', async () => {
  const quotas = [{ collectivityId: 'A', millionths: 1_000_000 }]
  const school = new Territory('A')
    .lends('Marie')
    .terms({ period: { from: '2025-01-01', to: null }, key: { kind: 'fixedQuotas', quotas } })
  for (let at = month('2025-01'); at <= '2028-08'; at = addMonths(at, 1))
    school.cost('Marie', at, 100)
  const charge = paperCharge('agreement', 2025, 1200)
  const office = new Office({ ...school.file(), serviceCharges: [charge] }, '2028-09-05')
  for (const year of [2026, 2027])
    well(
      await office.issue({
        from: day(`${String(year)}-09-01`),
        to: day(`${String(year + 1)}-08-31`),
      }),
    )
  const { window } = await opensHome('finance', {
    workspace: await office.file(),
    today: '2028-09-05',
  })
  const periods = window.getByRole('grid', { name: 'Périodes à refacturer' }).getByRole('row')
  await expect(periods.filter({ hasText: saying('1 état émis') })).toHaveText([
    saying('septembre 2027 – août 2028'),
    saying('septembre 2026 – août 2027'),
  ])
  await expect(periods.filter({ hasText: /2025|manque/ })).toHaveCount(0)
})

test('the home of finance says what is owed, contested and late, and each line leads to its list', async () => {
  const { window } = await opensHome('finance', {
    workspace: await fourStatements(),
    today: '2027-03-20',
  })
  const card = window.getByRole('region', { name: /^Ce qui reste à encaisser/ })
  await expect(card.getByRole('listitem')).toHaveText([
    /^3 états à encaisser/,
    /^dont 1 contesté/,
    /^dont 2 en retard/,
    /^1 réduction à restituer/,
    '1 contesté, déjà payé ou en réduction',
  ])
  await card.getByRole('link', { name: saying('dont 2 en retard') }).click()
  await expect(window).toHaveURL(/etats\/paiements\/en-retard$/)
  const rows = window.getByRole('row', { name: /2026-/ })
  await expect(rows).toHaveCount(2)
  await window.getByText('Contestés', { exact: true }).click()
  await expect(window).toHaveURL(/etats\/paiements\/contestes$/)
  await expect(rows).toHaveCount(2)
  await expect(rows).toContainText(['Contesté', 'Contesté'])
  await window.getByText('À restituer', { exact: true }).click()
  // A body may contest what is given back to it.
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Contesté')
  await window.getByText('À encaisser', { exact: true }).click()
  await expect(rows).toHaveCount(3)
})

test('a contest of what is paid is counted by home, listed, and answered on its statement', async () => {
  const file = await fourStatements()
  const office = new Office(file, '2027-02-20')
  const [claim] = file.statements
  if (claim === undefined) throw new Error('No statement')
  const { id, content } = claim
  const { amount } = content.balance
  well(
    await recordPayment(office, {
      id: 'paid',
      statementId: id,
      on: day('2027-02-20'),
      amount,
      reference: '',
    }),
  )
  const { window } = await opensHome('finance', {
    workspace: await office.file(),
    today: '2027-03-20',
  })
  await window.getByRole('link', { name: '2 contestés, déjà payés ou en réduction' }).click()
  const paid = window.getByRole('grid', { name: 'États contestés et payés' })
  await expect(window.getByRole('grid', { name: 'Réductions contestées' })).toBeVisible()
  await expect(window.getByText('Aucun état n’est contesté.')).toHaveCount(0)
  await paid.getByText(content.number).click()
  await takeAct(window, 'Clore la contestation…')
  await window.getByRole('textbox', { name: 'Réponse' }).fill('Feuille jointe')
  await window.getByRole('button', { name: 'Clore la contestation', exact: true }).click()
  await expect(window.getByText('Réponse : Feuille jointe')).toBeVisible()
  await goToAddress(launched, '/etats/paiements/contestes')
  await expect(paid).toHaveCount(0)
  await expect(window.getByRole('row', { name: /2026-/ })).toHaveCount(1)
})

test('the home of directors says what its figures leave open, and which bodies changed most in a year', async () => {
  const { window } = await opensHome('direction', { workspace: changedYears() })
  const open = window
    .getByRole('status')
    .filter({ hasText: /^Ces chiffres laissent \d+\spoints?\sà\svérifier/ })
  const card = window.getByRole('region', { name: 'Ce qui a changé en un an' })
  await expect(card.getByRole('listitem').first()).toContainText(/^Francheville\+/)
  await open.getByRole('link', { name: 'Voir ces points' }).click()
  await expect(window).toHaveURL(/repartition\/convention-2024-07\/2026-01-01\/2026-12-31$/)
})

test('the home of directors compares nothing where one year is known', async () => {
  const { window } = await opensHome('direction', { sample: 'pays-de-saint-seine' })
  await expect(window.getByRole('heading', { name: /supportent/ })).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Ce qui a changé en un an' })).toHaveCount(0)
})

test('the home of directors tells all agreements with their cost, and shows the one that is chosen', async () => {
  const { window } = await opensHome('direction', { sample: 'a-la-carte' })
  const card = window.getByRole('region', { name: 'Conventions et périodes' })
  const lines = card.getByRole('button')
  await expect(lines.nth(2)).toBeVisible()
  await expect(window.getByText(/\d conventions\./)).toBeVisible()
  await expect(lines.first()).toHaveAttribute('aria-pressed', 'true')
  const heading = window.getByRole('heading', { name: /supportent? \d/ })
  const before = await heading.textContent()
  await lines.nth(1).click()
  await expect(lines.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await expect(heading).not.toHaveText(before ?? '')
})

test('agreements of one long title keep the references in sight that tell them apart', async () => {
  const title = 'Mise en commun des secrétariats de mairie des communes de la vallée'
  const lent = (agentId: string) => [{ agentId, workShare: 10_000 }]
  const beneficiaries = [{ collectivityId: 'A', weeklyMinutes: 0 }]
  const territory = ['Marie', 'Paul'].reduce(
    (made, name) => made.lends(name).hours(name, '2026-01', { A: 20 }).cost(name, '2026-01', 300),
    new Territory('A').terms({ title, agents: lent('Marie') }),
  )
  territory.also({ id: 'second', reference: '2026-02', title, agents: lent('Paul'), beneficiaries })
  const { window } = await opensHome('finance', { workspace: territory.file() })
  for (const reference of ['2026-01', '2026-02']) {
    const cell = window.getByRole('rowheader', { name: reference })
    const mark = cell.getByText(`(${reference})`, { exact: true })
    await expect(mark).toBeVisible({ timeout: 10_000 })
    const right = (element: Element): number => element.getBoundingClientRect().right
    expect(await mark.evaluate(right)).toBeLessThanOrEqual(await cell.evaluate(right))
  }
})

test('hours that no agreement covers are said to be there, where a home has no settlement', async () => {
  const territory = new Territory('A')
    .lends('Marie')
    .lends('Paul')
    .hours('Marie', '2026-03', { A: 20 })
  const terms = { agents: [{ agentId: 'Paul', workShare: 10_000 }] }
  const { window } = await opensHome('finance', { workspace: territory.terms(terms).file() })
  await expect(window.getByText('Des heures ne relèvent d’aucune convention.')).toBeVisible()
})

test('hours that wait for an archived agreement are said to be there, and by which agreement', async () => {
  const { window, desk } = await opensHome('finance', { sample: 'pays-de-saint-seine' })
  const [agreement] = (await registryOf(launched)).agreements
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  await desk.ask('saveAgreement', { ...agreement, archived: true })
  await expect(
    window.getByText('Des heures attendent une convention qui est archivée.'),
  ).toBeVisible()
  await expect(window.getByText(saying('8 853 h 45, dès le 2 janvier 2026'))).toBeVisible()
  const allArchived = window.getByText(/Toutes les conventions sont archivées/)
  await expect(allArchived).toBeVisible()
  await goToAddress(launched, '/etats')
  await expect(window.getByText(saying('8 853 h 45'))).toHaveCount(0)
  await expect(allArchived).toBeVisible()
})

/** The sample over two years: an agreement of 2025 with a statement, now archived, and the one of since, both kept in that order. */
async function archivedAndNow(): Promise<WorkspaceFile> {
  const file = changedYears()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const before = { ...agreement, id: 'before', reference: '2020-01', title: 'D’avant 2026' }
  const agreements = [
    { ...before, period: yearPeriod(2025) },
    { ...agreement, period: { from: day('2026-01-01'), to: null } },
  ]
  const office = new Office({ ...file, agreements }, '2026-01-15')
  well(await office.issue(yearPeriod(2025), ['commune-21284'], 'before'))
  const issued = await office.file()
  return {
    ...issued,
    agreements: issued.agreements.map((one) => ({ ...one, archived: one.id === 'before' })),
  }
}

test('an archived agreement stays in the year that it settled, its statements are shown, and screens open on the one in force', async () => {
  const { window } = await opensHome('direction', {
    workspace: await archivedAndNow(),
    today: '2026-11-20',
  })
  const lines = window.getByRole('region', { name: 'Conventions et périodes' })
  await expect(lines.getByRole('button', { name: /^D’avant 2026\s*2025/ })).toBeVisible()
  await goToAddress(launched, '/etats')
  await expect(window.getByText('Secrétariat de mairie partagé, 2026')).toBeVisible()
  await goToAddress(launched, '/etats/statement-1')
  await expect(window.getByText('D’avant 2026, 2025')).toBeVisible()
  await expect(window.getByRole('row', { name: /2025-001/ })).toBeVisible()
  // Nothing more is drawn up of it.
  await expect(
    window.getByText(saying('« D’avant 2026 » est archivée : désarchivez-la')),
  ).toBeVisible()
  await expect(window.getByText(saying('À émettre 0'))).toBeVisible()
})
