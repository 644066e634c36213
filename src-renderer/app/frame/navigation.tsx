import { Stack } from '@mantine/core'
import { Logo } from '../../ui/logo'
import { NavigationItem } from './navigation-item'
import classes from './navigation.module.css'
import { PersonMenu } from './person-menu'
import { sectionGroups } from './sections'
import { useSectionCounts } from './use-section-counts'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

/** Which territory is open, and whether its figures are made up. */
function WorkspaceName() {
  const { t } = useWording()
  const { workspace } = useRegistry()
  if (workspace === null) return null
  return (
    <div className={classes.workspace}>
      <strong>{workspace.name}</strong>
      <span className={looks.soft}>
        {t(workspace.example ? 'frame.exampleSpace' : 'words.workspace')}
      </span>
    </div>
  )
}

interface NavigationProps {
  /** Icons alone. */
  readonly rail: boolean
}

/** The screens by group, with what is counted beside their names. */
function Sections({ rail }: NavigationProps) {
  const { t } = useWording()
  const counts = useSectionCounts()
  return (
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
  )
}

/** On the left: the territory, the screens, and the user. */
export function Navigation({ rail }: NavigationProps) {
  const { t } = useWording()
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
      <Sections rail={rail} />
      <PersonMenu rail={rail} />
    </nav>
  )
}
