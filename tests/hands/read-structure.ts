declare global {
  interface Window {
    /** How the elements of the page are made (see `prepareStructure`). */
    structure?: Structure
  }
}

/** What is read of elements besides their words. */
interface Structure {
  /** A short name for a long text. */
  readonly nameOf: (text: string) => string
  /** Whether an element holds words of its own. */
  readonly hasText: (element: Element) => boolean
  /** An element without what it holds and without its words. */
  readonly own: (element: Element) => string
  /** All elements of the page, each by how it, what it holds and what is around it are made. */
  readonly read: () => ReadonlyMap<Element, string>
}

/** Lets the structure of a page be read (`structure`); runs in the window. */
export function prepareStructure(): void {
  const names = new Map<string, string>()
  const nameOf = (text: string): string => {
    const made = names.get(text)
    if (made !== undefined) return made
    let [one, other] = [0, 0]
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      one = Math.imul(one ^ code, 0x9e_37_79_b1)
      other = Math.imul(other ^ code, 0x85_eb_ca_6b) + 1
    }
    const name = `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`
    names.set(text, name)
    return name
  }
  const isWord = (node: Node): boolean =>
    node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''
  const hasText = (element: Element): boolean =>
    element instanceof HTMLInputElement || [...element.childNodes].some(isWord)

  const REFERENCE = /^(for|aria-(labelledby|describedby|controls|owns|details|errormessage))$/
  const WORDS = /^(name|href|src|srcdoc|title|value|placeholder|aria-(label|valuetext))$/
  const SILENT = /^(id|d|data-new-.*)$/
  /** What is another element's, a word or only there to be found, is not how an element is made. */
  const says = ({ name, value }: Attr): boolean =>
    name === 'style'
      ? /color|background|opacity|-bg/.test(value)
      : !REFERENCE.test(name) && !WORDS.test(name) && !SILENT.test(name)
  const own = (element: Element): string =>
    `${element.tagName} ${[...element.attributes]
      .filter(says)
      .map(
        ({ name, value }) =>
          `${name}=${name === 'class' || name === 'style' ? value : value.replaceAll(/\d+/g, '#')}`,
      )
      .join(' ')}`

  /** Numbers that say more than a place or a count. */
  const EXACT = /^(tabindex|aria-level|colspan|rowspan)$/
  const saysNothing = (text: string | null | undefined): string =>
    text === null || text === undefined || text.trim() === '' ? 'nothing' : 'words'
  /** Of an element that another one names: whether it is there, and says something. */
  const referred = (id: string): string => {
    const element = document.getElementById(id)
    return element === null
      ? 'none'
      : `${saysNothing(element.textContent)} ${saysNothing(element.getAttribute('aria-label'))}`
  }
  /** Of an attribute that `own` leaves out or shortens, what a name or a rule may depend on. */
  const shortened = ({ name, value }: Attr): string => {
    if (EXACT.test(name)) return `${name}=${value}`
    if (name === 'href') return `href=${value.slice(0, 1) === '#' ? '#' : saysNothing(value)}`
    if (WORDS.test(name)) return `${name}=${saysNothing(value)}`
    if (REFERENCE.test(name)) return `${name}=${value.split(/\s+/).map(referred).join(', ')}`
    return name === 'style' ? value.replaceAll(/\d*[1-9][\d.]*/g, '#') : ''
  }
  /** What a field says beside its attributes: its state, and its labels. */
  const fieldOf = (element: Element): string =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
      ? `${[...(element.labels ?? [])].map((label) => `${saysNothing(label.textContent)} ${String(label.checkVisibility())}`).join(', ')} ${
          element instanceof HTMLInputElement
            ? `${String(element.checked)} ${String(element.indeterminate)}`
            : ''
        }`
      : ''

  const read = (): ReadonlyMap<Element, string> => {
    const found = new Map<Element, string>()
    /** Notes an element and what it holds; answers how both are made. */
    const note = (element: Element, around: string): string => {
      const itself = nameOf(
        `${own(element)} ${[...element.attributes].map(shortened).join(' ')} ${fieldOf(element)} ${String(hasText(element))} ${String(element.checkVisibility({ visibilityProperty: true }))}`,
      )
      const path = nameOf(`${around} > ${itself}`)
      const held = [...element.childNodes].map((node) =>
        node instanceof Element ? note(node, path) : isWord(node) ? 'words' : '',
      )
      const made = nameOf(`${itself} (${held.join(' ')})`)
      found.set(element, nameOf(`${around} > ${made}`))
      return made
    }
    note(document.body, '')
    return found
  }

  self.structure = { nameOf, hasText, own, read }
}
