import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'
import { Select } from '../../ui/select'
import classes from './columns.module.css'
import { changeOpen, type OpenImport } from './import-session'

/** Which sheet of a workbook is read; where several hold hours, it is asked. */
export function SheetChoice({ file }: Pick<OpenImport, 'file'>) {
  const { t } = useTranslation()
  const choosing = useCommand('chooseImportSheet')
  if (file.sheet === null) return null
  const choose = async (sheet: string): Promise<void> => {
    const answer = await choosing.run({ token: file.token, sheet })
    if (!answer.ok || !answer.value.asked) return
    const { file: next } = answer.value
    changeOpen(() => ({
      file: next,
      mapping: next.mapping,
      namesSeen: false,
      correction: null,
    }))
  }
  return (
    <>
      <Select
        label={t('import.sheet.label')}
        value={file.sheet}
        data={file.sheets.map(({ name, lines }) => ({
          value: name,
          label: t('import.sheet.lines', { name, count: lines }),
          disabled: lines === 0,
        }))}
        allowDeselect={false}
        disabled={choosing.pending}
        onChange={(sheet) => {
          if (sheet !== null && sheet !== file.sheet) void choose(sheet)
        }}
      />
      {!file.sheetKnown && (
        <p className={classes.unsure} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          {t('import.sheet.unsure')}
        </p>
      )}
    </>
  )
}
