import { store, type Store } from './store'

const remembered: (() => void)[] = []

/** A value that begins anew with another workspace: what was looked at last in one is no choice in the next. */
export function workspaceStore<T>(initial: T): Store<T> {
  const shown = store(initial)
  remembered.push(() => shown.set(() => initial))
  return shown
}

/** Another workspace took the place of the one whose choices are remembered. */
export function forgetChoices(): void {
  for (const forget of remembered) forget()
}
