import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, press, saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { windowOfAll } from './harness/window-of-tests'

test.describe.configure({ mode: 'serial' })

const running = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('a double click in the status line takes one change back, or does one again, and not two', async () => {
  const { window } = running
  const names = async () =>
    (await registryOf(running)).collectivities
      .filter(({ id }) => id === 'commune-21284')
      .map(({ name }) => name)[0]
  await goToAddress(running, '/collectivites/commune-21284')
  const name = box(window, 'Nom')
  const kept = await name.inputValue()
  for (const typed of ['Francheville A', 'Francheville B']) {
    await name.fill(typed)
    await press(window, 'Control+s')
    await expect.poll(names).toBe(typed)
  }
  const line = window.locator('footer').last()
  await line.getByRole('button', { name: saying('^Annuler') }).dblclick()
  await expect.poll(names).toBe('Francheville A')
  await window.waitForTimeout(400)
  expect(await names()).toBe('Francheville A')
  await line.getByRole('button', { name: saying('^Annuler') }).click()
  await expect.poll(names).toBe(kept)
  await line.getByRole('button', { name: saying('^Rétablir') }).dblclick()
  await expect.poll(names).toBe('Francheville A')
  await window.waitForTimeout(400)
  expect(await names()).toBe('Francheville A')

  // Who goes on pressing means to go on.
  await line.getByRole('button', { name: saying('^Rétablir') }).click()
  await expect.poll(names).toBe('Francheville B')
  await line.getByRole('button', { name: saying('^Annuler') }).click({ clickCount: 3, delay: 200 })
  await expect.poll(names).toBe(kept)
})

test('a double click removes one line of a form, and not the one that comes to its place', async () => {
  const { window } = running
  await goToAddress(running, '/collectivites/commune-21284')
  const removals = window.getByRole('button', { name: saying('^Retirer l’année') })
  const add = button(window, 'Ajouter une année')
  for (let more = 0; more < 3; more += 1) await add.click()
  const before = await removals.count()
  await removals.first().dblclick()
  await window.waitForTimeout(200)
  await expect(removals).toHaveCount(before - 1)
})

test('a double click adds one support, whose button stays where it is', async () => {
  const { window } = running
  await goToAddress(running, '/couts/supports')
  const removals = window.getByRole('button', { name: saying('^Retirer') })
  const add = button(window, 'Ajouter un support')
  await add.click()
  const before = await removals.count()
  await window.waitForTimeout(600)
  await add.dblclick()
  await window.waitForTimeout(200)
  await expect(removals).toHaveCount(before + 1)
})

test('a double click shows one more year of a criterion, and not two', async () => {
  const { window } = running
  await goToAddress(running, '/criteres/nouveau')
  const years = window.getByRole('columnheader', { name: saying('20[0-9]{2}') })
  const add = button(window, saying('^Ajouter 20'))
  const before = await years.count()
  await add.dblclick()
  await window.waitForTimeout(200)
  await expect(years).toHaveCount(before + 1)
})
