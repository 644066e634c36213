import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import { record, refuse, submit } from '../scenarios/approval-office'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { launch, type OpenWindow, type WindowOptions } from './harness/launch'

// A screen says that all is done, or that nothing is left, only where that is so.

let launched: OpenWindow | undefined

test.afterEach(() => launched?.close())

async function opensOn(options: WindowOptions): Promise<OpenWindow> {
  launched = await launch({
    size: { width: 1280, height: 800 },
    isLeftBlank: true,
    ...options,
  })
  return launched
}

test('a reduction that is not given back is not paid, nor a body of which instalments alone were called', async () => {
  const office = new Office(sampleWorkspace(), '2027-01-15')
  well(await office.issue(months('01', '12'), ['commune-21475'], 'convention-2024-07'))
  const running = await opensOn({ workspace: await office.file(), today: '2027-03-20' })
  await goToAddress(running, '/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  await running.window.getByText('Ce qui est appelé et encaissé').scrollIntoViewIfNeeded()
  const chart = running.window.locator('[data-chart="called-and-paid"]')
  await expect(chart).toContainText(saying('Il reste 0,00 € à encaisser, et 165,96 € à restituer'))
  await expect(chart.locator('svg').getByText('payé', { exact: true })).toHaveCount(0)
  await expect(running.window.getByText('tous les états sont payés')).toHaveCount(0)
})

test('statements that wait for the end of a provisional year are not said to be issued', async () => {
  const territory = new Territory('A').lends('Marie').contracted('A', 10)
  for (let at = 1; at <= 12; at += 1) {
    const month = String(at).padStart(2, '0')
    territory.cost('Marie', `2026-${month}`, 2000)
    if (at <= 3) territory.hours('Marie', `2026-${month}`, { A: 140 })
  }
  const office = new Office(territory.file(), '2026-01-15')
  well(await office.issue(months('01', '12'), null, 'agreement', 'provisional'))
  const running = await opensOn({ workspace: await office.file(), today: '2026-04-10' })
  await running.desk.ask('savePreferences', {
    name: 'Claire Morel',
    role: 'finance',
    language: 'fr',
    theme: 'light',
  })
  await goToAddress(running, '/')
  const { window } = running
  await expect(window.getByText(saying('Des états provisoires courent encore'))).toBeVisible()
  await expect(window.getByText('rien à émettre')).toBeVisible()
  await expect(window.getByText('prête à dresser')).toHaveCount(0)
})

test('hours are not said to be up to date while a period of them was sent back', async () => {
  const week = [5, 6, 7, 8, 9].map((date) => [date, 'A', 7] as const)
  const office = new Office(
    new Territory('A')
      .terms({ period: { from: '2026-01-05', to: '2026-01-09' } })
      .lends('Marie')
      .days('Marie', '2026-01', week)
      .cost('Marie', '2026-01', 2000)
      .file(),
    '2026-01-12',
  )
  well(await record(office, '2026-01-09', 6))
  well(await submit(office))
  well(await refuse(office))
  const { window } = await opensOn({
    workspace: await office.file(),
    today: '2026-02-02',
    address: '/',
    isLeftBlank: false,
  })
  await expect(window.getByText(saying('^1 période à corriger$')).first()).toBeVisible()
  await expect(window.getByText('Des heures restent à corriger ou à vérifier.')).toBeVisible()
  await expect(window.getByText('Les heures sont à jour.')).toHaveCount(0)
})

test('deadlines beyond those that the first screen lists are counted', async () => {
  const sample = sampleWorkspace()
  const ending = sample.agreements.flatMap((agreement) =>
    [1, 2, 3, 4, 5, 6, 7].map((place) => ({
      ...agreement,
      id: `${agreement.id}-${String(place)}`,
      reference: `${agreement.reference}-${String(place)}`,
      period: { ...agreement.period, to: day('2027-06-30') },
    })),
  )
  const workspace = { ...sample, agreements: [...sample.agreements, ...ending] }
  const { window } = await opensOn({ workspace, today: '2027-01-15', isLeftBlank: false })
  const card = window.getByRole('region', { name: 'Échéances', exact: true })
  await expect(card.getByRole('listitem')).toHaveCount(6)
  await expect(card).toContainText(/et \d+ autres/)
})
