import { inTextField } from './in-text-field'
import { focusField } from './focus-field'

/** The period of a grid, or the form, that was asked for; `null` once it is shown. */
let awaited: string | null = null
/** The button that a key pressed to ask for it. */
let asker: Element | null = null
/** Keys pressed meanwhile, in their order. */
const held: KeyboardEvent[] = []
let replaying = false

/** After this time, in milliseconds, what is held is dropped: it was meant for what is not shown. */
const LONGEST = 10_000
let patience: number | undefined

const ALONE = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']

const REACHED =
  'input:enabled, select:enabled, textarea:enabled, button:enabled, a[href], [tabindex]'

const inGrid = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="grid"]') !== null

/** Further steps are taken at once: the grid asks for the period after the one that it was asked for. */
const isStep = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean =>
  (key === 'PageUp' || key === 'PageDown') && !ctrlKey && !altKey && !metaKey && inGrid(target)

function hold(event: KeyboardEvent): void {
  if (!event.isTrusted || (awaited === null && !replaying)) return
  if (ALONE.includes(event.key)) return
  if (held.length === 0 && !replaying && isStep(event)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  held.push(event)
}

/** Sends off the form around a field, as Enter does there. */
function sendOff({ form }: HTMLInputElement): void {
  const button = [...(form?.elements ?? [])].find(
    (each) => each instanceof HTMLButtonElement && each.type === 'submit',
  )
  if (button instanceof HTMLElement) button.click()
  else form?.requestSubmit()
}

/** Writes in a field of text. */
function write(key: string): void {
  // oxlint-disable typescript/no-deprecated -- nothing else types in a field as a person does, with its own undo
  if (key.length === 1) document.execCommand('insertText', false, key)
  else if (key === 'Backspace') document.execCommand('delete')
  else if (key === 'Delete') document.execCommand('forwardDelete')
  // oxlint-enable typescript/no-deprecated
}

/** Goes where Tab goes. */
function tab(back: boolean): void {
  const reached = [...document.querySelectorAll<HTMLElement>(REACHED)].filter(
    (each) => each.tabIndex >= 0 && each.checkVisibility(),
  )
  const at = reached.findIndex((each) => each === document.activeElement)
  focusField(reached[at + (back ? -1 : 1)])
}

/** Does what the browser does at a key, but at one that a program strikes. */
function follow(key: string, at: Element | null): void {
  if (inTextField(at)) {
    if (key !== 'Enter') write(key)
    else if (at instanceof HTMLInputElement) sendOff(at)
    else write('\n')
  } else if (at instanceof HTMLInputElement || at instanceof HTMLButtonElement) {
    if (key === ' ' || (key === 'Enter' && at instanceof HTMLButtonElement)) at.click()
  } else if (at instanceof HTMLAnchorElement && key === 'Enter') at.click()
}

function strike({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
  const keys = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true }
  const target = document.activeElement ?? document.body
  const goes = target.dispatchEvent(new KeyboardEvent('keydown', keys))
  if (!goes || ctrlKey || altKey || metaKey) return
  if (key === 'Tab') tab(shiftKey)
  else follow(key, document.activeElement)
}

const frame = (): Promise<void> =>
  new Promise((resolve) => void requestAnimationFrame(() => resolve()))
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))

/** Strikes what was held, one key after the other, until the next change of period. */
async function replay(): Promise<void> {
  if (replaying || held.length === 0) return
  replaying = true
  // The cell that gets the focus may be drawn a few frames later.
  const hasFocus = (): boolean =>
    inGrid(document.activeElement) || inTextField(document.activeElement) || isAskedFromThere()
  for (let tries = 0; tries < 10 && !hasFocus(); tries += 1) await frame()
  while (awaited === null) {
    const next = held.shift()
    if (next === undefined) break
    strike(next)
    await drawn()
  }
  replaying = false
}

function letThrough(): void {
  awaited = null
  clearTimeout(patience)
  void replay()
}

/** A person who takes the mouse goes on there; and what waits for a period that never comes is not written into another. */
function drop(): void {
  held.length = 0
  letThrough()
}

/** A button of a screen that a key presses; one of what lies over it is gone once it is pressed. */
const ASKER = 'button:focus-visible'

/** Whether the focus is on the button that asked for the period shown, by a key: it stays there for the next one. */
export const isAskedFromThere = (): boolean =>
  asker !== null && asker === document.activeElement && asker.isConnected

/**
 * Holds every key from now on until the period or the form that was asked for is shown (`placeShown`), and then does what they ask, in
 * their order: a figure typed right after PageDown is of the new week.
 */
export function holdKeysUntil(place: string): void {
  if (awaited === null) {
    // The same function is added once.
    window.addEventListener('keydown', hold, { capture: true })
    window.addEventListener('pointerdown', drop, { capture: true })
  }
  awaited = place
  const pressed = document.activeElement
  const isOver = pressed?.closest('[role="dialog"], [role="menu"]') !== null
  asker = !isOver && pressed.matches(ASKER) ? pressed : null
  clearTimeout(patience)
  patience = window.setTimeout(drop, LONGEST)
}

/** The form of a new record. */
export const NEW_RECORD = 'new record'

/** Says what is shown, and has the focus. */
export function placeShown(place: string): void {
  if (awaited === place) letThrough()
}

/** Says that a question comes before what was asked for: keys answer it. */
export function questionShown(): void {
  if (awaited !== null) letThrough()
}

/** Whether something was asked for that is not shown yet. */
export const isAwaiting = (): boolean => awaited !== null
