import { Text } from '@mantine/core'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet } from 'react-router'
import { takeEarlyKeys } from '../../client/early-keys'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useUndo } from '../../client/use-undo'
import { Palette } from '../palette/palette'
import classes from './frame.module.css'
import { Navigation } from './navigation'
import { StatusLine } from './status-line'
import { useRail } from './use-rail'
import { useSectionKeys } from './use-section-keys'

/** The frame around every screen. Without a workspace, the welcome screen comes first. */
export function Frame() {
  const { t } = useTranslation()
  const rail = useRail()
  const { undo } = useUndo()
  useSectionKeys()
  const { workspace } = useRegistry()
  useEffect(() => {
    if (workspace !== null) takeEarlyKeys()
  }, [workspace])
  if (workspace === null) return <Navigate to={paths.welcome()} replace />
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content" onClick={skip}>
        {t('frame.skipToContent')}
      </a>
      <Navigation rail={rail} />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Suspense
          fallback={
            <Text p="xl" c="dimmed">
              {t('common.loading')}
            </Text>
          }
        >
          <Outlet />
        </Suspense>
      </main>
      <StatusLine undo={undo} />
      <Palette />
    </div>
  )
}

/** The address after # is the screens': the skip link moves the focus itself. */
function skip(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
