import { Link } from 'react-router'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import type { Entry } from '#shared/domain/accounting/entry'
import { imputationFor } from '#shared/domain/accounting/imputation'
import { proposedRules } from '#shared/domain/accounting/proposed-rules'
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

/** The rules that propose the accounts of the statement of an entry. */
function useProposals({ statementId, channel }: Entry): readonly AccountRule[] {
  const registry = useRegistry()
  const statement = registry.statements.find(({ id }) => id === statementId)
  return statement === undefined
    ? []
    : proposedRules(statement, registry, channel, registry.statements)
}

/** Why those accounts are proposed: each rule, its day and its source. */
function Why({ rules }: { readonly rules: readonly AccountRule[] }) {
  const { t } = useWording()
  const caseWords = useCaseWords()
  return (
    <FormSection title={t('accounting.filling.why')}>
      {rules.map((rule) => (
        <p key={rule.id} className={looks.sentence}>
          {t('accounting.filling.rule', { day: rule.from, case: caseWords(rule) })}{' '}
          {rule.source !== '' && t('accounting.filling.source', { source: rule.source })}{' '}
          <Link to={paths.accounts(rule.id)}>{t('accounting.filling.toPlan')}</Link>
        </p>
      ))}
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
  const kept = imputationFor(imputations, agreementId)
  const form = useFieldsForm({
    of: fillingFields,
    what: t('accounting.filling.what'),
    kept: fillingOf(kept, thirdParty),
    save: (filling) => save.run(imputationOf(filling, kept)),
  })
  const rules = useProposals(entry)
  const proposed = (side: 'receipt' | 'expense'): string =>
    rules.length === 0
      ? t('accounting.filling.noProposal')
      : [
          ...rules.map((rule) => t('accounting.filling.proposed', rule[side])),
          ...(rules.length > 1 ? [t('accounting.filling.oneForAll')] : []),
        ].join(' ')
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
      {rules.length > 0 && <Why rules={rules} />}
    </RecordPane>
  )
}
