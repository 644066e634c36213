import { saysAmount } from './says-amount'

/** On an element that says an amount: `read` where screen readers still read it, since a control would lose its name. */
const MARK = 'data-amount'
/** On an element in which figures are amounts, however they are written: as a file or a person wrote them. */
const AMOUNTS_WITHIN = 'data-amounts-within'
/** The tooltip that an element had. */
const TITLE = 'data-hidden-title'

const SVG = 'http://www.w3.org/2000/svg'

const CONTROLS = 'a, button, input, textarea, select, label, summary, [role=button], [role=option]'
const FOCUSABLE = `${CONTROLS}, [tabindex]`

/** The element whose look can be changed: within an SVG drawing, the whole text. */
const paintedOf = (element: Element): Element => element.closest('text') ?? element

/** Texts directly in an element, as if they were one: a sentence is written in several pieces. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ' '))
    .join('')

const textOf = (element: Element): string => {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value
  return element.tagName === 'text' ? element.textContent : ownText(element).replaceAll('  ', ' ')
}

const isAmount = (element: Element, text: string): boolean =>
  saysAmount(text) || (/\d/.test(text) && element.closest(`[${AMOUNTS_WITHIN}]`) !== null)

const saysOwnAmount = (element: Element): boolean => isAmount(element, textOf(element))

function hide(element: Element): void {
  if (element.hasAttribute(MARK)) return
  const isControl =
    element.closest(CONTROLS) !== null ||
    element.matches(FOCUSABLE) ||
    element.querySelector(FOCUSABLE) !== null
  const isReadable = isControl || element.hasAttribute('aria-hidden')
  element.setAttribute(MARK, isReadable ? 'read' : '')
  if (!isReadable) element.setAttribute('aria-hidden', 'true')
}

function show(element: Element): void {
  if (element.getAttribute(MARK) === '') element.removeAttribute('aria-hidden')
  element.removeAttribute(MARK)
}

/** The text that a drawing shows to a pointer; `null` of any other element. */
const tooltipText = (element: Element): ChildNode | null =>
  element.tagName === 'title' && element.namespaceURI === SVG ? element.firstChild : null

/** A tooltip that says an amount is taken away. The text of a drawing stays the node that its writer knows, and says nothing. */
function hideTitle(element: Element): void {
  const text = tooltipText(element)
  const title = text === null ? element.getAttribute('title') : text.nodeValue
  if (title === null || !isAmount(element, title)) return
  element.setAttribute(TITLE, title)
  if (text === null) element.removeAttribute('title')
  else text.nodeValue = ''
}

/** Gives a tooltip back, unless another was written meanwhile. */
function showTitle(element: Element): void {
  const title = element.getAttribute(TITLE) ?? ''
  const text = tooltipText(element)
  if (text === null) element.setAttribute('title', title)
  else if (text.nodeValue === '') text.nodeValue = title
  element.removeAttribute(TITLE)
}

function look(element: Element): void {
  hideTitle(element)
  const painted = paintedOf(element)
  if (saysOwnAmount(painted)) hide(painted)
  else if (painted.hasAttribute(MARK)) show(painted)
}

function lookWithin(root: Element): void {
  look(root)
  root.querySelectorAll('*').forEach(look)
}

/**
 * Marks every element of a page that says an amount, and follows what changes; the style sheet makes what is marked
 * unreadable. The words themselves stay as they are, so that nothing that is saved, copied or printed changes. The returned
 * function takes the marks off.
 */
export function markAmounts(body: HTMLElement): () => void {
  lookWithin(body)
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, attributeName } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      if (element !== null) (attributeName === AMOUNTS_WITHIN ? lookWithin : look)(element)
      addedNodes.forEach((node) => {
        if (node instanceof Element) lookWithin(node)
      })
    }
  })
  observer.observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['title', 'value', AMOUNTS_WITHIN],
  })
  const onInput = ({ target }: Event): void => {
    if (target instanceof Element) look(target)
  }
  body.addEventListener('input', onInput)
  return () => {
    observer.disconnect()
    body.removeEventListener('input', onInput)
    body.querySelectorAll(`[${MARK}]`).forEach(show)
    body.querySelectorAll(`[${TITLE}]`).forEach(showTitle)
  }
}
