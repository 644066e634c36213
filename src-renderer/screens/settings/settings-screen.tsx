import { Stack } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import { Screen } from '../../ui/screen'
import { AboutCard } from './about-card'
import { AppearanceCard } from './appearance-card'
import { BackupsCard } from './backups-card'
import { PersonCard } from './person-card'
import { StatementsCheckCard } from './statements-check-card'
import { WorkspaceCard } from './workspace-card'
import { Columns } from '../../ui/columns'

/** The user, the workspace, and information about the program. */
export function SettingsScreen() {
  const { t } = useWording()
  return (
    <Screen title={t('frame.navigation.settings')}>
      <Columns of="repeat(2, minmax(0, 560px))" gap="var(--page-margin)" align="start" folds>
        <Stack gap="lg">
          <PersonCard />
          <AppearanceCard />
          <AboutCard />
        </Stack>
        <Stack gap="lg">
          <WorkspaceCard />
          <BackupsCard />
          <StatementsCheckCard />
        </Stack>
      </Columns>
    </Screen>
  )
}
