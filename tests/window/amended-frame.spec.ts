import { expect, test } from '@playwright/test'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { amendment } from '../amendment'
import { goToAddress } from '../hands/accessibility'
import { box, press, saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { Territory } from '../scenarios/territory'
import { launch } from './harness/launch'

const AGREEMENT = 'convention-2024-07'

test('an amendment puts a service in an annexed budget from its day on; one that leaves the frame as it is keeps none', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    address: `/conventions/${AGREEMENT}`,
  })
  const { window } = launched
  const draw = window.getByRole('button', { name: 'Préparer un avenant' })
  const acts = window.getByRole('list', { name: 'Convention et avenants' }).getByRole('listitem')
  await draw.click()
  await box(window, 'Prend effet le').fill('1/7/2026')
  await box(window, 'Budget annexe').fill('Services mutualisés')
  await press(window, 'Control+Enter')
  await expect(acts).toHaveCount(2)
  await expect(acts.nth(1)).toContainText(saying('budget annexe « Services mutualisés »'))
  await window.getByRole('button', { name: 'Modifier : Objet et parties' }).click()
  await expect(window.getByRole('note')).toHaveText(
    saying('budget annexe, gratuité et base légale jusqu’au 30 juin 2026. Pour la suite, modifiez'),
  )
  await goToAddress(launched, `/conventions/${AGREEMENT}`)
  await draw.click()
  await expect(box(window, 'Budget annexe')).toHaveValue('Services mutualisés')
  await box(window, 'Prend effet le').fill('1/10/2026')
  await press(window, 'Control+Enter')
  await expect(acts).toHaveCount(3)
  const agreement = (await registryOf(launched)).agreements.find(({ id }) => id === AGREEMENT)
  expect(agreement?.annexBudget).toBeUndefined()
  expect(agreement?.amendments?.map(({ frame }) => frame?.annexBudget)).toEqual([
    'Services mutualisés',
    undefined,
  ])
  expect(agreement?.amendments?.[1]?.frame).toBeUndefined()
  await launched.close()
})

test('the page of an agreement has the weeks of the terms in force, and of its first day before it begins', async () => {
  const period = { from: '2026-09-01', to: '2029-08-31' }
  const territory = new Territory('A', 'B')
    .lends('Marie', '2026-09-01')
    .terms({ period })
    .contracted('A', 12)
    .contracted('B', 6)
  const [terms] = territory.file().agreements.map(termsOf)
  const left = { ...terms, beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 600 }] }
  const workspace = territory.terms({ amendments: [amendment('2026-11-15', left)] }).file()
  const address = '/conventions/agreement'
  const begun = await launch({ workspace, today: '2026-11-14', address })
  await expect(begun.window.getByRole('row', { name: /^Commune B/ })).toContainText(
    saying('6 h 00'),
  )
  await begun.close()
  const early = await launch({ workspace, today: '2026-08-31', address })
  await expect(early.window.getByRole('main')).toContainText(saying('35 h par semaine au total'))
  await early.close()
})
