import { inLight } from './in-light'

/** How long a screen that is to be printed may compute, in milliseconds. */
const PATIENCE = 20_000

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)

/**
 * Prints the screen that is shown, on white whatever the theme. What is drawn for paper only is drawn first, and what it asks for is
 * waited for.
 */
export async function printScreen(): Promise<void> {
  if (document.querySelector('[data-drawn="false"]') !== null)
    dispatchEvent(new Event('beforeprint'))
  const last = performance.now() + PATIENCE
  while (document.querySelector('[data-chart][aria-busy]') !== null && performance.now() < last)
    await nextFrame()
  inLight(() => window.print())
}
