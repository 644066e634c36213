import { SimpleGrid } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { sumCents } from '#shared/kernel/cents'
import { budgetKey, type Budget } from '#shared/domain/accounting/budget'
import type { Entry } from '#shared/domain/accounting/entry'
import { yearsOfTitles } from '#shared/domain/pes/pes-gaps'
import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import { useCommand } from '../../../client/use-command'
import { useNameList } from '../../../client/use-name-list'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { inputOf } from '../../../forms/fields/input-of'
import type { DraftOf } from '../../../forms/fields/kinds'
import { useMadeForm } from '../../../forms/fields/use-made-form'
import { RecordDialog } from '../../../forms/record-dialog'
import { useEntryWords } from '../use-entry-words'
import { pesFields } from './pes-fields'
import { PesGapList } from './pes-gap-list'
import { TitledStatements } from './titled-statements'
import { usePesNeeds } from './use-pes-needs'
import { useTitled } from './use-titled'
import looks from '../../../ui/looks.module.css'

interface PesDialogProps {
  /** The entries of the year, both sides. */
  readonly entries: readonly Entry[]
  readonly onClose: () => void
}

type PesDraft = DraftOf<typeof pesFields.fields>

/** Numbers that are asked only where something is claimed, and where something is given back. */
const NUMBERS = {
  claim: ['batch', 'firstTitle'],
  reduction: ['reductionBatch', 'firstReduction'],
} as const
/** The kinds of batch that a file may hold. */
const KINDS = ['claim', 'reduction'] as const
/** So many statements are named in a sentence; the others are counted. */
const NAMED = 4
const NO_NUMBERS = {
  claim: { batch: '', firstTitle: '' },
  reduction: { reductionBatch: '', firstReduction: '' },
}

/**
 * Names what is missing for the titles of a lender, then asks for the numbers of the finance software, and writes them as a file
 * for Hélios.
 */
