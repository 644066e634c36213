import { store } from '../client/store'

/** Whether the help about the keyboard is open. */
export const keyboardHelp = store(false)
