import { Text } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import { useColumnName } from './use-column-name'
import type { UnitColumn } from './units-model'
import classes from './units.module.css'

interface UnitsHeadProps {
  readonly columns: readonly UnitColumn[]
  readonly overYear: boolean
}

/** The kinds with their unit, or the months of the year. */
export function UnitsHead({ columns, overYear }: UnitsHeadProps) {
  const { t } = useWording()
  const columnName = useColumnName(overYear)
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.bodyColumn}>
          {t('words.body')}
        </th>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={overYear ? classes.monthColumn : classes.typeColumn}
            title={columnName(column)}
          >
            <Text span display="block">
              {columnName(column)}
            </Text>
            {!overYear && (
              <Text span display="block" c="dimmed" fz="caption">
                {t(`agreements.units.unit.${column.type.unit}`)}
              </Text>
            )}
          </th>
        ))}
        {overYear && (
          <th scope="col" className={classes.monthColumn}>
            {t('common.total')}
          </th>
        )}
        <th aria-hidden="true" />
      </tr>
    </thead>
  )
}
