import { Button, Stack } from '@mantine/core'
import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { SavingsTest } from '#shared/domain/reports/savings-test'
import { savingsBlocks, savingsFinding, savingsRemarks } from '#shared/wording/savings-blocks'
import { reportWords } from '#shared/wording/report-words'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { DraftTexts } from '../../forms/draft-texts'
import { FormNotice } from '../../forms/form-notice'
import { TextField } from '../../forms/text-field'
import { useRecordForm } from '../../forms/use-record-form'
import { SaveButton } from '../../forms/save-button'
import { Busy } from '../../ui/busy'
import { Card } from '../../ui/card'
import { Finding } from '../../ui/finding'
import { Screen } from '../../ui/screen'
import { Select } from '../../ui/select'
import { BlockTable } from '../../ui/block-table'
import { HypothesesCard, type SavingsField } from './hypotheses-card'
import { readSavings, savingsDraft, type SavingsDraft } from './savings-draft'

interface SavingsFormProps {
  readonly agreement: Agreement
  readonly agreements: readonly Agreement[]
  readonly onAgreement: (id: string) => void
}

/** A test of which nothing is typed: from the year in which the service began, or the last three. */
const blankTest = (agreement: Agreement, thisYear: number): SavingsTest => ({
  id: `savings-${agreement.id}`.slice(0, 80),
  agreementId: agreement.id,
  firstYear: Math.max(Number(agreement.period.from.slice(0, 4)), thisYear - 2),
  growth: null,
  every: { hours: null, rate: null, fixed: null },
  bodies: [],
})

/** The savings test of an agreement: its result as it is typed, above its hypotheses. */
export function SavingsForm({ agreement, agreements, onAgreement }: SavingsFormProps) {
  const { t, language } = useWording()
  const names = useNames()
  const today = useToday()
  const { savingsTests } = useRegistry()
  const kept = savingsTests.find((one) => one.agreementId === agreement.id)
  const thisYear = Number(today.slice(0, 4))
  const test = useMemo(() => kept ?? blankTest(agreement, thisYear), [kept, agreement, thisYear])
  const remove = useCommand('removeSavingsTest')
  const form = useRecordForm<SavingsDraft, SavingsTest, SavingsField>({
    what: t('savings.title'),
    initial: savingsDraft(test, language),
    isKept: kept !== undefined,
    labels: { firstYear: t('savings.firstYear'), range: t('words.assumption') },
    read: (draft) => readSavings(draft, test, new DraftTexts(t, language)),
    save: useCommand('saveSavingsTest', { notice: false }).run,
  })
  const asked = form.read.ok ? form.read.value : null
  const { data: result } = useDesk('readSavings', asked === null ? null : { test: asked })
  const words = useMemo(() => {
    const bodies = everServed(agreement).map((id) => ({
      of: 'body' as const,
      id,
      name: names.collectivity(id),
    }))
    const lender = agreement.lenderId
    const all = [...bodies, { of: 'body' as const, id: lender, name: names.collectivity(lender) }]
    return reportWords({ names: all }, language)
  }, [agreement, names, language])
  return (
    <>
      <Screen
        title={t('savings.title')}
        context={agreement.title}
        toolbar={
          agreements.length > 1 ? (
            <Select
              aria-label={t('words.agreement')}
              data={agreements.map(({ id }) => ({ value: id, label: names.agreement(id) }))}
              value={agreement.id}
              allowDeselect={false}
              onChange={(id) => {
                if (id !== null) form.leave(() => onAgreement(id))
              }}
              w={280}
              size="xs"
            />
          ) : undefined
        }
        secondary={
          kept !== undefined && (
            <Button loading={remove.pending} onClick={() => void remove.run({ id: kept.id })}>
              {t('savings.remove')}
            </Button>
          )
        }
        primary={<SaveButton onSave={form.submit} disabled={!form.dirty} pending={form.pending} />}
      >
        <Stack gap="card">
          <FormNotice form={form} boxed />
          {asked !== null && result === undefined && <Busy>{t('common.computing')}</Busy>}
          {result !== undefined && (
            <Stack gap="half" role="status">
              <Finding>{savingsFinding(result, words)}</Finding>
              {savingsRemarks(result, words).map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </Stack>
          )}
          {!form.read.ok && (
            <Stack gap="half" role="status">
              <Finding>{t('savings.noFinding')}</Finding>
              <p>{t('savings.unreadable')}</p>
            </Stack>
          )}
          <Card title={t('savings.firstYear')} subtitle={t('savings.rule')}>
            <TextField
              at={form.field('firstYear')}
              value={form.draft.firstYear}
              onChange={(firstYear) => form.change({ firstYear })}
              maxLength={4}
              bare
            />
          </Card>
          <HypothesesCard
            form={form}
            bodies={[...new Set([...everServed(agreement), agreement.lenderId])]}
          />
          {result?.years.length !== 0 &&
            (result === undefined ? [] : savingsBlocks(result, words))
              .flatMap((block) => (block.kind === 'table' ? [block] : []))
              .slice(0, 2)
              .map((block) => (
                <Card key={block.label} title={block.label}>
                  <BlockTable {...block} />
                </Card>
              ))}
        </Stack>
      </Screen>
      {form.dialog}
    </>
  )
}
