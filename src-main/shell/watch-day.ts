import type { Day } from '#shared/kernel/day'

/** How often the day is looked at, in milliseconds. A machine that was suspended at midnight looks once it is resumed. */
const EVERY = 30_000

/** Calls back, from now on, each time that the day has become another one: what is late, due or still to come is then another too. */
export function watchDay(today: () => Day, changed: () => void): void {
  let known = today()
  setInterval(() => {
    const now = today()
    if (now === known) return
    known = now
    changed()
  }, EVERY).unref()
}
