import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { useFormat } from '../../client/use-format'
import { FormSection } from '../../forms/form-section'
import classes from './collectivities.module.css'
import type { CollectivityForm } from './use-collectivity-form'

interface MembershipSectionProps {
  readonly form: CollectivityForm
  readonly kept: Collectivity | null
  readonly all: readonly Collectivity[]
}

/** The groups it belongs to, and how many belong to it. */
export function MembershipSection({ form, kept, all }: MembershipSectionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { draft, change, field } = form
  const at = field('memberOf')
  const groups = all.filter(
    ({ id, kind, archived }) =>
      id !== kept?.id && (draft.memberOf.includes(id) || (kind !== 'municipality' && !archived)),
  )
  const members = all.filter(({ memberOf }) => kept !== null && memberOf.includes(kept.id)).length
  return (
    <FormSection title={t('collectivities.section.membership')}>
      <MultiSelect
        label={at.label}
        description={t('collectivities.help.memberOf')}
        error={at.error}
        data={groups.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...draft.memberOf]}
        onChange={(memberOf) => change({ memberOf })}
        onBlur={at.onBlur}
        comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
        hidePickedOptions
        searchable
      />
      {members > 0 && (
        <p className={classes.quiet}>
          {t('collectivities.members', { count: members, number: format.integer(members) })}
        </p>
      )}
    </FormSection>
  )
}
