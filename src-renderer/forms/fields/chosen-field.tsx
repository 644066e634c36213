import { Checkbox, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { byLabel } from '#shared/kernel/compare-names'
import { useRegistry } from '../../client/use-registry'
import { MultiSelect } from '../../ui/multi-select'
import { useWording } from '../../ui/use-wording'
import { BodySelect } from '../body-select'
import { ChoiceField } from '../choice-field'
import classes from '../forms.module.css'
import { RadioChoices } from '../radio-choices'
import { inputProps } from '../text-field'
import type { FieldState } from '../use-record-form'
import { valuesOf } from './facts-of'
import type { ChoiceKind, ReferenceKind, SeveralKind, YesNoKind } from './kinds'

/** One of several values, with its name. */
export interface Choice {
  readonly value: string
  readonly label: string
}

interface ChosenFieldProps {
  readonly field: ChoiceKind<string, string> | ReferenceKind | SeveralKind<string> | YesNoKind
  readonly schema: z.core.$ZodType
  readonly at: FieldState
  readonly draft: unknown
  readonly onChange: (next: unknown) => void
  readonly given: readonly Choice[] | undefined
  /** Bodies that are not in the workspace may be created from the published ones. */
  readonly creates: boolean
  readonly orNone: boolean
  readonly autoFocus: boolean | undefined
  readonly help: ReactNode
  readonly placeholder: string | undefined
  readonly required: boolean
  /** In lists the column header is the label: it is said and not shown. */
  readonly bare: boolean
  readonly errorId: string | undefined
  readonly size?: 'xs'
  readonly searchable: boolean | undefined
}

/** The choice of none in a list. No value looks like it. */
const NONE = '~none'

/** The choices of a field: those of the screen, else the values of the schema, else the records that are not archived. */
function useChoices({ field, schema, given, draft }: ChosenFieldProps): readonly Choice[] {
  const { t } = useWording()
  const { agents, collectivities } = useRegistry()
  if (given !== undefined || field.kind === 'yesNo') return given ?? []
  if (field.kind !== 'reference') {
    const named = (value: string): string => {
      const word = field.word?.(value)
      return word === undefined ? value : t(word)
    }
    return valuesOf(schema).map((value) => ({ value, label: named(value) }))
  }
  const isOffered = ({
    id,
    archived,
  }: {
    readonly id: string
    readonly archived: boolean
  }): boolean => !archived || id === draft
  const records =
    field.of === 'agents'
      ? agentChoices(agents.filter(isOffered))
      : bodyChoices(collectivities.filter(isOffered))
  return records.sort(byLabel)
}

/** What is chosen rather than typed. */
export function ChosenField(props: ChosenFieldProps) {
  const { field, at, draft, onChange, help, required, placeholder, errorId, bare, size } = props
  const { t } = useWording()
  const choices = useChoices(props)
  const focus = props.autoFocus === true ? { 'data-autofocus': true } : {}
  const box = { label: at.label, error: at.error, onBlur: at.onBlur }
  if (field.kind === 'yesNo')
    return (
      <Checkbox
        label={at.label}
        checked={draft === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    )
  if (field.kind === 'several') {
    const chosen = Array.isArray(draft) ? draft.filter((each) => typeof each === 'string') : []
    return (
      <MultiSelect
        {...box}
        description={help}
        placeholder={chosen.length === 0 ? placeholder : undefined}
        data={[...choices]}
        value={chosen}
        onChange={onChange}
        comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
        classNames={{ inputField: classes.inner ?? '' }}
        hidePickedOptions
        searchable
        {...focus}
      />
    )
  }
  const value = typeof draft === 'string' ? draft : ''
  const none = props.orNone ? field.none : undefined
  const all = none === undefined ? choices : [{ value: NONE, label: t(none) }, ...choices]
  const given = {
    value: value === '' && none !== undefined ? NONE : value,
    onChange: (next: string) => onChange(next === NONE ? '' : next),
    choices: all,
  }
  if (bare)
    return (
      <NativeSelect
        aria-label={at.label}
        data-field={at.path}
        size="xs"
        error={at.error}
        title={all.find(({ value: each }) => each === given.value)?.label ?? ''}
        value={given.value}
        data={[...all]}
        onChange={(event) => given.onChange(event.currentTarget.value)}
      />
    )
  const isAnyBody = field.kind === 'reference' && field.of === 'bodies' && props.given === undefined
  if (isAnyBody || props.creates)
    return (
      <BodySelect
        label={at.label}
        {...inputProps(at, help, errorId)}
        value={given.value === '' ? null : given.value}
        choices={all}
        onChoose={given.onChange}
        required={required}
        placeholder={placeholder}
        {...(size === undefined ? {} : { size })}
        allowDeselect={false}
        {...focus}
      />
    )
  return field.kind === 'choice' && field.radio === true ? (
    <RadioChoices label={at.label} {...given} />
  ) : (
    <ChoiceField
      at={at}
      help={help}
      required={required}
      placeholder={placeholder}
      errorId={errorId}
      searchable={props.searchable}
      {...(size === undefined ? {} : { size })}
      {...focus}
      {...given}
    />
  )
}
