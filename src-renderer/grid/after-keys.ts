/** Keys that follow each other within so many milliseconds are a run: one that is held down, or struck quickly. */
const RUN = 120
/** So many milliseconds after the last key of a run, what waited for its end is done. */
const QUIET = 80

/** Puts off what may wait until a run of keys is over; a key that comes alone puts nothing off. */
export class AfterKeys {
  private readonly waiting = new Set<() => void>()
  private last = -Infinity
  private inRun = false
  private timer: ReturnType<typeof setTimeout> | undefined

  /** Takes note of a key, by the clock of the page. */
  key(at: number): void {
    this.inRun = at - this.last < RUN
    this.last = at
    if (this.waiting.size > 0) this.wait()
  }

  /** Does something at once, or once at the end of the run of keys. */
  later(act: () => void, now: number): void {
    if (!this.inRun || now - this.last >= QUIET) {
      act()
      return
    }
    this.waiting.add(act)
    if (this.timer === undefined) this.wait()
  }

  /** Does at once what waits. */
  end(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.inRun = false
    const waiting = [...this.waiting]
    this.waiting.clear()
    for (const act of waiting) act()
  }

  /** Takes back what is no longer to be done. */
  drop(act: () => void): void {
    this.waiting.delete(act)
  }

  private wait(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.end(), QUIET)
  }
}
