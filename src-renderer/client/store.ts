import { useSyncExternalStore } from 'react'

/** A value outside the components, which they can follow. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (change: (value: T) => T) => void
  readonly use: () => T
  /** Calls a listener at every change; the returned function stops it. */
  readonly follow: (listener: () => void) => () => void
}

/** Makes such a value. */
export function store<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const get = (): T => value
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get,
    set: (change) => {
      value = change(value)
      listeners.forEach((listener) => listener())
    },
    use: () => useSyncExternalStore(subscribe, get),
    follow: subscribe,
  }
}
