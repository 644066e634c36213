import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import { useStatus } from '../../client/use-status'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import classes from './home.module.css'

interface HomeLayoutProps {
  /** A `Finding`. */
  readonly finding: ReactNode
  readonly main: ReactNode
  readonly side: ReactNode
  readonly primary?: ReactNode
}

/** A greeting, a finding, the work on the left and the surroundings on the right. */
export function HomeLayout({ finding, main, side, primary }: HomeLayoutProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { preferences, today } = useStatus()
  const firstName = preferences.name.split(' ')[0] ?? ''
  const title = firstName === '' ? t('home.helloNobody') : t('home.hello', { name: firstName })
  return (
    <Screen
      header={<ScreenHeader title={title} context={format.day(today, 'full')} primary={primary} />}
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <div className={classes.finding}>{finding}</div>
          {main}
        </div>
        <div className={classes.side}>{side}</div>
      </div>
    </Screen>
  )
}
