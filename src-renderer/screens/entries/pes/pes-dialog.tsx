import { Button, Group, Modal, SimpleGrid, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sumCents } from '#shared/kernel/cents'
import { budgetKey } from '#shared/domain/accounting/budget'
import type { Entry } from '#shared/domain/accounting/entry'
import type { PesRequest } from '#shared/domain/pes/pes-request'
import { useCommand } from '../../../client/use-command'
import { useFormat } from '../../../client/use-format'
import { useLanguage } from '../../../client/use-language'
import { useStatus } from '../../../client/use-status'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormNotice } from '../../../forms/form-notice'
import { TextField } from '../../../forms/text-field'
import { useRecordForm } from '../../../forms/use-record-form'
import classes from '../entries.module.css'
import { useEntryWords } from '../use-entry-words'
import type { PesDraft } from './pes-draft'
import { readPesDraft } from './pes-draft'
import { TitledStatements } from './titled-statements'
import { useTitled } from './use-titled'

interface PesDialogProps {
  /** The entries of the year, both sides. */
  readonly entries: readonly Entry[]
  readonly onClose: () => void
}

const NUMBERS = ['batch', 'firstTitle'] as const
const REDUCTION_NUMBERS = ['reductionBatch', 'firstReduction'] as const

/** The fields of the dialog: for the statements, those that are left. */
type Label = Exclude<keyof PesDraft, 'leftOut'> | 'statementIds'

function useLabels(): Readonly<Record<Label, string>> {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      lender: t('accounting.plan.field.annexBudget'),
      statementIds: t('accounting.pes.statements'),
      fiscalYear: t('accounting.pes.fiscalYear'),
      issuedOn: t('accounting.pes.issuedOn'),
      batch: t('accounting.pes.batch'),
      firstTitle: t('accounting.pes.firstTitle'),
      reductionBatch: t('accounting.pes.reductionBatch'),
      firstReduction: t('accounting.pes.firstReduction'),
    }),
    [t],
  )
}

/** Asks for the numbers of the finance software, then writes the titles of a lender as a file for Hélios. */
export function PesDialog({ entries, onClose }: PesDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const words = useEntryWords()
  const { today } = useStatus()
  const labels = useLabels()
  const { run } = useCommand('exportPes', { notice: false })
  const { lenders, titled, others } = useTitled(entries)
  const budgetOf = ({ lender }: PesDraft): Entry | undefined =>
    lenders.find((one) => budgetKey(one) === lender)
  const taken = (draft: PesDraft): readonly Entry[] =>
    titled(budgetOf(draft)).filter(({ statementId }) => !draft.leftOut.includes(statementId))
  const reductions = (chosen: readonly Entry[]): boolean =>
    chosen.some(({ kind }) => kind === 'reduction')
  const form = useRecordForm<PesDraft, PesRequest, Label>({
    what: t('accounting.pes.title'),
    initial: {
      lender: lenders[0] === undefined ? '' : budgetKey(lenders[0]),
      leftOut: [],
      fiscalYear: String(entries[0]?.fiscalYear ?? today.slice(0, 4)),
      issuedOn: format.day(today, 'numeric'),
      batch: '',
      firstTitle: '',
      reductionBatch: '',
      firstReduction: '',
    },
    labels,
    read: (draft) =>
      readPesDraft(
        draft,
        budgetOf(draft),
        taken(draft).map(({ statementId }) => statementId),
        reductions(taken(draft)),
        new DraftTexts(t, language),
      ),
    save: async (request) => {
      const answer = await run(request)
      if (answer.ok && answer.value.asked) {
        notifications.show({
          message: t('accounting.pes.written', { file: answer.value.files[0] ?? '' }),
        })
        onClose()
      }
      return answer
    },
  })
  const { draft, change, field } = form
  const budget = budgetOf(draft)
  const chosen = taken(draft)
  const counted = (kind: Entry['kind'], key: 'titles' | 'reductions'): string => {
    const found = chosen.filter((entry) => entry.kind === kind)
    return t(`accounting.pes.${key}`, {
      count: found.length,
      amount: sumCents(found.map(({ amount }) => amount)),
    })
  }
  const reduces = reductions(chosen)
  const missing = others(budget)
  const number = (name: Exclude<Label, 'lender' | 'statementIds' | 'issuedOn'>) => (
    <TextField
      key={name}
      at={field(name)}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      maxLength={10}
      figures
      required
    />
  )
  return (
    <Modal opened onClose={onClose} title={t('accounting.pes.title')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack gap="md">
          <p className={classes.why}>{t('accounting.pes.text')}</p>
          <FormNotice form={form} boxed />
          {lenders.length > 1 && (
            <ChoiceField
              at={field('lender')}
              value={draft.lender}
              onChange={(lender) => change({ lender, leftOut: [] })}
              choices={lenders.map((one) => ({ value: budgetKey(one), label: words.budget(one) }))}
            />
          )}
          <p className={classes.why}>
            <strong>{budget === undefined ? '' : words.budget(budget)}</strong>
            {t('accounting.pes.colon')}
            {counted('claim', 'titles')}
            {reduces && `, ${counted('reduction', 'reductions')}`}
          </p>
          <TitledStatements
            at={field('statementIds')}
            receipts={titled(budget)}
            leftOut={draft.leftOut}
            onChange={(leftOut) => change({ leftOut })}
          />
          {missing > 0 && (
            <p className={classes.why}>{t('accounting.pes.leftOut', { count: missing })}</p>
          )}
          <SimpleGrid cols={2} spacing="md">
            {number('fiscalYear')}
            <DayField
              at={field('issuedOn')}
              value={draft.issuedOn}
              onChange={(issuedOn) => change({ issuedOn })}
              required
            />
            {NUMBERS.map(number)}
            {reduces && REDUCTION_NUMBERS.map(number)}
          </SimpleGrid>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('accounting.pes.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
