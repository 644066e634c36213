import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { RouterProvider } from 'react-router'
import { queryClient } from '../client/query-client'
import { shownWording } from '../client/shown-wording'
import { Wording } from '../ui/use-wording'
import { CrashBoundary } from './crash-boundary'
import { Appearance } from './appearance'
import { router } from './router'

/** The window: its data, its appearance, its addresses. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Wording value={shownWording.use()}>
        <CrashBoundary>
          <Suspense>
            <Appearance>
              <RouterProvider router={router} />
            </Appearance>
          </Suspense>
        </CrashBoundary>
      </Wording>
    </QueryClientProvider>
  )
}
