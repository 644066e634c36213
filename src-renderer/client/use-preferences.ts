import type { Preferences } from '#shared/contract/preferences'
import { queryClient } from './query-client'
import { useCommand } from './use-command'
import { statusQuery, useStatus } from './use-status'

interface PreferencesUse {
  readonly preferences: Preferences
  /** Applies at once on screen, then keeps. */
  readonly change: (part: Partial<Preferences>) => void
}

/** Name, role, language and theme of whoever sits here. */
export function usePreferences(): PreferencesUse {
  const { preferences } = useStatus()
  const { run } = useCommand('savePreferences')
  const change = (part: Partial<Preferences>): void => {
    const next = { ...preferences, ...part }
    queryClient.setQueryData(statusQuery.queryKey, (status) =>
      status === undefined ? status : { ...status, preferences: next },
    )
    void run(next).then((answer) => {
      if (!answer.ok) void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey })
    })
  }
  return { preferences, change }
}
