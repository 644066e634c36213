import { expect, test } from '@playwright/test'
import { faults, goToAddress } from '../hands/accessibility'
import { press, saying } from '../hands/hands'
import type { Launched } from './launch'
import { forget, launch, newDataFolder } from './launch'
import '../hands/window-desk'

const MARIE = 'Marie Dupont'

let launched: Launched
let data: string

/** Starts the program on the same data, its clock standing at an instant of Paris in January (UTC+1). */
async function open(
  day: string,
  time: string,
  args: readonly string[] = [],
  display = false,
): Promise<void> {
  const [hour = '', minute = ''] = time.split(':')
  const utc = `${String(Number(hour) - 1).padStart(2, '0')}:${minute}`
  launched = await launch({
    data,
    args,
    today: day,
    display,
    env: { QUOTITE_NOW: `${day}T${utc}:00.000Z` },
    size: { width: 1280, height: 800 },
  })
}

const opener = () => launched.window.getByRole('button', { name: 'Chronomètre', exact: true })
const running = () => launched.window.getByTestId('timer-running')
const dialogNamed = (name: string) => launched.window.getByRole('dialog', { name })

/** Starts a timer by hand, for the first agent that the letters find and a body of theirs. */
async function start(agent: string, body: string): Promise<void> {
  const { window } = launched
  await opener().click()
  const form = window.getByRole('dialog', { name: 'Chronomètre' })
  for (const [list, text] of [
    ['Agent', agent],
    ['Collectivité', body],
  ] as const) {
    const field = form.getByRole('combobox', { name: list })
    await field.fill(text)
    await expect(form.getByRole('option', { name: text })).toBeVisible()
    await press(window, 'ArrowDown', 'Enter')
    await expect(field).toHaveValue(text)
  }
  await form.getByRole('button', { name: 'Lancer', exact: true }).click()
  await expect(running()).toBeVisible()
}

/** The minutes kept in January 2027 for the agent of that name, as "day minutes". */
async function keptOf(name: string): Promise<readonly string[]> {
  return launched.window.evaluate(async (agentName) => {
    const registry = await self.desk.ask('readRegistry', {})
    const agent = registry.ok
      ? registry.value.agents.find(
          ({ firstName, lastName }) => `${firstName} ${lastName}` === agentName,
        )
      : undefined
    const month = '2027-01' as never
    const answer = await self.desk.ask('readTimesheets', {
      agentIds: [agent?.id ?? ''],
      from: month,
      to: month,
    })
    if (!answer.ok) throw new Error('the hours can’t be read')
    return answer.value
      .flatMap(({ lines }) => lines)
      .filter(({ day }) => day >= '2027-01-13')
      .map(({ day, minutes }) => `${day.slice(8)} ${String(minutes)}`)
  }, name)
}

/** Presses a button, and says what has the keyboard at the moment when a dialog shows. */
const heldAsDialogShows = (name: string): Promise<string> =>
  launched.window.getByRole('button', { name }).evaluate(
    (button: HTMLElement) =>
      new Promise<string>((resolve) => {
        new MutationObserver((_, watch) => {
          if (document.querySelector('[role="dialog"] form') === null) return
          watch.disconnect()
          const held = document.activeElement
          resolve(held instanceof HTMLButtonElement ? held.innerText : 'nothing')
        }).observe(document.body, { childList: true, subtree: true })
        button.click()
      }),
  )

test.beforeEach(() => {
  data = newDataFolder()
})

test.afterEach(async () => {
  await launched.close()
  forget(data)
})

test('a timer outlives the program, goes on without an absence, and its time is on the wall once somebody confirmed and corrected it', async () => {
  await open('2027-01-13', '09:00', ['--sample'])
  const before = await keptOf(MARIE)
  await start(MARIE, 'Francheville')
  await expect(running()).toHaveText(saying(`0 h.*${MARIE}, Francheville`))
  await launched.close()

  await open('2027-01-13', '09:42')
  // Nobody was seen while the program was closed: it asks, and nothing is recorded meanwhile.
  await expect(dialogNamed('Vous étiez absent')).toContainText(saying('de 09:00 à 09:42'))
  await launched.window.getByRole('button', { name: 'Plus tard' }).click()
  await expect(running()).toHaveText(saying('0 h 42'))
  expect(await keptOf(MARIE)).toEqual(before)

  await goToAddress(launched, '/semaine')
  await expect(launched.window.getByRole('grid')).toBeVisible()
  await launched.window.getByRole('button', { name: 'Arrêter' }).click()
  const stop = dialogNamed('Arrêter le chronomètre')
  await stop.getByRole('radio', { name: saying('tout garder') }).check()
  const field = stop.getByRole('textbox', { name: /mercredi 13 janvier 2027/ })
  await expect(field).toHaveValue(saying('0 h 42'))
  await field.fill('45m')
  await press(launched.window, 'Enter')
  await expect(opener()).toBeVisible()
  const onTheWall = launched.window
    .getByRole('grid')
    .getByRole('gridcell', { name: saying('Francheville.*0 h 45') })
  await expect(onTheWall.first()).toBeVisible()
  expect(await keptOf(MARIE)).toEqual([...before, '13 45'].sort())
  await press(launched.window, 'Control+z')
  await expect.poll(() => keptOf(MARIE)).toEqual(before)

  await start(MARIE, 'Francheville')
  await launched.close()
  await open('2027-01-13', '10:42')
  const away = dialogNamed('Vous étiez absent')
  await away.getByRole('radio', { name: 'Continuer, sans l’absence' }).check()
  await away.getByRole('button', { name: 'Continuer' }).click()
  await expect(running()).toHaveText(saying('0 h 00|0 h'))
  await launched.window.getByRole('button', { name: 'Arrêter' }).click()
  const leaving = dialogNamed('Arrêter le chronomètre')
  await leaving.getByRole('radio', { name: 'Ne rien enregistrer' }).check()
  await leaving.getByRole('button', { name: 'Abandonner ce temps' }).click()
  await expect(opener()).toBeVisible()
  expect(await keptOf(MARIE)).toEqual(before)
})

