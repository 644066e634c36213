import { AfterKeys } from './after-keys'

/** The keys of this page. */
export const keys = new AfterKeys()

/** Takes note of the keys of this page from now on: what waits for the end of a run of them may be asked for. */
export function watchKeys(): void {
  window.addEventListener('keydown', ({ timeStamp }) => keys.key(timeStamp), { capture: true })
  // Who takes the mouse finds everything as it is.
  window.addEventListener('pointerdown', () => keys.end(), { capture: true })
}

/** Does something at once, or where keys follow each other quickly, once after the last of them; the returned function takes it back. */
export function afterRunOfKeys(act: () => void): () => void {
  keys.later(act, performance.now())
  return () => keys.drop(act)
}
