/** What is opened once, for all who ask. */
export interface OpenedOnce<T> {
  (): Promise<T>
  /** What is open or being opened; `null` where it was not asked for, or could not be opened: nothing is tried again. */
  readonly opened: () => Promise<T> | null
}

/**
 * Opens something once, for all callers. Where it could not be opened, all callers get the error, and the next call tries
 * again.
 */
export function openedOnce<T>(open: () => Promise<T>): OpenedOnce<T> {
  let opened: Promise<T> | null = null
  const ask = (): Promise<T> => {
    const attempt = (opened ??= open())
    attempt.catch(() => {
      if (opened === attempt) opened = null
    })
    return attempt
  }
  return Object.assign(ask, { opened: () => opened })
}
