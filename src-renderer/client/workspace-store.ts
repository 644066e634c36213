import { store, type Store } from './store'

const remembered: (() => void)[] = []

/** Calls it whenever another workspace took the place of the one that was open. */
export const forgetWithWorkspace = (forget: () => void): void => void remembered.push(forget)

/** A value that begins anew with another workspace: what was looked at last in one is no choice in the next. */
export function workspaceStore<T>(initial: T): Store<T> {
  const shown = store(initial)
  forgetWithWorkspace(() => shown.set(() => initial))
  return shown
}

let openings = 0

/** Which workspace is open, counted from the start: what was asked in one is no answer in the next. */
export const openingNow = (): number => openings

/** Another workspace took the place of the one whose choices are remembered. */
export function forgetChoices(): void {
  openings += 1
  for (const forget of remembered) forget()
}
