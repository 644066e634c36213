import { queryClient } from './query-client'
import { registryQuery } from './use-registry'

/** Whether no record of that identifier is kept any more, nor an amendment of an agreement. */
export function isGone(id: string): boolean {
  const registry = queryClient.getQueryData(registryQuery.queryKey)
  if (registry === undefined) return false
  const has = (list: unknown): boolean =>
    Array.isArray(list) && list.some((one: unknown) => isRecordOf(one, id))
  return (
    !Object.values(registry).some(has) &&
    !registry.agreements.some(({ amendments }) => has(amendments))
  )
}

const isRecordOf = (one: unknown, id: string): boolean =>
  typeof one === 'object' && one !== null && 'id' in one && one.id === id
