import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Logo } from '../../ui/logo'
import { NavigationItem } from './navigation-item'
import classes from './navigation.module.css'
import { PersonMenu } from './person-menu'
import { sectionGroups } from './sections'
import { useSectionCounts } from './use-section-counts'
import { WorkspaceName } from './workspace-name'

interface NavigationProps {
  /** Icons alone. */
  readonly rail: boolean
}

/** On the left: the territory, the screens, and the user. */
export function Navigation({ rail }: NavigationProps) {
  const { t } = useTranslation()
  const counts = useSectionCounts()
  return (
    <nav
      className={classes.navigation}
      data-rail={rail || undefined}
      aria-label={t('frame.navigation.label')}
    >
      <div className={classes.mark}>
        <Logo />
        <span className={rail ? 'visually-hidden' : classes.product}>{t('frame.product')}</span>
      </div>
      {!rail && <WorkspaceName />}
      <div className={classes.sections}>
        {sectionGroups.map(({ key, sections }) => (
          <Stack key={key ?? 'top'} gap={0} pos="relative">
            {key !== null && (
              <span className={rail ? 'visually-hidden' : classes.groupName}>
                {t(`frame.navigation.${key}`)}
              </span>
            )}
            {sections.map((section) => (
              <NavigationItem
                key={section.key}
                section={section}
                rail={rail}
                count={counts[section.key]}
              />
            ))}
          </Stack>
        ))}
      </div>
      <PersonMenu rail={rail} />
    </nav>
  )
}
