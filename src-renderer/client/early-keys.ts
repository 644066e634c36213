import { inTextField } from '../ui/in-text-field'

// Imported first: keys may be pressed long before the first screen is drawn.
const waiting: string[] = []

function note(event: KeyboardEvent): void {
  const bare = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat
  if (bare && !inTextField(event.target)) waiting.push(event.key)
}

/** The keys pressed so far, without a pointer, for the first screen: none is kept from then on. */
export function takeEarlyKeys(): readonly string[] {
  window.removeEventListener('keydown', note)
  return waiting.splice(0)
}

window.addEventListener('keydown', note)
window.addEventListener('pointerdown', takeEarlyKeys, { once: true })
