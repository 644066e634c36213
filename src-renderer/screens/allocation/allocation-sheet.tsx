import { SegmentedControl, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useWording } from '../../ui/use-wording'
import type { GridPlace } from '../../grid/grid-place'
import { ForeseenNotice } from '../../settlement/foreseen-notice'
import { NatureSwitch } from '../../settlement/nature-switch'
import { usePeriodName } from '../../settlement/use-period-name'
import { SettlementToolbar } from '../../settlement/settlement-toolbar'
import { PrintButton } from '../../ui/print-button'
import { Screen } from '../../ui/screen'
import type { AllocationView } from './allocation-facts'
import classes from './allocation.module.css'
import { DrawUpButton } from './draw-up-button'
import { ExplainPane } from './explain-pane'
import { FindLine } from './find-line'
import { Matrix } from './matrix'
import { figureAt, type MatrixModel } from './matrix-model'
import { Objections } from './objections'
import { PrintedMatrix } from './printed-matrix'
import { SummaryLine } from './summary-line'
import { useMatrixModel } from './use-matrix-model'
import type { ColumnsBy } from '#shared/domain/allocation/matrix-columns'
import { store } from '../../client/store'
import type { Shown } from './cell-figures'

/** Which figures and columns the matrix shows, remembered while the window is open. */
const matrixDisplay = store<{ readonly shown: Shown; readonly by: ColumnsBy }>({
  shown: 'both',
  by: 'agent',
})

interface AllocationSheetProps extends AllocationView {
  readonly context: string
}

const CHOICES = ['agent', 'month', 'kind'] as const

/** A figure by the names of its line and column: these remain when the figures change. */
interface Pointed {
  readonly line: string
  readonly column: string | null
}

const linesOf = ({ lines, whole }: MatrixModel) => [...lines, whole]

function placeOf(model: MatrixModel, { line, column }: Pointed): GridPlace | null {
  const row = linesOf(model).findIndex(({ key }) => key === line)
  const at =
    column === null ? model.columns.length : model.columns.findIndex(({ key }) => key === column)
  return row < 0 || at < 0 ? null : { row, column: at }
}

/** The settlement once it is computed: its objections, its matrix, and the explanation of any figure. */
export function AllocationSheet({ context, ...facts }: AllocationSheetProps) {
  const { agreement, allocation, agents, collectivities, costs } = facts
  const { t } = useWording()
  const periodName = usePeriodName()
  const [search, setSearch] = useSearchParams()
  const { shown, by } = matrixDisplay.use()
  const view = useMemo(
    () => ({ agreement, allocation, agents, collectivities, costs }),
    [agreement, allocation, agents, collectivities, costs],
  )
  const model = useMatrixModel(view, by)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const asked = search.get('body')
  const target = pointed ?? (asked === null ? null : { line: asked, column: null })
  const place = target === null ? null : placeOf(model, target)
  const line = place === null ? undefined : linesOf(model)[place.row]
  const column = place === null ? null : (model.columns[place.column] ?? null)
  const figure = useMemo(() => (line === undefined ? null : figureAt(line, column)), [line, column])
  const close = (): void => {
    setPointed(null)
    if (asked !== null) setSearch({}, { replace: true })
  }
  const open = ({ row, column: at }: GridPlace): void => {
    const key = linesOf(model)[row]?.key
    if (key !== undefined) setPointed({ line: key, column: model.columns[at]?.key ?? null })
  }
  const label = t('allocation.matrix', { period: periodName(allocation.period) })
  const figures =
    allocation.billed === null ? 'hours' : by === 'kind' && shown === 'hours' ? 'euros' : shown
  return (
    <Screen
      scroll="inside"
      title={t('frame.navigation.allocation')}
      context={context}
      secondary={
        <>
          <NatureSwitch />
          <PrintButton variant="default" />
        </>
      }
      primary={<DrawUpButton agreement={agreement} allocation={allocation} />}
      toolbar={
        <div className={classes.tools}>
          <SettlementToolbar />
          <SegmentedControl
            aria-label={t('allocation.show.label')}
            value={shown}
            data={(['euros', 'hours', 'both'] as const).map((value) => ({
              value,
              label: t(`allocation.show.${value}`),
            }))}
            onChange={(value) =>
              matrixDisplay.set((now) => ({
                ...now,
                shown: value === 'euros' || value === 'hours' ? value : 'both',
              }))
            }
          />
          <SegmentedControl
            aria-label={t('words.columns')}
            value={by}
            data={CHOICES.map((value) => ({
              value,
              label: t(`allocation.by.${value}`),
            }))}
            onChange={(value) => {
              const next = CHOICES.find((choice) => choice === value) ?? 'agent'
              setPointed((now) => (now?.column == null ? now : null))
              matrixDisplay.set((now) => ({ ...now, by: next }))
            }}
          />
        </div>
      }
      pane={
        figure !== null &&
        line !== undefined && (
          <ExplainPane
            view={view}
            figure={figure}
            lineName={line.kind === 'total' ? t('allocation.explain.everyone') : line.name}
            onClose={close}
          />
        )
      }
    >
      <Stack gap="sm" flex={1} miw={0} mih={0}>
        <Objections view={view} />
        <ForeseenNotice agreement={agreement} allocation={allocation} />
        <SummaryLine
          view={view}
          search={
            <FindLine
              lines={model.lines}
              found={target !== null && target.column === null ? target.line : null}
              onFind={(key) => (key === null ? close() : setPointed({ line: key, column: null }))}
            />
          }
        />
        <Matrix
          label={label}
          model={model}
          shown={figures}
          chosen={place}
          onOpen={open}
          onClose={close}
        />
        <PrintedMatrix label={label} model={model} shown={figures} />
      </Stack>
    </Screen>
  )
}
