import { Button } from '@mantine/core'
import { IconTableDown } from '@tabler/icons-react'
import { spreadsheetCsv } from '#shared/kernel/csv'
import { useSaveFile } from '../../client/use-save-file'
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
  const save = useSaveFile()
  const texts = useCouncilTexts(results, rows, context)
  const note = texts.note()
  return (
    <div className={classes.tools}>
      <CopyButton
        key={note}
        text={() => note}
        label={t('simulation.council.copy')}
        done={t('simulation.council.copied')}
      />
      <Button
        size="xs"
        leftSection={<IconTableDown size={15} aria-hidden="true" />}
        onClick={() =>
          void save(`${t('frame.navigation.simulation')} ${context}.csv`, {
            text: spreadsheetCsv(texts.table()),
          })
        }
      >
        {t('simulation.council.save')}
      </Button>
    </div>
  )
}
