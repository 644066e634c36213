import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { press } from '../hands/hands'
import '../hands/window-desk'
import { launch, type OpenWindow } from './harness/launch'

let launched: OpenWindow

test.beforeEach(async () => {
  launched = await launch({ sample: 'pays-de-saint-seine' })
})
test.afterEach(async () => {
  await launched.close()
})

const option = (name: string | RegExp) => launched.window.getByRole('option', { name })

async function find(words: string): Promise<void> {
  await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
  await press(launched.window, 'Control+k')
  await launched.window.getByRole('combobox', { expanded: true }).fill(words)
}

/** Issues the statement of one body for the whole year of the sample. */
const issueOne = () =>
  launched.window.evaluate(async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' } as never
    const answer = await self.desk.ask('issueStatements', {
      agreementId: 'convention-2024-07',
      period,
      reason: 'Pièces en cours de signature',
      shares: [{ collectivityId: 'commune-21284', amount: 1_244_198 as never }],
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  })

test('a statement is found by its number from any screen, and shown in its own period', async () => {
  await issueOne()
  const { window } = launched
  await goToAddress(launched, '/repartition/convention-2024-07/2027-01-01/2027-01-31')
  await find('2026-001')
  await expect(option(/État 2026-001, Francheville/)).toBeVisible()
  await press(window, 'Enter')
  await expect(window).toHaveURL(/#\/etats\//)
  await expect(window.getByRole('complementary')).toContainText('2026-001')
  await expect(window.getByRole('row', { name: /2026-001/ })).toBeVisible()
})

test('an absence is found by who, what and the day of the week', async () => {
  const { window } = launched
  await find('Marie congé lundi')
  await expect(option(/Marie Dupont, Congé/).first()).toBeVisible()
  await press(window, 'ArrowDown', 'ArrowUp', 'Enter')
  await expect(window).toHaveURL(/#\/absences\//)
})

test('screens behind a tab and cards of the settings are found by their names', async () => {
  for (const [words, address] of [
    ['barèmes', /couts\/baremes/],
    ['affichage', /reglages/],
    ['suivi des paiements', /etats\/paiements/],
  ] as const) {
    await find(words)
    await press(launched.window, 'Enter')
    await expect(launched.window).toHaveURL(address)
  }
})

test('the list of statements is searched by body or number, and says where nothing is found', async () => {
  const { window } = launched
  await goToAddress(launched, '/etats')
  const field = window.getByRole('textbox', { name: 'Chercher un état' })
  await field.fill('saint-martin')
  await expect(window.getByRole('row', { name: /Saint-Martin/ })).toBeVisible()
  await expect(window.getByRole('row', { name: /Francheville/ })).toHaveCount(0)
  await field.fill('xyz')
  await expect(window.getByText('Aucun état ne correspond à « xyz ».')).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('row', { name: /Francheville/ })).toBeVisible()
})
