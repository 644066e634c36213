import { useEffect } from 'react'

/** What holds the fields of one form, around the button or the field from which it was to be kept. */
const HOLDS_A_FORM = 'form, [role="dialog"], aside, main'

/**
 * Moves the focus to the first wrong field, or to what is to be chosen first, when saving was refused, and never while the user corrects
 * errors.
 */
export function useFocusWhenRefused(refusals: number): void {
  useEffect(() => {
    if (refusals === 0) return
    const around = document.activeElement?.closest(HOLDS_A_FORM) ?? document
    around.querySelector<HTMLElement>('[aria-invalid="true"], [data-choose]')?.focus()
  }, [refusals])
}
