import { QueryClient } from '@tanstack/react-query'

/**
 * Answers are kept until the desk says they are old: there is no network to poll and no window to refresh from.
 * `networkMode` is needed: an offline machine must still be answered.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
