import type { Input, WebContents } from 'electron'

/** The sizes in which a page can be read, as parts of its own: from half to twice, as the small screens of the tests are. */
const FACTORS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** What is asked of the size of a page. */
export type ZoomStep = 'in' | 'out' | 'reset'

/** A difference of sizes that rounding alone makes. */
const SAME = 0.01

/** The size that follows another one, up to twice and down to half. */
export function zoomAfter(factor: number, step: ZoomStep): number {
  if (step === 'reset') return 1
  const next =
    step === 'in'
      ? FACTORS.find((one) => one > factor + SAME)
      : FACTORS.findLast((one) => one < factor - SAME)
  return next ?? (step === 'in' ? 2 : 0.5)
}

/** What a key asks, by the sign that it writes on the keyboard in use. */
const BY_SIGN: Readonly<Record<string, ZoomStep>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'reset',
}

/** What a pressed key asks of the size; `null` for all others. */
export function zoomOfKey(
  key: Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt'>,
): ZoomStep | null {
  if (key.type !== 'keyDown' || key.alt || !(key.control || key.meta)) return null
  if (key.code === 'Digit0' || key.code === 'Numpad0') return 'reset'
  // On a French keyboard the digit 6 writes a dash: Ctrl+1 to 9 open screens.
  return /^Digit/.test(key.code) ? null : (BY_SIGN[key.key] ?? null)
}

/** Changes the size of a page. */
export function zoom(page: WebContents, step: ZoomStep): void {
  page.setZoomFactor(zoomAfter(page.getZoomFactor(), step))
}

/**
 * Changes the size of a page by keys and by Ctrl with the wheel. Keys of a menu are those of an American keyboard: on a French one
 * nothing led back from a larger page.
 */
export function zoomByHand(page: WebContents): void {
  page.on('before-input-event', (event, input) => {
    const step = zoomOfKey(input)
    if (step === null) return
    event.preventDefault()
    zoom(page, step)
  })
  page.on('zoom-changed', (_event, direction) => zoom(page, direction))
}
