import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** From each key to the frame that follows it, in milliseconds; kept by the page itself. */
    keysToPaint?: number[]
  }
}

/** Makes the page note, for each key, how long it takes until the frame that shows its effect is drawn. */
export const noteKeys = (window: Page): Promise<void> =>
  window.evaluate(() => {
    self.keysToPaint = []
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // A task posted from a callback before the drawing runs after it: of all that wait then, the first.
        requestAnimationFrame(() => {
          void scheduler.postTask(() => self.keysToPaint?.push(performance.now() - timeStamp), {
            priority: 'user-blocking',
          })
        })
      },
      { capture: true },
    )
  })

/**
 * Strikes keys one after the other, each once the one before was drawn; gives the time of each.
 *
 * @param apart milliseconds from that drawing to the next key; none: as fast as they are answered
 */
export async function strike(
  window: Page,
  keys: readonly string[],
  apart = 0,
): Promise<readonly number[]> {
  await window.evaluate(() => {
    self.keysToPaint = []
  })
  for (const [index, key] of keys.entries()) {
    if (apart > 0) await window.waitForTimeout(apart)
    await window.keyboard.press(key)
    // Looked for by the clock: asked for at each frame, the page would draw one after the other all the time.
    await window.waitForFunction((count) => (self.keysToPaint?.length ?? 0) >= count, index + 1, {
      polling: 4,
    })
  }
  return window.evaluate(() => self.keysToPaint ?? [])
}
