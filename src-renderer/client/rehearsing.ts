import { store } from './store'

/** Whether a file is being rehearsed: nothing of what is on screen is kept, as the status line says. */
export const rehearsing = store(false)
