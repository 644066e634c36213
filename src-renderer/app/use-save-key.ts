import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import { inTextField } from '../ui/in-text-field'
import { isCovered } from '../ui/is-covered'
import { topmostDialog } from '../ui/topmost-dialog'
import { notice } from '../client/notice'
import { useWording } from '../ui/use-wording'

/** The button that saves a form, where it has one and something is to be saved. */
const submitOf = (form: HTMLFormElement): HTMLElement | undefined =>
  [...form.elements].find(
    (each): each is HTMLElement =>
      each instanceof HTMLButtonElement && each.type === 'submit' && !each.disabled,
  )

/** What keeps something that is no form: what was read of a list. */
const KEEPING = 'button[aria-keyshortcuts="Control+S"]:enabled'

/** The same while it keeps, or while what it would keep is still read: Ctrl+S does nothing then, but something is there to be saved. */
const BUSY = 'button[aria-keyshortcuts="Control+S"][data-loading]'

/** Saves the form that a person is in, or else the one in sight: in the topmost dialog, in the pane, on the screen; else what a button there keeps. */
function saveInSight(): boolean {
  const dialog = topmostDialog()
  const own = document.activeElement?.closest('form') ?? null
  const scope = dialog ?? document
  const forms = [
    ...(own !== null && scope.contains(own) ? [own] : []),
    ...scope.querySelectorAll<HTMLFormElement>('aside form'),
    ...scope.querySelectorAll<HTMLFormElement>('form'),
  ]
  const form = forms.find((each) => each.checkVisibility() && submitOf(each) !== undefined)
  const button = [
    ...scope.querySelectorAll<HTMLElement>(`aside ${KEEPING}`),
    ...scope.querySelectorAll<HTMLElement>(KEEPING),
  ].find((each) => each.checkVisibility())
  if (form === undefined) button?.click()
  else form.requestSubmit()
  return form !== undefined || button !== undefined || scope.querySelector(BUSY) !== null
}

/** An open cell of a grid keeps its text when it is left, or refuses it, and shows which. */
const isInCell = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.closest('[data-editing]') !== null

/** Leaves the field that is typed in and comes back, so that its text is read as when it is left. */
function settleField(): void {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || !inTextField(at)) return
  at.blur()
  if (at.isConnected) at.focus({ preventScroll: true })
}

/** Before a screen answers the key itself; a list of choices and a cell of a grid take it as they are. */
function settleFirst({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void {
  if (!(ctrlKey || metaKey) || altKey || !['s', 'enter'].includes(key.toLowerCase())) return
  if (target instanceof Element && target.closest('[role="combobox"], [role="grid"]') === null)
    flushSync(settleField)
}

/** Ctrl+S saves the form in sight, on every screen; where nothing is to be saved, it says so. Ctrl+Enter saves the form too. */
export function useSaveKey(): void {
  const { t } = useWording()
  const save = useEffectEvent((says: boolean): void => {
    // What leaving the field changes is drawn at once: keys that follow change a form that was saved, or refused, already.
    flushSync(settleField)
    if (!saveInSight() && says)
      notice({ id: 'nothingToSave', message: t('forms.nothingToSave'), tone: 'calm' })
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      // A list of choices takes Enter for itself, also with Ctrl.
      const isInChoice = target instanceof HTMLElement && target.role === 'combobox'
      if (!(ctrlKey || metaKey) || altKey || (event.defaultPrevented && !isInChoice)) return
      const isSave = key.toLowerCase() === 's'
      if (!isSave && key !== 'Enter') return
      // What the key has closed, such as the search, had it for itself.
      if (!isSave && isCovered() && topmostDialog() === undefined) return
      event.preventDefault()
      save(isSave && !isInCell(target))
    }
    window.addEventListener('keydown', settleFirst, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', settleFirst, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
