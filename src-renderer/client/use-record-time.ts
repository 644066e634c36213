import { useState } from 'react'
import type { DeskInput } from '#shared/contract/desk'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../ui/use-wording'
import { useCommand } from './use-command'

type Line = DeskInput<'recordTime'>['sheets'][number]['lines'][number]

/** Lines of an agent to be recorded. */
export interface LinesOfAgent {
  readonly agentId: string
  readonly lines: readonly Line[]
}

/** Records lines of agents in one change; why main refused is said here, and nothing of them is kept then. */
export function useRecordTime(onKept: () => void) {
  const { language } = useWording()
  const record = useCommand('recordTime', { notice: false })
  const [refused, setRefused] = useState<readonly string[]>([])
  const keep = async (sheets: readonly LinesOfAgent[]): Promise<void> => {
    const answer = await record.run({
      sheets: sheets.map(({ agentId, lines }) => ({ agentId, lines: [...lines] })),
    })
    if (answer.ok) onKept()
    else
      setRefused([...new Set(answer.failures.map((failure) => failureSentence(failure, language)))])
  }
  return { keep, pending: record.pending, refused, forget: () => setRefused([]) }
}
