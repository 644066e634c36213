import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { ChoiceField } from '../../forms/choice-field'
import { DayField } from '../../forms/day-field'
import { DurationField } from '../../forms/duration-field'
import { PercentField } from '../../forms/percent-field'
import type { FieldState } from '../../forms/use-record-form'
import { KeyFields } from './key-fields'
import { offeredKinds } from './offered-kinds'
import type { SuppositionDraft } from './scenario-draft'
import classes from './simulation.module.css'
import type { FieldsProps, SuppositionField } from './supposition-field'
import type { ScenarioForm } from './use-scenario-form'

interface SuppositionFieldsProps {
  readonly form: ScenarioForm
  readonly agreement: Agreement
  readonly draft: SuppositionDraft
  readonly place: number
  readonly year: number
}

function BodyFields({ agreement, draft, set, at }: FieldsProps) {
  const { t } = useTranslation()
  const { collectivities } = useRegistry()
  const served = everServed(agreement)
  const joins = draft.kind === 'partyJoins'
  const choices = collectivities
    .filter(({ id, archived }) =>
      joins
        ? (!archived || id === draft.collectivityId) &&
          !served.includes(id) &&
          id !== agreement.lenderId
        : served.includes(id),
    )
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <ChoiceField
        at={at('collectivityId')}
        value={draft.collectivityId}
        onChange={(collectivityId) => set({ collectivityId })}
        choices={choices}
        help={t(joins ? 'simulation.form.joinHelp' : 'simulation.form.leaveHelp')}
        required
      />
      {joins && (
        <DurationField
          at={at('weeklyMinutes')}
          value={draft.hours}
          onChange={(hours) => set({ hours })}
          required
        />
      )}
    </>
  )
}

function AgentFields({ agreement, draft, set, at }: FieldsProps) {
  const { t } = useTranslation()
  const names = useNames()
  const all = draft.kind === 'pay' ? [{ value: ALL, label: t('common.allAgents') }] : []
  const agents = everLent(agreement).map((id) => ({ value: id, label: names.agent(id) }))
  return (
    <>
      <ChoiceField
        at={at('agentId')}
        value={draft.kind === 'pay' && draft.agentId === '' ? ALL : draft.agentId}
        onChange={(next) => set({ agentId: next === ALL ? '' : next })}
        choices={[...all, ...agents]}
        {...(draft.kind === 'departure' ? { help: t('simulation.form.departureHelp') } : {})}
      />
      {draft.kind === 'quota' && (
        <PercentField
          at={at('workShare')}
          value={draft.share}
          onChange={(share) => set({ share })}
          places={2}
          required
        />
      )}
      {draft.kind === 'pay' && (
        <PercentField
          at={at('tenThousandths')}
          value={draft.percent}
          onChange={(percent) => set({ percent })}
          places={2}
          help={t('simulation.form.payHelp')}
          required
        />
      )}
      {draft.kind !== 'quota' && (
        <DayField at={at('from')} value={draft.from} onChange={(from) => set({ from })} required />
      )}
    </>
  )
}

/** Stands for every agent in a list of choices. */
const ALL = '*'

function CommonFields({ draft, set, at }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <ChoiceField
      at={at('commonTime')}
      value={draft.commonTime}
      onChange={(commonTime) => set({ commonTime })}
      choices={(['proRata', 'lender'] as const).map((value) => ({
        value,
        label: t(`simulation.common.${value}`),
      }))}
    />
  )
}

const FIELDS = {
  key: KeyFields,
  commonTime: CommonFields,
  partyLeaves: BodyFields,
  partyJoins: BodyFields,
  quota: AgentFields,
  pay: AgentFields,
  departure: AgentFields,
} as const satisfies Record<SuppositionDraft['kind'], (props: FieldsProps) => React.ReactNode>

/** One supposition: what kind it is, then what that kind asks. */
export function SuppositionFields(props: SuppositionFieldsProps) {
  const { form, agreement, draft, place, year } = props
  const { t } = useTranslation()
  const Fields = FIELDS[draft.kind]
  const set: FieldsProps['set'] = (part) =>
    form.change(({ suppositions }) => ({
      suppositions: suppositions.map((one, index) =>
        index === place ? { ...one, ...(typeof part === 'function' ? part(one) : part) } : one,
      ),
    }))
  const at = (name: SuppositionField | 'kind', path: string = name): FieldState =>
    form.field(`suppositions.${name}`, `suppositions.${String(place)}.${path}`)
  return (
    <div
      className={classes.supposition}
      role="group"
      aria-label={t(`simulation.kind.${draft.kind}`)}
    >
      <div className={classes.suppositionHead}>
        <ChoiceField
          at={at('kind')}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          choices={offeredKinds(agreement, form.draft.suppositions, draft.kind).map((value) => ({
            value,
            label: t(`simulation.kind.${value}`),
          }))}
        />
        <ActionIcon
          variant="subtle"
          aria-label={t('simulation.form.remove', { rank: place + 1 })}
          onClick={() =>
            form.change(({ suppositions }) => ({
              suppositions: suppositions.filter((_, index) => index !== place),
            }))
          }
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      <Fields agreement={agreement} draft={draft} year={year} set={set} at={at} />
    </div>
  )
}
