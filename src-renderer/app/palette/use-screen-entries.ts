import { IconEyeOff, IconKeyboard, IconSettings } from '@tabler/icons-react'
import { useMemo } from 'react'
import { paths } from '../../client/paths'
import { sectionGroups } from '../frame/sections'
import { toggleAmounts } from '../../client/hidden-amounts'
import { useWording } from '../../ui/use-wording'
import { keyboardHelp } from '../keyboard-help-store'
import type { Entry } from './entry'

const ordered = sectionGroups.flatMap(({ key: group, sections }) =>
  sections.map((section) => ({ ...section, group })),
)

/**
 * Screens that the navigation does not name, in the screen whose tab or part opens them: settings and what they hold first, with
 * the names of their fields.
 */
const WITHIN = [
  {
    within: null,
    screens: [
      { id: 'history', label: 'past.title', path: paths.history() },
      { id: 'settings', label: 'frame.navigation.settings', path: paths.settings() },
    ],
  },
  {
    within: 'frame.navigation.settings',
    screens: [
      {
        id: 'you',
        label: 'words.you',
        path: paths.settings(),
        fields: ['words.yourName', 'words.homeShown'],
      },
      {
        id: 'looks',
        label: 'settings.looks.title',
        path: paths.settings(),
        fields: ['words.language', 'words.theme'],
      },
      {
        id: 'workspace',
        label: 'words.workspace',
        path: paths.settings(),
        fields: [
          'settings.workspace.name',
          'settings.workspace.export',
          'settings.workspace.import',
          'settings.workspace.sample',
        ],
      },
      { id: 'backups', label: 'backups.title', path: paths.settings() },
      { id: 'restore', label: 'backups.restore.title', path: paths.settings() },
      {
        id: 'check',
        label: 'settings.statements.title',
        path: paths.settings(),
        fields: ['settings.statements.printed'],
      },
      { id: 'about', label: 'settings.about.title', path: paths.settings() },
    ],
  },
  {
    within: 'frame.navigation.costs',
    screens: [
      { id: 'payroll', label: 'costs.tabs.payroll', path: paths.payroll() },
      { id: 'services', label: 'costs.tabs.services', path: paths.serviceCost() },
      { id: 'travel', label: 'costs.tabs.travel', path: paths.travel() },
      { id: 'supports', label: 'costs.tabs.supports', path: paths.supports() },
      { id: 'lawFigures', label: 'costs.tabs.law', path: paths.lawFigures() },
      { id: 'parameters', label: 'costs.tabs.parameters', path: paths.parameters() },
    ],
  },
  {
    within: 'frame.navigation.statements',
    screens: [{ id: 'payments', label: 'payments.title', path: paths.payments() }],
  },
  {
    within: 'frame.navigation.dashboard',
    screens: [
      { id: 'councilSheet', label: 'councilSheet.title', path: paths.councilSheet() },
      { id: 'indicators', label: 'indicators.title', path: paths.indicators() },
      { id: 'annualReport', label: 'annualReport.title', path: paths.report() },
      { id: 'savings', label: 'savings.title', path: paths.savings() },
    ],
  },
  {
    within: 'frame.navigation.simulation',
    screens: [
      { id: 'comparisonRoom', label: 'simulation.room.title', path: paths.comparisonRoom() },
    ],
  },
  {
    within: 'frame.navigation.entries',
    screens: [{ id: 'accounts', label: 'accounting.tabs.plan', path: paths.accounts() }],
  },
  {
    within: 'frame.navigation.collectivities',
    screens: [{ id: 'territory', label: 'territory.title', path: paths.territory() }],
  },
  {
    within: 'frame.navigation.hourRecords',
    screens: [{ id: 'lateHours', label: 'hourRecords.lateHours.title', path: paths.lateHours() }],
  },
] as const

/** The screens, in the order of the navigation, with the keys that open them. */
export function useScreenEntries(): readonly Entry[] {
  const { t } = useWording()
  return useMemo(
    () => [
      ...ordered.map(({ key, path, icon, group, digit }): Entry => ({
        id: `screen-${key}`,
        group: 'screens',
        label: t(`frame.navigation.${key}`),
        detail: group === null ? '' : t(`frame.navigation.${group}`),
        keywords: t(`screenWords.${key}`),
        icon,
        path,
        ...(digit === undefined ? {} : { keys: t('frame.keys.screen', { digit }) }),
      })),
      ...WITHIN.flatMap(({ within, screens }) =>
        screens.map(({ id, label, path, ...more }): Entry => ({
          id: `screen-${id}`,
          group: 'screens',
          label: t(label),
          detail: within === null ? '' : t(within),
          keywords: [
            t(`screenWords.${id}`),
            ...('fields' in more ? more.fields.map((field) => t(field)) : []),
          ].join(' '),
          icon: IconSettings,
          path,
        })),
      ),
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
