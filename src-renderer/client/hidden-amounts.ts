import { store } from './store'

/** Whether amounts are hidden on screen: until the window closes, and never kept. */
export const hiddenAmounts = store(false)

/** Hides amounts, or shows them again. */
export const toggleAmounts = (): void => hiddenAmounts.set((hidden) => !hidden)
