import { useState } from 'react'
import type { SentenceSheet } from '#shared/domain/sentences/sentence-sheets'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'

interface KeepSentence {
  readonly keep: (sheets: readonly SentenceSheet[]) => Promise<void>
  readonly pending: boolean
  /** Why main refused. */
  readonly refused: readonly string[]
  readonly forget: () => void
}

/** Keeps all that a sentence asks in one change; a refusal by main is shown, and nothing of it is kept. */
export function useKeepSentence(onDone: () => void): KeepSentence {
  const { language } = useWording()
  const record = useCommand('recordTime', { notice: false })
  const [refused, setRefused] = useState<readonly string[]>([])
  const keep = async (sheets: readonly SentenceSheet[]): Promise<void> => {
    const answer = await record.run({
      sheets: sheets.map(({ agentId, lines }) => ({ agentId, lines: [...lines] })),
    })
    if (answer.ok) onDone()
    else
      setRefused([...new Set(answer.failures.map((failure) => failureSentence(failure, language)))])
  }
  return { keep, pending: record.pending, refused, forget: () => setRefused([]) }
}
