import { useState } from 'react'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { useWallTools } from '../wall-tools'

/** The lines of an agent that a tool records. */
export interface ToolSheet {
  readonly agentId: string
  readonly lines: readonly TimeLine[]
}

interface ToolRecord {
  readonly keep: (sheets: readonly ToolSheet[]) => Promise<void>
  readonly refused: readonly string[]
  readonly pending: boolean
}

/** Records what a tool shows, in one change; closes when it is kept and goes back to the grid, else says why not. */
export function useToolRecord(onDone: () => void): ToolRecord {
  const { language } = useWording()
  const { store } = useWallTools()
  const record = useCommand('recordTime', { notice: false })
  const [refused, setRefused] = useState<readonly string[]>([])
  const keep = async (sheets: readonly ToolSheet[]): Promise<void> => {
    const answer = await record.run({
      sheets: sheets.map(({ agentId, lines }) => ({ agentId, lines: [...lines] })),
    })
    if (answer.ok) {
      onDone()
      store.goTo(store.active)
    } else
      setRefused([...new Set(answer.failures.map((failure) => failureSentence(failure, language)))])
  }
  return { keep, refused, pending: record.pending }
}
