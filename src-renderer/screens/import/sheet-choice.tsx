import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { SheetSelect } from '../../forms/sheet-select'
import { changeOpen, type OpenImport } from './import-session'

/** Which sheet of a workbook is read; where several hold hours, it is asked. */
export function SheetChoice({ file }: Pick<OpenImport, 'file'>) {
  const { t } = useWording()
  const choosing = useCommand('chooseImportSheet')
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
    <SheetSelect
      choice={file}
      value={file.sheet}
      unsure={t('import.sheet.unsure')}
      pending={choosing.pending}
      onChoose={(sheet) => void choose(sheet)}
    />
  )
}
