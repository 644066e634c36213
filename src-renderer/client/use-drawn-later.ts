import { hashKey, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { startTransition, useEffect, useReducer } from 'react'

/** What an answer is called by the query library. */
const ANSWERS: ReadonlySet<string> = new Set(['success', 'error'])

/** Given to queries that are drawn by `useDrawnLater`: the query library then draws none of their news itself. */
export const DRAWN_LATER: { readonly notifyOnChangeProps: [] } = { notifyOnChangeProps: [] }

/**
 * Draws the answers of some queries in pieces, between which keys and acknowledgements are let through. The query library draws them
 * in one go, which takes a tenth of a second on a screen of two hundred agents: a change that was kept meanwhile would wait for it. Nothing
 * is drawn until all are answered: an answer that came while another is drawn would make React draw all anew, in one go.
 */
export function useDrawnLater(keys: readonly QueryKey[]): void {
  const client = useQueryClient()
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0)
  const hashes = keys.map(hashKey).join('\n')
  useEffect(() => {
    const own = new Set(hashes.split('\n'))
    const cache = client.getQueryCache()
    const isAnswered = (hash: string): boolean => cache.get(hash)?.state.status !== 'pending'
    return cache.subscribe((event) => {
      if (event.type !== 'updated' || !own.has(event.query.queryHash)) return
      const { type } = event.action
      if (type === 'setState' || (ANSWERS.has(type) && [...own].every(isAnswered)))
        startTransition(drawAgain)
    })
  }, [client, hashes])
}
