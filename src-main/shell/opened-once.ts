/**
 * Opens something once, for all callers. Where it could not be opened, all callers get the error, and the next call tries
 * again.
 */
export function openedOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null
  return () => {
    const attempt = (opened ??= open())
    attempt.catch(() => {
      if (opened === attempt) opened = null
    })
    return attempt
  }
}
