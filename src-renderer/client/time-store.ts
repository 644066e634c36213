import { PRESENT, shownTime } from './shown-time'
import { store, type Store } from './store'

/**
 * A value of each time: while a past is looked at, that of the present waits, and what is set in the past goes with it. Each past
 * begins with the initial value.
 */
export function timeStore<T>(initial: T): Store<T> {
  const shown = store(initial)
  let time = shownTime.get()
  let present = initial
  shownTime.follow(() => {
    if (time === PRESENT) present = shown.get()
    time = shownTime.get()
    shown.set(() => (time === PRESENT ? present : initial))
  })
  return shown
}
