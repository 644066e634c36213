import { expect, test } from '@playwright/test'
import { applicationOfAll } from './application-of-all'
import type { Launched } from './launch'
import '../hands/window-desk'

/** Labels of the menu as Electron holds it, without the marks of its access keys. */
const labels = (launched: Launched): Promise<string[][]> =>
  launched.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((item) => [
      item.label.replace('&', ''),
      ...(item.submenu?.items ?? [])
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label),
    ]),
  )

test.describe('the menu', () => {
  test.skip(process.env['DISPLAY'] === undefined, 'needs a display: xvfb is not installed here')
  const launched = applicationOfAll({ args: ['--sample'], display: true })

  const speak = (language: 'fr' | 'en') =>
    launched.window.evaluate(
      (chosen) =>
        window.desk.ask('savePreferences', {
          name: 'Anne Morel',
          role: 'finance',
          language: chosen,
          theme: 'light',
        }),
      language,
    )

  test('speaks French, then English when the person chooses it', async () => {
    await expect
      .poll(async () => (await labels(launched)).map(([first]) => first))
      .toEqual(['Fichier', 'Édition', 'Affichage', 'Aide'])
    expect((await labels(launched))[0]).toEqual([
      'Fichier',
      'Ouvrir l’exemple',
      'Fichiers signés…',
      'Importer un espace…',
      'Exporter l’espace…',
      'Quitter',
    ])
    await speak('en')
    expect((await labels(launched)).map(([first]) => first)).toEqual([
      'File',
      'Edit',
      'View',
      'Help',
    ])
    await speak('fr')
  })

  test('passes its commands on to the window', async () => {
    // The handle keeps the promise in the window: it is listening once the handle is here.
    const listening = await launched.window.evaluateHandle(() => ({
      heard: new Promise((resolve) => {
        const stop = window.desk.listen((event) => {
          if (event.kind !== 'menu') return
          stop()
          resolve(event.command)
        })
      }),
    }))
    await launched.app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('find')?.click()
    })
    expect(await listening.evaluate(({ heard }) => heard)).toBe('find')
  })

  test('a bug is told once in a calm dialogue that says where the log lies', async () => {
    const told = await launched.app.evaluate(async ({ dialog }) => {
      const shown: string[] = []
      dialog.showMessageBox = (...given: unknown[]) => {
        shown.push(JSON.stringify(given))
        return new Promise(() => undefined)
      }
      for (const mistake of ['first', 'second']) {
        setImmediate(() => {
          throw new Error(mistake)
        })
      }
      await new Promise((resolve) => setTimeout(resolve, 300))
      return shown
    })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/Vous pouvez continuer.*Q-[0-9A-F]{6}.*quotite\.log/)
  })

  test('the page is made larger and smaller by keys of any keyboard, and by the menu', async () => {
    const factor = (): Promise<number | undefined> =>
      launched.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find((one) => one.isVisible())
          ?.webContents.getZoomFactor(),
      )
    const press = (keyCode: string): Promise<void> =>
      launched.app.evaluate(({ BrowserWindow }, key) => {
        BrowserWindow.getAllWindows()
          .find((one) => one.isVisible())
          ?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers: ['control'] })
      }, keyCode)
    await press('=')
    await expect.poll(factor).toBeCloseTo(1.1)
    await press('numsub')
    await expect.poll(factor).toBeCloseTo(1)
    await press('-')
    await expect.poll(factor).toBeCloseTo(0.9)
    await launched.app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('reset')?.click()
    })
    await expect.poll(factor).toBeCloseTo(1)
  })

  test('leaves Ctrl+Z to the text being typed', async () => {
    const registered = await launched.app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.registerAccelerator,
    )
    expect(registered).toBe(false)
  })
})
