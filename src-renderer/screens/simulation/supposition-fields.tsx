import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import { keyName } from '#shared/domain/keys/key-name'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { AmountField } from '../../forms/amount-field'
import { ChoiceField } from '../../forms/choice-field'
import { DayField } from '../../forms/day-field'
import { DurationField } from '../../forms/duration-field'
import { PercentField } from '../../forms/percent-field'
import type { FieldState } from '../../forms/use-record-form'
import { KEY_CHOICES, type KeyChoice, type SuppositionDraft } from './scenario-draft'
import classes from './simulation.module.css'
import type { ScenarioForm } from './use-scenario-form'

const KINDS = [
  'key',
  'commonTime',
  'partyLeaves',
  'partyJoins',
  'quota',
  'pay',
  'departure',
] as const

interface SuppositionFieldsProps {
  readonly form: ScenarioForm
  readonly agreement: Agreement
  readonly draft: SuppositionDraft
  readonly place: number
}

interface FieldsProps {
  readonly agreement: Agreement
  readonly draft: SuppositionDraft
  readonly set: (part: Partial<SuppositionDraft>) => void
  readonly at: (name: SuppositionField) => FieldState
}

type SuppositionField =
  | 'key'
  | 'hourlyTariff'
  | 'commonTime'
  | 'collectivityId'
  | 'weeklyMinutes'
  | 'agentId'
  | 'workShare'
  | 'from'
  | 'tenThousandths'

function KeyFields({ draft, set, at }: FieldsProps) {
  const { t } = useTranslation()
  const { keptKey } = draft
  const kept: readonly { readonly value: KeyChoice; readonly label: string }[] =
    keptKey === null
      ? []
      : [
          {
            value: 'kept',
            label: t('simulation.keys.kept', { key: t(`common.key.${keyName(keptKey)}`) }),
          },
        ]
  const tariff = draft.key === 'kept' ? keptKey?.kind === 'tariff' : draft.key.startsWith('tariff')
  const state = at('key')
  const missing = draft.key === 'population' && state.error !== undefined
  return (
    <>
      <ChoiceField<KeyChoice>
        at={missing ? { ...state, error: t('simulation.form.populationMissing') } : state}
        value={draft.key}
        onChange={(key) => set({ key })}
        choices={[
          ...kept,
          ...KEY_CHOICES.map((value) => ({ value, label: t(`simulation.keys.${value}`) })),
        ]}
      />
      {tariff && (
        <AmountField
          at={at('hourlyTariff')}
          value={draft.tariff}
          onChange={(next) => set({ tariff: next })}
          help={t('simulation.form.tariffHelp')}
        />
      )}
    </>
  )
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
  const all = draft.kind === 'pay' ? [{ value: ALL, label: t('simulation.form.allAgents') }] : []
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
export function SuppositionFields({ form, agreement, draft, place }: SuppositionFieldsProps) {
  const { t } = useTranslation()
  const Fields = FIELDS[draft.kind]
  const set = (part: Partial<SuppositionDraft>): void =>
    form.change(({ suppositions }) => ({
      suppositions: suppositions.map((one, index) => (index === place ? { ...one, ...part } : one)),
    }))
  const at = (name: SuppositionField | 'kind'): FieldState =>
    form.field(`suppositions.${name}`, `suppositions.${String(place)}.${name}`)
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
          choices={KINDS.map((value) => ({ value, label: t(`simulation.kind.${value}`) }))}
        />
        <ActionIcon
          variant="subtle"
          aria-label={t('simulation.form.remove', { rank: String(place + 1) })}
          onClick={() =>
            form.change(({ suppositions }) => ({
              suppositions: suppositions.filter((_, index) => index !== place),
            }))
          }
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      <Fields agreement={agreement} draft={draft} set={set} at={at} />
    </div>
  )
}
