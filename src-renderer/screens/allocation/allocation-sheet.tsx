import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useWording } from '../../ui/use-wording'
import type { GridPlace } from '../../grid/grid-place'
import { NatureSwitch } from '../../settlement/nature-switch'
import { SettlementToolbar } from '../../settlement/settlement-toolbar'
import { PrintButton } from '../../ui/print-button'
import { Screen } from '../../ui/screen'
import type { AllocationView } from './allocation-facts'
import { AllocationContent } from './allocation-content'
import classes from './allocation.module.css'
import { DrawUpButton } from './draw-up-button'
import { ExplainPane } from './explain-pane'
import { figureAt, type MatrixModel } from './matrix-model'
import { useMatrixModel } from './use-matrix-model'
import { matrixDisplay } from './matrix-display'
import { Busy } from '../../ui/busy'

interface AllocationSheetProps {
  readonly context: string
  /** `null` until it is computed. */
  readonly view: AllocationView | null
}

const CHOICES = ['agent', 'month', 'kind'] as const

/** A figure by the names of its line and column: these remain when the figures change. */
interface Pointed {
  readonly line: string
  readonly column: string | null
}

const linesOf = (model: MatrixModel | null) => (model === null ? [] : [...model.lines, model.whole])

function placeOf(model: MatrixModel, { line, column }: Pointed): GridPlace | null {
  const row = linesOf(model).findIndex(({ key }) => key === line)
  const at =
    column === null ? model.columns.length : model.columns.findIndex(({ key }) => key === column)
  return row < 0 || at < 0 ? null : { row, column: at }
}

/**
 * A settlement: its objections, its matrix, and the explanation of any figure. While it is computed what chooses it stays, and
 * with it the focus.
 */
export function AllocationSheet({ context, view }: AllocationSheetProps) {
  const { t } = useWording()
  const [search, setSearch] = useSearchParams()
  const { shown, by } = matrixDisplay.use()
  const model = useMatrixModel(view, by)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const asked = search.get('body')
  const target = pointed ?? (asked === null ? null : { line: asked, column: null })
  const place = target === null || model === null ? null : placeOf(model, target)
  const line = place === null ? undefined : linesOf(model)[place.row]
  const column = place === null ? null : (model?.columns[place.column] ?? null)
  const figure = useMemo(() => (line === undefined ? null : figureAt(line, column)), [line, column])
  const close = (): void => {
    setPointed(null)
    if (asked !== null) setSearch({}, { replace: true })
  }
  const open = ({ row, column: at }: GridPlace): void => {
    const key = linesOf(model)[row]?.key
    if (key !== undefined) setPointed({ line: key, column: model?.columns[at]?.key ?? null })
  }
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
      primary={view && <DrawUpButton agreement={view.agreement} allocation={view.allocation} />}
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
        view !== null &&
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
      {view === null || model === null ? (
        <Busy>{t('common.computing')}</Busy>
      ) : (
        <AllocationContent
          view={view}
          model={model}
          place={place}
          found={target !== null && target.column === null ? target.line : null}
          onFind={(key) => (key === null ? close() : setPointed({ line: key, column: null }))}
          onOpen={open}
          onClose={close}
        />
      )}
    </Screen>
  )
}
