import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTableDown } from '@tabler/icons-react'
import { spreadsheetCsv } from '#shared/kernel/csv'
import { fileSentence } from '../../client/file-sentence'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { CopyButton } from '../../ui/copy-button'
import classes from './simulation.module.css'
import type { LetteredResult } from './scenario-card'
import type { ScenarioRow } from './table-rows'
import { useCouncilTexts } from './use-council-texts'

interface CouncilToolsProps {
  readonly results: readonly LetteredResult[]
  readonly rows: readonly ScenarioRow[]
  /** What is compared, and over what: "Secrétariat partagé, 2026". */
  readonly context: string
}

/** Exports a simulation for a council: a note to paste, or a table for a spreadsheet. */
export function CouncilTools({ results, rows, context }: CouncilToolsProps) {
  const { t } = useWording()
  const { run: saveFile } = useCommand('saveFile')
  const texts = useCouncilTexts(results, rows, context)
  const note = texts.note()
  const save = async (): Promise<void> => {
    const name = `${t('frame.navigation.simulation')}.csv`
    const answer = await saveFile({ name, content: { text: spreadsheetCsv(texts.table()) } })
    if (!answer.ok || !answer.value.asked) return
    const file = answer.value.files[0] ?? name
    notifications.show({ message: fileSentence(t('common.saved', { file }), t) })
  }
  return (
    <div className={classes.tools}>
      <CopyButton
        key={note}
        text={() => note}
        label={t('simulation.council.copy')}
        done={t('simulation.council.copied')}
      />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconTableDown size={15} aria-hidden="true" />}
        onClick={() => void save()}
      >
        {t('simulation.council.save')}
      </Button>
    </div>
  )
}
