import { useCallback, useState } from 'react'
import type { Answered, DeskCommand, DeskInput } from '#shared/contract/desk'
import { registryShown } from './use-registry'
import { useRun, type CommandOptions } from './use-run'

interface CommandSpec extends CommandOptions {
  /** It lasts until what was kept is on screen: a click that waited for it is then done to what a person sees. */
  readonly untilShown?: boolean
}

interface Command<M extends DeskCommand> {
  /** Asks, and returns the answer: failures are values. Old answers on screen refresh automatically. */
  readonly run: (input: DeskInput<M>) => Promise<Answered<M>>
  readonly pending: boolean
}

/** A command of the desk: `const saveAgent = useCommand('saveAgent')`, then `await saveAgent.run(agent)`. */
export function useCommand<M extends DeskCommand>(
  method: M,
  { untilShown = false, ...options }: CommandSpec = {},
): Command<M> {
  const [running, setRunning] = useState(0)
  const ask = useRun(method, options)
  const run = useCallback(
    async (input: DeskInput<M>): Promise<Answered<M>> => {
      setRunning((count) => count + 1)
      try {
        const answer = await ask(input)
        if (answer.ok && untilShown) await registryShown()
        return answer
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [ask, untilShown],
  )
  return { run, pending: running > 0 }
}
