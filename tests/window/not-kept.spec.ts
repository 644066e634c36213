import { expect, test } from '@playwright/test'
import { box, giveUp, pick, press, saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// The red "Non enregistré" of the status line leaves with what it spoke of. In grids: tests/window/week.spec.ts.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

const state = () => launched.window.getByRole('contentinfo').getByRole('status').first()

test('it leaves with a form whose changes are given up, typed back, or left', async () => {
  launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/collectivites/commune-21284',
  })
  const { window } = launched
  const code = box(window, 'Code')
  const refuse = async (): Promise<void> => {
    await code.fill('21561')
    await press(window, 'Control+s')
    await expect(window.getByText(/^Le code .+ est déjà celui de/).first()).toBeVisible()
    await expect(state()).toContainText(saying('Non enregistré : Le code'))
  }
  await expect(code).toHaveValue('21284')
  await refuse()
  await code.fill('21284')
  await expect(state()).not.toContainText('Non enregistré')
  await refuse()
  await giveUp(window)
  await expect(window.getByRole('complementary')).toBeHidden()
  await expect(state()).not.toContainText('Non enregistré')
})

test('it leaves with a dialogue that is closed on the same screen', async () => {
  launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/releves/regularisations',
  })
  const { window } = launched
  await window.getByRole('button', { name: 'Ajouter une régularisation…' }).click()
  const dialog = window.getByRole('dialog')
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Collectivité', 'Francheville')
  await box(dialog, 'Jour du travail').fill('14/12/2026')
  await box(dialog, 'Durée').fill('1h')
  await box(dialog, 'Motif du retard').fill('Feuille retrouvée')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog).toContainText(saying('Aucun état ne repose sur'))
  await expect(state()).toContainText('Non enregistré')
  await giveUp(window)
  await expect(dialog).toBeHidden()
  await expect(state()).not.toContainText('Non enregistré')
})

test('Ctrl+S keeps what is there when it is struck, not what is typed before a busy machine gets to it', async () => {
  launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/collectivites/commune-21284',
  })
  const code = box(launched.window, 'Code')
  await code.fill('AVANT')
  // Both within one task: no machine comes to anything in between.
  await code.evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }))
    if (!(field instanceof HTMLInputElement)) throw new TypeError('The code has no field')
    field.setRangeText('APRES')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  const codes = async () =>
    (await registryOf(launched)).collectivities.find(({ id }) => id === 'commune-21284')?.code
  await expect.poll(codes).not.toBe('21284')
  expect(await codes()).toBe('AVANT')
})

test('what is typed while a new record is being kept stays in its form, and is kept with the next Ctrl+S', async () => {
  launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/collectivites/nouvelle',
  })
  const { window } = launched
  await box(window, 'Nom').fill('Syndicat de la Venelle')
  await box(window, 'Code').fill('VENELLE')
  await box(window, 'Ville').evaluate((field) => {
    if (!(field instanceof HTMLInputElement)) throw new Error('No field')
    // In one task: the keys that save, and the letters that follow at once.
    field.focus()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }))
    field.setRangeText('Dijon')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect(window.getByRole('rowheader', { name: 'Syndicat de la Venelle' })).toBeVisible()
  await expect(box(window, 'Ville')).toHaveValue('Dijon')
  const unsaved = window.getByText('non enregistré', { exact: true })
  await expect(unsaved).toBeVisible()
  await press(window, 'Control+s')
  await expect(unsaved).toBeHidden()
  const { collectivities } = await registryOf(launched)
  const kept = collectivities.filter(({ code }) => code === 'VENELLE')
  expect(kept.map(({ address }) => address.city)).toEqual(['Dijon'])
  // From now on the form is that of the record.
  await expect(window.getByRole('button', { name: 'Archiver' })).toBeVisible()
})
