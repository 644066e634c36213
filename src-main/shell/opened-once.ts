/**
 * Opens something once, for all who ask. Where it could not be opened, those who asked are told, and the next one to ask
 * tries again.
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
