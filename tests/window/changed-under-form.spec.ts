import { expect, test, type Locator } from '@playwright/test'
import { month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { goToAddress } from '../hands/accessibility'
import { box, button, giveUp, pane, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'

// What is kept changes, or goes away, while it is open in a form in which something is typed.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const marie = async () => {
  const { agents } = await registryOf(launched)
  const found = agents.find(({ id }) => id === 'agent-m0104')
  if (found === undefined) throw new Error('She is not in the sample.')
  return found
}

test('a form keeps what was typed in it alone: what was undone meanwhile is not written back', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  const [first, last] = [box(pane(window), 'Prénom'), box(pane(window), 'Nom')]
  await last.fill('Durand')
  await press(window, 'Control+s')
  await expect(button(window, /^Annuler : fiche de Marie Durand/)).toBeVisible()
  await first.fill('Maria')
  await button(pane(window), 'Fermer').focus()
  await press(window, 'Control+z')
  await expect(last).toHaveValue('Dupont')
  await expect(first).toHaveValue('Maria')
  await press(window, 'Control+s')
  await expect.poll(async () => (await marie()).firstName).toBe('Maria')
  expect((await marie()).lastName).toBe('Dupont')
})

/** Marie is Durand by what was kept last, and the person types another name of hers; then the last change is undone. */
const typeOverWhatIsUndone = async (): Promise<void> => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  await box(pane(window), 'Nom').fill('Durand')
  await press(window, 'Control+s')
  await expect(button(window, /^Annuler : fiche de Marie Durand/)).toBeVisible()
  await box(pane(window), 'Nom').fill('Martin')
  await button(pane(window), 'Fermer').focus()
  await press(window, 'Control+z')
  await expect(pane(window).getByRole('alert')).toContainText(
    saying('« Nom » : « Dupont » est enregistré, « Martin » est tapé ici'),
  )
}

test('who typed in a field that was changed meanwhile reads both texts, and takes the one that is kept', async () => {
  const { window } = launched
  await typeOverWhatIsUndone()
  // Nothing is kept before one is chosen.
  await press(window, 'Control+s')
  await expect(button(pane(window), 'Garder ma saisie')).toBeFocused()
  expect((await marie()).lastName).toBe('Dupont')
  await button(pane(window), 'Prendre ce qui est enregistré').click()
  await expect(box(pane(window), 'Nom')).toHaveValue('Dupont')
  await expect(pane(window).getByRole('alert')).toHaveCount(0)
  await expect(button(pane(window), 'Enregistrer')).toBeDisabled()
})

test('who typed in a field that was changed meanwhile keeps their own text by choice', async () => {
  const { window } = launched
  await typeOverWhatIsUndone()
  await button(pane(window), 'Garder ma saisie').press('Enter')
  await expect(pane(window).getByRole('alert')).toHaveCount(0)
  await press(window, 'Control+s')
  await expect.poll(async () => (await marie()).lastName).toBe('Martin')
  await expect(pane(window).getByRole('alert')).toHaveCount(0)
})

