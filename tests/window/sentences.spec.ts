import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import { identifiersIn, keptIn } from '../hands/wall-hours'

const SIZE = { width: 1280, height: 800 }

const launched = windowOfEach({ sample: 'pays-de-saint-seine', size: SIZE })

test.beforeEach(() => expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible())

const field = () => launched.window.getByRole('combobox', { name: 'Chercher' })
const sentence = () => launched.window.getByTestId('sentence')
const keep = () => launched.window.getByRole('option', { name: /^Enregistrer/ })

/** Opens the palette and types a line of hours, whatever was left there. */
async function write(text: string): Promise<void> {
  await press(launched.window, 'Control+k')
  await expect(field()).toBeFocused()
  await launched.window.keyboard.type(text)
}

/** Minutes kept that week, by agent, day and body as people call them. */
async function keptThatWeek(): Promise<Readonly<Record<string, number>>> {
  const names = new Map([...(await identifiersIn(launched))].map(([name, id]) => [id, name]))
  const lines = [...(await keptIn(launched))].map(([key, minutes]): [string, number] => {
    const [agent = '', day = '', body = ''] = key.split(' ')
    return [`${names.get(agent) ?? agent}, ${day.slice(8)}, ${names.get(body) ?? body}`, minutes]
  })
  return Object.fromEntries(lines.filter(([key]) => /, 1[1-7],/.test(key)))
}

for (const [width, height] of [
  [960, 600],
  [683, 384],
] as const)
  test(`what would be kept is in sight beside the line that keeps it, ${String(width)} wide`, async () => {
    await launched.window.setViewportSize({ width, height })
    await write('Marie lun-jeu 3h Saint-Martin, ven 2h syndicat des eaux')
    await expect(sentence().getByRole('row').first()).toBeInViewport({ ratio: 1 })
    await expect(keep()).toBeInViewport({ ratio: 1 })
  })

test('a week in one line becomes entries by day, kept in one change and taken back in one gesture', async () => {
  const { window } = launched
  await write('Marie lun-jeu 3h Saint-Martin, ven 2h syndicat des eaux')
  await expect(sentence().getByRole('listitem').first()).toHaveText('agent Marie Dupont')
  await expect(sentence().getByRole('row')).toHaveText([
    saying('^lun. 11 janv.Marie DupontSaint-Martin-du-Mont.*3 h 00$'),
    saying('^mar. 12 janv.Marie DupontSaint-Martin-du-Mont.*3 h 00$'),
    saying('^mer. 13 janv.Marie DupontSaint-Martin-du-Mont.*3 h 00$'),
    saying('^jeu. 14 janv.Marie DupontSaint-Martin-du-Mont.*3 h 00$'),
    saying('^ven. 15 janv.Marie DupontSyndicat des eaux de l’Ignon.*2 h 00$'),
  ])
  await expect(
    window.getByRole('status').filter({ hasText: 'Entrée pour enregistrer' }),
  ).toHaveText(saying('^5 saisies comprises, total 14 h. Entrée pour enregistrer.$'))
  expect(await keptThatWeek()).toEqual({})
  await press(window, 'Enter')
  await expect(field()).toBeHidden()
  const week = {
    'Marie Dupont, 11, Saint-Martin-du-Mont': 180,
    'Marie Dupont, 12, Saint-Martin-du-Mont': 180,
    'Marie Dupont, 13, Saint-Martin-du-Mont': 180,
    'Marie Dupont, 14, Saint-Martin-du-Mont': 180,
    'Marie Dupont, 15, Syndicat des eaux de l’Ignon': 120,
  }
  expect(await keptThatWeek()).toEqual(week)
  await press(window, 'Control+z')
  await expect.poll(keptThatWeek).toEqual({})
})

test('the rest of a day goes to the body that is named for it', async () => {
  await write('Marie 2h Saint-Martin le reste au SIVOS')
  await expect(keep()).toHaveText(/^Enregistrer les 2 saisies/)
  await press(launched.window, 'Enter')
  await expect(field()).toBeHidden()
  expect(await keptThatWeek()).toEqual({
    'Marie Dupont, 15, Saint-Martin-du-Mont': 120,
    'Marie Dupont, 15, SIVOS des Sources': 255,
  })
})

test('hours of several agents are one change, and say what they replace and what is the same', async () => {
  const { window } = launched
  await write('Marie et Pascal jeu 1h30 réunion')
  await expect(keep()).toHaveText(/^Enregistrer les 2 saisies/)
  await press(window, 'Enter')
  await expect(field()).toBeHidden()
  await write('Marie jeu 2h réunion, Pascal 1h30')
  await expect(sentence().getByRole('row')).toHaveText([
    saying('^jeu. 14 janv.Marie DupontTemps communremplace 1 h 302 h 00$'),
    saying('^jeu. 14 janv.Pascal ThévenotTemps communidentique1 h 30$'),
  ])
  await expect(keep()).toHaveText(/^Enregistrer la saisie/)
  await press(window, 'Escape')
  await press(window, 'Control+z')
  await expect.poll(keptThatWeek).toEqual({})
})

