import { Button, Kbd } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { weekTotals } from '#shared/domain/timesheets/week-totals'
import { addDays, isoWeek } from '#shared/kernel/day'
import { useStatus } from '../../client/use-status'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import type { AgentWeekProps } from './agent-week-props'
import { CellDetails } from './cell-details'
import { GridNoticeLine } from './grid-notice'
import { KeyboardHelp } from './keyboard-help'
import { weekDisplay } from './last-week'
import { NoAgreement } from './no-agreement'
import { useCellActions } from './use-cell-actions'
import { useCellViews } from './use-cell-views'
import { useGrid } from './use-grid'
import { useLiveMinutes } from './use-live-minutes'
import { WeekContext } from './week-context'
import { WeekGrid } from './week-grid'
import type { WeekModel } from './week-model'
import { WeekToolbar } from './week-toolbar'
import sheetClasses from '../../grid/grid-sheet.module.css'

interface LoadedWeekProps extends AgentWeekProps {
  readonly model: WeekModel
  readonly onAdd: (key: string) => void
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
const WORKING_DAYS = [0, 1, 2, 3, 4] as const
const WEEKEND = [5, 6] as const

/** Where the details of the chosen cell stand beside the grid instead of below it. */
const WIDE = '(min-width: 1600px)'

/** The week once it is read: toolbar, grid, and what is known of the chosen cell. */
export function LoadedWeek(props: LoadedWeekProps) {
  const { agent, agents, hasNext, monday, onGo, model, onAdd } = props
  const { t } = useTranslation()
  const { today } = useStatus()
  const display = weekDisplay.use()
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false })
  const viewOf = useCellViews(model)
  const { rows } = model
  const weekendHeld = rows.some((row) => WEEKEND.some((at) => viewOf(row, at).state !== 'empty'))
  const withWeekend = display.weekend || weekendHeld
  const weekdays = useMemo(() => (withWeekend ? DAYS : WORKING_DAYS), [withWeekend])
  const grid = useGrid(model, weekdays)
  const actions = useCellActions(model, weekdays, viewOf)
  const liveMinutes = useLiveMinutes(viewOf, grid.draft)
  const totals = weekTotals(rows.map((row) => DAYS.map((at) => liveMinutes(row, at))))
  const refused = rows.reduce(
    (count, row) => count + DAYS.filter((at) => viewOf(row, at).state === 'refused').length,
    0,
  )

  const awaited = useRef<string | null>(null)
  const arrived = useRef(false)
  const { goTo } = grid
  const { column } = grid.active
  useEffect(() => {
    // Arriving from elsewhere, one can type at once.
    const typing = document.activeElement instanceof HTMLInputElement
    if (!arrived.current && !typing) goTo({ row: 0, column: 0 })
    arrived.current = true
    // A row that was just brought in gets the focus once it is there.
    const row = rows.findIndex(({ key }) => key === awaited.current)
    if (row < 0) return
    awaited.current = null
    goTo({ row, column })
  }, [rows, goTo, column])

  const nextAgent = (): void => onGo('next', monday)
  useHotkeys([['mod+Enter', nextAgent]], [])

  const facts = { model, grid, actions, viewOf, liveMinutes }
  const details = (beside: boolean) => <CellDetails {...facts} beside={beside} />
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('week.title', { week: isoWeek(monday).week })}
          context={<WeekContext monday={monday} today={today} onDay={(day) => onGo(agent, day)} />}
          primary={
            hasNext && (
              <Button
                onClick={nextAgent}
                rightSection={
                  <Kbd className={sheetClasses.buttonKey ?? ''}>{t('week.keys.next')}</Kbd>
                }
              >
                {t('week.nextAgent')}
              </Button>
            )
          }
        />
      }
      toolbar={
        <WeekToolbar
          agents={agents}
          agent={agent}
          onAgent={(chosen) => onGo(chosen, monday)}
          model={model}
          total={totals.total}
          refused={refused}
          today={today}
          display={display}
          onDisplay={(next) => weekDisplay.set(() => next)}
          weekendHeld={weekendHeld}
        />
      }
      pane={wide && rows.length > 0 && details(true)}
    >
      {rows.length === 0 ? (
        <NoAgreement agent={agent} />
      ) : (
        <div className={sheetClasses.sheet}>
          <div className={sheetClasses.card}>
            <WeekGrid
              {...facts}
              totals={totals}
              today={today}
              shiftWeek={(weeks) => onGo(agent, addDays(monday, 7 * weeks))}
              onAdd={(key) => {
                awaited.current = key
                onAdd(key)
              }}
            />
          </div>
          <GridNoticeLine notice={actions.notice} />
          {!wide && details(false)}
          {!wide && <KeyboardHelp inLine />}
        </div>
      )}
    </Screen>
  )
}
