import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { FormSection } from '../../forms/form-section'
import type { CollectivityForm } from './collectivity-fields'
import looks from '../../ui/looks.module.css'

interface MembershipSectionProps {
  readonly form: CollectivityForm
  readonly kept: Collectivity | null
  readonly all: readonly Collectivity[]
}

/** The groups it belongs to, and how many belong to it. */
export function MembershipSection({ form, kept, all }: MembershipSectionProps) {
  const { t } = useWording()
  const groups = all.filter(
    ({ id, kind, archived }) =>
      id !== kept?.id &&
      (form.draft.memberOf.includes(id) || (kind !== 'municipality' && !archived)),
  )
  const members = all.filter(({ memberOf }) => kept !== null && memberOf.includes(kept.id)).length
  return (
    <FormSection title={t('collectivities.section.membership')}>
      <Field form={form} name="memberOf" choices={bodyChoices(groups)} />
      {members > 0 && (
        <p className={looks.remark}>{t('collectivities.members', { count: members })}</p>
      )}
    </FormSection>
  )
}