test('a name that may mean several asks, and arrows and Enter answer', async () => {
  const { window } = launched
  await write('Marie lundi 3h saint')
  const question = window.getByRole('group', { name: /peut désigner/ })
  await expect(question.getByRole('option')).toHaveText([
    /^Saint-Seine-l’Abbaye/,
    /^Saint-Martin-du-Mont/,
  ])
  await expect(keep()).toBeHidden()
  await press(window, 'ArrowDown', 'Enter')
  await expect(field()).toHaveValue('Marie lundi 3h Saint-Martin-du-Mont')
  await expect(keep()).toBeVisible()
  await press(window, 'Enter')
  await expect(field()).toBeHidden()
  expect(await keptThatWeek()).toEqual({ 'Marie Dupont, 11, Saint-Martin-du-Mont': 180 })
})

test('a slip of the finger is offered by its right name, with the mouse too', async () => {
  const { window } = launched
  await write('Marie lundi 3h Saint-Martn')
  await window
    .getByRole('group', { name: /Vouliez-vous dire/ })
    .getByRole('option', { name: /Saint-Martin-du-Mont/ })
    .click()
  await expect(field()).toBeFocused()
  await keep().click()
  await expect(field()).toBeHidden()
  expect(await keptThatWeek()).toEqual({ 'Marie Dupont, 11, Saint-Martin-du-Mont': 180 })
})

test('Escape keeps nothing and leaves the text for the next time', async () => {
  const { window } = launched
  const text = 'Marie lundi 3h Saint-Martin'
  await write(text)
  await expect(keep()).toBeVisible()
  await press(window, 'Escape')
  await expect(field()).toBeHidden()
  expect(await keptThatWeek()).toEqual({})
  await press(window, 'Control+k')
  await expect(field()).toHaveValue(text)
  await expect(keep()).toBeVisible()
})

test('words that mean nothing are named, and Enter waits for the rest', async () => {
  const { window } = launched
  await write('Marie lundi 3h Saint-Martin demayn')
  await expect(sentence()).toContainText(saying('« demayn » n’est ni un agent'))
  await expect(keep()).toBeHidden()
  await press(window, 'Enter')
  await expect(field()).toHaveValue('Marie lundi 3h Saint-Martin demayn')
  await field().fill('Marie lundi Saint-Martin')
  await expect(sentence()).toContainText('Il manque la durée.')
  await field().fill('Marie lundi 25h Saint-Martin')
  await expect(sentence()).toContainText('25h')
  await expect(keep()).toBeHidden()
  expect(await keptThatWeek()).toEqual({})
})

test('a day too long is told and may be kept; a body that no agreement covers may not', async () => {
  const { window } = launched
  await write('marie lundi 11h saint martin')
  await expect(sentence()).toContainText(saying('À regarder'))
  await expect(sentence()).toContainText(saying('Marie Dupont, lun. 11 janv. : 1\\d h'))
  await expect(keep()).toBeVisible()
  await field().fill('marie 07/01/2019 2h saint martin')
  await expect(sentence()).toContainText(saying('Empêche l’enregistrement'))
  await expect(keep()).toBeHidden()
  await press(window, 'Enter')
  await expect(field()).toBeVisible()
})

test('days that are locked say so before anything is kept', async () => {
  const { window } = launched
  await window.evaluate(() =>
    self.desk.ask('lockThrough', { through: '2027-01-12' as never, reason: '' }),
  )
  await write('Marie lun-mer 3h Saint-Martin')
  await expect(sentence()).toContainText(saying('verrouillées jusqu’au 12 janvier 2027'))
  await expect(keep()).toBeHidden()
  await field().fill('Marie mer 3h Saint-Martin')
  await expect(keep()).toBeVisible()
})

test('the week on screen decides of days, and the agent whose week it is goes without saying', async () => {
  await goToAddress(launched, '/semaine/agent/agent-m0104/2027-01-04')
  await write('mardi 2h Saint-Martin')
  await expect(sentence().getByRole('row')).toHaveText(saying('^mar. 5 janv.Marie Dupont'))
})

test('an empty palette gives examples that can be tried, and words of a name still find', async () => {
  const { window } = launched
  await press(window, 'Control+k')
  await window.getByRole('button', { name: /lun-jeu 3h/ }).click()
  await expect(keep()).toHaveText(/^Enregistrer les 4 saisies/)
  await field().fill('dupont')
  await expect(sentence()).toBeHidden()
  await expect(window.getByRole('option').first()).toHaveText(/^Marie Dupont/)
  await field().fill('Marie lundi 3h Saint-Martin')
  await expect(window.getByRole('group', { name: 'Aller à' }).getByRole('option')).toHaveText([
    /^Marie Dupont/,
    /^Semaine de Marie Dupont/,
    /^Saint-Martin-du-Mont/,
  ])
  await press(window, 'ArrowDown', 'Enter')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Agents')
})

test('Ctrl+S keeps the hours of a sentence, or says why it does not', async () => {
  const { window } = launched
  const said = (words: string) =>
    window
      .getByRole('status')
      .filter({ hasText: saying(words), visible: true })
      .last()
  await write('Marie 3h lundi')
  await expect(sentence()).toContainText('Il manque la collectivité.')
  await press(window, 'Control+s')
  await expect(
    window.getByRole('status').filter({ hasText: 'Il manque la collectivité.' }),
  ).toHaveCount(2)
  await expect(said('Rien n’est à enregistrer')).toHaveCount(0)
  await field().fill('Marie 3h Saint-Martin lundi')
  await expect(keep()).toBeVisible()
  await press(window, 'Control+s')
  await expect(field()).toHaveCount(0)
  expect(await keptThatWeek()).toEqual({ 'Marie Dupont, 11, Saint-Martin-du-Mont': 180 })
})
