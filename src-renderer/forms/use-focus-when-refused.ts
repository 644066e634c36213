import { useEffect, type RefObject } from 'react'

/** Moves the focus to the first wrong field when saving was refused, and never while the user corrects errors. */
export function useFocusWhenRefused(
  form: RefObject<HTMLFormElement | null>,
  refusals: number,
): void {
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, refusals])
}
