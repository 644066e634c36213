import { NavLink } from 'react-router'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import classes from './cost-tabs.module.css'

const TABS = [
  { key: 'agents', path: paths.costs(), end: true },
  { key: 'payroll', path: paths.payroll(), end: true },
  { key: 'services', path: paths.serviceCost(), end: false },
  { key: 'travel', path: paths.travel(), end: true },
  { key: 'supports', path: paths.supports(), end: true },
  { key: 'law', path: paths.lawFigures(), end: true },
  { key: 'parameters', path: paths.parameters(), end: false },
] as const

interface CostTabsProps {
  /** The screen of agents has addresses of its own under the root: it sets this. */
  readonly agents?: boolean
}

/** The screens of costs, one beside the other. */
export function CostTabs({ agents = false }: CostTabsProps) {
  const { t } = useWording()
  return (
    <nav className={classes.tabs} aria-label={t('costs.tabs.label')}>
      {TABS.map(({ key, path, end }) => (
        <NavLink
          key={key}
          to={path}
          end={end}
          className={classes.tab ?? ''}
          {...(agents && key === 'agents' ? { 'aria-current': 'page' } : {})}
          data-current={(agents && key === 'agents') || undefined}
        >
          {t(`costs.tabs.${key}`)}
        </NavLink>
      ))}
    </nav>
  )
}
