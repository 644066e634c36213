import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RELATIONS } from '#shared/domain/accounting/account-rule'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { ChoiceField } from '../../../forms/choice-field'
import { FormSection } from '../../../forms/form-section'
import { TextField } from '../../../forms/text-field'
import classes from '../entries.module.css'
import type { RuleForm } from './use-rule-form'

interface SeveralProps {
  readonly form: RuleForm
  readonly name: 'forms' | 'lenderKinds' | 'debtorKinds'
  readonly data: readonly { readonly value: string; readonly label: string }[]
  /** What an empty list means. */
  readonly none: string
}

function Several({ form, name, data, none }: SeveralProps) {
  const { draft, change, field } = form
  const { label, error, onBlur } = field(name)
  const value = [...draft[name]]
  return (
    <MultiSelect
      label={label}
      error={error}
      onBlur={onBlur}
      data={[...data]}
      value={value}
      onChange={(next) => change({ [name]: next })}
      {...(value.length === 0 ? { placeholder: none } : {})}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  )
}

/** In which cases a pair of accounts serves. */
export function CaseSection({ form }: { readonly form: RuleForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const kinds = COLLECTIVITY_KINDS.map((value) => ({ value, label: t(`common.kinds.${value}`) }))
  return (
    <FormSection title={t('accounting.plan.when')}>
      <p className={classes.why}>{t('accounting.plan.help.when')}</p>
      <ChoiceField
        at={field('relation')}
        value={draft.relation}
        onChange={(relation) => change({ relation })}
        choices={(['any', ...RELATIONS] as const).map((value) => ({
          value,
          label: t(`accounting.plan.relation.${value}`),
        }))}
      />
      <Several
        form={form}
        name="forms"
        none={t('accounting.plan.anyForm')}
        data={LEGAL_FORMS.map((value) => ({ value, label: t(`legalForms.name.${value}`) }))}
      />
      <Several form={form} name="lenderKinds" none={t('accounting.plan.anyKind')} data={kinds} />
      <Several form={form} name="debtorKinds" none={t('accounting.plan.anyKind')} data={kinds} />
      <ChoiceField
        at={field('annexBudget')}
        value={draft.annexBudget}
        onChange={(annexBudget) => change({ annexBudget })}
        choices={(['any', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`accounting.plan.annex.${value}`),
        }))}
      />
      <TextField
        at={field('source')}
        value={draft.source}
        onChange={(source) => change({ source })}
        help={t('accounting.plan.help.source')}
        maxLength={300}
      />
    </FormSection>
  )
}
