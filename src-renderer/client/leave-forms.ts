/** A form in sight that was changed and not kept. */
interface ChangedForm {
  /** Whether it still has what would be lost: no more once it was just kept, or given up. */
  readonly isOpen: () => boolean
  /** Whether what is typed in it is being kept: to leave it then waits until that is done. */
  readonly isBeingKept: () => boolean
  /** Does what makes it go at once, or after the user agreed to lose what was typed in it. */
  readonly leave: (go: () => void) => void
}

/** The forms in sight that were changed and not kept, in the order of their first change. */
const changed = new Set<ChangedForm>()

/** Notes that a form in sight was changed; the returned function takes it back. */
export function noteChangedForm(form: ChangedForm): () => void {
  changed.add(form)
  return () => changed.delete(form)
}

/** Whether any form in sight would lose what was typed in it. */
export const hasChangedForms = (): boolean => [...changed].some(({ isOpen }) => isOpen())

/** Whether what is typed in a form in sight is being kept. */
export const areFormsBeingKept = (): boolean =>
  [...changed].some(({ isOpen, isBeingKept }) => isOpen() && isBeingKept())

/** Does what makes the whole screen go, once the user agreed to lose each form in it that is not kept, the last one first. */
export function leaveForms(go: () => void): void {
  const left = [...changed].reduce<() => void>(
    (then, { leave }) =>
      () =>
        leave(then),
    go,
  )
  left()
}
