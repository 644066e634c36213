import { store } from './store'

/** Whether amounts are hidden on screen: until the window closes, and never kept. */
export const hiddenAmounts = store(false)

/** Hides amounts, or shows them again. */
export const toggleAmounts = (): void => hiddenAmounts.set((hidden) => !hidden)

/** F9 hides amounts from the start, before anything is drawn: a user who is watched presses it at once. */
export function listenForHideKey(): void {
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, repeat } = event
    if (key !== 'F9' || ctrlKey || altKey || metaKey || repeat) return
    event.preventDefault()
    toggleAmounts()
  })
}
