import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Registry } from '#shared/contract/views'
import type { Period } from '#shared/kernel/period'
import { isLarge } from '../../client/compute-allocation'
import { periodQuery } from '../../client/period-query'
import { keptAllocationQuery } from './kept-allocation-query'
import { readSpan } from './read-span'

interface SettledPlace {
  readonly agreement: Agreement
  readonly period: Period
  readonly registry: Registry
}

/**
 * Reads the hours and costs of a period and settles it in the worker, for the dashboard that will ask for it. Of few lines only
 * the reading: their settlement takes less than a frame. Gives both queries, as they are found again.
 */
export async function settleAhead(client: QueryClient, place: SettledPlace) {
  const reading = periodQuery(readSpan(place.period))
  const facts = await client.query(reading)
  const readAt = client.getQueryState(reading.queryKey)?.dataUpdatedAt ?? 0
  const settling = keptAllocationQuery({ ...place, facts, readAt })
  if (isLarge(facts.hours)) await client.query(settling)
  return { reading, settling }
}

/** Keeps what was settled ahead until the call of what it gives, or until a change makes it old. */
export function holdSettled(
  client: QueryClient,
  { reading, settling }: Awaited<ReturnType<typeof settleAhead>>,
): () => void {
  const held = [
    new QueryObserver(client, { ...reading, enabled: false }).subscribe(() => undefined),
    new QueryObserver(client, { ...settling, enabled: false }).subscribe(() => undefined),
  ]
  return () => held.forEach((leave) => leave())
}
