import { useEffect, type RefObject } from 'react'
import { useSearchParams } from 'react-router'
import { ASKED_FIELD } from '../client/paths'
import { focusField } from '../ui/focus-field'

/** Moves the focus to the field that the address names, when the form opens there; a list of lines by its button that adds one. */
export function useAskedField(form: RefObject<HTMLFormElement | null>): void {
  const [search] = useSearchParams()
  const asked = search.get(ASKED_FIELD)
  useEffect(() => {
    if (asked === null) return
    const field = form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(asked)}"]`)
    focusField(field)
    field?.scrollIntoView({ block: 'center' })
  }, [form, asked])
}
