/**
 * Whether the field in which a key is struck has an open list of choices: Escape is for that first. The library marks such a field from
 * the moment on in which its list opens; to screen readers it says so only once the list is drawn. A button that shows or hides what is
 * below it says the same to them, and Escape is not for it.
 */
export const hasOpenList = (target: EventTarget | null): boolean =>
  target instanceof Element && target.hasAttribute('data-expanded')
