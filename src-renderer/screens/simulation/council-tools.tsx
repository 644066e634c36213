import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck, IconCopy, IconTableDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toCsv } from '#shared/domain/indicators/to-csv'
import { useCommand } from '../../client/use-command'
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

/** Takes a simulation to a council: a note to paste, or a table for a spreadsheet. */
export function CouncilTools({ results, rows, context }: CouncilToolsProps) {
  const { t } = useTranslation()
  const { run: saveFile } = useCommand('saveFile')
  const texts = useCouncilTexts(results, rows, context)
  const [copied, setCopied] = useState<string | null>(null)
  const note = texts.note()
  const done = copied === note
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(note)
    setCopied(note)
  }
  const save = async (): Promise<void> => {
    const name = `${t('simulation.council.file')}.csv`
    const answer = await saveFile({ name, content: { text: toCsv(texts.table()) } })
    if (!answer.ok || !answer.value.asked) return
    const file = answer.value.files[0] ?? name
    notifications.show({ message: t('simulation.council.saved', { file }) })
  }
  const Icon = done ? IconCheck : IconCopy
  return (
    <div className={classes.tools}>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon size={15} aria-hidden="true" />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">
          {t(done ? 'simulation.council.copied' : 'simulation.council.copy')}
        </span>
      </Button>
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
