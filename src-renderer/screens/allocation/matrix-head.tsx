import { useWording } from '../../ui/use-wording'
import type { ColumnWindow } from './matrix-line'
import { PADDING, type MatrixSizes } from './matrix-sizes'
import classes from './matrix.module.css'

interface MatrixHeadProps {
  readonly window: ColumnWindow
  readonly sizes: MatrixSizes
}

/** The width of a letter of a header, in pixels. */
const LETTER = 7

/** Names of the columns; where room is short, a shorter one with the whole name as its tooltip. */
export function MatrixHead({ window, sizes }: MatrixHeadProps) {
  const { t } = useWording()
  // All of them or none: a mix reads as a difference.
  const whole = window.columns.every(
    ({ name }) => name.length * LETTER + PADDING[sizes.tight ? 'tight' : 'airy'] <= sizes.column,
  )
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.line} aria-rowindex={1} style={{ width: sizes.whole }}>
        <div
          role="columnheader"
          className={classes.name}
          aria-colindex={1}
          style={{ width: sizes.name }}
        >
          {t('words.body')}
        </div>
        {window.before > 0 && <div role="presentation" style={{ width: window.before }} />}
        {window.columns.map(({ key, name, short }, offset) => (
          <div
            key={key}
            role="columnheader"
            className={classes.header}
            aria-colindex={window.first + offset + 2}
            aria-label={name}
            title={name}
            style={{ width: sizes.column }}
          >
            {whole ? name : short}
          </div>
        ))}
        {window.after > 0 && <div role="presentation" style={{ width: window.after }} />}
        <div role="presentation" className={classes.ends}>
          <div
            role="columnheader"
            className={classes.header}
            data-total=""
            aria-colindex={window.count + 2}
            style={{ width: sizes.total }}
          >
            {t('common.total')}
          </div>
          {sizes.part > 0 && (
            <div
              role="columnheader"
              className={classes.header}
              aria-colindex={window.count + 3}
              style={{ width: sizes.part }}
            >
              {t('words.share')}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