export function PesDialog({ entries, onClose }: PesDialogProps) {
  const { t } = useWording()
  const words = useEntryWords()
  const names = useNameList()
  const today = useToday()
  const { statements } = useRegistry()
  const { run } = useCommand('exportPes', { notice: false })
  const { lenders, titled, others } = useTitled(entries)
  const budgetOf = ({ lender }: PesDraft): Budget | undefined =>
    lenders.find((one) => budgetKey(one) === lender)
  /** The statements of some entries, each once: a title may have a line for each account. */
  const idsOf = (list: readonly Entry[]): readonly string[] => [
    ...new Set(list.map(({ statementId }) => statementId)),
  ]
  const dayOf = (draft: PesDraft): Day => parseDay(draft.issuedOn) ?? today
  /** All titles of the budget on the day of issue, and their fiscal years. */
  const titlesOf = (draft: PesDraft): readonly Entry[] => titled(budgetOf(draft), dayOf(draft))
  const yearsOf = (draft: PesDraft): readonly number[] => yearsOfTitles(titlesOf(draft))
  const yearOf = (draft: PesDraft): number | undefined =>
    yearsOf(draft).find((year) => String(year) === draft.fiscalYear) ?? yearsOf(draft)[0]
  const offered = (draft: PesDraft): readonly Entry[] =>
    titlesOf(draft).filter(({ fiscalYear }) => fiscalYear === yearOf(draft))
  const taken = (draft: PesDraft): readonly Entry[] =>
    offered(draft).filter(({ statementId }) => !draft.leftOut.includes(statementId))
  /** Whether the file has titles, or reductions; titles too while nothing is ticked. */
  const holds = (draft: PesDraft, kind: Entry['kind']): boolean =>
    taken(draft).some((entry) => entry.kind === kind) ||
    (kind === 'claim' && taken(draft).length === 0)
  const form = useMadeForm({
    of: pesFields,
    what: t('accounting.pes.title'),
    known: {
      lender: lenders[0] === undefined ? '' : budgetKey(lenders[0]),
      issuedOn: today,
    },
    make: (draft, texts) => {
      const budget = budgetOf(draft)
      const statementIds = idsOf(taken(draft))
      const asked = {
        ...draft,
        ...(holds(draft, 'claim') ? {} : NO_NUMBERS.claim),
        ...(holds(draft, 'reduction') ? {} : NO_NUMBERS.reduction),
      }
      const {
        lender: _,
        leftOut: __,
        fiscalYear: ___,
        ...numbers
      } = inputOf(pesFields, asked, texts)
      for (const kind of KINDS)
        if (holds(draft, kind))
          for (const name of NUMBERS[kind]) if (draft[name].trim() === '') texts.lack(name)
      return texts.finish(pesRequestSchema, {
        ...numbers,
        lenderId: budget?.collectivityId,
        budget: budget?.annexBudget,
        statementIds: statementIds.length === 0 ? undefined : statementIds,
        fiscalYear: yearOf(draft),
      })
    },
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
  const { draft } = form
  const budget = budgetOf(draft)
  const needs = usePesNeeds({
    lenderId: budget?.collectivityId,
    budget: budget?.annexBudget,
    statementIds: idsOf(taken(draft)),
    issuedOn: dayOf(draft),
    fiscalYear: yearOf(draft),
  })
  const counted = (kind: Entry['kind'], key: 'titles' | 'reductions', numbers?: number): string => {
    const found = taken(draft).filter((entry) => entry.kind === kind)
    return t(`accounting.pes.${key}`, {
      count: numbers ?? idsOf(found).length,
      amount: sumCents(found.map(({ amount }) => amount)),
    })
  }
  const gaps = needs?.gaps
  const isComplete = gaps?.length === 0 || taken(draft).length === 0
  const missing = others(budget, titlesOf(draft))
  const year = yearOf(draft)
  const years = yearsOf(draft)
  const inYear = year === undefined || year === Number(dayOf(draft).slice(0, 4))
  const replaced = new Map(statements.map(({ id, replaces }) => [id, replaces]))
  const replacing = idsOf(taken(draft)).flatMap((id) => replaced.get(id) ?? [])
  const otherNow = [
    ...new Set(
      taken(draft)
        .filter(words.isOtherNow)
        .map(({ number }) => number),
    ),
  ]
  return (
    <RecordDialog
      title={t('accounting.pes.title')}
      size="lg"
      text={<p className={looks.sentence}>{t('accounting.pes.text')}</p>}
      form={form}
      confirm={t('accounting.pes.confirm')}
      disabled={!isComplete}
      onClose={onClose}
    >
      {lenders.length > 1 && (
        <Field
          form={form}
          name="lender"
          choices={lenders.map((one) => ({ value: budgetKey(one), label: words.budget(one) }))}
          also={() => ({ leftOut: [] })}
          required={false}
        />
      )}
      <p className={looks.sentence}>
        <strong>{budget === undefined ? '' : words.budget(budget)}</strong>
        {year !== undefined && t(`accounting.pes.${inYear ? 'inYear' : 'complementary'}`, { year })}
        {t('accounting.pes.colon')}
        {counted('claim', 'titles')}
        {holds(draft, 'reduction') && `, ${counted('reduction', 'reductions', needs?.reductions)}`}
      </p>
      {!isComplete && gaps !== undefined && (
        <PesGapList
          gaps={gaps}
          leave={(then) =>
            form.leave(() => {
              onClose()
              then()
            })
          }
        />
      )}
      <TitledStatements
        at={form.field('statementIds')}
        receipts={offered(draft)}
        leftOut={draft.leftOut}
        onChange={(leftOut) => form.change({ leftOut })}
      />
      {replacing.length > 0 && (
        <p className={looks.sentence}>
          <strong>
            {t('accounting.pes.replacing', {
              count: replacing.length,
              numbers: names(replacing, NAMED),
            })}
          </strong>
        </p>
      )}
      {otherNow.length > 0 && (
        <p className={looks.sentence}>
          <strong>
            {t('accounting.pes.otherNow', {
              count: otherNow.length,
              numbers: names(otherNow, NAMED),
            })}
          </strong>
        </p>
      )}
      {missing > 0 && (
        <p className={looks.sentence}>{t('accounting.pes.leftOut', { count: missing })}</p>
      )}
      <SimpleGrid cols={2} spacing="md">
        <Fields form={form} names={['issuedOn']} />
        {years.length > 1 && (
          <Field
            form={{ ...form, draft: { ...draft, fiscalYear: String(year) } }}
            name="fiscalYear"
            choices={years.map((one) => ({ value: String(one), label: String(one) }))}
            required={false}
            help={t('accounting.pes.severalYears')}
          />
        )}
        {isComplete &&
          KINDS.filter((kind) => holds(draft, kind)).flatMap((kind) =>
            NUMBERS[kind].map((name) => <Field key={name} form={form} name={name} required />),
          )}
      </SimpleGrid>
    </RecordDialog>
  )
}
