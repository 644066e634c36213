/** Facts by number: they are sent once, and what is computed from them alone is computed once. */
export interface NumberedFacts<T> {
  readonly number: number
  /** `null` where the worker has them. */
  readonly facts: T | null
  /** Those that the worker is to keep, these among them. */
  readonly kept: readonly number[]
}

/** The most that the worker keeps, unless more are asked for: those of the year that is shown, of the one before, and of two more. */
const MOST = 4

/** Whether two objects hold the same lists under the same names. */
function areSame(a: object, b: object): boolean {
  const others = new Map<string, unknown>(Object.entries(b))
  const own: readonly (readonly [string, unknown])[] = Object.entries(a)
  return own.length === others.size && own.every(([name, value]) => others.get(name) === value)
}

/** Facts that the worker has, the latest asked for last. */
export class KeptFacts<T extends object> {
  private kept: readonly { readonly number: number; readonly facts: T }[] = []
  private given = 0
  private readonly most: number

  constructor(most = MOST) {
    this.most = most
  }

  /** What is sent for a question about some facts: themselves where the worker lacks them. */
  next(facts: T): NumberedFacts<T> {
    const known = this.kept.find((one) => areSame(one.facts, facts))
    const entry = known ?? { number: (this.given += 1), facts }
    this.kept = [...this.kept.filter((one) => one !== entry), entry].slice(-this.most)
    return {
      number: entry.number,
      facts: known === undefined ? facts : null,
      kept: this.kept.map(({ number }) => number),
    }
  }

  /** The worker was ended, and has none. */
  forget(): void {
    this.kept = []
  }
}

/** The same facts where they were sent to. */
export class ReceivedFacts<T> {
  private readonly known = new Map<number, T>()

  of({ number, facts, kept }: NumberedFacts<T>): T {
    if (facts !== null) this.known.set(number, facts)
    for (const each of this.known.keys()) if (!kept.includes(each)) this.known.delete(each)
    const found = this.known.get(number)
    if (found === undefined) throw new RangeError('The facts were not sent')
    return found
  }
}
