import { IconEyeOff, IconKeyboard, IconSettings } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../client/paths'
import { sectionGroups } from '../frame/sections'
import { toggleAmounts } from '../../client/hidden-amounts'
import { keyboardHelp } from '../keyboard-help-store'
import type { Entry } from './entry'

const ordered = sectionGroups.flatMap(({ key: group, sections }) =>
  sections.map((section) => ({ ...section, group })),
)

/** Screens that the navigation does not name: settings and what they hold, and the screens behind a tab of another. */
const WITHIN = [
  { id: 'history', label: 'past.title', within: null, path: paths.history() },
  { id: 'settings', label: 'frame.navigation.settings', within: null, path: paths.settings() },
  {
    id: 'looks',
    label: 'settings.looks.title',
    within: 'frame.navigation.settings',
    path: paths.settings(),
  },
  {
    id: 'workspace',
    label: 'words.workspace',
    within: 'frame.navigation.settings',
    path: paths.settings(),
  },
  {
    id: 'check',
    label: 'settings.statements.title',
    within: 'frame.navigation.settings',
    path: paths.settings(),
  },
  {
    id: 'about',
    label: 'settings.about.title',
    within: 'frame.navigation.settings',
    path: paths.settings(),
  },
  {
    id: 'payroll',
    label: 'costs.tabs.payroll',
    within: 'frame.navigation.costs',
    path: paths.payroll(),
  },
  {
    id: 'services',
    label: 'costs.tabs.services',
    within: 'frame.navigation.costs',
    path: paths.serviceCost(),
  },
  {
    id: 'travel',
    label: 'costs.tabs.travel',
    within: 'frame.navigation.costs',
    path: paths.travel(),
  },
  {
    id: 'supports',
    label: 'costs.tabs.supports',
    within: 'frame.navigation.costs',
    path: paths.supports(),
  },
  {
    id: 'lawFigures',
    label: 'costs.tabs.law',
    within: 'frame.navigation.costs',
    path: paths.lawFigures(),
  },
  {
    id: 'parameters',
    label: 'costs.tabs.parameters',
    within: 'frame.navigation.costs',
    path: paths.parameters(),
  },
  {
    id: 'payments',
    label: 'payments.title',
    within: 'frame.navigation.statements',
    path: paths.payments(),
  },
  {
    id: 'councilSheet',
    label: 'councilSheet.title',
    within: 'frame.navigation.dashboard',
    path: paths.councilSheet(),
  },
  {
    id: 'indicators',
    label: 'indicators.title',
    within: 'frame.navigation.dashboard',
    path: paths.indicators(),
  },
  {
    id: 'lateHours',
    label: 'hourRecords.lateHours.title',
    within: 'frame.navigation.hourRecords',
    path: paths.lateHours(),
  },
] as const

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
      ...WITHIN.map(({ id, label, within, path }): Entry => ({
        id: `screen-${id}`,
        group: 'screens',
        label: t(label),
        detail: within === null ? '' : t(within),
        keywords: '',
        icon: IconSettings,
        path,
      })),
      {
        id: 'help-keyboard',
        group: 'help',
        label: t('keyboard.title'),
        detail: t('frame.palette.help'),
        keywords: t('keyboard.keywords'),
        icon: IconKeyboard,
        path: '',
        show: () => keyboardHelp.set(() => true),
        keys: t('keyboard.open'),
      },
      {
        id: 'help-amounts',
        group: 'help',
        label: t('frame.amounts.toggle'),
        detail: t('frame.amounts.about'),
        keywords: t('frame.amounts.keywords'),
        icon: IconEyeOff,
        path: '',
        show: toggleAmounts,
        keys: t('keyboard.keys.amounts'),
      },
    ],
    [t],
  )
}
