import { communitiesAmong } from '#shared/domain/collectivities/same-rank'
import { Link } from 'react-router'
import { accountCase } from '#shared/domain/accounting/account-case'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import type { Entry } from '#shared/domain/accounting/entry'
import { noImputation, type Imputation } from '#shared/domain/accounting/imputation'
import { ruleFor } from '#shared/domain/accounting/rule-for'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { useCaseWords } from '../use-case-words'
import { useEntryWords } from '../use-entry-words'
import { fillingFields, fillingOf, imputationOf } from './filling-fields'
import looks from '../../../ui/looks.module.css'

interface FillingPaneProps {
  /** What a statement proposes to its lender. */
  readonly entry: Entry
  readonly onClose: () => void
}

/** The rule that proposes the accounts of an entry, if the agreement were paid by that channel. */
function useProposal(entry: Entry, channel: Imputation['channel']): AccountRule | undefined {
  const { collectivities, agreements, accountRules } = useRegistry()
  const lender = collectivities.find(({ id }) => id === entry.collectivityId)
  const debtor = collectivities.find(({ id }) => id === entry.thirdParty)
  const agreement = agreements.find(({ id }) => id === entry.agreementId)
  if (lender === undefined || debtor === undefined || agreement === undefined) return undefined
  const communities = communitiesAmong(collectivities)
  const wanted = accountCase(agreement, lender, debtor, communities, channel)
  return ruleFor(accountRules, wanted, entry.day)
}

/** Why those accounts are proposed: the rule, its day and its source. */
function Why({ rule }: { readonly rule: AccountRule }) {
  const { t } = useWording()
  const caseWords = useCaseWords()
  return (
    <FormSection title={t('accounting.filling.why')}>
      <p className={looks.sentence}>
        {t('accounting.filling.rule', { day: rule.from, case: caseWords(rule) })}{' '}
        {rule.source !== '' && t('accounting.filling.source', { source: rule.source })}{' '}
        <Link to={paths.accounts(rule.id)}>{t('accounting.filling.toPlan')}</Link>
      </p>
    </FormSection>
  )
}

/** How the accounts of an agreement are filled in, for all its debtors and for the one of a statement. */
export function FillingPane({ entry, onClose }: FillingPaneProps) {
  const { t } = useWording()
  const { imputations } = useRegistry()
  const words = useEntryWords()
  const save = useCommand('saveImputation', { notice: false })
  const { agreementId, thirdParty } = entry
  const kept = imputations.find(({ id }) => id === agreementId) ?? noImputation(agreementId)
  const form = useFieldsForm({
    of: fillingFields,
    what: t('accounting.filling.what'),
    kept: fillingOf(kept, thirdParty),
    save: (filling) => save.run(imputationOf(filling, kept)),
  })
  const rule = useProposal(entry, form.draft.channel)
  const proposed = (side: 'receipt' | 'expense'): string =>
    rule === undefined
      ? t('accounting.filling.noProposal')
      : t('accounting.filling.proposed', rule[side])
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
        <Field form={form} name="debtor.receipt" help={proposed('receipt')} />
        <Field form={form} name="debtor.expense" help={proposed('expense')} />
        <Fields form={form} names={['debtor.function', 'debtor.service', 'debtor.engagement']} />
      </FormSection>
      <FormSection title={t('accounting.filling.agreement')}>
        <Fields form={form} names={['channel', 'function', 'service']} />
      </FormSection>
      {rule !== undefined && <Why rule={rule} />}
    </RecordPane>
  )
}
