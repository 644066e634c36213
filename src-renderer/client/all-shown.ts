import { queryClient } from './query-client'

const OLD = { type: 'active', stale: true } as const

/**
 * Resolves once all that screens show was read after every change that was announced by then, and is drawn; `false` where some of it
 * can't be read.
 */
export async function allShown(): Promise<boolean> {
  for (;;) {
    await queryClient.refetchQueries(OLD, { cancelRefetch: false })
    const old = queryClient.getQueryCache().findAll(OLD)
    if (!old.every(({ state }) => state.status === 'error')) continue
    // The query library has its answers drawn in a timer of its own, which was set before this one.
    await new Promise((go) => setTimeout(go))
    return old.length === 0
  }
}
