import { useTranslation } from 'react-i18next'
import { KeyHint } from '../../ui/key-hint'
import sheetClasses from '../../grid/grid-sheet.module.css'
import paneClasses from '../../grid/cell-pane.module.css'

const KEYS = [
  ['enter', 'enterDoes'],
  ['tab', 'tabDoes'],
  ['f2', 'f2Does'],
  ['remove', 'removeDoes'],
  ['copy', 'copyDoes'],
  ['undo', 'undoDoes'],
  ['pages', 'pagesDoes'],
  ['next', 'nextDoes'],
] as const

interface KeyboardHelpProps {
  /** One key after another on a line, instead of a list. */
  readonly inLine?: boolean
}

/** The keys of the grid. */
export function KeyboardHelp({ inLine = false }: KeyboardHelpProps) {
  const { t } = useTranslation()
  if (inLine) {
    return (
      <p className={sheetClasses.keyLine}>
        {KEYS.map(([key, does]) => (
          <KeyHint key={key} keys={[t(`week.keys.${key}`)]}>
            {t(`week.keys.${does}`)}
          </KeyHint>
        ))}
      </p>
    )
  }
  return (
    <section className={paneClasses.keyboard}>
      <h3>{t('week.details.keyboard')}</h3>
      <ul>
        {KEYS.map(([key, does]) => (
          <li key={key}>
            <KeyHint keys={[t(`week.keys.${key}`)]}>{t(`week.keys.${does}`)}</KeyHint>
          </li>
        ))}
      </ul>
    </section>
  )
}
