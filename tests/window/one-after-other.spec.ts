import { expect, test } from '@playwright/test'
import { registryOf } from '../hands/registry'
import { box, press, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

test('bodies are created one after the other, the form empty each time', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites/nouvelle' })
  const { window } = launched
  const another = window.getByRole('button', { name: 'Créer, puis une autre' })
  await expect(box(window, 'Nom')).toBeFocused()
  await window.keyboard.type('Syndicat de la Tille')
  await another.click()
  await expect(box(window, 'Nom')).toHaveValue('Syndicat de la Tille')
  await expect(box(window, 'Code')).toBeFocused()
  await window.keyboard.type('TILLE')
  await another.click()
  await expect(
    window.getByRole('status').filter({ hasText: saying('Fiche créée : Syndicat de la Tille.') }),
  ).toBeVisible()
  await expect(box(window, 'Nom')).toHaveValue('')
  await expect(box(window, 'Nom')).toBeFocused()
  await window.keyboard.type('Syndicat de l’Oze')
  await box(window, 'Code').fill('OZE')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Enregistrer' })).toBeVisible()
  await expect(box(window, 'Nom')).toHaveValue('Syndicat de l’Oze')
  expect((await registryOf(launched)).collectivities.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['TILLE', 'OZE']),
  )
})

test('agents too, the employer chosen beforehand', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/nouveau' })
  const { window } = launched
  const another = window.getByRole('button', { name: 'Créer, puis un autre' })
  for (const [first, number] of [
    ['Jeanne', 'X1'],
    ['Luc', 'X2'],
  ] as const) {
    await expect(box(window, 'Prénom')).toBeFocused()
    await window.keyboard.type(first)
    await box(window, 'Nom').fill('Essai')
    await box(window, 'Matricule').fill(number)
    await window.getByRole('textbox', { name: 'Du', exact: true }).fill('1/1/2027')
    await window.getByRole('textbox', { name: 'Durée par semaine', exact: true }).fill('35h')
    await another.click()
    await expect(
      window.getByRole('status').filter({ hasText: saying(`Fiche créée : .*${first}.*`) }),
    ).toBeVisible()
    await expect(box(window, 'Matricule')).toHaveValue('')
  }
  const { agents } = await registryOf(launched)
  expect(agents.slice(-2).map(({ registrationNumber }) => registrationNumber)).toEqual(['X1', 'X2'])
  expect(new Set(agents.slice(-3).map(({ employerId }) => employerId)).size).toBe(1)
})
