import { Stack } from '@mantine/core'
import type { GridPlace } from '../../grid/grid-place'
import { ForeseenNotice } from '../../settlement/foreseen-notice'
import { SettlementUnderWay } from '../../settlement/settlement-under-way'
import { usePeriodName } from '../../settlement/use-period-name'
import { useWording } from '../../ui/use-wording'
import type { AllocationView } from './allocation-facts'
import { FindLine } from './find-line'
import { Matrix } from './matrix'
import { matrixDisplay } from './matrix-display'
import type { MatrixModel } from './matrix-model'
import { Objections } from './objections'
import { PrintedMatrix } from './printed-matrix'
import { SummaryLine } from './summary-line'

interface AllocationContentProps {
  readonly view: AllocationView
  readonly model: MatrixModel
  /** The figure that is being explained. */
  readonly place: GridPlace | null
  /** The line that was searched, by its key. */
  readonly found: string | null
  readonly onFind: (key: string | null) => void
  readonly onOpen: (place: GridPlace) => void
  readonly onClose: () => void
}

/** A settlement once it is computed: what is missing or to check, its key and cost, and its matrix. */
export function AllocationContent(props: AllocationContentProps) {
  const { view, model, place, found, onFind, onOpen, onClose } = props
  const { agreement, allocation } = view
  const { t } = useWording()
  const periodName = usePeriodName()
  const { shown, by } = matrixDisplay.use()
  const label = t('allocation.matrix', { period: periodName(allocation.period) })
  const figures =
    allocation.billed === null ? 'hours' : by === 'kind' && shown === 'hours' ? 'euros' : shown
  return (
    <Stack gap="sm" flex={1} miw={0} mih={0}>
      <SettlementUnderWay />
      <Objections view={view} />
      <ForeseenNotice agreement={agreement} allocation={allocation} />
      <SummaryLine
        view={view}
        search={<FindLine lines={model.lines} found={found} onFind={onFind} />}
      />
      <Matrix
        label={label}
        model={model}
        shown={figures}
        chosen={place}
        onOpen={onOpen}
        onClose={onClose}
      />
      <PrintedMatrix label={label} model={model} shown={figures} />
    </Stack>
  )
}
