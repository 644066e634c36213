import { useCallback, useState } from 'react'
import type { Answered, DeskCommand, DeskInput } from '#shared/contract/desk'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { failureNotice } from './failure-notice'
import { beginProgress, endProgress } from './progress'
import { saving } from './saving'
import { noteSettled } from './settled-refusal'
import { useLanguage } from './use-language'

interface Command<M extends DeskCommand> {
  /** Asks, and returns the answer: failures are values. Old answers on screen refresh automatically. */
  readonly run: (input: DeskInput<M>) => Promise<Answered<M>>
  readonly pending: boolean
}

interface CommandOptions {
  /** `false` where the screen itself shows the refusal, beside the field. */
  readonly notice?: boolean
}

/** A command of the desk: `const saveAgent = useCommand('saveAgent')`, then `await saveAgent.run(agent)`. */
export function useCommand<M extends DeskCommand>(
  method: M,
  { notice = true }: CommandOptions = {},
): Command<M> {
  const language = useLanguage()
  const [running, setRunning] = useState(0)
  const run = useCallback(
    async (input: DeskInput<M>): Promise<Answered<M>> => {
      setRunning((count) => count + 1)
      const keeps = (await deskTable())[method].kind !== 'does'
      if (keeps) saving.set((state) => ({ ...state, pending: state.pending + 1 }))
      beginProgress(method)
      try {
        const answer = await desk.ask(method, input)
        if (keeps)
          saving.set((state) => ({
            ...state,
            refused: answer.ok ? null : { failures: answer.failures, at: self.location.hash },
          }))
        if (keeps) await noteSettled(method, input, answer)
        if (!answer.ok && notice) failureNotice(answer.failures, language)
        return answer
      } finally {
        endProgress(method)
        setRunning((count) => count - 1)
        if (keeps) saving.set((state) => ({ ...state, pending: state.pending - 1 }))
      }
    },
    [method, notice, language],
  )
  return { run, pending: running > 0 }
}
