import { store } from './store'

/** Whether a file is being rehearsed: much is on screen and nothing of it is kept, which the status line says. */
export const rehearsing = store(false)
