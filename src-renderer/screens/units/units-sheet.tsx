import { Stack } from '@mantine/core'
import { useCallback } from 'react'
import type { Agreement, UnitType } from '#shared/domain/agreements/agreement'
import { parseUnits } from '#shared/domain/units/parse-units'
import type { Month } from '#shared/kernel/month'
import { useRefusedTexts } from '../../client/refused-texts'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { KeyHint } from '../../ui/key-hint'
import { unitEdits } from './unit-edits'
import { unitView } from './unit-view'
import { UnitsGrid } from './units-grid'
import { unitCellKey, unitsModel, type UnitColumn, type UnitRow } from './units-model'
import { useUnitActions } from './use-unit-actions'
import { useUnitsGrid } from './use-units-grid'
import sheetClasses from '../../grid/grid-sheet.module.css'

interface UnitsSheetProps {
  readonly agreement: Agreement
  readonly month: Month
  readonly only: UnitType | null
  readonly shift: (steps: number) => void
}

/** The units of an agreement, to be read and typed in. */
export function UnitsSheet({ agreement, month, only, shift }: UnitsSheetProps) {
  const { t } = useWording()
  const registry = useRegistry()
  const edits = unitEdits.use()
  const model = unitsModel(registry, agreement, month, only)
  const { sequence } = registry
  const { stored } = model
  const viewOf = useCallback(
    (row: UnitRow, column: UnitColumn) => {
      const key = unitCellKey(agreement, row, column)
      return unitView(stored.get(key) ?? 0, edits.get(key), sequence)
    },
    [agreement, stored, edits, sequence],
  )
  const grid = useUnitsGrid(model.rows.length, model.columns.length)
  const actions = useUnitActions(model, viewOf)
  const { active, draft } = grid
  useRefusedTexts(() => {
    for (const [row, of] of model.rows.entries())
      for (const [column, at] of model.columns.entries())
        if (viewOf(of, at).refusal !== null) {
          actions.giveUp(of, at)
          grid.goTo({ row, column })
          return true
        }
    return false
  })
  /** Totals follow the typing: an open cell counts for what its text reads, as soon as it reads as a number. */
  const live = (row: UnitRow, column: UnitColumn): number => {
    const kept = viewOf(row, column).hundredths
    const isOpen = model.rows[active.row] === row && model.columns[active.column] === column
    if (draft === null || !isOpen) return kept
    if (draft.trim() === '') return 0
    const read = parseUnits(draft, column.type.unit)
    return read.ok ? read.value : kept
  }
  const label =
    only === null
      ? t('units.grid', { agreement: agreement.title, month })
      : t('units.gridOverYear', {
          name: only.name,
          agreement: agreement.title,
          year: month.slice(0, 4),
        })
  return (
    <Stack gap="sm" flex={1} mih={0}>
      <div className={sheetClasses.card}>
        <UnitsGrid
          model={model}
          overYear={only !== null}
          grid={grid}
          actions={actions}
          viewOf={viewOf}
          live={live}
          label={label}
          shift={shift}
        />
      </div>
      <p className={sheetClasses.notice} role="status">
        {[
          ...(actions.outside === 0 ? [] : [t('units.pasteOutside', { count: actions.outside })]),
          ...(actions.leftOut.length === 0
            ? []
            : [t('week.pasteLeftOut', { list: actions.leftOut.join(', ') })]),
        ].join(' ')}
      </p>
      <div className={sheetClasses.keyLine}>
        <KeyHint keys={[t('frame.keys.enter')]}>{t('units.keys.enterDoes')}</KeyHint>
        <KeyHint keys={[t('week.keys.tab')]}>{t('units.keys.tabDoes')}</KeyHint>
        <KeyHint keys={[t('week.keys.remove')]}>{t('units.keys.removeDoes')}</KeyHint>
        <KeyHint keys={[t('week.keys.copy')]}>{t('week.keys.copyDoes')}</KeyHint>
        <KeyHint keys={[t('week.keys.pages')]}>
          {t(only === null ? 'units.keys.pagesDo' : 'units.keys.pagesDoYear')}
        </KeyHint>
      </div>
    </Stack>
  )
}
