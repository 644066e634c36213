import { desk } from './desk'

const MOST = 20_000

/** What went wrong, as whoever repairs it wants to read it. */
export const detailOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, MOST)

/** Notes a bug of the window in the technical log, and gives its reference; `null` where even that fails. */
export async function noteCrash(error: unknown): Promise<string | null> {
  try {
    const answer = await desk.ask('noteCrash', { detail: detailOf(error) })
    return answer.ok ? answer.value.reference : null
  } catch {
    return null
  }
}

/** Notes what no screen caught. The window goes on: a bug in a corner must not close it. */
export function noteStrayCrashes(): void {
  window.addEventListener('error', ({ error, message }) => void noteCrash(error ?? message))
  window.addEventListener('unhandledrejection', ({ reason }) => void noteCrash(reason))
}
