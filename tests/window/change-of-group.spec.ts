import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { launch } from './harness/launch'

test('a commune that leaves its group keeps the membership of before, which is proposed as it was', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/collectivites/commune-21573',
  })
  const { window } = launched
  const said = window.getByText(/^Vaut aussi pour les jours passés/)
  const add = window.getByRole('button', { name: 'Ajouter une appartenance précédente' })
  const before = window.getByRole('group', { name: 'Appartenance précédente 1' })
  await window.getByRole('combobox', { name: 'Membre de' }).press('Backspace')
  await expect(said).toBeVisible()
  await add.click()
  await expect(said).toBeHidden()
  await expect(before.getByRole('textbox', { name: 'Jusqu’au' })).toBeFocused()
  await expect(before.getByText(/Saint-Seine/)).toBeVisible()
  await window.keyboard.type('31/12/2026')
  await add.click()
  await window.keyboard.type('31/12/2026')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').getByText(/deux fois/)).toBeVisible()
  await window.getByRole('button', { name: 'Retirer l’appartenance précédente 2' }).click()
  await window.keyboard.press('Control+s')
  await expect(window.getByText('non enregistré', { exact: true })).toBeHidden()
  const body = (await registryOf(launched)).collectivities.find(({ id }) => id === 'commune-21573')
  expect(body).toMatchObject({
    memberOf: [],
    earlierMemberships: [{ until: '2026-12-31', memberOf: ['cc-pays-de-saint-seine'] }],
  })
  await launched.close()
})

test('a commune that will leave its group is one of its members until then', async () => {
  const address = '/collectivites/commune-21573'
  const launched = await launch({ sample: 'pays-de-saint-seine', address })
  const { window } = launched
  await window.getByRole('combobox', { name: 'Membre de' }).press('Backspace')
  await window.getByRole('button', { name: 'Ajouter une appartenance précédente' }).click()
  await window.keyboard.type('31/12/2027')
  await window.keyboard.press('Control+s')
  await expect(window.getByText('non enregistré', { exact: true })).toBeHidden()
  await goToAddress(launched, '/collectivites/cc-pays-de-saint-seine')
  await expect(window.getByText(saying('Elle compte 20 membres.'))).toBeVisible()
  await launched.close()
})

test('a syndicat that becomes a communauté keeps what it was, which is proposed as it was', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites' })
  const { window } = launched
  const syndicate = (await registryOf(launched)).collectivities.find(
    ({ kind }) => kind === 'syndicate',
  )
  if (syndicate === undefined) throw new Error('No syndicat')
  await goToAddress(launched, `/collectivites/${syndicate.id}`)
  await window.getByRole('combobox', { name: 'Nature' }).click()
  await window.getByRole('option', { name: 'Communauté de communes' }).click()
  await expect(window.getByText(/^Vaut aussi pour les jours passés/)).toBeVisible()
  await window.getByRole('button', { name: 'Ajouter une appartenance précédente' }).click()
  await window.keyboard.type('31/12/2026')
  await window.keyboard.press('Control+s')
  await expect(window.getByText('non enregistré', { exact: true })).toBeHidden()
  const kept = (await registryOf(launched)).collectivities.find(({ id }) => id === syndicate.id)
  expect(kept).toMatchObject({
    kind: 'communityOfMunicipalities',
    earlierMemberships: [{ until: '2026-12-31', kind: 'syndicate' }],
  })
  await launched.close()
})
