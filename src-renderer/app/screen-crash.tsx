import { useNavigate, useRouteError } from 'react-router'
import { paths } from '../client/paths'
import { queryClient } from '../client/query-client'
import { CrashSheet } from './crash-sheet'

/** Limits a crash to its screen: the rest of the window goes on. */
export function ScreenCrash() {
  const error = useRouteError()
  const navigate = useNavigate()
  const retry = (): void => {
    void queryClient.resetQueries().then(() => navigate(paths.home()))
  }
  return <CrashSheet error={error} onRetry={retry} />
}
