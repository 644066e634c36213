import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { accountCase } from '#shared/domain/accounting/account-case'
import { CHANNELS } from '#shared/domain/accounting/account-rule'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import type { Entry } from '#shared/domain/accounting/entry'
import type { Imputation } from '#shared/domain/accounting/imputation'
import { noImputation } from '#shared/domain/accounting/imputation'
import { ruleFor } from '#shared/domain/accounting/rule-for'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { ChoiceField } from '../../../forms/choice-field'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useRecordForm } from '../../../forms/use-record-form'
import classes from '../entries.module.css'
import { useCaseWords } from '../use-case-words'
import { useEntryWords } from '../use-entry-words'
import type { FillingDraft } from './filling-draft'
import { fillingDraft, readFilling } from './filling-draft'

interface FillingPaneProps {
  /** What a statement proposes to its lender. */
  readonly entry: Entry
  readonly onClose: () => void
}

function useLabels(): Readonly<Record<keyof FillingDraft, string>> {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      channel: t('accounting.filling.channel'),
      function: t('accounting.filling.lenderFunction'),
      service: t('accounting.filling.lenderService'),
      receipt: t('accounting.filling.receipt'),
      expense: t('accounting.filling.expense'),
      debtorFunction: t('accounting.filling.debtorFunction'),
      debtorService: t('accounting.column.service'),
      engagement: t('accounting.filling.engagement'),
    }),
    [t],
  )
}

/** The rule that proposes the accounts of an entry, were the agreement paid by that channel. */
function useProposal(entry: Entry, channel: Imputation['channel']): AccountRule | undefined {
  const { collectivities, agreements, accountRules } = useRegistry()
  const lender = collectivities.find(({ id }) => id === entry.collectivityId)
  const debtor = collectivities.find(({ id }) => id === entry.thirdParty)
  const agreement = agreements.find(({ id }) => id === entry.agreementId)
  if (lender === undefined || debtor === undefined || agreement === undefined) return undefined
  return ruleFor(accountRules, accountCase(agreement, lender, debtor, channel), entry.day)
}

/** Why those accounts are proposed: the rule, its day and its source. */
function Why({ rule }: { readonly rule: AccountRule }) {
  const { t } = useTranslation()
  const caseWords = useCaseWords()
  return (
    <FormSection title={t('accounting.filling.why')}>
      <p className={classes.why}>
        {t('accounting.filling.rule', { day: rule.from, case: caseWords(rule) })}{' '}
        {rule.source !== '' && t('accounting.filling.source', { source: rule.source })}{' '}
        <Link to={paths.accounts(rule.id)}>{t('accounting.filling.toPlan')}</Link>
      </p>
    </FormSection>
  )
}

/** How the accounts of an agreement are filled in, for all its debtors and for the one of a statement. */
export function FillingPane({ entry, onClose }: FillingPaneProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { imputations } = useRegistry()
  const words = useEntryWords()
  const labels = useLabels()
  const save = useCommand('saveImputation', { notice: false })
  const { agreementId, thirdParty } = entry
  const kept = imputations.find(({ id }) => id === agreementId) ?? noImputation(agreementId)
  const form = useRecordForm<FillingDraft, Imputation, keyof FillingDraft>({
    what: t('accounting.filling.what'),
    initial: fillingDraft(kept, thirdParty),
    labels,
    read: (draft) => readFilling(draft, kept, thirdParty, new DraftTexts(t, language)),
    save: save.run,
  })
  const { draft, change, field } = form
  const rule = useProposal(entry, draft.channel)
  const proposed = (side: 'receipt' | 'expense'): string =>
    rule === undefined
      ? t('accounting.filling.noProposal')
      : t('accounting.filling.proposed', rule[side])
  const text = (name: Exclude<keyof FillingDraft, 'channel'>, help?: string) => (
    <TextField
      at={field(name)}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      maxLength={30}
      {...(help === undefined ? {} : { help })}
    />
  )
  return (
    <RecordPane
      kicker={t('accounting.filling.kicker')}
      title={words.body(thirdParty)}
      context={t('accounting.filling.context', {
        agreement: words.agreement(agreementId),
        number: entry.number,
      })}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('accounting.filling.debtor', { body: words.body(thirdParty) })}>
        {text('receipt', proposed('receipt'))}
        {text('expense', proposed('expense'))}
        {text('debtorFunction')}
        {text('debtorService')}
        {text('engagement', t('accounting.filling.chorus'))}
      </FormSection>
      <FormSection title={t('accounting.filling.agreement')}>
        <ChoiceField
          at={field('channel')}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
          choices={CHANNELS.map((value) => ({
            value,
            label: t(`accounting.filling.channels.${value}`),
          }))}
          required
        />
        {text('function')}
        {text('service')}
      </FormSection>
      {rule !== undefined && <Why rule={rule} />}
    </RecordPane>
  )
}
