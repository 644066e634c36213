// Imported first: nothing listens before it.

/** Leaves the keys that choose and end a word of an input method to it: its Enter kept a cell half written, and its Escape closed a form. */
function leaveToInputMethod(event: KeyboardEvent): void {
  if (event.isComposing) event.stopImmediatePropagation()
}

window.addEventListener('keydown', leaveToInputMethod, { capture: true })
