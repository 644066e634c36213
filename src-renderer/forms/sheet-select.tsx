import type { SheetChoice } from '#shared/domain/imports/choose-sheet'
import { useWording } from '../ui/use-wording'
import { Select } from '../ui/select'
import { Unsure } from '../ui/unsure'

interface SheetSelectProps {
  readonly choice: SheetChoice
  /** Shown as chosen; `null` where nothing is read before a person has chosen. */
  readonly value: string | null
  /** What is said where several sheets fit and none was chosen. */
  readonly unsure: string
  readonly pending: boolean
  readonly onChoose: (sheet: string) => void
}

/** Which sheet of a workbook is read: all are listed with their lines. Nothing is shown of a file of one table. */
export function SheetSelect({ choice, value, unsure, pending, onChoose }: SheetSelectProps) {
  const { t } = useWording()
  const { sheet, sheets, sheetKnown, sheetOf } = choice
  if (sheet === null) return null
  return (
    <div>
      <Select
        label={t('import.sheet.label')}
        description={sheetOf === null ? undefined : t('import.sheet.remembered', { name: sheetOf })}
        placeholder={t('lists.datesChoose')}
        value={value}
        data={sheets.map(({ name, lines }) => ({
          value: name,
          label: t('import.sheet.lines', { name, count: lines }),
          disabled: lines === 0,
        }))}
        allowDeselect={false}
        autoFocus={value === null}
        disabled={pending}
        onChange={(next) => {
          if (next !== null && next !== value) onChoose(next)
        }}
        maw={420}
      />
      {!sheetKnown && <Unsure>{unsure}</Unsure>}
    </div>
  )
}
