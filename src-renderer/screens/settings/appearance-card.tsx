import { Stack } from '@mantine/core'
import { usePreferences } from '../../client/use-preferences'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { SegmentedField } from './segmented-field'

/** Language and appearance, applied immediately. */
export function AppearanceCard() {
  const { t } = useWording()
  const { preferences, change } = usePreferences()
  return (
    <Card title={t('settings.looks.title')}>
      <Stack gap="lg">
        <SegmentedField
          label={t('words.language')}
          help={t('settings.looks.languageHelp')}
          value={preferences.language}
          choices={(['fr', 'en'] as const).map((value) => ({
            value,
            label: t(`frame.languages.${value}`),
          }))}
          onChange={(language) => change({ language })}
        />
        <SegmentedField
          label={t('words.theme')}
          value={preferences.theme}
          choices={(['light', 'dark', 'system'] as const).map((value) => ({
            value,
            label: t(`frame.themes.${value}`),
          }))}
          onChange={(theme) => change({ theme })}
        />
      </Stack>
    </Card>
  )
}
