import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import { saying } from '../hands/hands'
import { withLongLists } from '../hands/long-lists'
import { windowOfAll } from './harness/window-of-tests'

test.describe.configure({ mode: 'serial' })

const launched = windowOfAll(() => ({
  workspace: withLongLists(),
  size: { width: 960, height: 600 },
  isLeftBlank: true,
}))

test.beforeAll(() => issueAll(launched))
for (const [what, address, label, words, found, other] of [
  ['trips', '/couts/deplacements', 'Chercher un trajet', 'elections', /Élections/, /Accueil/],
  [
    'figures of the law',
    '/couts/chiffres-de-la-loi',
    'Chercher un chiffre',
    'atiacl',
    /^ATIACL/,
    /^CNRACL, retraite/,
  ],
  [
    'dated figures',
    '/couts/baremes',
    'Chercher un barème',
    'atiacl',
    /^ATIACL/,
    /^CNRACL, retraite/,
  ],
  ['accounts', '/ecritures/plan', 'Chercher un compte', '70845', /^70845/, /^70841/],
  [
    'values of a criterion',
    '/criteres/nouveau',
    'Chercher une collectivité',
    'frenois',
    /^Frénois/,
    /^Champagny/,
  ],
  ['imports', '/import', 'Chercher un import', 'fevrier', /kimai-fevrier/, /heures-1\.csv/],
  [
    'signed files',
    '/echanges',
    'Chercher un échange',
    'tille',
    /Syndicat de la Tille/,
    /CC Voisine/,
  ],
  ['reductions', '/etats/paiements/a-restituer', 'Chercher un état', 'panges', /Panges/, /Frénois/],
] as const)
  test(`${what} are searched by their words, and what is not found is said`, async () => {
    const { window } = launched
    await goToAddress(launched, address)
    const field = window.getByRole('textbox', { name: label })
    const others = window.getByRole('row', { name: other })
    await expect(others.first()).toBeVisible()
    await field.fill(words)
    await expect(window.getByRole('row', { name: found }).first()).toBeVisible()
    await expect(others).toHaveCount(0)
    await field.fill('xyz')
    await expect(window.getByText(saying('« xyz »'))).toBeVisible()
    await field.press('Escape')
    await expect(others.first()).toBeVisible()
  })

test('the matrix of an allocation finds the line of a body, which is explained, and keeps the sums of all', async () => {
  const { window } = launched
  await goToAddress(launched, '/repartition/convention-2024-07/2026-01-01/2026-12-31')
  const field = window.getByRole('combobox', { name: 'Chercher une collectivité' })
  await field.fill('villotte')
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(window.getByRole('complementary')).toContainText('Villotte-Saint-Seine')
  await expect(window.getByRole('rowheader', { name: 'Villotte-Saint-Seine' })).toBeInViewport()
  await expect(window.getByRole('row', { name: saying('^Total.*216 527,16') })).toBeVisible()
})