test('what is undone before it is on screen is not shown as kept', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  const last = box(pane(window), 'Nom')
  await last.fill('Durand')
  await holdAnswersOf(launched, 'readRegistry')
  await press(window, 'Control+s')
  await expect(button(window, /^Annuler : fiche de Marie/)).toBeVisible()
  await button(pane(window), 'Fermer').focus()
  await press(window, 'Control+z')
  await expect(button(window, /^Rétablir : fiche de Marie/)).toBeVisible()
  await expect(async () => {
    await letAnswer(launched)
    await expect(last).toHaveValue('Dupont', { timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await expect(button(pane(window), 'Enregistrer')).toBeDisabled()
})

test('what is undone and redone before it is on screen is shown as it is kept', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  const last = box(pane(window), 'Nom')
  await last.fill('Durand')
  const cdp = await window.context().newCDPSession(window)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await press(window, 'Control+s')
  await expect(button(window, /^Annuler : fiche de Marie Durand/)).toBeVisible()
  await button(pane(window), 'Fermer').focus()
  await press(window, 'Control+z')
  await expect.poll(async () => (await marie()).lastName).toBe('Dupont')
  await press(window, 'Control+y')
  await expect.poll(async () => (await marie()).lastName).toBe('Durand')
  await expect(last).toHaveValue('Durand')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect(button(pane(window), 'Enregistrer')).toBeDisabled()
  await expect(last).toHaveValue('Durand')
})

/** Types another text in a field of Marie's form, and saves and undoes it at once; the answer waits. */
const saveAndUndo = async (field: string, keys: string, text: string): Promise<Locator> => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  const typed = box(pane(window), field)
  await typed.focus()
  await press(window, keys)
  await window.keyboard.type(text)
  await holdAnswersOf(launched, 'saveAgent')
  await press(window, 'Control+s', 'Control+z')
  return typed
}

test('Ctrl+Z before a change is answered undoes that change, and not what was typed', async () => {
  const last = await saveAndUndo('Nom', 'End', '!')
  await expect.poll(async () => (await marie()).lastName).toBe('Dupont!')
  await letAnswer(launched)
  await expect.poll(async () => (await marie()).lastName).toBe('Dupont')
  await expect(last).toHaveValue('Dupont')
  await expect(button(pane(launched.window), 'Enregistrer')).toBeDisabled()
})

test('Ctrl+Z before a change is answered undoes that change, and not what is typed after it', async () => {
  const last = await saveAndUndo('Nom', 'End', '!')
  await launched.window.keyboard.type('?')
  await letAnswer(launched)
  await expect.poll(async () => (await marie()).lastName).toBe('Dupont')
  await expect(last).toHaveValue('Dupont!?')
  await expect(pane(launched.window).getByRole('alert')).toContainText(
    saying('« Nom » : « Dupont » est enregistré, « Dupont!\\? » est tapé ici'),
  )
})

test('Ctrl+Z before a change is refused takes back what was typed in the field', async () => {
  const number = await saveAndUndo('Matricule', 'Control+a', 'M0107')
  await expect(number).toHaveValue('M0107')
  await letAnswer(launched)
  await expect(number).toHaveValue('M0104')
})

test('a value typed in a table leaves the one that was undone meanwhile as it was', async () => {
  const { window } = launched
  const values = async () => (await registryOf(launched)).criteria[0]?.values
  await launched.desk.ask('saveCriterion', {
    id: 'desks',
    name: 'Postes',
    unit: 'postes',
    source: 'Inventaire',
    archived: false,
    values: [],
  })
  await goToAddress(launched, '/criteres/desks')
  const cell = (row: number) => window.getByRole('row').nth(row).getByRole('textbox').first()
  const before = await cell(1).inputValue()
  await cell(1).fill('4321')
  await press(window, 'Control+s')
  await expect.poll(values).toMatchObject([{ hundredths: 432_100 }])
  await expect(window.locator('button[aria-keyshortcuts="Control+S"]')).toBeDisabled()
  await expect(window.locator('[data-loading]')).toHaveCount(0)
  await cell(2).fill('1234')
  await window.getByRole('heading', { level: 1 }).click()
  await button(window, /^Annuler : /).click()
  await expect(cell(1)).toHaveValue(before)
  await expect(cell(2)).toHaveValue('1234')
  await press(window, 'Control+s')
  await expect.poll(values).toMatchObject([{ hundredths: 123_400 }])
})

/** Opens a new agent, whom an undo takes away again, with a name typed over what is kept. */
const typeInNewAgent = async (): Promise<void> => {
  const { window } = launched
  const added = { ...(await marie()), id: 'agent-new', registrationNumber: 'M0999' }
  await launched.desk.ask('saveAgent', { ...added, lastName: 'Durand' })
  await goToAddress(launched, '/agents/agent-new')
  await box(pane(window), 'Prénom').fill('Maria')
}

test('who types in a record that goes away meanwhile reads that it was not kept', async () => {
  const { window } = launched
  await typeInNewAgent()
  await button(pane(window), 'Fermer').focus()
  await press(window, 'Control+z')
  await expect(pane(window)).toHaveCount(0)
  await expect(window.getByRole('alert')).toHaveText(
    saying(
      '^Ce que montrait « Marie Durand » n’est plus là : ce que vous y avez tapé n’est pas enregistré',
    ),
  )
  expect(await window.evaluate(() => document.activeElement === document.body)).toBe(false)
})

for (const [how, isTyped] of [
  ['gave up what was typed in it', true],
  ['closed its form as it was', false],
] as const)
  test(`who ${how} reads nothing more of a record that goes away afterwards`, async () => {
    const { window } = launched
    await typeInNewAgent()
    if (!isTyped) await box(pane(window), 'Prénom').fill('Marie')
    if (isTyped) await giveUp(window)
    else await press(window, 'Escape')
    await expect(pane(window)).toHaveCount(0)
    await press(window, 'Control+z')
    await expect
      .poll(async () => (await registryOf(launched)).agents.some(({ id }) => id === 'agent-new'))
      .toBe(false)
    await expect(window.getByRole('alert')).toHaveCount(0)
  })

test('who types in a form and leaves it, as they were asked, reads nothing more of it', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  await box(pane(window), 'Prénom').fill('Maria')
  await giveUp(window)
  await expect(pane(window)).toHaveCount(0)
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('a pay that was worked out, kept and undone is not the basis of what is typed next', async () => {
  const { window } = launched
  const basis = () =>
    window.evaluate(
      async (period) => {
        const answer = await self.desk.ask('readPeriod', period)
        const costs = answer.ok ? answer.value.costs : []
        return costs.map((cost) => ({
          parts: cost.components.length,
          index: cost.basis?.index ?? null,
        }))
      },
      monthPeriod(month('2026-11')),
    )
  const before = await basis()
  await goToAddress(launched, '/couts/agent-m0104/2026-11')
  await window.getByText('Calculer d’après les barèmes').click()
  await box(window, 'Indice majoré').fill('400')
  await button(window, 'Reprendre ce calcul').click()
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(saying('1 912,85'))
  await press(window, 'Control+s')
  await expect.poll(basis).not.toEqual(before)
  await expect(window.locator('[data-loading]')).toHaveCount(0)
  await button(window, /^Annuler : /).click()
  await expect.poll(basis).toEqual(before)
  await expect(box(window, 'Traitement indiciaire')).not.toHaveValue(saying('1 912,85'))
  await box(window, 'CIA').fill('20')
  await press(window, 'Control+s')
  await expect.poll(basis).not.toEqual(before)
  expect((await basis()).map(({ index }) => index)).toEqual(before.map(({ index }) => index))
})

test('a pay is worked out from what is typed, whatever its month is kept with by then', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2026-11')
  await window.getByText('Calculer d’après les barèmes').click()
  const workOut = async (index: string): Promise<string> => {
    await box(window, 'Indice majoré').fill(index)
    const before = await box(window, 'Traitement indiciaire').inputValue()
    await button(window, 'Reprendre ce calcul').click()
    await expect(box(window, 'Traitement indiciaire')).not.toHaveValue(before)
    return box(window, 'Traitement indiciaire').inputValue()
  }
  const of410 = await workOut('410')
  for (const index of ['400', '405']) {
    await workOut(index)
    await press(window, 'Control+s')
    await expect(window.locator('button[aria-keyshortcuts="Control+S"]')).toBeDisabled()
    await expect(window.locator('[data-loading]')).toHaveCount(0)
  }
  await box(window, 'Indice majoré').fill('410')
  await button(window, /^Annuler : /).click()
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(saying('1 912,85'))
  await button(window, 'Reprendre ce calcul').click()
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(of410)
})
