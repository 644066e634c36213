import { inLight } from './in-light'

/** How long a screen that is to be printed may compute, in milliseconds. */
const PATIENCE = 20_000

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)

/** Until nothing of the screen is read or computed any more. */
async function untilComputed(): Promise<void> {
  const last = performance.now() + PATIENCE
  while (document.querySelector('main [aria-busy]') !== null && performance.now() < last)
    await nextFrame()
}

/** Prints the screen that is shown, once it is computed, on white whatever the theme. What is drawn for paper only is drawn first. */
export async function printScreen(): Promise<void> {
  await untilComputed()
  if (document.querySelector('[data-drawn="false"]') !== null) {
    dispatchEvent(new Event('beforeprint'))
    await untilComputed()
  }
  inLight(() => window.print())
}
