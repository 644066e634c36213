import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import type { Day } from '#shared/kernel/day'
import { useWording } from '../../ui/use-wording'
import { isSeveral } from '../../grid/grid-place'
import { useDayRange } from '../../grid/use-day-range'
import { isCovered } from '../../ui/is-covered'
import { Screen } from '../../ui/screen'
import type { ScreenHeaderProps } from '../../ui/screen-header'
import { AheadDialog } from './ahead-dialog'
import { lastWall } from './last-wall'
import { NoticeLine } from './notice-line'
import { PasteNamesDialog } from './paste-names-dialog'
import { ToolsMenu } from './tools/tools-menu'
import { useWall } from './use-wall'
import { useWallSums } from './use-wall-sums'
import { WallGrid } from './wall-grid'
import type { WallModel } from './wall-model'
import { WallPane } from './wall-pane'
import type { WallViewName } from './wall-period'
import { WallStrip } from './wall-strip'
import { WallToolbar } from './wall-toolbar'
import { WallToolsContext } from './wall-tools'
import { WallYears } from './wall-years'
import sheetClasses from '../../grid/grid-sheet.module.css'

/** Where the details of the chosen cell are always beside the grid. */
const WIDE = '(min-width: 1600px)'

interface LoadedWallProps {
  readonly model: WallModel
  readonly header: ScreenHeaderProps
  readonly from: Day
  readonly to: Day
  readonly agreementId: string | null
  readonly onView: (view: WallViewName) => void
  readonly onAgreement: (id: string | null) => void
  readonly onShift: (steps: number) => void
  readonly onWeek: (day: Day) => void
}

/** The wall once it is read. */
export function LoadedWall(props: LoadedWallProps) {
  const { model, header, from, to, agreementId, onAgreement, onView, onShift, onWeek } = props
  const { t } = useWording()
  const dayRange = useDayRange()
  const { details } = lastWall.use()
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false })
  const year = Number(from.slice(0, 4))
  const sums = useWallSums(wide, year)
  const tools = useWall({ model, wide, year, sums, onShift, onWeek })
  const { store, actions } = tools
  const confirm = (): void => {
    actions.confirmAll()
  }
  const confirmSelected = (): void => {
    if (isCovered()) return
    if (isSeveral(store.range)) actions.confirmSelection(store.range)
    else confirm()
  }
  useHotkeys([['mod+Enter', confirmSelected]], [])
  const hideDetails = (): void => lastWall.set((known) => ({ ...known, details: false }))
  return (
    <WallToolsContext value={tools}>
      <WallYears year={year} />
      <Screen
        scroll="inside"
        period={{ from, to }}
        {...header}
        secondary={<ToolsMenu />}
        primary={
          <Button
            variant="filled"
            onClick={confirm}
            rightSection={<Kbd className={sheetClasses.buttonKey ?? ''}>{t('week.keys.next')}</Kbd>}
          >
            {t(model.view === 'week' ? 'wall.confirmWeek' : 'wall.confirmMonth')}
          </Button>
        }
        toolbar={
          <WallToolbar
            model={model}
            agreementId={agreementId}
            onAgreement={onAgreement}
            onView={onView}
          />
        }
        pane={wide ? <WallPane /> : details ? <WallPane onClose={hideDetails} /> : undefined}
      >
        <Stack gap="sm" flex={1} mih={0}>
          <div className={sheetClasses.card}>
            <WallGrid
              label={t('wall.grid', { range: dayRange(from, to) })}
              corner={t('wall.columns.agent')}
              total={t('wall.totals', { count: model.groups.length })}
            />
          </div>
          <NoticeLine />
          <AheadDialog />
          <PasteNamesDialog />
          {!wide && !details && <WallStrip />}
        </Stack>
      </Screen>
    </WallToolsContext>
  )
}
