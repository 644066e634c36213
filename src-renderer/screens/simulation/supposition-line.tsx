import { Flex } from '@mantine/core'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { Fields } from '../../forms/fields/fields'
import { RemoveLine } from '../../forms/remove-line'
import { KeyFields } from './key-fields'
import { offeredKinds } from './offered-kinds'
import type { SuppositionDraft, SuppositionPart } from './scenario-fields'
import classes from './simulation.module.css'

interface SuppositionLineProps {
  readonly line: SuppositionPart
  readonly place: number
  /** All that the scenario supposes. */
  readonly all: readonly SuppositionDraft[]
  readonly agreement: Agreement
  /** The year whose populations and criteria are looked at. */
  readonly year: number
  /** The bodies of which its key lacks a value. */
  readonly asked: readonly OutsideBody[]
  readonly onRemove: () => void
}

/** One supposition: what kind it is, then what that kind asks. */
export function SuppositionLine(props: SuppositionLineProps) {
  const { line, place, all, agreement, year, asked, onRemove } = props
  const { t } = useWording()
  const names = useNames()
  const { collectivities } = useRegistry()
  const { kind, collectivityId } = line.draft
  const joins = kind === 'partyJoins'
  const served = everServed(agreement)
  const bodies = collectivities.filter(({ id, archived }) =>
    joins
      ? (!archived || id === collectivityId) && !served.includes(id) && id !== agreement.lenderId
      : served.includes(id),
  )
  return (
    <div className={classes.supposition} role="group" aria-label={t(`simulation.kind.${kind}`)}>
      <Flex align="flex-end" gap="sm" className={classes.suppositionHead}>
        <Field
          form={line}
          name="kind"
          choices={offeredKinds(agreement, all, kind).map((value) => ({
            value,
            label: t(`simulation.kind.${value}`),
          }))}
        />
        <RemoveLine label={t('simulation.form.remove', { rank: place + 1 })} onRemove={onRemove} />
      </Flex>
      {kind === 'key' && <KeyFields line={line} agreement={agreement} year={year} asked={asked} />}
      <Field form={line} name="commonTime" />
      <Field
        form={line}
        name="collectivityId"
        choices={bodyChoices(bodies)}
        creates={joins}
        help={t(joins ? 'simulation.form.joinHelp' : 'simulation.form.leaveHelp')}
      />
      <Field form={line} name="weeklyMinutes" />
      <Field
        form={line}
        name="agentId"
        choices={everLent(agreement).map((id) => ({ value: id, label: names.agent(id) }))}
        orNone={kind === 'pay'}
        help={kind === 'departure' ? t('simulation.form.departureHelp') : undefined}
      />
      <Fields form={line} names={['workShare', 'tenThousandths', 'from']} />
    </div>
  )
}
