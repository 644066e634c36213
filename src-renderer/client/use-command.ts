import { useCallback, useState } from 'react'
import type { Answered, DeskCommand, DeskInput } from '#shared/contract/desk'
import { registryShown } from './use-registry'
import { useRun, type CommandOptions } from './use-run'

interface Command<M extends DeskCommand> {
  /**
   * Asks, and returns the answer: failures are values. What was kept is on screen by then: what is done next, also by a click that
   * waited, is done to what a person sees.
   */
  readonly run: (input: DeskInput<M>) => Promise<Answered<M>>
  readonly pending: boolean
}

/** A command of the desk: `const saveAgent = useCommand('saveAgent')`, then `await saveAgent.run(agent)`. */
export function useCommand<M extends DeskCommand>(
  method: M,
  options: CommandOptions = {},
): Command<M> {
  const [running, setRunning] = useState(0)
  const ask = useRun(method, options)
  const run = useCallback(
    async (input: DeskInput<M>): Promise<Answered<M>> => {
      setRunning((count) => count + 1)
      try {
        const answer = await ask(input)
        if (answer.ok) await registryShown()
        return answer
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [ask],
  )
  return { run, pending: running > 0 }
}
