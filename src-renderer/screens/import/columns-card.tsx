import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { fieldOfColumn } from './column-fields'
import type { OpenImport } from './import-session'
import classes from './side.module.css'
import { useLayoutWords } from './use-layout-words'
import looks from '../../ui/looks.module.css'

interface ColumnsCardProps {
  readonly open: OpenImport
  readonly onChange: () => void
}

/** The meaning of each column, in short. */
export function ColumnsCard({ open: { file, mapping }, onChange }: ColumnsCardProps) {
  const { t } = useWording()
  const layout = useLayoutWords()
  return (
    <Card
      title={t('words.columns')}
      flush
      aside={
        <UnstyledButton className={looks.link ?? ''} onClick={onChange}>
          {t('import.model.change')}
        </UnstyledButton>
      }
      footer={
        <Stack gap={0}>
          <span>{layout(file)}</span>
          {file.format !== 'ics' && (
            <span>
              {t('import.readAs', {
                order: t(`import.dates.${mapping.dates}`),
                unit: t(`import.durations.${mapping.durations}`),
              })}
              {mapping.worked !== undefined && `, ${t(`import.workedAs.${mapping.worked}`)}`}
            </span>
          )}
        </Stack>
      }
    >
      {file.format === 'ics' ? (
        <Text px="lg" pt="sm" pb="snug" c="dimmed" fz="table">
          {t('import.columns.calendar')}
        </Text>
      ) : (
        <ul className={`${looks.ruled} ${classes.columns}`}>
          {file.headers.map((header, at) => {
            const field = fieldOfColumn(mapping.columns, file.headers, at)
            const title =
              header.trim() === '' ? t('import.columns.untitled', { number: at + 1 }) : header
            return (
              <li key={at}>
                <span className={`${looks.soft} ${looks.cut}`} title={title}>
                  {title}
                </span>
                <IconArrowRight size={15} aria-hidden="true" />
                <span className={classes.meaning} data-ignored={field === null || undefined}>
                  {field === null ? t('import.columns.ignored') : t(`import.field.${field}`)}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
