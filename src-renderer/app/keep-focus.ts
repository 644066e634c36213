/** What a key or Tab can reach. */
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

/** What lies over a screen or beside it, and goes away as a whole. */
const LAYER = '[role="dialog"], [role="menu"], [role="listbox"], aside'

/** What covers a screen while it is open. */
const OVER = '[role="dialog"], [role="menu"]'

/** Where Enter, pressed again, does nothing else: what holds the focus while a button is disabled. */
const CALM = 'input, textarea, select, [role="group"], [role="gridcell"]'

/** How many places that had the focus are remembered. */
const REMEMBERED = 20

/** An element that had the focus, and what was around it then. */
interface Place {
  readonly element: HTMLElement
  readonly around: readonly HTMLElement[]
}

function ancestors(element: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = []
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    found.push(at)
  return found
}

const isFree = (element: Element): boolean =>
  element.isConnected &&
  element.checkVisibility() &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null

/** A list of choices opens when it gets the focus: it gets none that was not asked for. */
const takes = (element: Element): boolean => isFree(element) && element.role !== 'combobox'

const inside = (element: Element): readonly HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(takes)

/** What a dialog or a menu asks first, or what Tab reaches first in it; its focus trap takes the same. */
const firstIn = (layer: Element): HTMLElement | undefined => {
  const found = [...layer.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isFree)
  return (
    layer.querySelector<HTMLElement>('[data-autofocus]') ??
    found.find(({ tabIndex }) => tabIndex >= 0) ??
    found[0]
  )
}

/** A trap takes the focus in a moment later than its dialog opens, and a key struck meanwhile would act on what is under it. */
function enterOpened(records: readonly MutationRecord[]): void {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue
    const layer = node.matches(OVER) ? node : node.querySelector(OVER)
    if (layer !== null && !layer.contains(document.activeElement))
      firstIn(layer)?.focus({ preventScroll: true })
  }
}

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

/** The first place to reach within: in a list or a grid what Tab reaches, where only one of many is. */
const firstOf = (element: Element): HTMLElement | undefined => {
  const found = inside(element)
  const ofList = found.find((each) => each.matches('tbody [tabindex="0"]'))
  return ofList ?? found.find(({ tabIndex }) => tabIndex >= 0) ?? found[0]
}

const titleOf = (screen: Element): string => screen.querySelector('h1')?.textContent ?? ''

/** The same control of a screen that was drawn anew, for another year or agreement: it has the same place in it. */
function controlAgain(element: HTMLElement, { target, removedNodes }: MutationRecord) {
  const gone = [...removedNodes].find((node) => node.contains(element))
  const again = target instanceof Element ? target.firstElementChild : null
  if (!(gone instanceof Element) || again === null || titleOf(gone) !== titleOf(again))
    return undefined
  const placeIn = (at: Element): Element | undefined => {
    if (at === gone) return again
    const { parentElement: parent } = at
    return parent === null ? undefined : placeIn(parent)?.children[[...parent.children].indexOf(at)]
  }
  const found = placeIn(element)
  return found instanceof HTMLElement && found.className === element.className && isFree(found)
    ? found
    : undefined
}

