import { useMemo } from 'react'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { groupsOn } from '#shared/domain/collectivities/groups-on'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { compareNames } from '#shared/kernel/compare-names'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { BodySelect } from '../../../forms/body-select'
import { Card } from '../../../ui/card'
import { useBodyWords } from '../use-body-words'
import { ChoiceGroup } from './choice-group'
import { typedPeriod, type NewAgreementForm } from './new-agreement-fields'
import looks from '../../../ui/looks.module.css'

/** The third question: for whom, by kind and one by one. Members of the lender on the first day can be taken all together. */
export function ChooseBodies({ form }: { readonly form: NewAgreementForm }) {
  const { t } = useWording()
  const bodies = useBodyWords()
  const { collectivities } = useRegistry()
  const { draft } = form
  const { lenderId } = draft
  const { from } = typedPeriod(draft, useToday())
  const groups = useMemo(() => {
    const others = collectivities
      .filter(({ id, archived }) => !archived && id !== lenderId)
      .sort((a, b) => compareNames(a.name, b.name))
    return COLLECTIVITY_KINDS.map((kind) => {
      const ofKind = others.filter((each) => each.kind === kind)
      const members = ofKind.filter((each) => groupsOn(each, from).includes(lenderId))
      return {
        kind,
        choices: ofKind.map((each) => ({
          id: each.id,
          name: bodies.name(each.id),
          member: members.includes(each),
        })),
        // Where there are no members, all of the kind are taken together.
        all: (members.length > 0 ? members : ofKind).map(({ id }) => id),
        byMembership: members.length > 0,
      }
    }).filter(({ choices }) => choices.length > 0)
  }, [collectivities, lenderId, from, bodies])
  const error = form.field('beneficiaries').error
  return (
    <Card
      title={t('agreements.new.whom')}
      aside={draft.beneficiaries.length > 0 && bodies.count(draft.beneficiaries)}
    >
      {error !== undefined && <p role="alert">{error}</p>}
      {groups.length === 0 && <p className={looks.remark}>{t('agreements.new.noBodies')}</p>}
      {groups.map(({ kind, choices, all, byMembership }) => (
        <ChoiceGroup
          key={kind}
          label={
            byMembership
              ? t('agreements.new.allMembers', { kind: t(`common.kinds.${kind}`) })
              : t(`common.kinds.${kind}`)
          }
          all={all}
          choices={choices.map(({ id, name, member }) => ({
            id,
            name: byMembership && !member ? `${name} (${t('agreements.new.notMember')})` : name,
          }))}
          chosen={draft.beneficiaries}
          onChange={(beneficiaries) => form.change({ beneficiaries })}
        />
      ))}
      <BodySelect
        aria-label={t('common.addCollectivity')}
        placeholder={t('common.addCollectivity')}
        value={null}
        maw={460}
        mt="sm"
        choices={bodyChoices(
          collectivities.filter(
            ({ id, archived }) => !archived && id !== lenderId && !draft.beneficiaries.includes(id),
          ),
        )}
        onChoose={(id) => form.change({ beneficiaries: [...draft.beneficiaries, id] })}
      />
    </Card>
  )
}
