import { useCallback } from 'react'
import type { Answered, DeskCommand, DeskInput } from '#shared/contract/desk'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { failureNotice } from './failure-notice'
import { beginProgress, endProgress } from './progress'
import { askInTurn, beginSaving, noteSaved } from './saving'
import { noteSettled } from './settled-refusal'
import { sendTyped } from './typed-text'
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
    (input: DeskInput<M>): Promise<Answered<M>> => {
      const takeTypedBack = sendTyped()
      const ask = async (): Promise<Answered<M>> => {
        // At once: keys may come before it is known whether anything is kept.
        const endSaving = beginSaving()
        beginProgress(method)
        try {
          const { kind } = (await deskTable())[method]
          const keeps = kind === 'keeps' || kind === 'decides'
          if (!keeps) {
            takeTypedBack()
            endSaving()
          }
          const answer = await (frameFirst ? desk.askAfterFrame : desk.ask)(method, input)
          if (keeps)
            noteSaved(answer.ok ? null : { failures: answer.failures, at: self.location.hash })
          if (!answer.ok) takeTypedBack()
          const settled = keeps ? await noteSettled(method, input, answer) : null
          if (!answer.ok && notice) failureNotice(answer.failures, language, settled?.fact)
          return answer
        } finally {
          endProgress(method)
          endSaving()
        }
      }
      return new Promise((resolve) => askInTurn(() => resolve(ask())))
    },
    [method, notice, frameFirst, language],
  )
}
