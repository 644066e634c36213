import { Box } from '@mantine/core'
import { Suspense, useEffect } from 'react'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { takeEarlyKeys } from '../../client/early-keys'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useUndo } from '../../client/use-undo'
import { CorrectionPlace } from '../../settlement/correction/correction-place'
import { Palette } from '../palette/palette'
import classes from './frame.module.css'
import { Navigation } from './navigation'
import { StatusLine } from './status-line'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { Busy } from '../../ui/busy'
import { printScreen } from '../../ui/print-screen'
import { usePrintedMargin } from '../../ui/use-printed-margin'
import { useWording } from '../../ui/use-wording'
import { usePaneOpen } from '../../ui/pane-store'
import { sectionGroups } from './sections'
import { DashboardAhead } from '../../screens/dashboard/dashboard-ahead'
import { useWallAhead } from './use-wall-ahead'

const sections = sectionGroups.flatMap((group) => group.sections)

/** Ctrl+1 to Ctrl+9 open the screens that have a digit. */
function useSectionKeys(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // By the place of the key: on a French keyboard digits are typed with Shift.
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      if (digit === undefined || !event.ctrlKey || event.altKey || event.metaKey) return
      const section = sections.find((candidate) => candidate.digit === Number(digit))
      if (section === undefined) return
      event.preventDefault()
      void navigate(section.path)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}

/**
 * A screen that a key or Ctrl+K opens has the focus, also where it was beside screens: in the navigation or the line of states.
 * Who presses a link of the navigation goes on from there.
 */
function useFocusOfSection(): void {
  const section = useLocation().pathname.split('/')[1]
  useEffect(() => {
    const at = document.activeElement
    const isBeside = at?.closest('nav, footer') != null
    if (isBeside && !at.matches('[aria-current="page"]'))
      document.getElementById('content')?.focus({ preventScroll: true })
  }, [section])
}

const AT_ONCE = { getInitialValueInEffect: false } as const

/**
 * Whether the navigation shrinks to its icons: a pane is open and the window has no room for both, or the window is
 * small, or its text twice as large.
 */
function useRail(): boolean {
  const narrow = useMediaQuery('(max-width: 1599px)', false, AT_ONCE)
  const small = useMediaQuery('(max-width: 999px)', false, AT_ONCE)
  return (usePaneOpen() && narrow) || small
}

/** The frame around every screen. Without a workspace, the welcome screen comes first. */
export function Frame() {
  const { t, format } = useWording()
  const rail = useRail()
  const { undo, redo } = useUndo()
  useSectionKeys()
  useFocusOfSection()
  useHotkeys([['mod+P', () => void printScreen()]], [])
  const { workspace } = useRegistry()
  const today = useToday()
  usePrintedMargin('--printed-place', `${workspace?.name ?? ''} · ${format.day(today, 'long')}`)
  useWallAhead(workspace !== null)
  useEffect(() => {
    if (workspace !== null) takeEarlyKeys()
  }, [workspace])
  if (workspace === null) return <Navigate to={paths.welcome()} replace />
  return (
    <div className={classes.frame}>
      <DashboardAhead />
      <a className={classes.skip} href="#content" onClick={skip}>
        {t('frame.skipToContent')}
      </a>
      <Navigation rail={rail} />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Suspense
          fallback={
            <Box p="xl" c="dimmed">
              <Busy>{t('common.loading')}</Busy>
            </Box>
          }
        >
          <Outlet />
        </Suspense>
      </main>
      <StatusLine undo={undo} redo={redo} />
      <Palette />
      <CorrectionPlace />
    </div>
  )
}

/** The address after # is the screens': the skip link moves the focus itself. */
function skip(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
