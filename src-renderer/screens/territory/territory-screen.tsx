import { Button, Group, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { BodySearch } from '../../forms/body-search'
import { SettledNotice } from '../../forms/settled-notice'
import looks from '../../ui/looks.module.css'
import { Screen } from '../../ui/screen'
import { Sheet } from '../../ui/sheet'
import { FormerNotice } from './former-notice'
import { NewerFile } from './newer-file'
import { TakeBar } from './take-bar'
import { TakenNotice } from './taken-notice'
import { TerritoryTable } from './territory-table'
import { useTerritory } from './use-territory'

/** Finds a territory among the published communes and groups, and takes its bodies in one change. */
export function TerritoryScreen() {
  const { t } = useWording()
  const { workspace, collectivities } = useRegistry()
  const territory = useTerritory()
  const { published, lines, taken } = territory
  return (
    <Screen
      scroll="inside"
      title={t('territory.title')}
      secondary={
        <Button component={Link} to={paths.collectivities('nouvelle')}>
          {t('territory.byHand')}
        </Button>
      }
    >
      <Group gap="lg" align="start" mb="md">
        <Stack w={400} gap={0}>
          <BodySearch
            label={t('territory.search')}
            help={t('territory.searchHelp')}
            // A new workspace is usually named after the territory.
            start={collectivities.length === 0 ? (workspace?.name ?? '') : ''}
            autoFocus
            onChoose={({ key }) => territory.choose(key)}
          />
        </Stack>
        <Stack flex={1} miw={260} gap={0} align="flex-start">
          <p className={looks.remark}>
            {t('territory.intro')} {t('territory.without')}
          </p>
          <NewerFile />
        </Stack>
      </Group>
      {taken !== null && <TakenNotice added={taken.added} completed={taken.completed} />}
      {published !== undefined && (
        <>
          <FormerNotice lines={lines} />
          {territory.settled !== null && <SettledNotice settled={territory.settled} />}
          <Sheet>
            <TerritoryTable
              about={published.about}
              lines={lines}
              locked={territory.locked}
              taking={territory.taking}
              onTake={territory.setTaking}
            />
          </Sheet>
          <TakeBar territory={territory} published={published} />
        </>
      )}
    </Screen>
  )
}
