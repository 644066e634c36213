/**
 * For what a dialog that is mounted open asks first. Its focus trap moves the focus in only a moment after it shows, and a
 * key pressed meanwhile would go to the button behind it: this moves it in as it shows.
 */
export const firstFocus = { autoFocus: true, 'data-autofocus': true } as const
