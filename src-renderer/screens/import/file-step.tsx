import { Button, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import { sourceName } from '#shared/wording/source-name'
import { IMPORT_SOURCES, type ImportSource } from '#shared/domain/imports/import-source'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'
import { HistoryCard } from './history-card'
import classes from './import.module.css'
import { SampleFile } from './sample-file'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'

interface FileStepProps {
  readonly source: ImportSource | null
  /** Whether a file was given up: another one is chosen next. */
  readonly isAgain: boolean
  readonly onSource: (source: ImportSource | null) => void
  readonly onChoose: () => void
}

/** In the list, in place of a source: it is guessed from the file. */
const GUESS = 'guess'

/** Before a file is chosen: what an import is, and those that were kept. */
export function FileStep({ source, isAgain, onSource, onChoose }: FileStepProps) {
  const { t } = useWording()
  const { imports } = useRegistry()
  return (
    <Stack gap="card">
      <section className={`${looks.surface} ${classes.start}`}>
        <EmptyState
          example={
            <>
              {t('import.empty.example')}
              <br />
              {t('import.empty.formats', { limit: IMPORT_LIMITS.megabytes })}
            </>
          }
          action={
            <div className={classes.choose}>
              <Select
                label={t('import.source.label')}
                value={source ?? GUESS}
                data={[
                  { value: GUESS, label: t('import.source.guess') },
                  ...IMPORT_SOURCES.map((each) => ({
                    value: each,
                    label: sourceName(each, t),
                  })),
                ]}
                allowDeselect={false}
                onChange={(value) =>
                  onSource(IMPORT_SOURCES.find((each) => each === value) ?? null)
                }
              />
              <Button
                variant="filled"
                h={36}
                autoFocus={isAgain}
                leftSection={<IconFileImport size={18} aria-hidden="true" />}
                data-choose
                onClick={onChoose}
              >
                {t('common.chooseFile')}
              </Button>
              <Text span c="dimmed">
                {t('common.orDrop')}
              </Text>
            </div>
          }
        >
          {t('import.empty.sentence')}
        </EmptyState>
        <SampleFile />
      </section>
      {imports.length > 0 && <HistoryCard imports={imports} />}
    </Stack>
  )
}
