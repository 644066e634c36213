import { expect, test } from '@playwright/test'
import { focused } from '../hands/grid'
import { box, pane, pick, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import '../hands/window-desk'
import { launch, type OpenWindow } from './harness/launch'

// Where the focus is, and where what is typed next goes, after something was kept or added.
let launched: OpenWindow

const openFormAt = async (address: string): Promise<void> => {
  launched = await launch({ sample: 'pays-de-saint-seine', address })
}

test.afterEach(async () => {
  await launched.close()
})

for (const [what, address, field] of [
  ['a pane', '/collectivites/commune-21475', 'Nom'],
  ['a screen', '/couts/agent-m0104/2026-12', 'Traitement indiciaire'],
] as const)
  test(`the button that keeps the form of ${what} gives the focus back to the field before it, in which typing goes on`, async () => {
    await openFormAt(address)
    const { window } = launched
    await box(window, field).fill('1234')
    const save = window.getByRole('button', { name: 'Enregistrer', exact: true })
    await save.press('Enter')
    await expect(save).toBeDisabled()
    await expect(box(window, field)).toBeFocused()
    // The button can be pressed again from the first letter on, and does not take the focus with it.
    await press(window, 'End', '5', '6')
    await expect(save).toBeEnabled()
    await expect(box(window, field)).toHaveValue(/56$/)
    await expect(box(window, field)).toBeFocused()
  })

test('who goes on to the next month begins in its first field, also in the next year', async () => {
  await openFormAt('/couts/agent-m0104/2026-12')
  const { window } = launched
  await box(window, 'Traitement indiciaire').fill('1234')
  await window.getByRole('button', { name: 'Enregistrer, puis janvier' }).press('Enter')
  await expect(window).toHaveURL(/2027-01/)
  await expect(box(window, 'Traitement indiciaire')).toBeFocused()
})

test('an archived agent who has costs only in the year before is gone on with in the next one', async () => {
  await openFormAt('/couts/agent-m0104/2026-12')
  const { window } = launched
  const { agents } = await registryOf(launched)
  const marie = agents.find(({ id }) => id === 'agent-m0104')
  if (marie === undefined) throw new Error('She is not in the sample.')
  await launched.desk.ask('saveAgent', { ...marie, archived: true })
  await box(window, 'Traitement indiciaire').fill('1234')
  await press(window, 'Control+Enter', '2', '3', '4', '5', 'Tab')
  await expect(window.getByRole('heading', { name: /Marie Dupont, janvier 2027/ })).toBeVisible()
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(saying('2 345,00'))
})

test('what is typed right after a month is kept is of the next one, in place of what was there', async () => {
  await openFormAt('/couts/agent-m0104/2026-03')
  const { window } = launched
  await box(window, 'Traitement indiciaire').fill('1234')
  await holdAnswersOf(launched, 'saveCost')
  await press(window, 'Control+Enter', '2', '3', '4', '5', 'Tab', '6', '7')
  await letAnswer(launched)
  await expect(window).toHaveURL(/2026-04/)
  await expect(focused(launched)).toHaveValue('67')
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(saying('2 345,00'))
  await press(window, 'Control+s')
  await letAnswer(launched)
  await expect(window.getByRole('button', { name: 'Enregistrer', exact: true })).toBeDisabled()
  await window.evaluate(() => (location.hash = '/couts/agent-m0104/2026-03'))
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(saying('1 234,00'))
})

test('what is typed while a pane is kept is not lost: the pane stays, and keeps the same record the next time', async () => {
  await openFormAt('/absences/nouvelle?agent=agent-m0104')
  const { window } = launched
  const absences = async () => (await registryOf(launched)).absences
  const before = (await absences()).length
  await holdAnswersOf(launched, 'saveAbsence')
  const to = pane(window).getByLabel(/^Au/)
  await pane(window).getByLabel(/^Du/).fill('12/03/2027')
  await to.fill('13/03/2027')
  await press(window, 'Control+s')
  await expect.poll(async () => (await absences()).length).toBe(before + 1)
  await press(window, 'Backspace', '8')
  await letAnswer(launched)
  await expect(to).toHaveValue('13/03/2028')
  await expect(to).toBeFocused()
  await press(window, 'Control+s')
  await expect
    .poll(async () => (await absences()).map(({ period }) => String(period.to)))
    .toContain('2028-03-13')
  await letAnswer(launched)
  await expect(pane(window)).toHaveCount(0)
  expect((await absences()).length).toBe(before + 1)
})

test('the next trip may be typed while the one before is kept', async () => {
  await openFormAt('/couts/deplacements')
  const { window } = launched
  const trips = async () => (await registryOf(launched)).trips
  const before = (await trips()).length
  await holdAnswersOf(launched, 'saveTrip')
  await box(window, 'Jour').fill('12/03/2027')
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Collectivité visitée', 'Panges')
  await box(window, 'Kilomètres').fill('12')
  await box(window, 'Objet').fill('Conseil')
  await press(window, 'Enter')
  await expect.poll(async () => (await trips()).length).toBe(before + 1)
  await window.keyboard.type('13/03/2027')
  await box(window, 'Kilomètres').fill('7')
  await box(window, 'Jour').focus()
  await letAnswer(launched)
  await expect(box(window, 'Objet')).toHaveValue('')
  await expect(box(window, 'Kilomètres')).toHaveValue('7')
  await expect(box(window, 'Jour')).toBeFocused()
  await press(window, 'End')
  await window.keyboard.type(' ')
  await expect(box(window, 'Jour')).toHaveValue('13/03/2027 ')
})

test('the day that is typed while a lock is kept stays, and so does the focus', async () => {
  await openFormAt('/validation')
  const { window } = launched
  await window.getByRole('button', { name: 'Verrouiller…' }).click()
  const through = pane(window).getByRole('textbox', { name: 'Verrouiller jusqu’au' })
  const shown = (day: string) =>
    expect(async () => {
      await letAnswer(launched)
      await expect(window.getByRole('button', { name: `Verrou au ${day}` })).toBeVisible({
        timeout: 200,
      })
    }).toPass()
  await through.fill('30/11/2026')
  await holdAnswersOf(launched, 'readRegistry')
  await press(window, 'Enter')
  await press(window, 'Control+a')
  await window.keyboard.type('31/10/2026')
  await shown('30/11/2026')
  await expect(through).toHaveValue('31/10/2026')
  await expect(through).toBeFocused()
  // The reason to go back is asked again the next time.
  await pane(window)
    .getByRole('textbox', { name: /^Motif/ })
    .fill('Feuille retrouvée')
  await press(window, 'Enter')
  await shown('31/10/2026')
  await through.fill('30/09/2026')
  await expect(pane(window).getByRole('textbox', { name: /^Motif/ })).toHaveValue('')
})

test('a new charge of a service opens in the year that has figures, and stays as it is typed', async () => {
  await openFormAt('/reglages')
  const { window } = launched
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await holdAnswersOf(launched, 'readPeriod')
  await window.evaluate(() => (location.hash = '/couts/services/convention-2024-07/nouvelle'))
  await expect(window.getByRole('heading', { name: 'Coût du service' })).toBeVisible()
  // The year is known by what was spent: a form that opened before would be another one then.
  await expect(pane(window)).toHaveCount(0)
  await letAnswer(launched)
  await pane(window).getByRole('button', { name: 'Ajouter un ajustement' }).press('Enter')
  await window.keyboard.type('Chauffage')
  await expect(pane(window).getByLabel(/^Du/)).toHaveValue('01/01/2026')
  await expect(focused(launched)).toHaveValue('Chauffage')
})

for (const [what, address, add, field] of [
  ['limit', '/conventions/convention-2024-07?modifier=limits', 'Ajouter une limite', 'Nature'],
  ['instalment', '/conventions/convention-2024-07?modifier=instalments', 'Ajouter un acompte', ''],
  ['kind of unit', '/conventions/convention-2024-07?modifier=units', 'Ajouter un type', 'Nom'],
  ['population', '/collectivites/commune-21475', 'Ajouter une année', 'Année'],
] as const)
  test(`a new line of a form begins in its first field: ${what}`, async () => {
    await openFormAt(address)
    await launched.window.getByRole('button', { name: add }).press('Enter')
    await expect(focused(launched)).toHaveAccessibleName(field === '' ? 'Collectivité' : field)
    // What is proposed there is replaced by what is typed.
    if (field === 'Année') {
      await press(launched.window, '2', '0')
      await expect(focused(launched)).toHaveValue('20')
    }
  })

for (const question of ['saveAmendment', 'readRegistry'])
  test(`no click reaches the terms shown before while an amendment is kept and its terms are awaited (${question})`, async () => {
    await openFormAt('/conventions/convention-2024-07')
    const { window } = launched
    await window.getByRole('button', { name: 'Préparer un avenant' }).click()
    await box(window, 'Objet').fill('Quotités')
    await box(window, 'Prend effet le').fill('01/07/2027')
    const terms = window.getByRole('button', { name: 'Modifier : Stipulations' })
    await holdAnswersOf(launched, question)
    await press(window, 'Control+s')
    await terms.click({ force: true })
    await expect(async () => {
      await letAnswer(launched)
      await expect(window.getByText(/Vous lisez les stipulations/)).toBeVisible({ timeout: 200 })
    }).toPass()
    await expect(window).not.toHaveURL(/modifier=terms/)
    await terms.click()
    await expect(window).toHaveURL(/avenant=.*modifier=terms/)
  })

test('the form of a new record is gone once that is kept, before its row is there: nothing chosen in it then changes it', async () => {
  await openFormAt('/absences/nouvelle?agent=agent-m0104')
  const { window } = launched
  await box(window, 'Du').fill('11/01/2027')
  await holdAnswersOf(launched, 'readRegistry')
  await press(window, 'Control+s')
  await expect(pane(window)).toBeHidden()
  await letAnswer(launched)
  await expect(
    window.getByRole('row', { name: saying('Marie Dupont.*11 janvier 2027') }),
  ).toBeVisible()
})
