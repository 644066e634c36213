import { Button, Flex, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Criterion } from '#shared/domain/keys/criterion'
import { compareNames } from '#shared/kernel/compare-names'
import { leftFor } from '../../client/left-record'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { ArchiveButton } from '../../forms/archive-button'
import { Field } from '../../forms/fields/field'
import { Fields } from '../../forms/fields/fields'
import { useMadeForm } from '../../forms/fields/use-made-form'
import { FormNotice } from '../../forms/form-notice'
import { useListSearch } from '../../forms/use-list-search'
import { SaveButton } from '../../forms/save-button'
import { Card } from '../../ui/card'
import { Screen } from '../../ui/screen'
import { cellKey, criterionFields, readCriterion, typedValues } from './criterion-fields'
import { sheetYears } from './sheet-years'
import { ValueSheet } from './value-sheet'
import { Columns } from '../../ui/columns'
import looks from '../../ui/looks.module.css'
import { useEscapeAtLast } from '../../ui/pane-store'

interface CriterionEditorProps {
  /** Of the criterion, also of one to create. */
  readonly id: string
  /** `null`: one to create. */
  readonly criterion: Criterion | null
}

/** One criterion: its name, the source of its values, and the values. */
export function CriterionEditor({ id, criterion }: CriterionEditorProps) {
  const { t, language } = useWording()
  const navigate = useNavigate()
  const today = useToday()
  const { collectivities } = useRegistry()
  const archive = useCommand('saveCriterion')
  const [earlier, setEarlier] = useState(0)
  const years = sheetYears(criterion, Number(today.slice(0, 4)), earlier)
  const measured = new Set(criterion?.values.map(({ collectivityId }) => collectivityId))
  const bodies = collectivities
    .filter(({ id, archived }) => !archived || measured.has(id))
    .sort((a, b) => compareNames(a.name, b.name))
  const { holds, field, notFound } = useListSearch<Collectivity>(
    { label: t('common.findBody'), textsOf: ({ name, code }) => [name, code] },
    bodies.length,
  )
  const keys = bodies.flatMap(({ id }) => years.map((year) => cellKey(id, year)))
  const form = useMadeForm({
    of: criterionFields,
    what: t('criteria.title'),
    known: useMemo(
      () => criterion && { ...criterion, values: typedValues(criterion.values, language) },
      [criterion, language],
    ),
    isKept: criterion !== null,
    recordId: criterion?.id,
    labels: Object.fromEntries(keys.map((key) => [`cell ${key}`, t('words.value')])),
    make: (draft, texts) =>
      readCriterion(draft, { id, archived: criterion?.archived ?? false }, texts),
    save: useCommand('saveCriterion', { notice: false }).run,
    onCreated: () => void navigate(paths.criteria(id), { replace: true }),
  })
  const { draft } = form
  const ready = form.dirty || criterion === null
  const leave = (): void => form.leave(() => void navigate(paths.criteria(), leftFor(id)))
  useEscapeAtLast(leave)
  const lacking = keys.filter((key) => (draft.values[key] ?? '').trim() === '').length
  const [first = Number(today.slice(0, 4))] = years
  return (
    <>
      <Screen
        title={criterion?.name ?? t('criteria.create')}
        secondary={
          <>
            {criterion !== null && (
              <ArchiveButton
                archived={criterion.archived}
                disabled={form.dirty || archive.pending}
                onChange={(archived) => void archive.run({ ...criterion, archived })}
              />
            )}
            <Button onClick={leave}>{t('criteria.toList')}</Button>
          </>
        }
        primary={
          <SaveButton onSave={form.submit} disabled={!ready} pending={form.pending}>
            {criterion === null ? t('common.create') : t('common.save')}
          </SaveButton>
        }
      >
        <Stack gap="card" maw={1100}>
          <FormNotice form={form} boxed />
          <Card title={t('criteria.column.name')}>
            <Columns of="1.4fr 0.6fr 1.4fr" gap="lg">
              <Field form={form} name="name" autoFocus={criterion === null} />
              <Fields form={form} names={['unit', 'source']} />
            </Columns>
          </Card>
          <Card
            title={t('criteria.sheet')}
            aside={
              <Flex component="span" gap="md" align="center">
                {field}
                {lacking > 0 && (
                  <span className={looks.warn}>{t('criteria.lacking', { count: lacking })}</span>
                )}
                <Button size="xs" data-once onClick={() => setEarlier(earlier + 1)}>
                  {t('criteria.yearBefore', { year: first - 1 })}
                </Button>
              </Flex>
            }
            flush
          >
            <Text px="lg" pb="sm" c="dimmed" fz="column">
              {t('criteria.sheetHelp')}
            </Text>
            <ValueSheet form={form} bodies={bodies.filter(holds)} years={years} />
            {!bodies.some(holds) && (
              <Text px="lg" py="sm">
                {notFound}
              </Text>
            )}
          </Card>
        </Stack>
      </Screen>
      {form.dialog}
    </>
  )
}
