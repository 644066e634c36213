import { expect, test, type Locator } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, press } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { windowOfEach } from './harness/window-of-tests'

// What was kept comes back to the screen a moment later: what is pressed meanwhile does not write back what is still in sight.

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

/** Whether something is kept, asked beside the window. */
const holds = async (what: RegExp): Promise<boolean> =>
  what.test(JSON.stringify(await launched.desk.ask('readRegistry', {})))

/** Presses something also where it is disabled, as a person does who does not see that yet. */
const pressAtOnce = (pressed: Locator): Promise<void> =>
  pressed.evaluate((element) => {
    if (element instanceof HTMLElement) element.click()
  })

for (const [what, address, label] of [
  ['an agent', '/agents/agent-m0104', 'Grade'],
  ['a body', '/collectivites/commune-21284', 'Code'],
] as const)
  test(`${what} that is archived right after a text was saved keeps that text`, async () => {
    const { window } = launched
    await goToAddress(launched, address)
    await box(window, label).fill('NOUVEAU')
    await holdAnswersOf(launched, 'readRegistry')
    await press(window, 'Control+s')
    await expect.poll(() => holds(/NOUVEAU/)).toBe(true)
    await pressAtOnce(button(window, 'Archiver'))
    await letAnswer(launched)
    await expect(button(window, 'Archiver')).toBeEnabled()
    expect(await holds(/NOUVEAU/)).toBe(true)
  })

test('two tasks of a committee that are ticked one right after the other are both done', async () => {
  const { window } = launched
  const decision = { kind: 'decision', amendmentId: null, dueOn: '2027-02-01', doneOn: null }
  await launched.desk.ask('saveMeeting', {
    id: 'meeting-1',
    agreementId: 'convention-2024-07',
    heldOn: '2026-10-14',
    place: '',
    attendance: '',
    decisions: ['Relancer', 'Vérifier'].map((text) => ({ ...decision, id: text, text })),
  })
  await goToAddress(launched, '/conventions/convention-2024-07')
  const done = /"text":"Relancer"[^}]*"doneOn":"2/
  const task = (text: string): Locator => window.getByRole('checkbox', { name: text })
  await expect(task('Relancer')).toBeEnabled()
  await holdAnswersOf(launched, 'readRegistry')
  await task('Relancer').click()
  await expect.poll(() => holds(done)).toBe(true)
  await pressAtOnce(task('Vérifier'))
  await letAnswer(launched)
  await expect(task('Relancer')).toBeChecked()
  await expect(task('Vérifier')).toBeEnabled()
  expect(await holds(done)).toBe(true)
})
