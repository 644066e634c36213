import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { RouterProvider } from 'react-router'
import { queryClient } from '../client/query-client'
import { CrashBoundary } from './crash-boundary'
import { Looks } from './looks'
import { router } from './router'

/** The window: its data, its appearance, its addresses. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <CrashBoundary>
        <Suspense>
          <Looks>
            <RouterProvider router={router} />
          </Looks>
        </Suspense>
      </CrashBoundary>
    </QueryClientProvider>
  )
}
