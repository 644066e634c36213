import { useMemo } from 'react'
import type { Paper } from '#shared/domain/papers/paper'
import { useDesk } from '../../../client/use-desk'

/** What is wrong with the content of a version, or `null`; nothing while it is being read. */
export type ContentFault = (sha256: string) => 'missing' | 'altered' | null

/** Checks the files of the papers of an agreement. */
export function usePaperContents(agreementId: string): ContentFault {
  const { data } = useDesk('readPaperContents', { agreementId })
  return useMemo(() => {
    const states = new Map((data ?? []).map(({ sha256, state }) => [sha256, state]))
    return (sha256) => {
      const state = states.get(sha256) ?? 'there'
      return state === 'there' ? null : state
    }
  }, [data])
}

/** The version of a paper that counts. */
export const latestVersion = ({ versions }: Paper): Paper['versions'][number] | undefined =>
  versions.at(-1)
