import { inTextField } from './in-text-field'

// Imported first: the page hears keys long before a screen does.
const waiting: string[] = []

function note(event: KeyboardEvent): void {
  const bare = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat
  if (bare && !inTextField(event.target)) waiting.push(event.key)
}

/** The keys pressed so far, without a pointer, for the first screen that is there: none is kept from then on. */
export function takeEarlyKeys(): readonly string[] {
  window.removeEventListener('keydown', note)
  return waiting.splice(0)
}

window.addEventListener('keydown', note)
window.addEventListener('pointerdown', takeEarlyKeys, { once: true })