test('a timer forgotten for a night proposes the evening, and adds to what the day holds', async () => {
  await open('2027-01-13', '17:00', ['--sample'])
  await start(MARIE, 'Francheville')
  await launched.close()
  await open('2027-01-14', '08:30')
  const night = dialogNamed('Chronomètre resté en marche')
  await expect(night).toContainText(
    saying('mer\\. 13 janv\\. à 17:00 au jeu\\. 14 janv\\. à 08:30'),
  )
  expect(await faults(launched)).toEqual([])
  await night.getByRole('radio', { name: saying('tout garder \\(15 h 30\\)') }).check()
  await expect(night.getByRole('textbox')).toHaveCount(2)
  await night.getByRole('radio', { name: saying('précède l’absence') }).check()
  await expect(night.getByRole('textbox')).toHaveValue(saying('0 h 01'))
  await night.getByRole('textbox').fill('25h')
  await expect(night.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  await night.getByRole('textbox').fill('1h15')
  await night.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(opener()).toBeVisible()
  expect(await keptOf(MARIE)).toContain('13 75')

  // The last place is started again in one gesture; what the day holds is told, and added to.
  await opener().click()
  await launched.window
    .getByRole('button', { name: saying(`Lancer : ${MARIE}, Francheville`) })
    .click()
  // Whoever presses Enter at once is heard: the keyboard is there as the dialog shows.
  expect(await heldAsDialogShows('Arrêter')).toBe('Enregistrer')
  await expect(dialogNamed('Arrêter le chronomètre')).toContainText('rien de saisi ce jour-là')
  await press(launched.window, 'Enter')
  await expect(opener()).toBeVisible()
  expect(await keptOf(MARIE)).toEqual(expect.arrayContaining(['13 75', '14 1']))
})

/** From now on remembers each menu that the tray is given, so that a test can choose from the last one. */
const followTray = (): Promise<void> =>
  launched.app.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu)
    Menu.buildFromTemplate = (template) => {
      const menu = build(template)
      Object.assign(globalThis, { trayMenu: menu })
      return menu
    }
  })

/** The labels of the last menu that the tray was given. */
const trayLabels = (): Promise<readonly string[]> =>
  launched.app.evaluate(() => {
    const { trayMenu } = globalThis as { trayMenu?: Electron.Menu }
    return (trayMenu?.items ?? []).map(({ label }) => label.replaceAll('\u00A0', ' '))
  })

const chooseInTray = (start: string): Promise<void> =>
  launched.app.evaluate((_electron, wanted) => {
    const { trayMenu } = globalThis as { trayMenu?: Electron.Menu }
    trayMenu?.items.find(({ label }) => label.startsWith(wanted))?.click()
  }, start)

test('the tray stops what runs by asking in the window, and starts the last one again', async () => {
  test.skip(process.env['DISPLAY'] === undefined, 'needs a display: xvfb is not installed here')
  await open('2027-01-13', '09:00', ['--sample'], true)
  await followTray()
  await start(MARIE, 'Francheville')
  await expect.poll(trayLabels).toContain(`Arrêter : ${MARIE}, Francheville`)

  await chooseInTray('Arrêter')
  const stop = dialogNamed('Arrêter le chronomètre')
  await stop.getByRole('textbox').fill('25m')
  await press(launched.window, 'Enter')
  await expect(opener()).toBeVisible()
  expect(await keptOf(MARIE)).toContain('13 25')
  await expect.poll(trayLabels).toContain(`Lancer : ${MARIE}, Francheville`)

  await chooseInTray('Lancer')
  await expect(running()).toContainText(`${MARIE}, Francheville`)
  await expect.poll(trayLabels).toContain(`Arrêter : ${MARIE}, Francheville`)
  await launched.window.evaluate(() => self.desk.ask('discardTimer', {}))
  await expect(running()).toHaveCount(0)
  await chooseInTray('Lancer un chronomètre')
  await expect(
    dialogNamed('Chronomètre').getByRole('button', { name: saying(`Lancer : ${MARIE}`) }),
  ).toBeFocused()
})
