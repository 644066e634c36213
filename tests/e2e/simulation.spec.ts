import { expect, test } from '@playwright/test'
import { faults, goTo as goToAddress, LOOKS, wear } from './accessibility'
import { box, goTo, pick, press, saying } from './hands'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import { keepTwoScenarios } from './scenarios-of-sample'

let running: Launched

test.beforeEach(async () => {
  running = await launch({ args: ['--sample'], size: { width: 1280, height: 800 } })
})

test.afterEach(async () => {
  await running.close()
  forget(running.data)
})

test('a director tries a key and a raise, and nothing real moves', async () => {
  const { window } = running
  await goTo(window, 'Simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Selon la population')
  await press(window, 'Control+Enter')

  await expect(
    window.getByText(saying('« Selon la population » soulage .* et charge')),
  ).toBeVisible()
  const table = window.getByRole('table', { name: /Ce que paie/ })
  await expect(table.getByRole('row')).toHaveCount(28)
  const total = table.getByRole('row', { name: /^Total/ })
  await expect(total).toContainText(saying('216 527,16 €.*216 527,16 €'))
  await expect(window.getByRole('list', { name: 'Ce que suppose le scénario A' })).toContainText(
    saying('par quotités fixes'),
  )

  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Point d’indice + 1 %')
  await pick(window, 'Supposition', 'La paie change')
  await box(window, 'Variation').fill('1')
  await box(window, 'À partir du').fill('1/7/2026')
  await window.getByRole('button', { name: 'Créer' }).click()
  await expect(window.getByRole('list', { name: 'Ce que suppose le scénario B' })).toContainText(
    saying(String.raw`La paie varie de \+1 % à partir du 1ᵉʳ juillet 2026`),
  )
  const second = window.getByRole('region', { name: 'Scénario B' })
  await expect(second).toContainText(saying('26 paient plus'))

  await press(window, 'Control+z')
  await expect(second).toBeHidden()
  await press(window, 'Control+Shift+z')
  await expect(second).toBeVisible()

  await goTo(window, 'Répartition')
  await expect(window.getByText(saying('216 527,16 €')).first()).toBeVisible()
})

test('a scenario without a day or an agent says what is missing, beside the field', async () => {
  const { window } = running
  await goTo(window, 'Simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Départ')
  await pick(window, 'Supposition', 'Un agent part')
  await window.getByRole('button', { name: 'Créer' }).click()
  await expect(box(window, 'À partir du')).toHaveAttribute('aria-invalid', 'true')
  await expect(window.getByRole('combobox', { name: 'Agent' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
})

test('what is shown to a council is printed without the frame, on white', async () => {
  const { window } = running
  await window.evaluate(keepTwoScenarios)
  await goTo(window, 'Simulation')
  await window.evaluate(() => {
    self.print = () => {
      document.title = document.documentElement.dataset['mantineColorScheme'] ?? ''
    }
    document.documentElement.dataset['mantineColorScheme'] = 'dark'
  })
  await window.getByRole('button', { name: 'Imprimer' }).click()
  expect(await window.title()).toBe('light')
  await window.emulateMedia({ media: 'print' })
  await expect(window.getByRole('navigation')).toBeHidden()
  await expect(window.getByRole('button')).toHaveCount(0)
  await expect(window.getByRole('table').first()).toBeVisible()
})

for (const looks of LOOKS) {
  test(`everyone can read a simulation, ${looks.language}, ${looks.theme}`, async () => {
    const { window } = running
    await wear(running, { name: 'Isabelle Chevalier', role: 'direction', ...looks })
    await goToAddress(running, '/simulation')
    await expect(window.getByRole('button', { name: /Nouveau|New/ })).toBeVisible()
    expect(await faults(running), 'nothing supposed yet').toEqual([])
    await window.evaluate(keepTwoScenarios)
    await expect(window.getByRole('row')).toHaveCount(28)
    expect(await faults(running), 'two scenarios').toEqual([])
    await window.getByRole('button', { name: /A$/ }).first().click()
    await expect(window.getByRole('complementary')).toBeVisible()
    expect(await faults(running), 'a scenario that is changed').toEqual([])
  })
}
