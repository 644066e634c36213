import type { Launched } from '../e2e/launch'

interface Desk {
  readonly ask: (
    method: string,
    input: unknown,
  ) => Promise<{ readonly ok: boolean; readonly value: unknown }>
}

/** Asks the desk from the visible window, as a screen does; gives the milliseconds it took there. */
export const timeAsk = ({ window }: Launched, method: string, input: unknown): Promise<number> =>
  window.evaluate(
    async ([name, question]) => {
      const { desk } = globalThis as unknown as { readonly desk: Desk }
      const start = performance.now()
      const answer = await desk.ask(name, question)
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return performance.now() - start
    },
    [method, input] as const,
  )

/** Asks the desk from the visible window; a refusal throws. */
export const ask = <T>({ window }: Launched, method: string, input: unknown): Promise<T> =>
  window.evaluate(
    async ([name, question]) => {
      const { desk } = globalThis as unknown as { readonly desk: Desk }
      const answer = await desk.ask(name, question)
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.value
    },
    [method, input] as const,
  ) as Promise<T>