/** What took the place of a removed element: the same control of the next line, or what is nearest. */
function neighbour(element: HTMLElement, removal: MutationRecord): HTMLElement | undefined {
  const { target, previousSibling } = removal
  if (!(target instanceof Element) || !target.isConnected) return undefined
  if (target.id === 'content') return controlAgain(element, removal)
  const grid = target.closest('[role="grid"]')
  if (grid !== null) return firstOf(grid)
  const scope = target.closest(`${LAYER}, main`)
  if (scope === null) return undefined
  const before = previousSibling instanceof Element ? previousSibling : null
  const next = before === null ? target.firstElementChild : before.nextElementSibling
  const alike = (line: Element): HTMLElement | undefined => {
    const self = line instanceof HTMLElement && line.matches(FOCUSABLE) && takes(line)
    const found = self ? [line] : inside(line)
    return found.find(({ className }) => className === element.className) ?? found[0]
  }
  const beside = [next, before].flatMap((line) => (line === null ? [] : (alike(line) ?? [])))
  if (beside[0] !== undefined) return beside[0]
  const all = inside(scope)
  const follows = (each: Element): boolean =>
    (target.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return all.find(follows) ?? all.findLast((each) => !follows(each))
}

/** Where the focus was before what is gone: that element, or what is left around it. */
function earlier(places: readonly Place[]): HTMLElement | undefined {
  for (const { element, around } of places.toReversed()) {
    if (takes(element)) return element
    const left = element.isConnected ? undefined : around.find((each) => each.isConnected)
    if (left === undefined || left.id === 'content' || left.closest('main') === null) continue
    const found = left.matches(FOCUSABLE) && takes(left) ? left : firstOf(left)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Keeps the focus off the page's body. Where the element that had it is removed, hidden or disabled, the focus goes where a person
 * looks next: to what took its place; after a dialog, a menu or a pane, back to what opened it; after a screen, to the next screen,
 * or the same control of it where it is the same one.
 * A dialog or a menu that opens has it at once.
 */
export function keepFocus(): () => void {
  const places: Place[] = []
  /** A disabled button, which gets the focus back once it is enabled, and what has the focus until then, or a key is pressed there. */
  let waiting: { readonly place: Place; readonly parked: Element } | null = null

  let byTab = false
  const noteKey = ({ key }: KeyboardEvent): void => {
    byTab = key === 'Tab'
    // Who types goes on there.
    waiting = null
  }
  const notePointer = (): void => {
    byTab = false
  }
  const content = (): HTMLElement | null => document.getElementById('content')

  const find = (removals: readonly MutationRecord[]): HTMLElement | null | undefined => {
    const last = places.at(-1)
    if (last === undefined) return content()
    const { element, around } = last
    if (element.isConnected && element.matches(':disabled')) {
      const scope = around.find((each) => each.matches(`${LAYER}, main`))
      const before = places.findLast(
        (each) =>
          each.element.matches(CALM) && takes(each.element) && scope?.contains(each.element),
      )
      const parked =
        before?.element ?? around.find((each) => each.matches('[tabindex]')) ?? content()
      if (parked !== null) waiting = { place: last, parked }
      return parked
    }
    const layer = [element, ...around].find((each) => each.matches(LAYER))
    if (layer !== undefined && !layer.isConnected) {
      const outside = places.filter(({ element: each }) => !layer.contains(each))
      const from = outside.at(-1)?.element
      // Back to where a person was, also in a list of choices.
      return from !== undefined && layer.matches(OVER) && isFree(from) ? from : earlier(outside)
    }
    const removal = removals.find(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(element)),
    )
    if (removal !== undefined) return neighbour(element, removal)
    return earlier(places)
  }
  /** With Tab the focus may be on its way to a page within the page, or out of the window: nothing is lost then. */
  const isOnItsWay = (): boolean => {
    const element = places.at(-1)?.element
    return byTab && element !== undefined && isFree(element)
  }
  const giveBack = (removals: readonly MutationRecord[]): void => {
    if (!isLost() || isOnItsWay()) return
    const target = find(removals) ?? content() ?? document.querySelector('main')
    target?.focus({ preventScroll: true })
  }
  const onMutations = (records: readonly MutationRecord[]): void => {
    enterOpened(records)
    if (waiting !== null && !waiting.place.element.matches(':disabled')) {
      const { place, parked } = waiting
      waiting = null
      if (isLost() || document.activeElement === parked) {
        if (isFree(place.element)) place.element.focus({ preventScroll: true })
        else (earlier(places) ?? content())?.focus({ preventScroll: true })
      }
    }
    giveBack(records)
    if (records.some(({ type }) => type === 'attributes')) later()
  }
  // What is disabled or hidden loses the focus when the page is drawn.
  const later = (): void => void requestAnimationFrame(() => setTimeout(() => giveBack([])))
  const note = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    if (waiting?.parked !== target) {
      places.push({ element: target, around: ancestors(target) })
      if (places.length > REMEMBERED) places.shift()
    }
  }
  const onFocus = ({ target }: FocusEvent): void => note(target)
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) later()
  }
  const observer = new MutationObserver(onMutations)
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  })
  window.addEventListener('keydown', noteKey, { capture: true })
  window.addEventListener('pointerdown', notePointer, { capture: true })
  // Before they reach an element that stops them.
  document.addEventListener('focusin', onFocus, { capture: true })
  document.addEventListener('focusout', onBlur, { capture: true })
  // The screen that the window opens with has taken it already.
  note(document.activeElement)
  return () => {
    observer.disconnect()
    window.removeEventListener('keydown', noteKey, { capture: true })
    window.removeEventListener('pointerdown', notePointer, { capture: true })
    document.removeEventListener('focusin', onFocus, { capture: true })
    document.removeEventListener('focusout', onBlur, { capture: true })
  }
}
