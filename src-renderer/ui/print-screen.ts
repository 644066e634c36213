import { inLight } from './in-light'

/** Prints the screen that is shown, on white whatever the theme. */
export const printScreen = (): void => inLight(() => window.print())
