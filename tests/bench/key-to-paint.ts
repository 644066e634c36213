import type { Page } from '@playwright/test'
import type { Launched } from '../e2e/launch'

/** From each key to the frame that follows it, in milliseconds; kept by the page itself. */
interface Noting {
  keysToPaint: number[]
}

/** What the page writes to its console once it has drawn a key: main hears it there. */
const DRAWN = 'A key is drawn.'

/** Makes the page note, for each key, how long it takes until the frame that shows its effect is drawn. */
export const noteKeys = (window: Page): Promise<void> =>
  window.evaluate((drawn) => {
    const noting = globalThis as unknown as Noting
    noting.keysToPaint = []
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // A task posted from the last callback before the drawing runs after it.
        requestAnimationFrame(() => {
          const after = new MessageChannel()
          after.port1.onmessage = () => {
            noting.keysToPaint.push(performance.now() - timeStamp)
            console.debug(drawn)
          }
          after.port2.postMessage(null)
        })
      },
      { capture: true },
    )
  }, DRAWN)

/** A key as Electron names it: "Control+Home" is Home with a modifier, "ArrowDown" is Down, a sign writes itself. */
function electronKey(key: string) {
  const [name = '', ...held] = key.split('+').toReversed()
  return {
    keyCode: name.replace(/^Arrow/, ''),
    modifiers: held.includes('Control') ? ['control' as const] : [],
    writes: name.length === 1,
  }
}

/**
 * Strikes keys one after the other, each once the one before was drawn; gives the time of each. Main strikes them: the driver of the
 * browser took as much of the processor for a key as the window does, at the moment in which the window draws it.
 *
 * @param apart milliseconds from that drawing to the next key; none: as fast as they are answered
 */
export async function strike(
  { app, window }: Launched,
  keys: readonly string[],
  apart = 0,
): Promise<readonly number[]> {
  await window.evaluate(() => {
    const noting = globalThis as unknown as Noting
    noting.keysToPaint = []
  })
  await app.evaluate(
    async ({ BrowserWindow }, { url, struck, pause, drawn }) => {
      const contents = BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .find((each) => each.getURL() === url)
      if (contents === undefined) throw new Error('There is no window to strike keys in.')
      let goOn = (): void => undefined
      // The Electron of development says it as an argument of its own.
      const hear = ({ message }: { readonly message?: string }, ...older: unknown[]): void => {
        if (message === drawn || older.includes(drawn)) goOn()
      }
      contents.on('console-message', hear)
      for (const { keyCode, modifiers, writes } of struck) {
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
        const isDrawn = new Promise<void>((resolve) => (goOn = resolve))
        contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
        if (writes) contents.sendInputEvent({ type: 'char', keyCode, modifiers })
        contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
        await isDrawn
      }
      contents.off('console-message', hear)
    },
    { url: window.url(), struck: keys.map(electronKey), pause: apart, drawn: DRAWN },
  )
  return window.evaluate(() => (globalThis as unknown as Noting).keysToPaint)
}
