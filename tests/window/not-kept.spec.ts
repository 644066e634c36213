import { expect, test, type Locator, type Page } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, giveUp, pane, press, saying } from '../hands/hands'
import { typeLateHour } from '../hands/late-hour'
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
  const dialog = await typeLateHour(window)
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

/** Refuses a form by its button, and looks for the focus in the field that is at fault. */
async function refuse(within: Page | Locator, name: string, field: Locator): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toBeFocused()
}

test('a form that is refused has the focus in its field at fault: of a pane, a screen, a line, a question', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/validation' })
  const { window } = launched
  await button(window, 'Verrouiller…').click()
  const lock = box(pane(window), 'Verrouiller jusqu’au')
  await lock.fill('31/02/2026')
  await refuse(pane(window), 'Verrouiller', lock)
  await giveUp(window)

  await goToAddress(launched, '/couts/agent-m0104/2026-12')
  await box(window, 'NBI').fill('abc')
  await refuse(window, 'Enregistrer', box(window, 'NBI'))
  await box(window, 'NBI').fill('')

  await goToAddress(launched, '/criteres/nouveau')
  await refuse(window, 'Créer', window.getByRole('textbox', { name: 'Nom' }))

  await goToAddress(launched, '/couts/deplacements')
  await refuse(window, 'Noter le trajet', window.getByRole('textbox', { name: 'Jour' }))

  await goToAddress(launched, '/historique')
  await button(window, 'Voir un autre jour…').click()
  await refuse(window.getByRole('dialog'), 'Voir', box(window.getByRole('dialog'), 'Jour'))
  await press(window, 'Escape')

  await goToAddress(launched, '/semaine')
  await button(window, 'Aller à la date').click()
  const asked = window.getByRole('dialog')
  await asked.getByRole('textbox').fill('31/02/2026')
  await refuse(asked, 'Aller', asked.getByRole('textbox'))
})

test('the first territory without a name has the focus in its name', async () => {
  launched = await launch({})
  const { window } = launched
  await button(window, /^Créer un territoire/).click()
  await refuse(window, 'Créer le territoire', box(window, 'Nom du territoire'))
})
