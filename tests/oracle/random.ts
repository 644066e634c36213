/** Draws that a seed repeats. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = (seed ^ 0x9e37_79b9) >>> 0
    for (let at = 0; at < 4; at += 1) this.next()
  }

  /** From 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b_79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(part: number): boolean {
    return this.next() < part
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)]
    if (found === undefined) throw new RangeError('Nothing to pick from')
    return found
  }

  /** The same things in another order. */
  mix<T>(list: readonly T[]): T[] {
    return list
      .map((one) => ({ one, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  }

  /** Some of a list, in any order, at least so many. */
  some<T>(list: readonly T[], least = 1): T[] {
    return this.mix(list).slice(0, this.whole(Math.min(least, list.length), list.length))
  }
}
