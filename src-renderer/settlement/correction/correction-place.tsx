import { lazy, Suspense } from 'react'
import { closeCorrection, useCorrectionStart } from '../../client/correction-start'
import { useCover } from '../../client/covers'
import { hasChangedForms } from '../../client/leave-forms'
import { DatePeriod } from '../../ui/date-period'

const CorrectionDialog = lazy(async () => ({
  default: (await import('./correction-dialog')).CorrectionDialog,
}))

/** The dialogue of a correction, where one is open: mounted once, over every screen, and loaded when it is needed. */
export function CorrectionPlace() {
  const start = useCorrectionStart()
  useCover(() => {
    if (!hasChangedForms()) closeCorrection()
  })
  return (
    start !== null && (
      <DatePeriod value={start.period ?? null}>
        <Suspense>
          <CorrectionDialog start={start} />
        </Suspense>
      </DatePeriod>
    )
  )
}
