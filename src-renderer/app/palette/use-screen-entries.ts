import { IconSettings } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../client/paths'
import { sectionGroups } from '../frame/sections'
import type { Entry } from './entry'

const ordered = sectionGroups.flatMap(({ key: group, sections }) =>
  sections.map((section) => ({ ...section, group })),
)

/** The screens, in the order of the navigation, with the keys that open them. */
export function useScreenEntries(): readonly Entry[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      ...ordered.map(({ key, path, icon, group, digit }): Entry => ({
        id: `screen-${key}`,
        group: 'screens',
        label: t(`frame.navigation.${key}`),
        detail: group === null ? '' : t(`frame.navigation.${group}`),
        keywords: '',
        icon,
        path,
        ...(digit === undefined ? {} : { keys: t('frame.keys.screen', { digit }) }),
      })),
      {
        id: 'screen-settings',
        group: 'screens',
        label: t('frame.navigation.settings'),
        detail: '',
        keywords: '',
        icon: IconSettings,
        path: paths.settings(),
      },
    ],
    [t],
  )
}
