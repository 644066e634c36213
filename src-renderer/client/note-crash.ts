import { desk } from './desk'

const MOST = 20_000

/** An error as text for the technical log. */
export const detailOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, MOST)

/** Logs a bug of the window, and returns its reference; `null` where even that fails. */
export async function noteCrash(error: unknown): Promise<string | null> {
  try {
    const answer = await desk.ask('noteCrash', { detail: detailOf(error) })
    return answer.ok ? answer.value.reference : null
  } catch {
    return null
  }
}

/** Logs what no screen caught. The window goes on. */
export function noteStrayCrashes(): void {
  window.addEventListener('error', ({ error, message }) => void noteCrash(error ?? message))
  window.addEventListener('unhandledrejection', ({ reason }) => void noteCrash(reason))
}
