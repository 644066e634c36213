/** Does it now, or after the user agreed to lose what was typed in a form. */
type Ask = (leave: () => void) => void

/** The forms in sight that were changed and not kept. */
const changed = new Set<Ask>()

/** Notes that a form in sight was changed; the returned function takes it back. */
export function noteChangedForm(ask: Ask): () => void {
  changed.add(ask)
  return () => changed.delete(ask)
}

/** Does what makes the whole screen go, once the user agreed to lose each form in it that is not kept. */
export function leaveForms(go: () => void): void {
  const left = [...changed].reduceRight<() => void>((then, ask) => () => ask(then), go)
  left()
}
