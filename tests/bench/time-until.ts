import type { Page } from '@playwright/test'

/** What a frame shows at the end of a gesture: something that this selector finds, and nothing that the other does. */
interface End {
  readonly shown: string
  readonly gone?: string
}

/** What the page keeps between the beginning of a gesture and its end. */
interface Timing {
  gesture: Promise<number>
}

/**
 * Milliseconds from a gesture to the frame that shows its end, by the clock of the page: from the key that begins it, or from
 * the change of the address.
 */
export async function timeUntil(
  window: Page,
  gesture: { readonly key: string } | { readonly address: string },
  end: End,
): Promise<number> {
  // The function with which tsx keeps the names of others, which the page does not have.
  await window.evaluate('globalThis.__name = (named) => named')
  await window.evaluate(({ shown, gone }) => {
    let began = Number.NaN
    const begin = ({ timeStamp }: Event): void => void (began = timeStamp)
    addEventListener('keydown', begin, { capture: true, once: true })
    addEventListener('hashchange', begin, { capture: true, once: true })
    const isOver = (): boolean =>
      !Number.isNaN(began) &&
      document.querySelector(shown) !== null &&
      (gone === undefined || document.querySelector(gone) === null)
    const timing = globalThis as unknown as Timing
    timing.gesture = new Promise((resolve) => {
      const look = (): void => {
        if (!isOver()) {
          requestAnimationFrame(look)
          return
        }
        // The first task after the drawing: what React drew next in turn would be counted with it.
        void scheduler.postTask(() => resolve(performance.now() - began), {
          priority: 'user-blocking',
        })
      }
      requestAnimationFrame(look)
    })
  }, end)
  if ('key' in gesture) await window.keyboard.press(gesture.key)
  else
    await window.evaluate((address) => {
      location.hash = address
    }, gesture.address)
  return window.evaluate(() => (globalThis as unknown as Timing).gesture)
}
