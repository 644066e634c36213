import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { groupsOn } from '#shared/domain/collectivities/groups-on'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { FormSection } from '../../forms/form-section'
import type { CollectivityForm } from './collectivity-fields'
import { EarlierMemberships } from './earlier-memberships'
import looks from '../../ui/looks.module.css'

interface MembershipSectionProps {
  readonly form: CollectivityForm
  readonly kept: Collectivity | null
  readonly all: readonly Collectivity[]
}

/** The groups it belongs to, those of before, and how many belong to it today. */
export function MembershipSection({ form, kept, all }: MembershipSectionProps) {
  const { t } = useWording()
  const today = useToday()
  const { memberOf } = form.draft
  const others = all.filter(({ id }) => id !== kept?.id)
  const groups = others.filter(
    ({ id, kind, archived }) => memberOf.includes(id) || (kind !== 'municipality' && !archived),
  )
  // A group of before may be archived: it was dissolved, or merged into another one.
  const ever = others.filter(
    ({ id, kind }) => groups.some((one) => one.id === id) || kind !== 'municipality',
  )
  const members = all.filter(
    (body) => kept !== null && groupsOn(body, today).includes(kept.id),
  ).length
  return (
    <FormSection
      title={t('collectivities.section.membership')}
      error={form.field('earlierMemberships').error}
    >
      <Field form={form} name="memberOf" choices={bodyChoices(groups)} />
      <EarlierMemberships form={form} kept={kept} choices={bodyChoices(ever)} />
      {members > 0 && (
        <p className={looks.remark}>{t('collectivities.members', { count: members })}</p>
      )}
    </FormSection>
  )
}
