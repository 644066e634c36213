import { useCallback } from 'react'
import type { Answered, DeskCommand, DeskInput } from '#shared/contract/desk'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { failureNotice } from './failure-notice'
import { beginProgress, endProgress } from './progress'
import { beginSaving, noteSaved } from './saving'
import { noteSettled } from './settled-refusal'
import { forgetTyped } from './typed-text'
import { useWording } from '../ui/use-wording'

export interface CommandOptions {
  /** `false` where the screen itself shows the refusal, beside the field. */
  readonly notice?: boolean
  /** `true` where the frame with what was typed is drawn first: a grid keeps a cell at each key. */
  readonly frameFirst?: boolean
}

/**
 * Asks, and returns the answer: failures are values. Old answers on screen refresh automatically.
 *
 * Unlike `useCommand`, it does not draw the component again while it waits: a grid keeps a cell at each key.
 */
export function useRun<M extends DeskCommand>(
  method: M,
  { notice = true, frameFirst = false }: CommandOptions = {},
): (input: DeskInput<M>) => Promise<Answered<M>> {
  const { language } = useWording()
  return useCallback(
    async (input: DeskInput<M>): Promise<Answered<M>> => {
      const keeps = (await deskTable())[method].kind !== 'does'
      const endSaving = keeps ? beginSaving() : null
      beginProgress(method)
      try {
        const answer = await (frameFirst ? desk.askAfterFrame : desk.ask)(method, input)
        if (keeps)
          noteSaved(answer.ok ? null : { failures: answer.failures, at: self.location.hash })
        if (keeps && answer.ok) forgetTyped()
        const settled = keeps ? await noteSettled(method, input, answer) : null
        if (!answer.ok && notice) failureNotice(answer.failures, language, settled?.fact)
        return answer
      } finally {
        endProgress(method)
        endSaving?.()
      }
    },
    [method, notice, frameFirst, language],
  )
}
