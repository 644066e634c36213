import type { ChosenPreferences } from '#shared/contract/preferences'
import { queryClient } from './query-client'
import { useCommand } from './use-command'
import { statusQuery, useStatus } from './use-status'

/** Name, role, language and theme of the user; a change applies immediately on screen, and is then kept. */
export function usePreferences() {
  const preferences = useStatus(({ preferences }) => preferences)
  const { run } = useCommand('savePreferences')
  const change = (chosen: ChosenPreferences): void => {
    queryClient.setQueryData(statusQuery.queryKey, (status) =>
      status === undefined
        ? status
        : { ...status, preferences: { ...status.preferences, ...chosen } },
    )
    void run(chosen).then((answer) => {
      if (!answer.ok) void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey })
    })
  }
  return { preferences, change }
}
