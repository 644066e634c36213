import type { Named } from './name-index'
import type { SentenceElement } from './sentence-element'

type Of<K extends SentenceElement['kind']> = Extract<SentenceElement, { readonly kind: K }>

/** A number of a part, and the weekday directly before it, if any. */
export interface LooseNumber {
  readonly element: Of<'number'>
  readonly after: Of<'days'> | null
}

/** Elements that belong together, sorted by their role. */
export interface ElementGroup {
  readonly agents: readonly (Of<'name'> | Of<'everyone'>)[]
  readonly days: readonly Of<'days'>[]
  readonly numbers: readonly LooseNumber[]
  readonly amount: Of<'amount'> | null
  readonly body: Of<'name'> | Of<'common'> | null
  readonly activity: Of<'activity'> | null
}

const NOTHING: ElementGroup = {
  agents: [],
  days: [],
  numbers: [],
  amount: null,
  body: null,
  activity: null,
}

const hasAmount = (group: ElementGroup): boolean =>
  group.amount !== null || group.numbers.length > 0
const whole = (group: ElementGroup): boolean => hasAmount(group) && group.body !== null

/** A name that agents and bodies share means the one that its part still lacks. */
function oneKind(element: Of<'name'>, agentKnown: boolean, bodyKnown: boolean): Of<'name'> {
  const keep = (kind: Named['kind']): Of<'name'> => {
    const named = element.name.named.filter((one) => one.kind === kind)
    return named.length === 0 ? element : { ...element, name: { ...element.name, named } }
  }
  if (agentKnown) return keep('collectivity')
  return bodyKnown ? keep('agent') : element
}

const isAgent = ({ name }: Of<'name'>): boolean => name.named[0]?.kind === 'agent'

/** Groups elements into parts, in the order of a sentence. */
class Gathering {
  readonly groups: ElementGroup[] = []
  private current: ElementGroup = NOTHING
  private last: SentenceElement | null = null
  private agentKnown: boolean

  constructor(agentKnown: boolean) {
    this.agentKnown = agentKnown
  }

  private close(): void {
    if (this.current !== NOTHING) this.groups.push(this.current)
    this.current = NOTHING
  }

  private put(full: boolean, change: (group: ElementGroup) => Partial<ElementGroup>): void {
    if (full) this.close()
    this.current = { ...this.current, ...change(this.current) }
  }

  private name(element: Of<'name'>): void {
    const { current } = this
    const mixed = new Set(element.name.named.map(({ kind }) => kind)).size > 1
    const known = this.agentKnown || current.agents.length > 0
    const meant = mixed ? oneKind(element, known, current.body !== null) : element
    if (!isAgent(meant)) this.put(current.body !== null, () => ({ body: meant }))
    else this.agent(meant)
  }

  private agent(element: Of<'name'> | Of<'everyone'>): void {
    this.put(whole(this.current) && this.current.agents.length > 0, ({ agents }) => ({
      agents: [...agents, element],
    }))
    this.agentKnown = true
  }

  private number(element: Of<'number'>): void {
    const after = this.last?.kind === 'days' && this.last.weekday ? this.last : null
    const full = whole(this.current) && this.current.amount === null
    this.put(full, ({ numbers }) => ({ numbers: [...numbers, { element, after }] }))
  }

  add(element: SentenceElement): void {
    const { current } = this
    switch (element.kind) {
      case 'name':
        this.name(element)
        break
      case 'everyone':
        this.agent(element)
        break
      case 'common':
        this.put(current.body !== null, () => ({ body: element }))
        break
      case 'days':
        this.put(whole(current) && current.days.length > 0, ({ days }) => ({
          days: [...days, element],
        }))
        break
      case 'amount':
        this.put(current.amount !== null, () => ({ amount: element }))
        break
      case 'number':
        this.number(element)
        break
      case 'activity':
        this.put(current.activity !== null, () => ({ activity: element }))
        break
      case 'comma':
        // Names and days alone begin the part that follows: "Marie, lundi, 3h Saint-Martin".
        if (hasAmount(current) || current.body !== null) this.close()
        break
      case 'link':
      case 'unknown':
        break
    }
    this.last = element
  }

  end(): readonly ElementGroup[] {
    this.close()
    return this.groups
  }
}

/** Whether a trailing group only completes the one before it: "3h Saint-Martin, lundi". */
function completes(last: ElementGroup, before: ElementGroup): boolean {
  const only = last.amount === null && last.body === null
  const news =
    (last.agents.length === 0 || before.agents.length === 0) &&
    ((last.days.length === 0 && last.numbers.length === 0) ||
      (before.days.length === 0 && before.amount !== null)) &&
    (last.activity === null || before.activity === null)
  return only && news
}

/**
 * Splits the elements of a sentence into parts, in the order of the text. A part ends at a comma, or at an element that it
 * already has: a second duration, a second body. `agentKnown`: the screen already shows whose week it is.
 */
export function groupParts(
  elements: readonly SentenceElement[],
  agentKnown: boolean,
): readonly ElementGroup[] {
  const gathering = new Gathering(agentKnown)
  for (const element of elements) gathering.add(element)
  const groups = gathering.end()
  const [before, last] = [groups.at(-2), groups.at(-1)]
  if (before === undefined || last === undefined || !completes(last, before)) return groups
  const joined: ElementGroup = {
    agents: [...before.agents, ...last.agents],
    days: [...before.days, ...last.days],
    numbers: [...before.numbers, ...last.numbers],
    amount: before.amount,
    body: before.body,
    activity: before.activity ?? last.activity,
  }
  return [...groups.slice(0, -2), joined]
}
