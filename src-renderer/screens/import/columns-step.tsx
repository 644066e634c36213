import { Box, Button, Stack } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { guessUnit } from '#shared/domain/imports/guess-units'
import { guessDates } from '#shared/domain/imports/read-import-day'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { ColumnTable } from './column-table'
import { firstTexts } from './column-fields'
import classes from './columns.module.css'
import { changeOpen, type OpenImport } from './import-session'
import { missingFields } from './missing-fields'
import { ReadingCard } from './reading-card'
import { Notice } from '../../ui/notice'
import { Columns } from '../../ui/columns'

interface ColumnsStepProps {
  readonly open: OpenImport
  readonly onChooseAgain: () => void
}

/** What each column holds, and how dates and durations are to be read. */
export function ColumnsStep({ open, onChooseAgain }: ColumnsStepProps) {
  const { t } = useWording()
  const { mapping, correction, file } = open
  const missing = missingFields(mapping, file.headers)
  const calendar = file.format === 'ics'
  return (
    <Columns of="minmax(0, 1fr) 336px" gap="card" align="start" folds>
      <Stack gap="card" miw={0}>
        {correction !== null && (
          <Notice align="flex-start" px="lg" py="md" role="status">
            <IconAlertTriangle size={18} aria-hidden="true" />
            <Box flex={1}>
              <strong>
                {t(correction.column === null ? 'import.columns.mendLine' : 'import.columns.mend', {
                  line: correction.line,
                  column: correction.column ?? 0,
                  sentence: correction.sentence,
                })}
              </strong>
              <p>{t('import.columns.mendHelp')}</p>
            </Box>
            <Button size="xs" onClick={onChooseAgain}>
              {t('import.chooseAgain')}
            </Button>
          </Notice>
        )}
        {calendar ? (
          <Card title={t('import.titles.columns')}>
            <p>{t('import.columns.calendar')}</p>
          </Card>
        ) : (
          <Card
            flush
            title={t('import.columns.title')}
            subtitle={t('import.columns.hint')}
            footer={
              <span
                className={classes.check}
                data-missing={missing.length > 0 || undefined}
                role="status"
              >
                {missing.length > 0 ? (
                  <IconAlertTriangle size={16} aria-hidden="true" />
                ) : (
                  <IconCircleCheck size={16} aria-hidden="true" />
                )}
                {missing.length > 0
                  ? t('import.columns.missing', {
                      count: missing.length,
                      fields: missing.map((field) => t(`import.field.${field}`)).join(', '),
                    })
                  : t('import.columns.complete')}
              </span>
            }
          >
            <ColumnTable
              file={file}
              columns={mapping.columns}
              wrong={correction?.column ?? null}
              focused={correction?.column ?? (missing.length > 0 ? 1 : null)}
              onChange={(columns) =>
                changeOpen((now) => {
                  const elsewhere = columns.day !== now.mapping.columns.day
                  const guessed = elsewhere ? guessDates(firstTexts('day', columns, file)) : null
                  const dates = guessed ?? now.mapping.dates
                  const texts = firstTexts('duration', columns, file)
                  const durations =
                    columns.duration === now.mapping.columns.duration
                      ? now.mapping.durations
                      : guessUnit(columns.duration ?? '', texts, null, false).unit
                  const mapping = { ...now.mapping, columns, dates, durations }
                  return { mapping, namesSeen: false }
                })
              }
            />
          </Card>
        )}
      </Stack>
      <ReadingCard open={open} />
    </Columns>
  )
}
