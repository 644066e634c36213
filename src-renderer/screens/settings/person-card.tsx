import { Stack } from '@mantine/core'
import { preferencesSchema, ROLES } from '#shared/contract/preferences'
import { usePreferences } from '../../client/use-preferences'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { KeptField } from './kept-field'
import { SegmentedField } from './segmented-field'

/** The name that signs changes, and the initial home. Kept as soon as the field is left. */
export function PersonCard() {
  const { t } = useWording()
  const { preferences, change } = usePreferences()
  return (
    <Card title={t('words.you')}>
      <Stack gap="lg">
        <KeptField
          label={t('words.yourName')}
          help={t('settings.person.nameHelp')}
          kept={preferences.name}
          schema={preferencesSchema.shape.name}
          onKeep={(name) => change({ name })}
        />
        <SegmentedField
          label={t('words.homeShown')}
          help={t('settings.person.roleHelp')}
          value={preferences.role}
          choices={ROLES.map((role) => ({ value: role, label: t(`common.role.${role}`) }))}
          onChange={(role) => change({ role })}
        />
      </Stack>
    </Card>
  )
}
