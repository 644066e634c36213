import { UnstyledButton } from '@mantine/core'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useSettledRefusal } from '../../client/settled-refusal'
import { useWording } from '../../ui/use-wording'
import { CorrectButton } from '../../forms/correct-button'
import type { UnitView } from './unit-view'
import { useColumnName } from './use-column-name'
import type { UnitColumn, UnitRow } from './units-model'
import sheetClasses from '../../grid/grid-sheet.module.css'

interface UnitRefusalsProps {
  readonly id: string
  readonly row: UnitRow
  readonly cells: readonly { readonly column: UnitColumn; readonly view: UnitView }[]
  /** How many columns the row spans. */
  readonly width: number
  readonly overYear: boolean
  readonly onGiveUp: (row: UnitRow, column: UnitColumn) => void
}

/** Under a row: why some of its cells were refused, with buttons to restore the kept value. */
export function UnitRefusals({ id, row, cells, width, overYear, onGiveUp }: UnitRefusalsProps) {
  const { t, language } = useWording()
  const columnName = useColumnName(overYear)
  const settled = useSettledRefusal()
  const refused = cells.flatMap(({ column, view: { refusal } }) =>
    refusal === null ? [] : [{ column, reason: refusal.reason }],
  )
  if (refused.length === 0) return null
  return (
    <tr>
      <td colSpan={width} id={id} className={sheetClasses.refusals}>
        {refused.map(({ column, reason }) => (
          <p key={column.key} role="alert">
            <strong>{t('units.refusalAt', { column: columnName(column) })}</strong>{' '}
            {(reason.kind === 'main'
              ? reason.failures.map((failure) => failureSentence(failure, language))
              : reason.failures.map(({ code, found }) => t(`units.refusal.${code}`, { found }))
            ).join(' ')}{' '}
            {settled?.fact.method === 'recordUnits' &&
              reason.kind === 'main' &&
              reason.failures.some(({ code }) => code === 'settled') && (
                <>
                  <CorrectButton
                    start={{ facts: [settled.fact], onDone: () => onGiveUp(row, column) }}
                  />{' '}
                </>
              )}
            <UnstyledButton
              className={sheetClasses.textButton}
              onClick={() => onGiveUp(row, column)}
            >
              {t('units.giveUp')}
            </UnstyledButton>
          </p>
        ))}
      </td>
    </tr>
  )
}
