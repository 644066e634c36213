import { Button, SegmentedControl, Stack } from '@mantine/core'
import { useId } from 'react'
import { importMappingSchema, type ImportMapping } from '#shared/domain/imports/import-mapping'
import { guessUnit } from '#shared/domain/imports/guess-units'
import { guessDates } from '#shared/domain/imports/read-import-day'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { FormField } from '../../ui/form-field'
import { firstTexts } from './column-fields'
import { SheetChoice } from './sheet-choice'
import { useLayoutWords } from './use-layout-words'
import { changeOpen, type OpenImport } from './import-session'
import { Select } from '../../ui/select'
import { Unsure } from '../../ui/unsure'

const DATES = importMappingSchema.shape.dates.options
const DURATIONS = importMappingSchema.shape.durations.options

const WORKED = ['ask', 'duration', 'ends'] as const

/** The mapping with another answer where durations and times differ; `ask` leaves it open. */
function withWorked(mapping: ImportMapping, value: string | null): ImportMapping {
  const { worked: _, ...others } = mapping
  const worked = WORKED.find((each) => each === value)
  return worked === undefined || worked === 'ask' ? others : { ...others, worked }
}

/** How dates and numbers are to be read, and where the layout comes from. */
export function ReadingCard({ open: { file, mapping } }: { readonly open: OpenImport }) {
  const { t } = useWording()
  const id = useId()
  const layout = useLayoutWords()
  const forget = useCommand('removeImportMapping')
  const change = (part: Partial<typeof mapping>): void =>
    changeOpen((now) => ({ mapping: { ...now.mapping, ...part } }))
  const { remembered } = file
  const days = firstTexts('day', mapping.columns, file)
  const { start, end, duration } = mapping.columns
  const isUnitUnsure =
    duration === file.mapping.columns.duration
      ? !file.durationsKnown
      : !guessUnit(duration ?? '', firstTexts('duration', mapping.columns, file), null, false).sure
  const mayDiffer = start !== undefined && end !== undefined && duration !== undefined
  const isProposed = mapping.columns.day === file.mapping.columns.day
  const unsure = !file.datesKnown && days.length > 0 && (isProposed || guessDates(days) === null)
  const forgetModel = async (): Promise<void> => {
    const answer = await forget.run({ id: mapping.id })
    if (answer.ok) changeOpen((now) => ({ file: { ...now.file, remembered: false } }))
  }
  return (
    <Stack gap="card" miw={0}>
      <Card title={t('import.columns.reading')}>
        <Stack fz="table">
          <SheetChoice file={file} />
          {file.format !== 'ics' && (
            <>
              <FormField id={`${id}dates`} label={t('import.dates.label')}>
                <div>
                  <SegmentedControl
                    id={`${id}dates`}
                    aria-label={t('import.dates.label')}
                    value={mapping.dates}
                    data={DATES.map((value) => ({ value, label: t(`import.dates.${value}`) }))}
                    onChange={(dates) => change({ dates })}
                  />
                  {unsure && <Unsure>{t('import.dates.unsure')}</Unsure>}
                </div>
              </FormField>
              <Select
                label={t('import.durations.label')}
                value={mapping.durations}
                data={DURATIONS.map((value) => ({ value, label: t(`import.durations.${value}`) }))}
                allowDeselect={false}
                onChange={(durations) => {
                  if (durations !== null) change({ durations })
                }}
              />
              {isUnitUnsure && <Unsure>{t('import.durations.unsure')}</Unsure>}
              {mayDiffer && (
                <Select
                  label={t('import.worked.label')}
                  value={mapping.worked ?? 'ask'}
                  data={WORKED.map((value) => ({ value, label: t(`import.worked.${value}`) }))}
                  allowDeselect={false}
                  onChange={(value) =>
                    changeOpen((now) => ({ mapping: withWorked(now.mapping, value) }))
                  }
                />
              )}
            </>
          )}
        </Stack>
      </Card>
      <Card title={t('import.source.label')}>
        <Stack fz="table">
          <p>{layout(file)}</p>
          {remembered && (
            <div>
              <Button size="xs" loading={forget.pending} onClick={() => void forgetModel()}>
                {t('import.model.forget')}
              </Button>
            </div>
          )}
        </Stack>
      </Card>
    </Stack>
  )
}
