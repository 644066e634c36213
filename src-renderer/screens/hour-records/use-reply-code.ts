import { useState } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { ReplyRead } from '#shared/contract/hour-record-views'
import { useCommand } from '../../client/use-command'

/** A reply being entered: a code typed, read, then kept. */
export interface ReplyEntry {
  readonly code: string
  readonly setCode: (code: string) => void
  readonly reason: string
  readonly setReason: (reason: string) => void
  readonly found: ReplyRead | null
  readonly failures: readonly Failure[]
  readonly busy: boolean
  readonly read: () => Promise<void>
  /** Keeps the reply; returns it once it is kept. */
  readonly keep: () => Promise<ReplyRead | null>
}

/** Reads and keeps reply codes, one after the other. */
export function useReplyCode(): ReplyEntry {
  const { run: readCode, pending: reading } = useCommand('readReplyCode', { notice: false })
  const { run: reply, pending: keeping } = useCommand('replyToHourRecord', { notice: false })
  const [code, setCode] = useState('')
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<ReplyRead | null>(null)
  const [failures, setFailures] = useState<readonly Failure[]>([])
  return {
    code,
    reason,
    found,
    failures,
    busy: reading || keeping,
    setCode: (text) => {
      setCode(text)
      setFound(null)
      setFailures([])
    },
    setReason: (text) => {
      setReason(text)
      setFailures([])
    },
    read: async () => {
      const answer = await readCode({ code })
      setFound(answer.ok ? answer.value : null)
      setFailures(answer.ok ? [] : answer.failures)
    },
    keep: async () => {
      const answer = await reply({ code, reason: reason.trim() })
      setFailures(answer.ok ? [] : answer.failures)
      if (!answer.ok) return null
      setCode('')
      setReason('')
      setFound(null)
      return answer.value
    },
  }
}
