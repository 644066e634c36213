import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { goToSection, press, saying } from '../hands/hands'
import { keptIn } from '../hands/wall-hours'
import type { Launched } from './launch'
import { forget, launch } from './launch'

// What was chosen and kept is there when the program starts again on the same data.
let launched: Launched

test.beforeEach(async () => {
  launched = await launch({ args: ['--sample'] })
  await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
})

test.afterEach(async () => {
  await launched.close()
  forget(launched.data)
})

test('name, language, appearance, the lock by date with its reason, and the confirmed week are there, and the week is taken back', async () => {
  const pane = () => launched.window.getByRole('complementary')
  const decisions = () => pane().getByRole('listitem')
  const progress = () => launched.window.getByTestId('wall-progress')
  const showLock = async (): Promise<void> => {
    await goToAddress(launched, '/validation')
    await launched.window.getByRole('button', { name: /^(Verrou|Lock)/ }).click()
  }
  const { window } = launched
  await showLock()
  await pane()
    .getByRole('button', { name: saying('Fin décembre 2026') })
    .click()
  await pane().getByRole('button', { name: 'Verrouiller', exact: true }).click()
  await expect(decisions()).toHaveCount(1)
  await pane().getByRole('textbox', { name: 'Verrouiller jusqu’au' }).fill('30/11/2026')
  await pane().getByRole('textbox', { name: 'Motif' }).fill('Feuille de décembre retrouvée')
  await pane().getByRole('button', { name: 'Reculer le verrou' }).click()
  await expect(decisions()).toHaveCount(2)

  await goToSection(window, 'Semaine')
  await expect(window.getByRole('grid')).toBeVisible()
  await press(window, 'Control+Enter')
  await expect(progress()).toHaveText(saying('^199 h confirmées sur 199 h$'))
  await expect.poll(async () => (await keptIn(launched)).size).toBeGreaterThan(90)

  await press(window, 'Control+k')
  await window.keyboard.type('réglages')
  await press(window, 'Enter')
  await window.getByRole('textbox', { name: 'Votre nom' }).fill('Claire Morel')
  await press(window, 'Enter')
  await window.getByText('Sombre', { exact: true }).click()
  await window.getByText('English', { exact: true }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')

  await launched.close()
  launched = await launch({ data: launched.data })
  await expect(launched.window.getByRole('heading', { level: 1 })).toHaveText('Hello Claire')
  await expect(launched.window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await showLock()
  await expect(decisions()).toHaveCount(2)
  await expect(decisions().first()).toContainText('Feuille de décembre retrouvée')
  await goToAddress(launched, '/semaine')
  await expect(progress()).toHaveText(saying('^199 h confirmed out of 199 h$'))
  await press(launched.window, 'Control+z')
  await expect(progress()).toHaveText(saying('^0 h confirmed out of 199 h$'))
  expect((await keptIn(launched)).size).toBe(0)
  await press(launched.window, 'Control+Shift+z')
  await expect(progress()).toHaveText(saying('^199 h confirmed out of 199 h$'))
})

/** How a program is left, and what that is called. */
const WAYS = [
  ['the window is closed', 'close'],
  ['the program is left', 'quit'],
] as const

/** Leaves the program, without waiting for its end. */
const leave = ({ app }: Launched, how: (typeof WAYS)[number][1]): Promise<void> =>
  app.evaluate(({ app: program, BrowserWindow }, way) => {
    const visible = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().startsWith('app://quotite/'),
    )
    setTimeout(() => (way === 'quit' ? program.quit() : visible?.close()))
  }, how)

for (const [way, how] of WAYS)
  test(`a cell typed as ${way} is there, though its frame was never drawn, and a page that hangs then keeps nothing open`, async () => {
    await goToSection(launched.window, 'Semaine')
    await expect(launched.window.getByRole('grid').locator(':focus')).toBeVisible()
    await press(launched.window, '2', 'h')
    const closed = launched.app.waitForEvent('close')
    await launched.window.evaluate(() => {
      Object.assign(self, { requestAnimationFrame: () => 0, setTimeout: () => 0 })
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      )
    })
    await leave(launched, how)
    await closed
    launched = await launch({ data: launched.data })
    await expect.poll(async () => [...(await keptIn(launched)).values()]).toEqual([120])

    const { window, app } = launched
    const closedAgain = app.waitForEvent('close')
    await window.evaluate(() => {
      setTimeout(() => {
        document.title = 'hangs'
        for (;;);
      })
    })
    const titles = (): Promise<readonly string[]> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((one) => one.getTitle()),
      )
    await expect.poll(titles).toContain('hangs')
    await leave(launched, how)
    await closedAgain
    launched = await launch({ data: launched.data })
    await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
  })
