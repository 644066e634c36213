import type { TableName } from '#shared/domain/workspace/records'
import { queryClient } from './query-client'
import { isRead, reads } from './reads'

/** Asks again every question whose answer rests on the tables that changed. */
export function refresh(tables: readonly TableName[]): void {
  const changed: ReadonlySet<string> = new Set(tables)
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [method] }) =>
      isRead(method) && reads[method].some((table) => changed.has(table)),
  })
}

/** Asks again who sits here, what was saved, what can be undone. */
export function refreshStatus(): void {
  void queryClient.invalidateQueries({ queryKey: ['readStatus'] })
}

/** Asks again what the timer of this machine says. */
export function refreshTimer(): void {
  void queryClient.invalidateQueries({ queryKey: ['readTimer'] })
}
